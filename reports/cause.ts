import type { Level } from '../events/index.ts'
import type { PairResult, RequirementResult, Run } from './run.ts'

/** One pair of a cluster, with the requirement it belongs to. */
export interface ClusterMember {
  readonly result: RequirementResult
  readonly pair: PairResult
}

/** Pairs that failed, or could not be judged, in the same way: most likely for one cause. */
export interface Cluster {
  /** `must` where any of its requirements is one. */
  readonly level: Level
  readonly members: readonly ClusterMember[]
}

/** Verdicts behind which stand exchanges that a reader wants to see. */
export type FindingVerdict = 'failed' | 'errored' | 'waived'

/**
 * Pairs of a verdict by cause: same check, and the same expected and actual once names, ids, versions and operations are taken out;
 * pairs without a finding by their reason. Musts come first, then what breaks most requirements, then the order of the plan.
 */
export function clustersOf(run: Run, verdict: FindingVerdict): Cluster[] {
  const normalise = normaliser(run)
  const members = run.requirements.flatMap((result) =>
    result.pairs.filter((pair) => pair.verdict === verdict).map((pair): ClusterMember => ({ result, pair })))
  const byCause = Map.groupBy(members, ({ pair: { violation, reason = '' } }) => JSON.stringify(violation === undefined
    ? [normalise(reason)]
    : [violation.check, normalise(violation.expected), normalise(violation.actual)]))
  const clusters = [...byCause.values()].map((found): Cluster => {
    // The stable sort keeps the plan's order within a level: what a reader sees first is a must.
    const ordered = found.toSorted((a, b) => rank(a.result.level) - rank(b.result.level))
    return { level: ordered[0]?.result.level ?? 'should', members: ordered }
  })
  return clusters.sort((a, b) => rank(a.level) - rank(b.level) || requirementsOf(b).length - requirementsOf(a).length)
}

/** Requirements of a cluster, each once. */
export function requirementsOf({ members }: Cluster): RequirementResult[] {
  return [...new Set(members.map(({ result }) => result))]
}

function rank(level: Level): number {
  return level === 'must' ? 0 : 1
}

/** Takes out of a text what differs between two findings of one cause. */
export function normaliser({ started }: Run): (text: string) => string {
  const described = (started.operations ?? []).map(({ operationId }) => operationId)
  const ids = new Set([...started.catalogue.flatMap(({ operations }) => operations), ...described])
  const operations = ids.size === 0 ? undefined : new RegExp(`\\b(?:${[...ids].map(escapeRegExp).join('|')})\\b`, 'g')
  return (text) => {
    const general = text
      .slice(0, LONGEST)
      // Bodies are quoted in full or cut anywhere: what they hold is told by the words before them.
      .replace(/\{.*/s, '{…}')
      .replace(/\bconf-[a-z0-9-]+/gi, '<name>')
      .replace(/\b(?:req-)?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\b/gi, '<id>')
      .replace(/\([^()]*\bas [\w-]+\)/g, '(…)')
      .replace(/@\d+\.\d+/g, '@<version>')
      .replace(/\/\d+(?=\/)/g, '/<n>')
      .replace(/\d{4,}/g, '<n>')
    const named = operations === undefined ? general : general.replace(operations, '<operation>')
    // A list tells the same place once for each of its entries.
    return named.split(', ').filter((part, index, parts) => part !== lastWord(parts[index - 1])).join(', ')
  }
}

/** A finding may quote a megabyte; its cause is told at its beginning. */
const LONGEST = 2000

function lastWord(text: string | undefined): string | undefined {
  return text?.slice(text.lastIndexOf(' ') + 1)
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
