import { createHash } from 'node:crypto'
import { type Subject, subjectLabel } from '../events/index.ts'

/** Six base-36 digits that name a (case, subject) pair wherever it runs: part of every resource name it creates. */
export function pairCode(id: string, subject: Subject): string {
  const digest = createHash('sha256').update(`${id} ${subjectLabel(subject)}`).digest()
  return (digest.readUInt32BE(0) % 36 ** 6).toString(36).padStart(6, '0')
}

/** Seed of a pair: input is the same whatever the concurrency, the selection or the shard. */
export function pairSeed(seed: number, id: string, subject: Subject): number {
  return createHash('sha256').update(`${seed} ${id} ${subjectLabel(subject)}`).digest().readInt32BE(0)
}
