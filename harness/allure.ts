import { mkdirSync } from 'node:fs'
import { ContentType, Severity, Stage, Status, type StatusDetails, type TestResult } from 'allure-js-commons'
import { FileSystemWriter, ReporterRuntime } from 'allure-js-commons/sdk/reporter'
import {
  type CaseFinished, type CatalogueRow, escapedJson, type EvidenceExchange, type PlannedPair, Problem, type RunStarted, shortened, spelt,
  subjectLabel, type Verdict, waivedReason, waiverOf,
} from '../events/index.ts'
import { httpExchange } from './allure-exchange.ts'
import { type AllureStep, stepsOf } from './allure-steps.ts'
import type { Outcome } from './job.ts'

/** A page shows a finding in one piece; the evidence holds all of it. */
const SHOWN_VALUE = 4000
const SHOWN_NAME = 200

/** Allure knows neither "not run" nor "waived": what never finished must not look harmless, and what is excused not broken. */
const STATUSES: Readonly<Record<Verdict, Status>> = {
  passed: Status.PASSED, failed: Status.FAILED, errored: Status.BROKEN, notRun: Status.BROKEN, waived: Status.SKIPPED,
  unsupported: Status.SKIPPED,
}

const EXCHANGE = { contentType: ContentType.HTTP_EXCHANGE, fileExtension: '.httpexchange' } as const
const JSON_FILE = { contentType: ContentType.JSON, fileExtension: '.json' } as const

interface Beginning {
  readonly verdict: Verdict
  /** Milliseconds since 1970. */
  readonly start: number
  readonly details: StatusDetails
}

interface Attached {
  /** Step it belongs to; the whole result where left out. */
  readonly step?: string
  readonly name: string
  readonly value: unknown
  readonly contentType: ContentType
  readonly fileExtension: string
}

/**
 * Writes Allure's results of one run as its pairs end: a result for each, the requests it sent as steps, and its evidence attached.
 * What a target sent is text in all of it, with control and format characters spelt out.
 */
export class AllureResults {
  readonly #started: RunStarted
  readonly #runtime: ReporterRuntime
  readonly #rows: ReadonlyMap<string, CatalogueRow>
  readonly #written = new Set<string>()

