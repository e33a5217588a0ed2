import { markdownCode, markdownText } from './markdown-text.ts'
import { type PermissionCell, permissionCells } from './permission-cells.ts'
import type { Report } from './report.ts'
import type { Run } from './run.ts'

/** Who may call what, as one table of Markdown for each API family: every persona of every operation, expected and observed. */
export const permissions: Report = {
  name: 'permissions',
  describe: 'who may call what: operation, persona, expected, observed, as Markdown',
  defaultFile: 'permissions.md',
  render: (run) => [{ path: 'permissions.md', text: text(run) }],
}

function text(run: Run): string {
  const { target } = run.started
  const cells = permissionCells(run)
  const families = [...Map.groupBy(cells, ({ api }) => api)]
  const title = `# Who may call what: ${markdownText(target.name)} (${target.dialect})`
  if (cells.length === 0) return `${title}\n\nThe run has no requirement about personas. Run the profile permissions.\n`
  return `${[title, ...families.map(([api, members]) => table(api, members))].join('\n\n')}\n`
}

function table(api: string, cells: readonly PermissionCell[]): string {
  return [
    `## ${markdownText(api)}`, '',
    '| operation | persona | expected | observed | verdict | requirement |', '| --- | --- | --- | --- | --- | --- |',
    ...cells.map(row),
  ].join('\n')
}

function row({ operationId, persona, expected, observed, verdict, level, requirement }: PermissionCell): string {
  const seen = observed.length === 0 ? 'not asked' : observed.join(', ')
  const cells = [markdownText(operationId), markdownCode(persona), expected, seen, `${verdict === 'notRun' ? 'not run' : verdict} (${level})`]
  return `| ${[...cells, markdownCode(requirement)].join(' | ')} |`
}
