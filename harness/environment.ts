import { BroadcastChannel } from 'node:worker_threads'
import { Problem } from '../events/index.ts'
import { describe, loadSpecs } from '../specs/index.ts'
import { connect, type Connection, Journal, journalDirectory, ResourceTracker } from '../target/index.ts'
import { interruptChannel, type Job } from './job.ts'
import { Observations } from './observations.ts'
import { openLeases, type RunEnvironment } from './run-environment.ts'

/** What the pairs of a run share, for as long as they need it. */
export interface OpenedEnvironment {
  readonly environment: RunEnvironment
  close(): Promise<void>
}

/**
 * Signs in, opens the journal and listens for an interruption; everything is sent through what `through` makes of the connection.
 * Throws a Problem for a target that cannot be spoken to.
 */
export async function openEnvironment(
  job: Omit<Job, 'planned'>,
  through = (opened: Connection): Connection => opened,
): Promise<OpenedEnvironment> {
  const interruption = listen(job.runId)
  const [specs, opened] = await Promise.all([
    job.specs === undefined ? loadSpecs(job.target.dialect) : describe(job.specs),
    connect(job.target, { runId: job.runId, version: job.version, embedded: job.embedded }),
  ]).catch((error: unknown) => {
    interruption.close()
    throw error
  })
  const { capacity = opened.facts.capacity } = job
  const { name, endpoints, projectIds: projects } = opened.facts
  const directory = job.journal ?? journalDirectory(name)
  const journal = new Journal(directory, { runId: job.runId, target: name, endpoint: endpoints.compute, projects, durable: !job.embedded })
  // What cannot be written down must not be created.
  const down = AbortSignal.any([opened.down, journal.broken])
  const connection = through({ ...opened, facts: { ...opened.facts, capacity }, down })
  const environment: RunEnvironment = {
    connection,
    specs,
    tracker: await ResourceTracker.open({ connection, journal, specs, runId: job.runId }),
    leases: openLeases(connection.facts),
    observations: new Observations(),
    runId: job.runId,
    seed: job.seed,
    depth: job.depth,
    deadlineMs: job.deadlineMs,
    interrupted: interruption.signal,
  }
  const close = async (): Promise<void> => {
    interruption.close()
    journal.close()
    await connection.close()
  }
  return { environment, close }
}

/** Listens from now on, and says so: an interruption may have come before. */
function listen(runId: string): { readonly signal: AbortSignal; close(): void } {
  const controller = new AbortController()
  const channel = new BroadcastChannel(interruptChannel(runId))
  channel.onmessage = () => controller.abort(new Problem('INTERRUPTED', 'Could not finish the run: it was interrupted. Run it again.', 3))
  channel.unref()
  channel.postMessage('listening')
  return { signal: controller.signal, close: () => channel.close() }
}