  /** Creates the folder; throws a Problem where it cannot. What it holds already stays. */
  constructor(directory: string, started: RunStarted) {
    const { target, seed, runId, tool } = started
    this.#started = started
    this.#rows = new Map(started.catalogue.map((row) => [row.id, row]))
    const { name, dialect, endpoint } = target
    const facts = { target: name, dialect, endpoint, seed: String(seed), run: runId, version: tool.version }
    const environmentInfo = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, spelt(shortened(value, SHOWN_NAME))]))
    this.#runtime = new ReporterRuntime({ writer: new FileSystemWriter({ resultsDir: directory }), environmentInfo })
    try {
      mkdirSync(directory, { recursive: true })
      this.#runtime.writeEnvironmentInfo()
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? String(error)
      const next = 'Name another folder with --report allure=DIR.'
      throw new Problem('ALLURE_NOT_WRITTEN', `Could not write Allure's results to ${directory}: ${why}. ${next}`)
    }
  }

  /** Writes what became of one pair; an outcome without `case-finished` is left for {@link finish}. */
  record({ events, evidence }: Outcome): void {
    const finished = events.findLast((event) => event.type === 'case-finished')
    if (finished === undefined) return
    const waiver = finished.verdict === 'failed' ? waiverOf(this.#started.waivers ?? [], finished, this.#started.at) : undefined
    const verdict = waiver === undefined ? finished.verdict : 'waived'
    const stop = Date.parse(finished.at)
    const details = detailsOf(finished, waiver === undefined ? undefined : waivedReason(waiver))
    const uuid = this.#start(finished, { verdict, start: stop - finished.durationMs, details })
    for (const { name, start, stop: end, fine, request } of stepsOf(events)) {
      const step = this.#runtime.startStep(uuid, null, { name, start, status: fine ? Status.PASSED : Status.BROKEN })
      if (step === undefined) continue
      const attached = evidence?.exchanges.find((exchange) => isOf(request, exchange))
      if (attached !== undefined) this.#attach(uuid, { step, name: 'exchange', value: httpExchange(attached), ...EXCHANGE })
      this.#runtime.stopStep(step, { stop: end })
    }
    if (evidence !== undefined) this.#attach(uuid, { name: 'evidence', value: evidence, ...JSON_FILE })
    this.#runtime.stopTest(uuid, { stop })
    this.#runtime.writeTest(uuid)
  }

  /** Writes what was planned and never finished. */
  finish(): void {
    const now = Date.now()
    for (const pair of this.#started.planned.filter((planned) => !this.#written.has(keyOf(planned)))) {
      const details = { message: shown(pair.unsupported ?? 'planned, never finished') }
      const uuid = this.#start(pair, { verdict: pair.unsupported === undefined ? 'notRun' : 'unsupported', start: now, details })
      this.#runtime.stopTest(uuid, { stop: now })
      this.#runtime.writeTest(uuid)
    }
  }

  #start(pair: Pick<PlannedPair, 'id' | 'subject'>, { verdict, start, details }: Beginning): string {
    const { id, subject } = pair
    const row = this.#rows.get(id)
    if (row === undefined) throw new Error(`Could not write ${id} for Allure: the run's catalogue lacks it.`)
    this.#written.add(keyOf(pair))
    return this.#runtime.startTest({
      name: spelt(`${row.text} [${subjectLabel(subject)}]`),
      fullName: spelt(keyOf(pair)),
      description: [row.text, '', ...row.sources.map((source) => `- ${source}`)].join('\n'),
      status: STATUSES[verdict],
      stage: Stage.FINISHED,
      statusDetails: details,
      start,
      labels: labelsOf(row, pair, this.#started.target.name),
      parameters: Object.entries(subject).map(([name, value]) => ({ name, value: spelt(shortened(String(value), SHOWN_NAME)) })),
    })
  }

  #attach(uuid: string, { step, name, value, contentType, fileExtension }: Attached): void {
    const content = Buffer.from(escapedJson(value, 2))
    this.#runtime.writeAttachment(uuid, step ?? null, name, content, { contentType, fileExtension })
  }
}

/** Their orders differ where requests were under way at once; no two took the very same time. */
function isOf(request: AllureStep['request'], { operationId, persona, durationMs }: EvidenceExchange): boolean {
  return request?.operationId === operationId && request.persona === persona && request.durationMs === durationMs
}

function keyOf({ id, subject }: Pick<PlannedPair, 'id' | 'subject'>): string {
  return `${id} [${subjectLabel(subject)}]`
}

function labelsOf(row: CatalogueRow, { subject }: Pick<PlannedPair, 'subject'>, target: string): TestResult['labels'] {
  const topic = row.id.slice(0, Math.max(0, row.id.lastIndexOf('/')))
  const operations = subject.operationId === undefined ? row.operations : [subject.operationId]
  const labels: ReadonlyArray<readonly [name: string, value: string]> = [
    ['parentSuite', target], ['suite', topic], ['subSuite', row.id], ['feature', topic], ['story', row.id], ['requirement', row.id],
    ...operations.map((operation) => ['operation', operation] as const),
    ['severity', row.level === 'must' ? Severity.CRITICAL : Severity.MINOR], ['tag', row.level], ['layer', 'api'],
    ['framework', 'ecs-conformance'],
  ]
  return labels.map(([name, value]) => ({ name, value: spelt(shortened(value, SHOWN_NAME)) }))
}

function shown(text: string): string {
  return spelt(shortened(text, SHOWN_VALUE), '\n\t')
}

/** What failed, or why it is neither kept nor broken. */
function detailsOf({ violation, reason, level }: CaseFinished, waived: string | undefined): StatusDetails {
  const because = waived === undefined ? reason : `waived: ${waived}`
  if (violation === undefined) return because === undefined ? {} : { message: shown(because) }
  const [expected, actual] = [shown(violation.expected), shown(violation.actual)]
  const finding = `(${level}) expected ${expected}, actual ${actual}`
  return { message: because === undefined ? finding : `${shown(because)}\n${finding}`, expected, actual }
}
