import type { CaseFinished, Converged, Exchange, ExchangeSeen, Leaked, Level, Observed, PairEvent, PlannedPair, Retried } from '../events/index.ts'
import { REQUIREMENTS } from '../requirements/index.ts'
import type { WireRequest } from '../specs/index.ts'
import { allowanceMs, type Lease, redactText, resourceName } from '../target/index.ts'
import { abortable } from './abortable.ts'
import { type CaseRecord, companionsOf, needsOf } from './case.ts'
import { type CaseContext, judge } from './context.ts'
import { Deadline } from './deadline.ts'
import { exchangeSeen } from './exchange-seen.ts'
import type { Observing } from './observations.ts'
import { pairSeed } from './pair.ts'
import type { PairResult } from './pair-result.ts'
import { openSessions } from './personas.ts'
import { assertHeard, type Attempt, type Retry, withRoom } from './room.ts'
import { endOf, leaseNeed, type RunEnvironment } from './run-environment.ts'
import { SentExchanges } from './sent-exchanges.ts'
import { settle } from './settle.ts'
import { PairTrials } from './trials.ts'
import { type Concluded, verdictOf } from './verdict-of.ts'

/**
 * Runs one (case, subject): leases, deadline, body, teardown, verdict. Its time begins when it has its lease.
 * Returns `null` when the run ended before the body could start: the pair is then "not run". Throws nothing a target causes.
 */
