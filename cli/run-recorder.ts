import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapedJson, type Evidence, type EvidenceTarget } from '../events/index.ts'
import type { EventLog } from '../events/log.ts'
import type { Outcome } from '../harness/index.ts'
import { progressLine } from '../reports/index.ts'
import type { Io } from './io.ts'

interface RecorderOptions {
  readonly log: EventLog
  readonly directory: string
  readonly io: Io
  readonly planned: number
  /** Written into evidence, so that it can be replayed. */
  readonly target: EvidenceTarget
  /** How many evidence files there are already. */
  readonly evidence?: number
  /** Told of everything too, where its results are asked for. */
  readonly allure?: { record(outcome: Outcome): void; finish(): void }
}

/** Writes down what a run's worker hands back, as it comes, and shows how far the run is. */
export class Recorder {
  readonly #options: RecorderOptions
  readonly #counts = { done: 0, failed: 0, errored: 0, requests: 0 }
  #evidence: number
  #endedEarly: string | undefined

  constructor(options: RecorderOptions) {
    this.#options = options
    this.#evidence = options.evidence ?? 0
  }

  /** Why the run ended before everything planned was examined, if it did. */
  get endedEarly(): string | undefined {
    return this.#endedEarly
  }

  /** The first reason is kept: what follows is its consequence. */
  endEarly(why: string): void {
    this.#endedEarly ??= why
  }

  record(outcome: Outcome): void {
    const { events, evidence, endedEarly } = outcome
    if (endedEarly !== undefined) this.endEarly(endedEarly)
    const file = evidence === undefined ? undefined : this.#write(evidence)
    for (const event of events) {
      if (event.type === 'exchange') this.#counts.requests += 1
      if (event.type === 'case-finished') this.#count(event.verdict)
      this.#options.log.append(event.type === 'case-finished' && file !== undefined ? { ...event, evidence: file } : event)
    }
    this.#options.allure?.record(outcome)
    this.#show()
  }

  finish(): void {
    this.#options.allure?.finish()
    if (this.#options.io.stderr.isTTY) this.#options.io.stderr.write('\r\u001b[K')
    const ended = this.#endedEarly === undefined ? {} : { endedEarly: this.#endedEarly }
    try {
      this.#options.log.append({ type: 'run-finished', ...ended, at: new Date().toISOString() })
    } catch (error) {
      // A log that could not be gone on with has said so already, and shows that the run did not finish.
      if (this.#endedEarly === undefined) throw error
    }
  }

  #count(verdict: string): void {
    this.#counts.done += 1
    if (verdict === 'failed' || verdict === 'errored') this.#counts[verdict] += 1
  }

  #write(evidence: Evidence): string {
    this.#evidence += 1
    const file = join('evidence', `${String(this.#evidence).padStart(4, '0')}.json`)
    mkdirSync(join(this.#options.directory, 'evidence'), { recursive: true })
    writeFileSync(join(this.#options.directory, file), `${escapedJson({ ...evidence, target: this.#options.target }, 2)}\n`)
    return file
  }

  #show(): void {
    const { planned, io: { stderr } } = this.#options
    const line = progressLine({ ...this.#counts, planned }, (stderr.columns ?? 80) - 1)
    if (stderr.isTTY) stderr.write(`\r\u001b[K${line}`)
  }
}
