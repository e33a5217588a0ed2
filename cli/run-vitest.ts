import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BroadcastChannel } from 'node:worker_threads'
import { startVitest } from 'vitest/node'
import { type Job, recordedChannel } from '../harness/index.ts'
import { conformanceReporter } from '../harness/reporter.ts'
import type { Interruption } from './interruption.ts'
import type { Recorder } from './run-recorder.ts'

interface Attendance {
  readonly recorder: Recorder
  readonly signals: Interruption
}

/** Runs a job in one vitest worker and has everything recorded. */
export async function runInVitest(job: Job, { recorder, signals }: Attendance): Promise<void> {
  signals.during(job.runId)
  const recorded = new BroadcastChannel(recordedChannel(job.runId))
  const reporter = conformanceReporter({
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
  const data = ownDataFolder()
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
      // The token is read by then.
      reporters: [reporter, { onInit: () => data.remove() }],
      provide: { conformance: job },
      // Node reads these modules as they are: nothing has to be transformed, and what it compiled is kept.
      experimental: { viteModuleRunner: false, nodeLoader: false },
    })
    await vitest.close()
  } finally {
    data.remove()
    recorded.close()
    // Vitest reports a failing test by the exit code of the process; ours comes from the verdicts.
    process.exitCode = undefined
  }
}

/** Vitest keeps a token for a page that is never served, and ends where it cannot: neither a home nor this package need be writable. */
function ownDataFolder(): { remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-conformance-'))
  const before = process.env['XDG_DATA_HOME']
  process.env['XDG_DATA_HOME'] = folder
  return {
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
      if (before === undefined) delete process.env['XDG_DATA_HOME']
      else process.env['XDG_DATA_HOME'] = before
    },
  }
}
