import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Leaked, Verdict } from '../events/index.ts'
import type { DialectName } from '../reference/index.ts'
import type { ExaminationOptions } from './examination.ts'

/** A cloud to be examined, honest or with a fault; against everything that the dialect owes, unless ids are given. */
export interface AskedExamination extends Pick<ExaminationOptions, 'ids' | 'seed' | 'depth' | 'deadlineMs' | 'shrinkingRequests'> {
  readonly dialect: DialectName
  readonly fault?: string
}

export interface FoundByExamination {
  /** Verdict of each requirement. */
  readonly requirements: Readonly<Record<string, Verdict>>
  /** Verdict of each pair, and what was seen, by `id [subject]`. */
  readonly verdicts: Readonly<Record<string, Verdict>>
  readonly observations: Readonly<Record<string, string>>
  readonly leaks: readonly Leaked[]
  /** The first of what did not pass, for messages. */
  readonly complaints: readonly string[]
}

/** Requirements of one verdict, by name. */
export function withVerdict({ requirements }: Pick<FoundByExamination, 'requirements'>, verdict: Verdict): string[] {
  return Object.keys(requirements).filter((id) => requirements[id] === verdict).toSorted()
}

/**
 * Examines reference clouds in threads, each with clouds of its own: an examination keeps one thread busy for seconds, and there are a
 * thousand of them. Whoever asks first is served first.
 */
export class ExaminationPool {
  readonly size: number
  readonly #idle: Worker[] = []
  readonly #waiting: Array<(worker: Worker) => void> = []
  readonly #workers: Worker[] = []

  /** Threads start when there is something for them to do. */
  constructor(size: number = availableParallelism()) {
    this.size = size
  }

  /** Rejects when the examination could not be made. */
  async examine(asked: AskedExamination): Promise<FoundByExamination> {
    const worker = await this.#take()
    try {
      return await answerOf(worker, asked)
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#idle.push(worker)
      else next(worker)
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map(async (worker) => {
      const ended = once(worker, 'exit')
      worker.postMessage('stop')
      await ended
    }))
  }

  async #take(): Promise<Worker> {
    const idle = this.#idle.pop()
    if (idle !== undefined) return idle
    if (this.#workers.length >= this.size) return new Promise((resolve) => this.#waiting.push(resolve))
    const worker = new Worker(new URL('examination-worker.ts', import.meta.url), { execArgv: [] })
    this.#workers.push(worker)
    return worker
  }
}

async function answerOf(worker: Worker, asked: AskedExamination): Promise<FoundByExamination> {
  const answered = once(worker, 'message') as Promise<[FoundByExamination | { readonly problem: string }]>
  worker.postMessage(asked)
  const [answer] = await answered
  if ('problem' in answer) throw new Error(`Could not examine ${asked.fault ?? 'an honest cloud'} in ${asked.dialect}: ${answer.problem}`)
  return answer
}
