import { answerOf, TooLittleEvidence, ViolationError } from '../checks/index.ts'
import type {
  CaseFinished, Converged, Exchange, ExchangeSeen, Leaked, Level, Observed, PairEvent, PlannedPair, Retried,
} from '../events/index.ts'
import { REQUIREMENTS } from '../requirements/index.ts'
import type { WireRequest } from '../specs/index.ts'
import { allowanceMs, type Leak, type Lease, resourceName } from '../target/index.ts'
import { abortable } from './abortable.ts'
import { type CaseRecord, needsOf } from './case.ts'
import { type CaseContext, judge } from './context.ts'
import { Deadline } from './deadline.ts'
import { exchangeSeen } from './exchange-seen.ts'
import type { Observing } from './observations.ts'
import { pairCode, pairSeed } from './pair.ts'
import { openSessions } from './personas.ts'
import { leaseNeed, type RunEnvironment } from './run-environment.ts'
import { settle } from './settle.ts'

/** What became of a pair: its events, and its exchanges where they are evidence. */
export interface PairResult {
  readonly events: readonly PairEvent[]
  readonly finished: CaseFinished
  /** In the order in which they were sent; their events are in that of the answers. */
  readonly exchanges: readonly Exchange[]
  /** What led to an observation that another pair made, and is evidence here too. */
  readonly borrowed: readonly Exchange[]
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
  const source = { facts, specs: environment.specs }
  const needs = needsOf(record, planned.subject, source)
  const observing = record.observes === undefined ? undefined : environment.observations.join(record.observes.name, planned.subject)
  const job = { record, personas: needs.personas, ...(observing === undefined ? {} : { observing }) }
  if (observing?.first === false) {
    await observing.observed.catch(() => undefined)
    return ended.aborted ? null : new CaseRun(planned, level, environment).run({ ...job, resources: {} })
  }
  let lease: Lease
  try {
    lease = await environment.leases.acquire(leaseNeed({ id: record.id, needs }, source), ended)
  } catch (error) {
    observing?.failed(error)
    if (ended.aborted) return null
    throw error
  }
  try {
    return ended.aborted ? null : await new CaseRun(planned, level, environment).run({ ...job, resources: needs.resources ?? {}, lease })
  } finally {
    // Who waits for it must not wait for ever, whatever became of it.
    observing?.failed(new Error('the observation came to nothing'))
    lease.release()
  }
}

/** What a pair's run is about. */
interface CaseJob {
  readonly record: CaseRecord
  readonly personas: readonly string[]
  readonly resources: Readonly<Record<string, number>>
  readonly observing?: Observing
  /** None where it judges what another pair has observed. */
  readonly lease?: Lease
}

/** What a body's context is made of. */
interface BodyParts {
  readonly deadline: Deadline
  readonly signal: AbortSignal
  readonly personas: readonly string[]
  /** For as long as the body only waits. */
  readonly idle: Lease['idle']
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
  /** What led to an observation that another pair made. */
  #borrowed: readonly Exchange[] = []
  /** Names what it creates. */
  #code: string
  #checks = 0
  #names = 0
  #closed = false

  constructor(planned: PlannedPair, level: Level, environment: RunEnvironment) {
    this.#planned = planned
    this.#code = planned.pair
    this.#level = level
    this.#environment = environment
  }

  unsupported(reason: string): PairResult {
    return this.#finish({ verdict: 'unsupported', reason })
  }

  async run({ record, personas, resources, observing, lease }: CaseJob): Promise<PairResult> {
    const { interrupted, connection, tracker } = this.#environment
    // What is observed for several is named alike whichever of them comes first.
    if (record.observes !== undefined && observing?.first === true) this.#code = pairCode(record.observes.name, this.#planned.subject)
    const idle: Lease['idle'] = (work) => (lease === undefined ? work() : lease.idle(work))
    const slow = allowanceMs(resources) > 0
    const deadline = new Deadline(this.#environment.deadlineMs + allowanceMs(resources))
    const signal = AbortSignal.any([deadline.signal, interrupted, connection.down])
    let outcome: Pick<CaseFinished, 'verdict' | 'reason' | 'violation'>
    try {
      await abortable(this.#body(record, this.#context({ deadline, signal, personas, idle }), observing), signal)
      outcome = this.#checks > 0 ? { verdict: 'passed' } : { verdict: 'errored', reason: 'the case checked nothing' }
    } catch (error) {
      outcome = this.#verdictOf(error, deadline)
    }
    deadline.stop()
    await this.#quiet()
    // To see something slow gone is mostly waiting.
    const teardown = (): Promise<Leak[]> => tracker.teardown(this.#code)
    for (const leak of await (slow ? idle(teardown) : teardown())) {
      this.#events.push(this.#event<Leaked>({ type: 'leaked', ...leak }))
    }
    return this.#finish(outcome)
  }

  async #body(record: CaseRecord, context: CaseContext, observing?: Observing): Promise<void> {
    if (record.observes === undefined) return record.body(context)
    if (observing?.first === false) {
      const { exchange, exchanges } = await observing.observed
      this.#borrowed = exchanges
      return record.body(context, exchange)
    }
    const exchange = await record.observes.observe(context).catch((error: unknown) => {
      observing?.failed(error)
      throw error
    })
    observing?.done({ exchange, exchanges: this.#exchanges.filter((sent) => sent !== undefined) })
    return record.body(context, exchange)
  }

  /** A create still under way when the body ends would outlive its teardown. */
  async #quiet(): Promise<void> {
    this.#closed = true
    while (this.#inFlight.size > 0) await Promise.allSettled(this.#inFlight)
  }

  #verdictOf(error: unknown, deadline: Deadline): Pick<CaseFinished, 'verdict' | 'reason' | 'violation'> {
    if (error instanceof ViolationError) return { verdict: 'failed', violation: error.violation }
    if (this.#environment.interrupted.aborted) return { verdict: 'errored', reason: 'the run was interrupted' }
    const { down } = this.#environment.connection
    if (down.aborted) return { verdict: 'errored', reason: (down.reason as Error).message }
    if (deadline.signal.aborted) return { verdict: 'errored', reason: `not finished within ${deadline.allowedMs / 1000} s` }
    if (error instanceof TooLittleEvidence) return { verdict: 'errored', reason: error.message }
    return { verdict: 'errored', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }

  #context({ deadline, signal, personas, idle }: BodyParts): CaseContext {
    const { connection, specs, runId, seed } = this.#environment
    const { subject, id } = this.#planned
    const send = (wire: WireRequest, persona: string): Promise<Exchange> => this.#tracked(this.#send(wire, persona, signal))
    const source = { facts: connection.facts, specs, subject, send }
    return {
      subject,
      facts: connection.facts,
      specs,
      seed: pairSeed(seed, id, subject),
      signal,
      as: openSessions(personas, source, id),
      check: (check, ...observed) => {
        this.#checks += 1
        judge(check, observed)
      },
      settle: (settling) => settle(settling, {
        facts: connection.facts,
        signal,
        aside: (wait) => deadline.hold(() => idle(wait)),
        onConverged: (converged) => this.#events.push(this.#event<Converged>({ type: 'converged', ...converged })),
      }),
      observe: (what, seen) => {
        this.#events.push(this.#event<Observed>({ type: 'observed', what, seen: String(seen) }))
      },
      name: () => resourceName(runId, this.#code, ++this.#names),
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
    const intent = tracker.before(wire, persona, this.#code)
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
    return { events: this.#events, finished, exchanges, borrowed: this.#borrowed }
  }
}
