import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CaseFinished, type Counterexample, type Depth, foldVerdicts, type Leaked, type Observed, type PairEvent, type PlannedPair, subjectLabel, type Verdict } from '../events/index.ts'
import { Observations, openLeases, type PairResult, planPairs, runCase, type RunEnvironment } from '../harness/index.ts'
import { REQUIREMENT_IDS, type RequirementId } from '../requirements/index.ts'
import { type ApiDescription, loadSpecs } from '../specs/index.ts'
import { CASES } from '../suites/index.ts'
import { connect, type Connection, Journal, newRunId, ResourceTracker, type TargetFile } from '../target/index.ts'

export interface ExaminationOptions {
  readonly ids?: readonly RequirementId[]
  readonly seed?: number
  readonly depth?: Depth
  readonly deadlineMs?: number
  readonly interrupted?: AbortSignal
  /** The one input to try of what is drawn. */
  readonly replayed?: Counterexample
  /** None where it is enough to know that something breaks. */
  readonly shrinkingRequests?: number
}

/** What one examination found. */
export class Examined {
  readonly planned: readonly PlannedPair[]
  readonly events: readonly PairEvent[]
  /** Smallest input that broke each pair that draws any. */
  readonly counterexamples: readonly Counterexample[]

  constructor(planned: readonly PlannedPair[], results: ReadonlyArray<PairResult | null>) {
    this.planned = planned
    this.counterexamples = results.flatMap((result) => result?.counterexample ?? [])
    this.events = results.flatMap((result) => (result === null ? [] : [...result.events, result.finished]))
  }

  get finished(): CaseFinished[] {
    return this.events.filter((event) => event.type === 'case-finished')
  }

  get leaks(): Leaked[] {
    return this.events.filter((event) => event.type === 'leaked')
  }

  /** Verdict of each pair, by `id [subject]`. */
  get verdicts(): Record<string, Verdict> {
    const finished = new Map(this.finished.map(({ id, subject, verdict }) => [`${id} [${subjectLabel(subject)}]`, verdict]))
    return Object.fromEntries(this.planned.map(({ id, subject }) => [`${id} [${subjectLabel(subject)}]`, finished.get(`${id} [${subjectLabel(subject)}]`) ?? 'notRun']))
  }

  /** Verdict of each requirement. */
  get requirements(): Record<string, Verdict> {
    const byId = Map.groupBy(Object.entries(this.verdicts), ([key]) => key.slice(0, key.indexOf(' [')))
    return Object.fromEntries([...byId].map(([id, pairs]) => [id, foldVerdicts(pairs.map(([, verdict]) => verdict))]))
  }

  /** Requirements of one verdict. */
  withVerdict(verdict: Verdict): string[] {
    return Object.entries(this.requirements).filter(([, found]) => found === verdict).map(([id]) => id)
  }

  /** What was seen, by `id [subject] what`. */
  get observations(): Record<string, string> {
    const observed = this.events.filter((event): event is Observed => event.type === 'observed')
    return Object.fromEntries(observed.map(({ id, subject, what, seen }) => [`${id} [${subjectLabel(subject)}] ${what}`, seen]))
  }

  /** Reason or finding of each pair that did not pass, for messages. */
  get complaints(): string[] {
    return this.finished
      .filter(({ verdict }) => verdict !== 'passed')
      .map(({ id, subject, verdict, reason, violation }) => `${verdict} ${id} [${subjectLabel(subject)}] ${reason ?? `${violation?.expected} / ${violation?.actual}`}`)
  }
}

/** An examiner of one target that runs cases in this process, without vitest's registration. */
export class Examiner {
  readonly connection: Connection
  readonly specs: ApiDescription
  readonly #journals = mkdtempSync(join(tmpdir(), 'ecs-conformance-'))

  private constructor(connection: Connection, specs: ApiDescription) {
    this.connection = connection
    this.specs = specs
  }

  static async open(target: TargetFile): Promise<Examiner> {
    const [connection, specs] = await Promise.all([connect(target, { runId: newRunId(), version: '0.0.0', embedded: true }), loadSpecs(target.dialect)])
    return new Examiner(connection, specs)
  }

  async examine({ ids = REQUIREMENT_IDS, seed = 1, depth = 'quick', deadlineMs = 30_000, replayed, shrinkingRequests = 0, interrupted = new AbortController().signal }: ExaminationOptions = {}): Promise<Examined> {
    const { connection, specs } = this
    const { facts } = connection
    const runId = newRunId()
    const journal = new Journal(this.#journals, { runId, target: facts.name, endpoint: facts.endpoints.compute, durable: false })
    const tracker = await ResourceTracker.open({ connection, specs, journal, runId })
    const environment: RunEnvironment = { connection, specs, tracker, leases: openLeases(facts), observations: new Observations(), runId, seed, depth, deadlineMs, interrupted, shrinkingRequests, ...(replayed && { replayed }) }
    const planned = planPairs(CASES, ids, { facts, specs })
    const results = await Promise.all(planned.map((pair) => {
      const record = CASES.get(pair.id)
      if (record === undefined) throw new Error(`Could not examine ${pair.id}: it has no case.`)
      return runCase(record, pair, environment)
    }))
    journal.close()
    return new Examined(planned, results)
  }

  async close(): Promise<void> {
    await this.connection.close()
    rmSync(this.#journals, { recursive: true, force: true })
  }
}
