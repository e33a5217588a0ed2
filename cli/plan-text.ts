import { DEFAULT_DEPTH, subjectLabel } from '../events/index.ts'
import { type Plan, totalsOf } from './plan.ts'
import type { PairCost } from './wall-time.ts'

/** A plan for people: what would run, what it would create, and how long it would take at least. */
export function planText(plan: Plan): string {
  const sections = [opening(plan), table(plan), unsupported(plan), creates(plan), wallTime(plan), budget(plan)]
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function opening({ facts, depth, seed, costs, unsupported: lacking, unrehearsed }: Plan): string[] {
  const supported = `${counted(costs.length, 'pair')} of ${requirementsOf(costs)}`
  return [
    `${supported} would run, ${lacking.length} are unsupported. Nothing was created.`,
    `target   ${facts.name} (${facts.dialect}) ${facts.endpoints.compute}${facts.embedded ? ', embedded' : ''}`,
    `depth    ${depth}`,
    `seed     ${seed}`,
    `counted  by running the same pairs on the embedded cloud${depth === DEFAULT_DEPTH ? '' : `, at depth ${DEFAULT_DEPTH}`}${unrehearsed.length === 0 ? '' : `, where ${unrehearsed.length} did not pass`}`,
  ]
}

function table({ costs }: Plan): string[] {
  const rows = [...Map.groupBy(costs, ({ id }) => id)].map(([id, pairs]) => {
    const { requests, creates: created } = totalsOf(pairs)
    return [id, String(pairs.length), String(requests), kinds(created), kinds(mostHeld(pairs))]
  })
  return aligned([['requirement', 'pairs', 'requests', 'creates', 'holds at most'], ...rows])
}

function mostHeld(pairs: readonly PairCost[]): Record<string, number> {
  const most: Record<string, number> = {}
  for (const { holds } of pairs) for (const [kind, count] of Object.entries(holds)) most[kind] = Math.max(most[kind] ?? 0, count)
  return most
}

function unsupported({ unsupported: lacking }: Plan): string[] {
  const byReason = Map.groupBy(lacking, (pair) => pair.unsupported ?? '')
  return [...byReason].map(([reason, pairs]) => `unsupported  ${counted(pairs.length, 'pair')} of ${requirementsOf(pairs)}: ${reason}`)
}

function creates({ costs, peaks, facts }: Plan): string[] {
  const totals = totalsOf(costs)
  return [
    `requests  ${totals.requests}`,
    `creates   ${kinds(totals.creates) || 'nothing'}`,
    ...Object.entries(peaks).map(([kind, peak]) =>
      `at once   at most ${counted(peak, kind)} (${facts.capacityReasons[kind] ?? 'no limit known'})`),
  ]
}

function wallTime({ wallTime: { chainMs, aloneMs, longest, requestsMs, heldMs, boundMs }, pace, costs }: Plan): string[] {
  const { requests } = totalsOf(costs)
  const chain = longest === undefined ? '' : `${longest.id} [${subjectLabel(longest.subject)}], ${seconds(longest.lastsMs)}`
  const alone = aloneMs === 0 ? '' : `${chain === '' ? '' : '; '}what runs alone, ${seconds(aloneMs)}`
  const asked = `${requests} × ${pace.latencyMs.toFixed(1)} ms ÷ ${pace.concurrency} at once, at most ${pace.requestsPerSecond} in a second`
  const held = Object.entries(heldMs).filter(([, ms]) => ms > 0).map(([kind, ms]) =>
    [`  ${kind}s`, seconds(ms), `${seconds(ms * (pace.capacity[kind] ?? 0))} of ${kind}s held ÷ ${pace.capacity[kind]}`])
  return [
    `A run takes ${seconds(boundMs)} at least, the longest of:`,
    ...aligned([['  longest chain', seconds(chainMs), `${chain}${alone}`], ['  requests', seconds(requestsMs), asked], ...held]),
    `A request takes ${pace.latencyMs.toFixed(1)} ms (${pace.sources.latency}).`,
    `What a pair waits for takes its time (${pace.sources.operations}).`,
  ]
}

/** What the target file's budget would end. */
function budget({ costs, wallTime: { boundMs }, file: { budget: { requests, minutes } } }: Plan): string[] {
  const asked = totalsOf(costs).requests
  return [
    ...(asked > requests ? [`The budget of ${requests} requests would end the run early: raise budget.requests.`] : []),
    ...(boundMs > minutes * 60_000 ? [`The budget of ${minutes} minutes would end the run early: raise budget.minutes.`] : []),
  ]
}

function requirementsOf(pairs: ReadonlyArray<{ readonly id: string }>): string {
  return counted(new Set(pairs.map(({ id }) => id)).size, 'requirement')
}

function kinds(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts).filter(([, count]) => count > 0).map(([kind, count]) => counted(count, kind)).join(', ')
}

function aligned(rows: ReadonlyArray<readonly string[]>): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
}

function seconds(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : ms < 600_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
