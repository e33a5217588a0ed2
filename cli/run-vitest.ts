import { writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BroadcastChannel } from 'node:worker_threads'
import { startVitest } from 'vitest/node'
import { interruptChannel, type Job, recordedChannel } from '../harness/index.ts'
import { conformanceReporter } from '../harness/reporter.ts'
import type { Recorder } from './run-recorder.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Runs a job in one vitest worker and has everything recorded. A second signal ends the process at once. */
export async function runInVitest(job: Job, recorder: Recorder): Promise<void> {
  const signals = new Interruption(job, recorder)
  const recorded = new BroadcastChannel(recordedChannel(job.runId))
  const reporter = conformanceReporter({
    started: () => signals.takeOver(),
    ended: (outcome, testId) => {
      if (outcome === undefined) return recorder.endEarly('a case ended without an outcome')
      try {
        recorder.record(outcome)
        recorded.postMessage(testId)
      } catch (error) {
        // What cannot be written down need not be examined.
        recorder.endEarly(error instanceof Error ? error.message : String(error))
        signals.interrupt()
      }
    },
    crashed: (errors) => recorder.endEarly(`crashed: ${errors[0]?.split('\n')[0]}`),
  })
  // The suites have this file's own extension, in a checkout as in the built package.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const root = fileURLToPath(new URL('..', import.meta.url))
  try {
    const vitest = await startVitest('test', [], {
      config: false,
      root,
      include: [`suites/all.suite.${extension}`],
      exclude: [],
      watch: false,
      isolate: false,
      pool: 'threads',
      maxWorkers: 1,
      sequence: { concurrent: true },
      // Bodies wait for leases: with fewer at once, the waiting would starve the rest.
      maxConcurrency: Math.max(1, job.planned.length),
      testTimeout: 0,
      hookTimeout: 0,
      teardownTimeout: 60_000,
      reporters: [reporter],
      provide: { conformance: job },
      // Node reads these modules as they are: nothing has to be transformed, and what it compiled is kept.
      experimental: { viteModuleRunner: false, nodeLoader: false },
    })
    await vitest.close()
  } finally {
    recorded.close()
    signals.giveBack()
    // Vitest reports a failing test by the exit code of the process; ours comes from the verdicts.
    process.exitCode = undefined
  }
}

/** Signals while a run is under way: the first lets every teardown run, the second exits. */
class Interruption {
  readonly #job: Job
  readonly #recorder: Recorder
  #displaced: Array<{ signal: NodeJS.Signals; listener: NodeJS.SignalsListener }> = []
  #count = 0

  constructor(job: Job, recorder: Recorder) {
    this.#job = job
    this.#recorder = recorder
  }

  readonly #listener = (signal: NodeJS.Signals): void => {
    this.#count += 1
    if (this.#count > 1) {
      // An embedded cloud ends with this process, and all that is in it.
      say(this.#job.embedded ? 'Abandoned.' : 'Abandoned. Delete what is left with: ecs-conformance sweep --target FILE')
      process.exit(3)
    }
    say('Interrupted: deleting what the run created; a second Ctrl-C abandons it.')
    this.#recorder.endEarly(`interrupted by ${signal}`)
    this.interrupt()
  }

  /** Has the worker end what is under way, and begin nothing more. */
  interrupt(): void {
    const channel = new BroadcastChannel(interruptChannel(this.#job.runId))
    channel.postMessage('interrupt')
    channel.close()
  }

  /** Vitest's own listeners exit within a millisecond, before any teardown. */
  takeOver(): void {
    for (const signal of SIGNALS) {
      for (const listener of process.listeners(signal)) {
        this.#displaced.push({ signal, listener })
        process.removeListener(signal, listener)
      }
      process.on(signal, this.#listener)
    }
  }

  giveBack(): void {
    for (const signal of SIGNALS) process.removeListener(signal, this.#listener)
    for (const { signal, listener } of this.#displaced) process.on(signal, listener)
    this.#displaced = []
  }
}

/** Synchronously: the process may end right after. */
function say(line: string): void {
  try {
    writeSync(2, `${line}\n`)
  } catch {
    // Nobody may be reading any more; what the signal asks for goes on.
  }
}
