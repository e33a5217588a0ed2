import { answerOf, TooLittleEvidence, ViolationError } from '../checks/index.ts'
import type { CaseFinished, Exchange, ExchangeSeen, Leaked, Level, Observed, PairEvent, PlannedPair, Retried } from '../events/index.ts'
import { REQUIREMENTS } from '../requirements/index.ts'
import type { ApiDescription, WireRequest } from '../specs/index.ts'
import { allowanceMs, type Connection, type LeaseNeed, Leases, type ResourceTracker, resourceName, type TargetFacts } from '../target/index.ts'
import { type CaseRecord, type Needs, needsOf } from './case.ts'
import { type CaseContext, judge, openSession, type Session } from './context.ts'
import { exchangeSeen } from './exchange-seen.ts'
import { pairSeed } from './pair.ts'

/** What every pair of a run shares. */
export interface RunEnvironment {
  readonly connection: Connection
  readonly specs: ApiDescription
  readonly tracker: ResourceTracker
  readonly leases: Leases
  readonly runId: string
  readonly seed: number
  /** Longest time a body may take once its leases are held; more for one that holds what takes longer. */
  readonly deadlineMs: number
  /** Aborted when the run is interrupted. */
  readonly interrupted: AbortSignal
}

/** Leases on what a target can hold, and on how many bodies run at once: one that waits to send would spend its deadline waiting. */
export function openLeases({ capacity, concurrency }: TargetFacts): Leases {
  return new Leases(capacity, concurrency)
}

/** What became of a pair: its events, and its exchanges where they are evidence. */
export interface PairResult {
  readonly events: readonly PairEvent[]
  readonly finished: CaseFinished
  /** In the order in which they were sent; their events are in that of the answers. */
  readonly exchanges: readonly Exchange[]
}

/**
 * Runs one (case, subject): leases, deadline, body, teardown, verdict.
 * Returns `null` when the run ended before the body could start: the pair is then "not run". Throws nothing a target causes.
 */
export async function runCase(record: CaseRecord, planned: PlannedPair, environment: RunEnvironment): Promise<PairResult | null> {
  const { facts, down } = environment.connection
  const level = REQUIREMENTS[record.id].level[facts.dialect]
  if (level === undefined) throw new Error(`Could not run ${record.id}: dialect ${facts.dialect} does not owe it. Plan before running.`)
  if (planned.unsupported !== undefined) return new CaseRun(planned, level, environment).unsupported(planned.unsupported)
  const ended = AbortSignal.any([environment.interrupted, down])
  const needs = needsOf(record, planned.subject, { facts, specs: environment.specs })
  let lease: { release(): void }
  try {
    lease = await environment.leases.acquire(leaseNeed(needs), ended)
  } catch (error) {
    if (ended.aborted) return null
    throw error
  }
  try {
    return ended.aborted ? null : await new CaseRun(planned, level, environment).run(record, needs)
  } finally {
    lease.release()
  }
}

/** What takes long starts early. */
function leaseNeed({ resources = {}, exclusive }: Needs): LeaseNeed {
  const weight = allowanceMs(resources) / 60_000
  return { resources, weight, ...(exclusive === undefined ? {} : { exclusive }) }
}

class CaseRun {
  readonly #planned: PlannedPair
  readonly #level: Level
  readonly #environment: RunEnvironment
  readonly #events: PairEvent[] = []
  /** In the order of sending; a place stays empty until its exchange is over. */
  readonly #exchanges: Array<Exchange | undefined> = []
  readonly #started = performance.now()
  readonly #inFlight = new Set<Promise<unknown>>()
  #checks = 0
  #names = 0
  #closed = false

  constructor(planned: PlannedPair, level: Level, environment: RunEnvironment) {
    this.#planned = planned
    this.#level = level
    this.#environment = environment
  }

  unsupported(reason: string): PairResult {
    return this.#finish({ verdict: 'unsupported', reason })
  }

