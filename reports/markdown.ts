import { DEFAULT_DEPTH, VERDICT_ORDER, type Verdict } from '../events/index.ts'
import { againCommand } from './again.ts'
import { type Cluster, clustersOf, requirementsOf } from './cause.ts'
import { headline } from './headline.ts'
import { fitting, markdownCode, markdownText } from './markdown-text.ts'
import type { Report } from './report.ts'
import type { RequirementResult, Run } from './run.ts'
import { timelineMarkdown } from './timeline.ts'
import { waiverText } from './waivers.ts'

/**
 * The run for a CI job's summary page: failures first, details folded away. At most 60 kB whatever the run, since a CI system cuts or
 * drops what is longer: each part has its share and says how much it left out.
 */
export const markdown: Report = {
  name: 'markdown',
  describe: 'a summary for the page of a CI job, under 60 kB',
  defaultFile: 'summary.md',
  render: (run) => [{ path: 'summary.md', text: `${parts(run).filter((part) => part !== '').join('\n\n')}\n` }],
}

/** Bytes that each part may take. */
const SHARES = { opening: 4000, table: 14_000, details: 22_000, errored: 8000, reasons: 2500, topics: 5000 } as const

const WORDS: Readonly<Record<Verdict, string>> = {
  failed: '❌ failed', errored: '⚠️ errored', notRun: '⚠️ not run', waived: 'waived', passed: '✅ passed', unsupported: 'unsupported',
}

function parts(run: Run): string[] {
  const failed = clustersOf(run, 'failed')
  return [
    opening(run),
    failed.length === 0 ? '' : clusterTable('What failed', failed, SHARES.table),
    failedDetails(run, failed),
    clusterTable('What could not be judged', clustersOf(run, 'errored'), SHARES.errored),
    staleWaivers(run),
    leaked(run),
    reasons(run, 'waived'),
    reasons(run, 'notRun'),
    reasons(run, 'unsupported'),
    topics(run),
  ]
}

function opening(run: Run): string {
  const { text, exitCode } = headline(run)
  const { target, seed, depth = DEFAULT_DEPTH } = run.started
  const verdicts = VERDICT_ORDER.filter((verdict) => run.summary[verdict] > 0)
  const profiles = fitting(run.profiles.map(({ name, result, reasons: why }) =>
    `- profile **${markdownText(name)}**: ${result}${why.length === 0 ? '' : ` (${markdownText(why.join(', '))})`}`), SHARES.opening)
  return [
    `# ${exitCode === 0 ? '✅' : exitCode === 1 ? '❌' : '⚠️'} ${markdownText(text)}`,
    '',
    `${markdownCode(target.name)} (${target.dialect}) at ${markdownCode(target.endpoint)}, seed ${seed}, depth ${depth}, ${run.requests} requests`,
    '',
    ...profiles.kept,
    '',
    `| ${['requirements', ...verdicts.map((verdict) => WORDS[verdict])].join(' | ')} |`,
    `|${' ---: |'.repeat(verdicts.length + 1)}`,
    `| ${[run.requirements.length, ...verdicts.map((verdict) => run.summary[verdict])].join(' | ')} |`,
  ].join('\n')
}

function clusterTable(title: string, clusters: readonly Cluster[], share: number): string {
  if (clusters.length === 0) return ''
  const { kept, left } = fitting(clusters.map(clusterRow), share)
  const lines = [`## ${title}`, '', '| level | requirement | expected | actual | subjects |', '| --- | --- | --- | --- | ---: |', ...kept]
  return [...lines, ...(left === 0 ? [] : ['', `${left} more causes are in report.html.`])].join('\n')
}

function clusterRow(cluster: Cluster): string {
  const [first] = cluster.members
  const others = requirementsOf(cluster).length - 1
  const { violation, reason } = first?.pair ?? {}
  const id = `${markdownCode(first?.result.id ?? '')}${others === 0 ? '' : ` and ${others} more`}`
  const cells = violation === undefined
    ? ['a verdict', markdownCode(reason ?? 'no reason was recorded')]
    : [markdownCode(violation.expected), markdownCode(violation.actual)]
  return `| ${[cluster.level, id, ...cells, cluster.members.length].join(' | ')} |`
}

