import { BroadcastChannel } from 'node:worker_threads'
import { afterAll, inject, type TaskMeta, test } from 'vitest'
import { type CaseFinished, type Exchange, type PlannedPair, subjectLabel } from '../events/index.ts'
import { REQUIREMENTS } from '../requirements/index.ts'
import { redactText } from '../target/index.ts'
import { collectedCases } from './case.ts'
import { openEnvironment } from './environment.ts'
import { recordedChannel } from './job.ts'
import { outcomeOf } from './outcome.ts'
import { Recording } from './recording.ts'
import { runCase } from './run-case.ts'

/** Registers every planned pair as one vitest test of its own. */
export function register(): void {
  const job = inject('conformance')
  const opened = openEnvironment(job)
  opened.catch(() => undefined)
  const recording = job.recording === undefined ? undefined : new Recording(job.recording)
  const shared = opened.then(({ environment }) => {
    for (const { id, subject } of job.planned.filter(({ unsupported }) => unsupported === undefined)) {
      const observes = collectedCases().get(id)?.observes
      if (observes !== undefined) environment.observations.announce(observes, subject)
    }
    return recording === undefined ? environment : { ...environment, dropped: (pair: PlannedPair, exchanges: readonly Exchange[]) => recording.append(pair, exchanges) }
  })
  shared.catch(() => undefined)
  // Vitest keeps what it is told of a test until all are over: what is written down by now is let go.
  const ended = new Map<string, TaskMeta>()
  const recorded = new BroadcastChannel(recordedChannel(job.runId))
  recorded.onmessage = ({ data }: { data: unknown }) => {
    const testId = String(data)
    delete ended.get(testId)?.conformance
    ended.delete(testId)
  }
  recorded.unref()
  for (const planned of job.planned) {
    const record = collectedCases().get(planned.id as keyof typeof REQUIREMENTS)
    if (record === undefined) throw new Error(`Could not run ${planned.id}: no suite has a case for it. Give it one.`)
    test(`${planned.id} [${subjectLabel(planned.subject)}] — ${REQUIREMENTS[record.id].text}`, async ({ task }) => {
      const environment = await shared.catch((error: unknown) => {
        task.meta.conformance = { events: [], endedEarly: redactText(error instanceof Error ? error.message : String(error)) }
        throw error
      })
      const result = await runCase(record, planned, environment)
      if (result !== null) recording?.append(planned, result.exchanges)
      const { down } = environment.connection
      const early = down.aborted ? { endedEarly: redactText((down.reason as Error).message) } : {}
      ended.set(task.id, task.meta)
      task.meta.conformance = { ...(result === null ? { events: [] } : outcomeOf(result, planned, job)), ...early }
      if (result?.finished.verdict === 'failed' || result?.finished.verdict === 'errored') throw new Error(tell(result.finished))
    })
  }
  afterAll(async () => {
    recorded.close()
    recording?.close()
    const { close } = await opened
    await close()
  })
}

function tell({ violation, reason }: CaseFinished): string {
  return redactText(violation === undefined ? (reason ?? 'no reason') : `expected ${violation.expected}, actual ${violation.actual}`)
}
