import { BroadcastChannel } from 'node:worker_threads'
import { afterAll, inject, test } from 'vitest'
import { type CaseFinished, type PlannedPair, Problem, subjectLabel } from '../events/index.ts'
import { REQUIREMENTS } from '../requirements/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { connect, Journal, journalDirectory, redactText, ResourceTracker } from '../target/index.ts'
import { collectedCases } from './case.ts'
import { evidenceOf, redactViolation } from './evidence.ts'
import { interruptChannel, type Job, type Outcome } from './job.ts'
import { openLeases, type PairResult, runCase, type RunEnvironment } from './run-case.ts'

/** Registers every planned pair as one vitest test of its own. */
export function register(): void {
  const job = inject('conformance')
  const opened = openEnvironment(job)
  opened.catch(() => undefined)
  for (const planned of job.planned) {
    const record = collectedCases().get(planned.id as keyof typeof REQUIREMENTS)
    if (record === undefined) throw new Error(`Could not run ${planned.id}: no suite has a case for it. Give it one.`)
    test(`${planned.id} [${subjectLabel(planned.subject)}] — ${REQUIREMENTS[record.id].text}`, async ({ task }) => {
      const { environment } = await opened
      const result = await runCase(record, planned, environment)
      const { down } = environment.connection
      const ended = down.aborted ? { endedEarly: redactText((down.reason as Error).message) } : {}
      task.meta.conformance = { ...(result === null ? { events: [] } : outcomeOf(result, planned, job)), ...ended }
      if (result?.finished.verdict === 'failed' || result?.finished.verdict === 'errored') throw new Error(tell(result.finished))
    })
  }
  afterAll(async () => {
    const { close } = await opened
    await close()
  })
}

async function openEnvironment(job: Job): Promise<{ environment: RunEnvironment; close: () => Promise<void> }> {
  const [specs, connection] = await Promise.all([
    loadSpecs(job.target.dialect),
    connect(job.target, { runId: job.runId, version: job.version, embedded: job.embedded }),
  ])
  const controller = new AbortController()
  const channel = new BroadcastChannel(interruptChannel(job.runId))
  channel.onmessage = () => controller.abort(new Problem('INTERRUPTED', 'Could not finish the run: it was interrupted. Run it again.', 3))
  channel.unref()
  const { name, endpoints } = connection.facts
  const directory = job.journal ?? journalDirectory(name)
  const journal = new Journal(directory, { runId: job.runId, target: name, endpoint: endpoints.compute, durable: !job.embedded })
  const environment: RunEnvironment = {
    connection,
    specs,
    tracker: await ResourceTracker.open({ connection, journal, specs, runId: job.runId }),
    leases: openLeases(connection.facts),
    runId: job.runId,
    seed: job.seed,
    deadlineMs: job.deadlineMs,
    interrupted: controller.signal,
  }
  const close = async (): Promise<void> => {
    channel.close()
    journal.close()
    await connection.close()
  }
  return { environment, close }
}

/** What leaves the worker: nothing of it may hold a secret. */
function outcomeOf(result: PairResult, planned: PlannedPair, job: Job): Outcome {
  const evidence = evidenceOf(result, job.seed)
  const { violation, reason } = result.finished
  const finished: CaseFinished = {
    ...result.finished,
    id: planned.id,
    ...(reason === undefined ? {} : { reason: redactText(reason) }),
    ...(violation === undefined ? {} : { violation: redactViolation(violation) }),
  }
  return { events: [...result.events, finished], ...(evidence === undefined ? {} : { evidence }) }
}

function tell({ violation, reason }: CaseFinished): string {
  return redactText(violation === undefined ? (reason ?? 'no reason') : `expected ${violation.expected}, actual ${violation.actual}`)
}