  async run(record: CaseRecord, { personas, resources = {} }: ReturnType<typeof needsOf>): Promise<PairResult> {
    const { interrupted, connection, tracker } = this.#environment
    const deadlineMs = this.#environment.deadlineMs + allowanceMs(resources)
    const deadline = AbortSignal.timeout(deadlineMs)
    const signal = AbortSignal.any([deadline, interrupted, connection.down])
    let outcome: Pick<CaseFinished, 'verdict' | 'reason' | 'violation'>
    try {
      await abortable(record.body(this.#context(signal, personas)), signal)
      outcome = this.#checks > 0 ? { verdict: 'passed' } : { verdict: 'errored', reason: 'the case checked nothing' }
    } catch (error) {
      outcome = this.#verdictOf(error, { deadline, deadlineMs })
    }
    await this.#settle()
    for (const leak of await tracker.teardown(this.#planned.pair)) {
      this.#events.push(this.#event<Leaked>({ type: 'leaked', ...leak }))
    }
    return this.#finish(outcome)
  }

  /** A create still under way when the body ends would outlive its teardown. */
  async #settle(): Promise<void> {
    this.#closed = true
    while (this.#inFlight.size > 0) await Promise.allSettled(this.#inFlight)
  }

  #verdictOf(error: unknown, { deadline, deadlineMs }: { deadline: AbortSignal; deadlineMs: number }): Pick<CaseFinished, 'verdict' | 'reason' | 'violation'> {
    if (error instanceof ViolationError) return { verdict: 'failed', violation: error.violation }
    if (this.#environment.interrupted.aborted) return { verdict: 'errored', reason: 'the run was interrupted' }
    const { down } = this.#environment.connection
    if (down.aborted) return { verdict: 'errored', reason: (down.reason as Error).message }
    if (deadline.aborted) return { verdict: 'errored', reason: `not finished within ${deadlineMs / 1000} s` }
    if (error instanceof TooLittleEvidence) return { verdict: 'errored', reason: error.message }
    return { verdict: 'errored', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }

  #context(signal: AbortSignal, personas: readonly string[]): CaseContext {
    const { connection, specs, runId, seed } = this.#environment
    const { subject, id, pair } = this.#planned
    const send = (wire: WireRequest, persona: string): Promise<Exchange> => this.#tracked(this.#send(wire, persona, signal))
    const source = { facts: connection.facts, specs, subject, send }
    const sessions = new Map<string, Session>(['anonymous', ...personas].map((persona) => [persona, openSession(persona, source)]))
    return {
      subject,
      facts: connection.facts,
      specs,
      seed: pairSeed(seed, id, subject),
      signal,
      as: new Proxy({} as CaseContext['as'], { get: (_, persona) => declared(sessions, String(persona), id) }),
      check: (check, ...observed) => {
        this.#checks += 1
        judge(check, observed)
      },
      observe: (what, seen) => {
        this.#events.push(this.#event<Observed>({ type: 'observed', what, seen: String(seen) }))
      },
      name: () => resourceName(runId, pair, ++this.#names),
    }
  }

  async #tracked<T>(work: Promise<T>): Promise<T> {
    this.#inFlight.add(work)
    try {
      return await work
    } finally {
      this.#inFlight.delete(work)
    }
  }

  async #send(wire: WireRequest, persona: string, signal: AbortSignal): Promise<Exchange> {
    if (this.#closed) throw new Error(`Could not send ${wire.operationId}: the case has ended. Await every request in the body.`)
    const { connection, tracker } = this.#environment
    const intent = tracker.before(wire, persona, this.#planned.pair)
    const place = this.#exchanges.push(undefined) - 1
    let exchange: Exchange | undefined
    try {
      exchange = await connection.send(wire, {
        persona,
        signal,
        requirementId: this.#planned.id,
        onRetry: (retry) => this.#events.push(this.#event<Retried>({ type: 'retried', operationId: wire.operationId, ...retry })),
      })
    } finally {
      tracker.after(intent, exchange)
    }
    this.#exchanges[place] = exchange
    this.#events.push(this.#event<ExchangeSeen>(exchangeSeen(exchange, this.#environment.specs)))
    if (exchange.response === undefined) answerOf(exchange)
    const crowdedOut = await tracker.crowdedOut(intent, exchange, signal)
    if (crowdedOut !== undefined) throw new TooLittleEvidence(crowdedOut)
    return exchange
  }

  #event<T extends PairEvent>(content: Omit<T, 'id' | 'subject' | 'at'>): T {
    const { id, subject } = this.#planned
    return { ...content, id, subject, at: new Date().toISOString() } as unknown as T
  }

  #finish(outcome: Pick<CaseFinished, 'verdict' | 'reason' | 'violation'>): PairResult {
    const exchanges = this.#exchanges.filter((exchange) => exchange !== undefined)
    const finished = this.#event<CaseFinished>({
      type: 'case-finished',
      level: this.#level,
      checks: this.#checks,
      requests: exchanges.length,
      durationMs: Math.round(performance.now() - this.#started),
      ...outcome,
    })
    return { events: this.#events, finished, exchanges }
  }
}

function declared(sessions: ReadonlyMap<string, Session>, persona: string, id: string): Session {
  const session = sessions.get(persona)
  if (session === undefined) throw new Error(`Could not act as ${persona} in ${id}: its needs do not declare that persona. Add it to needs.personas.`)
  return session
}

/** A body that ignores its signal must not outlive the deadline. */
function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