function failedDetails(run: Run, clusters: readonly Cluster[]): string {
  const blocks = clusters.flatMap((cluster) => requirementsOf(cluster).slice(0, 1).map((result) => failureDetails(result, cluster, run)))
  const { kept, left } = fitting(blocks, SHARES.details)
  return [...kept, ...(left === 0 ? [] : [`Details of ${left} more causes are in report.html.`])].join('\n\n')
}

function failureDetails(result: RequirementResult, cluster: Cluster, run: Run): string {
  const { id, level, row } = result
  const rest = row.sources.length - 2
  const evidence = cluster.members.flatMap(({ pair }) => pair.evidence ?? []).slice(0, 3)
  const timeline = cluster.members[0]?.pair.violation?.timeline
  const others = requirementsOf(cluster).slice(1, 11).map((other) => markdownCode(other.id))
  return [
    `<details><summary>${level} ${markdownCode(id)}: ${markdownText(row.text, 300)}</summary>`,
    '',
    `- source: ${markdownText(row.sources.slice(0, 2).join('; '), 300)}${rest > 0 ? `; and ${rest} more` : ''}`,
    `- again: ${markdownCode(againCommand(id, run.started), 400)}`,
    `- subjects: ${markdownCode([...new Set(cluster.members.map(({ pair }) => pair.label))].slice(0, 6).join(', '), 400)}`,
    ...(evidence.length === 0 ? [] : [`- evidence: ${evidence.map((path) => markdownCode(path)).join(', ')}`]),
    ...(timeline === undefined ? [] : ['', ...timelineMarkdown(timeline)]),
    ...(others.length === 0 ? [] : [`- the same cause: ${others.join(', ')}`]),
    '',
    '</details>',
  ].join('\n')
}

function leaked({ leaks }: Run): string {
  if (leaks.length === 0) return ''
  const { kept, left } = fitting(leaks.map(({ kind, name, resourceId, why }) =>
    `- ${kind} ${markdownCode(name ?? 'unnamed')} ${markdownCode(resourceId ?? 'id unknown')}: ${markdownText(why)}`), SHARES.reasons)
  return [`## Left on the target: ${leaks.length}`, '', ...kept, ...(left === 0 ? [] : [`- and ${left} more`])].join('\n')
}

function staleWaivers({ waivers }: Run): string {
  const stale = waivers.filter(({ state }) => state === 'stale')
  if (stale.length === 0) return ''
  const { kept, left } = fitting(stale.map(({ waiver, why }) => `- ${markdownCode(waiverText(waiver))}: ${markdownText(why)}`), SHARES.reasons)
  return [`## Stale waivers: ${stale.length}`, '', ...kept, ...(left === 0 ? [] : [`- and ${left} more`])].join('\n')
}

function reasons(run: Run, verdict: 'notRun' | 'unsupported' | 'waived'): string {
  const results = run.requirements.filter((result) => result.verdict === verdict)
  if (results.length === 0) return ''
  const { kept, left } = fitting(results.map(({ id, level, pairs }) =>
    `- ${markdownCode(id)} (${level}): ${markdownText(pairs.find((pair) => pair.verdict === verdict)?.reason ?? '')}`), SHARES.reasons)
  const title = `${{ notRun: 'Not run', unsupported: 'Unsupported', waived: 'Waived' }[verdict]}: ${results.length}`
  return [`<details><summary>${title}</summary>`, '', ...kept, ...(left === 0 ? [] : [`- and ${left} more`]), '', '</details>'].join('\n')
}

function topics({ requirements }: Run): string {
  const byTopic = Map.groupBy(requirements, ({ id }) => id.slice(0, Math.max(0, id.lastIndexOf('/'))))
  const verdicts = VERDICT_ORDER.filter((verdict) => requirements.some((result) => result.verdict === verdict))
  const rows = [...byTopic].map(([topic, members]) => {
    const counts = verdicts.map((verdict) => members.filter((member) => member.verdict === verdict).length || '')
    return `| ${[markdownText(topic), ...counts].join(' | ')} |`
  })
  const { kept, left } = fitting(rows, SHARES.topics)
  return [
    '<details><summary>Requirements by topic</summary>',
    '',
    `| topic | ${verdicts.map((verdict) => WORDS[verdict]).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(verdicts.length)}`,
    ...kept,
    ...(left === 0 ? [] : ['', `${left} more topics are in report.html.`]),
    '',
    '</details>',
  ].join('\n')
}