export async function runCase(record: CaseRecord, planned: PlannedPair, environment: RunEnvironment): Promise<PairResult | null> {
  const { facts } = environment.connection
  const level = REQUIREMENTS[record.id].level[facts.dialect]
  if (level === undefined) throw new Error(`Could not run ${record.id}: dialect ${facts.dialect} does not owe it. Plan before running.`)
  const begun = (): CaseRun => new CaseRun(planned, level, environment)
  if (planned.unsupported !== undefined) return begun().withoutBody('unsupported', planned.unsupported)
  const ended = endOf(environment)
  const source = { facts, specs: environment.specs }
  const needs = needsOf(record, planned.subject, source)
  const observing = record.observes === undefined ? undefined : environment.observations.join(record.observes, planned.subject)
  const job = { record, personas: [...needs.personas, ...companionsOf(needs, facts)], mayWait: needs.exclusive === undefined, ...(observing === undefined ? {} : { observing }) }
  if (observing?.first === false) {
    await observing.observed.catch(() => undefined)
    return ended.aborted ? null : begun().run({ ...job, resources: {} })
  }
  let lease: Lease
  try {
    lease = await environment.leases.acquire(leaseNeed({ id: record.id, needs }, source), ended)
  } catch (error) {
    observing?.failed(error)
    if (ended.aborted) return null
    // Others may have filled the project since it was planned.
    return begun().withoutBody('errored', (error as Error).message)
  }
  try {
    return ended.aborted ? null : await begun().run({ ...job, resources: needs.resources ?? {}, lease })
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
  /** Whether somebody else who fills the project is waited for. */
  readonly mayWait: boolean
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
  readonly trials: PairTrials
  readonly mayWait: boolean
}

class CaseRun {
  readonly #planned: PlannedPair
  readonly #level: Level
  readonly #environment: RunEnvironment
  readonly #events: PairEvent[] = []
  readonly #sent = new SentExchanges()
  readonly #started = performance.now()
  readonly #inFlight = new Set<Promise<unknown>>()
  /** What led to an observation that another pair made. */
  #borrowed: readonly Exchange[] = []
  /** Names what it creates. */
  #code: string
  #checks = 0
  #names = 0
  #closed = false
  #trials: PairTrials | undefined
  #cleaning: Promise<void> = Promise.resolve()

  constructor(planned: PlannedPair, level: Level, environment: RunEnvironment) {
    this.#planned = planned
    this.#code = planned.pair
    this.#level = level
    this.#environment = environment
  }

  withoutBody(verdict: 'unsupported' | 'errored', reason: string): PairResult {
    return this.#finish({ verdict, reason })
  }

  async run({ record, personas, resources, mayWait, observing, lease }: CaseJob): Promise<PairResult> {
    const { interrupted, connection, depth, replayed, shrinkingRequests, dropped } = this.#environment
    // What is observed for several is named alike whichever of them comes first, and drawn alike.
    if (observing?.first === true) this.#code = observing.code
    const idle: Lease['idle'] = (work) => (lease === undefined ? work() : lease.idle(work))
    const allowed = allowanceMs(resources)
    const deadline = new Deadline(this.#environment.deadlineMs + allowed, endOf(this.#environment))
    const { signal } = deadline
    // To see something slow gone is mostly waiting.
    const cleanUp = (): Promise<void> => (allowed > 0 ? idle(() => this.#cleanUp()) : this.#cleanUp())
    const told = dropped && { dropped: (exchanges: readonly Exchange[]) => dropped(this.#planned, exchanges) }
    const asked = { depth, ...(replayed && { replayed }), ...(shrinkingRequests !== undefined && { shrinkingRequests }), ...told }
    const trials = new PairTrials({ ...asked, sent: this.#sent, deadline, cleanUp: () => deadline.hold(cleanUp) })
    this.#trials = trials
    let outcome: Concluded
    try {
      await abortable(this.#body(record, this.#context(record, { deadline, signal, personas, idle, trials, mayWait }), observing), signal)
      outcome = this.#checks > 0 ? { verdict: 'passed' } : { verdict: 'errored', reason: 'the case checked nothing' }
    } catch (error) {
      outcome = verdictOf(error, { proven: trials.violation, interrupted, down: connection.down, deadline })
    }
    deadline.stop()
    this.#closed = true
    await cleanUp()
    deadline.close()
    return this.#finish(outcome)
  }

  async #body(record: CaseRecord, context: CaseContext, observing?: Observing): Promise<void> {
    if (record.observes === undefined) return record.body(context)
    if (observing?.first === false) {
      const { seen, exchanges } = await observing.observed
      this.#borrowed = exchanges
      return record.body(context, seen, exchanges)
    }
    const seen = await record.observes.observe(context).catch((error: unknown) => {
      observing?.failed(error)
      throw error
    })
    const exchanges = this.#sent.all
    observing?.done({ seen, exchanges })
    return record.body(context, seen, exchanges)
  }

  /** Deletes what was created, once everything before is over: a create still under way would outlive it. */
  #cleanUp(): Promise<void> {
    this.#cleaning = this.#cleaning.then(async () => {
      while (this.#inFlight.size > 0) await Promise.allSettled(this.#inFlight)
      for (const leak of await this.#environment.tracker.teardown(this.#code)) this.#events.push(this.#event<Leaked>({ type: 'leaked', ...leak }))
    })
    return this.#cleaning
  }

  #context({ observes }: CaseRecord, { deadline, signal, personas, idle, trials, mayWait }: BodyParts): CaseContext {
    const { connection, specs, runId, seed } = this.#environment
    const { subject, id } = this.#planned
    const send = (wire: WireRequest, persona: string): Promise<Exchange> =>
      this.#tracked(withRoom(() => this.#send(wire, persona, { deadline, signal }), { mayWait, deadline, signal, told: this.#retried }))
    const source = { facts: connection.facts, specs, subject, send }
    const sessions = openSessions(personas, source, id)
    return {
      subject,
      facts: connection.facts,
      specs,
      seed: pairSeed(seed, observes?.name ?? id, subject),
      trials,
      signal,
      as: sessions,
      acting: (persona) => sessions[persona as keyof typeof sessions],
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
        this.#events.push(this.#event<Observed>({ type: 'observed', what, seen: redactText(String(seen)) }))
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

  async #send(wire: WireRequest, persona: string, { deadline, signal }: Pick<BodyParts, 'deadline' | 'signal'>): Promise<Attempt> {
    if (this.#closed) throw new Error(`Could not send ${wire.operationId}: the case has ended. Await every request in the body.`)
    const { connection, tracker } = this.#environment
    const intent = tracker.before(wire, persona, this.#code)
    const over = this.#sent.begin()
    let exchange: Exchange | undefined
    let asked = false
    try {
      exchange = await connection.send(wire, {
        persona, signal, requirementId: this.#planned.id,
        aside: (wait) => deadline.hold(wait),
        onAsked: (now) => { asked = now },
        onRetry: (retry) => this.#retried({ operationId: wire.operationId, ...retry }),
      })
    } finally {
      tracker.after(intent, exchange, asked)
    }
    over(exchange)
    this.#events.push(this.#event<ExchangeSeen>(exchangeSeen(exchange, this.#environment.specs)))
    assertHeard(exchange)
    return { exchange, crowdedOut: await tracker.crowdedOut(intent, exchange, signal) }
  }

  readonly #retried = (retry: Retry): void => void this.#events.push(this.#event<Retried>({ type: 'retried', ...retry }))

  #event<T extends PairEvent>(content: Omit<T, 'id' | 'subject' | 'at'>): T {
    const { id, subject } = this.#planned
    return { ...content, id, subject, at: new Date().toISOString() } as unknown as T
  }

  #finish(outcome: Concluded): PairResult {
    const { exchanges: kept = [], wanted, counterexample } = this.#trials ?? {}
    const finished = this.#event<CaseFinished>({
      type: 'case-finished',
      level: this.#level,
      checks: this.#checks,
      requests: this.#sent.count,
      durationMs: Math.round(performance.now() - this.#started),
      ...outcome,
    })
    return {
      events: this.#events, finished, exchanges: [...this.#sent.all, ...kept], borrowed: this.#borrowed,
      ...(wanted && { wanted }), ...(counterexample && { counterexample }),
    }
  }
}
