import { type PlannedPair, Problem, subjectLabel } from '../events/index.ts'
import { type CaseRecord, needsOf, type SubjectSource } from '../harness/index.ts'
import { CASES } from '../suites/index.ts'
import { usageProblem } from './parse.ts'

/** A part of a run: one of several that may go on at once, or the last, of what must be alone. */
export type Shard = 'exclusive' | { readonly index: number; readonly of: number }

/** What a shard runs, and how many resources of each kind it may hold meanwhile. */
export interface Share {
  readonly pairs: readonly PlannedPair[]
  readonly capacity: Readonly<Record<string, number>>
}

/** Who does not say a seed must have that of the other shards all the same. */
export const SEED_OF_SHARDS = 1

const MOST_SHARDS = 64

/** Reads `--shard I/N` or `--shard exclusive`. */
export function parseShard(text: string): Shard {
  if (text === 'exclusive') return text
  const [, index, of] = /^(\d{1,2})\/(\d{1,2})$/.exec(text)?.map(Number) ?? []
  if (index !== undefined && of !== undefined && index >= 1 && index <= of && of <= MOST_SHARDS) return { index, of }
  throw usageProblem('run', `--shard is ${text}, which is neither exclusive nor I/N with I from 1 to N, and N up to ${MOST_SHARDS}`)
}

/** As `--shard` takes it. */
export function shardLabel(shard: Shard): string {
  return shard === 'exclusive' ? shard : `${shard.index}/${shard.of}`
}

/**
 * What a shard runs of a plan, the same whoever asks and whenever: pairs that must be alone are the exclusive shard's, which may use all
 * there is; the others are dealt out one by one, those apart that hold the same, and what may be held is divided. Pairs that judge one
 * observation stay together. Throws a Problem where a part would be smaller than what a pair needs.
 */
export function shareOf(shard: Shard, planned: readonly PlannedPair[], source: SubjectSource): Share {
  const { capacity } = source.facts
  const sorted = planned.map((pair) => ({ pair, ...needsOfPair(pair, source) }))
  if (shard === 'exclusive') return { pairs: sorted.filter(({ alone }) => alone).map(({ pair }) => pair), capacity }
  const together = sorted.filter(({ alone }) => !alone)
  const dealt = deal(together, shard)
  const part = Object.fromEntries(Object.entries(capacity).map(([kind, count]) => [kind, partOf(count, shard)]))
  for (const { pair, resources } of together) assertFits(pair, resources, { capacity, shard })
  return { pairs: dealt, capacity: part }
}

interface Sorted {
  readonly pair: PlannedPair
  /** Whether it must be alone. */
  readonly alone: boolean
  /** What it holds; nothing where it is not supported. */
  readonly resources: Readonly<Record<string, number>>
  /** Equal for pairs that judge one observation. */
  readonly bundle: string
}

function needsOfPair(pair: PlannedPair, source: SubjectSource): Omit<Sorted, 'pair'> {
  const record = CASES.get(pair.id)
  if (record === undefined) throw new Error(`Could not split ${pair.id}: no suite has a case for it. Give it one.`)
  const { resources = {}, exclusive } = needsOf(record, pair.subject, source)
  return { alone: exclusive !== undefined, resources: pair.unsupported === undefined ? resources : {}, bundle: bundleOf(record, pair) }
}

function bundleOf({ observes }: CaseRecord, { pair, subject }: PlannedPair): string {
  return observes === undefined ? pair : `${observes.name} ${subjectLabel(subject)}`
}

function deal(sorted: readonly Sorted[], { index, of }: Exclude<Shard, 'exclusive'>): PlannedPair[] {
  const counts = new Map<string, number>()
  const places = new Map<string, number>()
  return sorted.filter(({ bundle, resources }) => {
    if (!places.has(bundle)) {
      const like = JSON.stringify(Object.entries(resources).toSorted())
      const count = counts.get(like) ?? 0
      counts.set(like, count + 1)
      places.set(bundle, (count % of) + 1)
    }
    return places.get(bundle) === index
  }).map(({ pair }) => pair)
}

/** The first shards have one more where it does not come out even. */
function partOf(count: number, { index, of }: Exclude<Shard, 'exclusive'>): number {
  return Math.floor(count / of) + (index <= count % of ? 1 : 0)
}

function assertFits(pair: PlannedPair, resources: Sorted['resources'], { capacity, shard }: { capacity: Share['capacity']; shard: { of: number } }): void {
  for (const [kind, count] of Object.entries(resources)) {
    const all = capacity[kind] ?? 0
    if (count <= Math.floor(all / shard.of)) continue
    const why = `${pair.id} holds ${count} of kind ${kind} at once, and ${all} among ${shard.of} leave ${Math.floor(all / shard.of)}`
    const most = Math.floor(all / count)
    throw new Problem('SHARDS', `Could not split the run into ${shard.of} shards: ${why}. Split it into ${most} at most.`)
  }
}
