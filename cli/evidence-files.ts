import { join } from 'node:path'
import type { Evidence } from '../events/index.ts'
import { readEvidence } from './read-evidence.ts'

/**
 * The evidence of a run by its path relative to the run's folder. Each file is read when it is asked for, and only the last one is held:
 * together they may be larger than all else that is known of a run.
 */
export class EvidenceFiles implements ReadonlyMap<string, Evidence> {
  readonly #directory: string
  readonly #paths = new Set<string>()
  #last: readonly [path: string, evidence: Evidence | undefined] | undefined

  /** Takes those of the files that are there. Throws a Problem for one that cannot be read, so that no report is written without it. */
  constructor(directory: string, paths: Iterable<string>) {
    this.#directory = directory
    for (const path of paths) if (readEvidence(join(directory, path)) !== undefined) this.#paths.add(path)
  }

  get size(): number {
    return this.#paths.size
  }

  has(path: string): boolean {
    return this.#paths.has(path)
  }

  /** Throws a Problem for a file that cannot be read any more. */
  get(path: string): Evidence | undefined {
    if (!this.#paths.has(path)) return undefined
    if (this.#last?.[0] !== path) this.#last = [path, readEvidence(join(this.#directory, path))]
    return this.#last[1]
  }

  keys(): SetIterator<string> {
    return this.#paths.keys()
  }

  * entries(): Generator<[string, Evidence], undefined> {
    for (const path of this.#paths) {
      const evidence = this.get(path)
      if (evidence !== undefined) yield [path, evidence]
    }
  }

  * values(): Generator<Evidence, undefined> {
    for (const [, evidence] of this.entries()) yield evidence
  }

  [Symbol.iterator](): Generator<[string, Evidence], undefined> {
    return this.entries()
  }

  forEach(callback: (evidence: Evidence, path: string, map: ReadonlyMap<string, Evidence>) => void): void {
    for (const [path, evidence] of this) callback(evidence, path, this)
  }
}
