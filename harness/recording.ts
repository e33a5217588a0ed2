import { closeSync, openSync, writeSync } from 'node:fs'
import type { Exchange, PlannedPair, RecordedExchange } from '../events/index.ts'
import { writtenExchange } from './evidence.ts'

/** Writes every exchange of a run as NDJSON, secrets removed, pair by pair as they end. */
export class Recording {
  readonly #descriptor: number

  /** Appends to the file, which is created where it does not exist. Throws where the disk refuses. */
  constructor(path: string) {
    this.#descriptor = openSync(path, 'a')
  }

  append({ id, subject }: Pick<PlannedPair, 'id' | 'subject'>, exchanges: readonly Exchange[]): void {
    for (const exchange of exchanges) {
      const recorded: RecordedExchange = { id, subject, exchange: writtenExchange(exchange) }
      writeSync(this.#descriptor, `${JSON.stringify(recorded)}\n`)
    }
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}
