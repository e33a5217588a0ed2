import { headline } from './headline.ts'
import { convergenceSection } from './html-convergence.ts'
import { coverageSection } from './html-coverage.ts'
import { htmlDocument } from './html-document.ts'
import { findingsSection } from './html-findings.ts'
import { html as markup, type Markup } from './html-markup.ts'
import { matrixSection } from './html-matrix.ts'
import { banner, filterBar, footer, sectionLinks } from './html-opening.ts'
import { permissionsSection } from './html-permissions.ts'
import { leakedSection, observationsSection, reasonsSection, retriesSection, staleWaiversSection } from './html-remarks.ts'
import { requirementsSection } from './html-requirements.ts'
import { SCRIPT } from './html-script.ts'
import type { Report } from './report.ts'
import type { Run } from './run.ts'
import { shownTarget } from './shown-target.ts'

/** One page for a browser, which needs nothing but itself: what failed first, then everything else that is known of the run. */
export const html: Report = {
  name: 'html',
  describe: 'one page for a browser, offline, with exchanges and coverage',
  defaultFile: 'report.html',
  render: (run) => [{ path: 'report.html', text: page(run) }],
}

interface Section {
  readonly id: string
  readonly title: string
  readonly body: Markup
}

function page(run: Run): string {
  const sections = sectionsOf(run)
  return htmlDocument({
    title: `${headline(run).text} (${shownTarget(run.started.target).name})`,
    opening: markup`${banner(run)}${sectionLinks(sections)}`,
    main: markup`${filterBar()}${sections.map(({ body }) => body)}`,
    closing: footer(run),
    script: SCRIPT,
  })
}

function sectionsOf(run: Run): Section[] {
  const all: Array<Omit<Section, 'body'> & { readonly body: Markup | undefined }> = [
    { id: 'failed', title: 'Failed', body: findingsSection(run, 'failed') },
    { id: 'stale-waivers', title: 'Stale waivers', body: staleWaiversSection(run) },
    { id: 'leaked', title: 'Leaked', body: leakedSection(run) },
    { id: 'errored', title: 'Errored', body: findingsSection(run, 'errored') },
    { id: 'waived', title: 'Waived', body: findingsSection(run, 'waived') },
    { id: 'notRun', title: 'Not run', body: reasonsSection(run, 'notRun') },
    { id: 'unsupported', title: 'Unsupported', body: reasonsSection(run, 'unsupported') },
    { id: 'matrix', title: 'Matrix', body: matrixSection(run) },
    { id: 'permissions', title: 'Permissions', body: permissionsSection(run) },
    { id: 'requirements', title: 'Requirements', body: requirementsSection(run) },
    { id: 'coverage', title: 'Coverage', body: coverageSection(run) },
    { id: 'convergence', title: 'Times to consistency', body: convergenceSection(run) },
    { id: 'observations', title: 'Observations', body: observationsSection(run) },
    { id: 'retries', title: 'Sent again', body: retriesSection(run) },
  ]
  return all.flatMap(({ id, title, body }) => (body === undefined ? [] : [{ id, title, body }]))
}
