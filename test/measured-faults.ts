import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DialectName, FAULTS } from '../reference/index.ts'
import { REQUIREMENT_IDS } from '../requirements/index.ts'
import type { FaultOutcome } from './detection-document.ts'
import { dialectsOf, owed } from './owed.ts'

/** What a fault was seen to do to the requirements of one dialect. */
export interface MeasuredFault {
  readonly name: string
  readonly dialect: DialectName
  /** `named` where it was examined against the requirements that it names alone; else against every one there was. */
  readonly against?: 'named'
  readonly failed: readonly string[]
  readonly errored: readonly string[]
}

/** Everything measured so far: `requirements` are those that every fault was examined against where its dialect owes them. */
export interface Measured {
  readonly requirements: readonly string[]
  readonly faults: readonly MeasuredFault[]
}

const PLACE = fileURLToPath(new URL('data/detection.json', import.meta.url))

export function readMeasured(): Measured {
  return JSON.parse(readFileSync(PLACE, 'utf8')) as Measured
}

/** One line for each fault and requirement, in the order of names, so that measurements made apart merge by themselves. */
export function writeMeasured({ requirements, faults }: Measured): void {
  const known: readonly string[] = REQUIREMENT_IDS
  const kept = faults.filter(({ name }) => FAULTS.some((fault) => fault.name === name)).toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const lines = (entries: readonly unknown[]): string => entries.map((entry) => JSON.stringify(entry)).join(',\n')
  const ids = [...new Set(requirements)].filter((id) => known.includes(id)).toSorted()
  writeFileSync(PLACE, `{\n"requirements": [\n${lines(ids)}\n],\n"faults": [\n${lines(kept)}\n]\n}\n`)
}

/** The measurements in the order of the faults, each with what it says of itself. */
export function outcomesOf({ faults }: Measured): FaultOutcome[] {
  return FAULTS.flatMap(({ name, summary, breaks }) =>
    faults.filter((fault) => fault.name === name).map((fault) => ({ ...fault, summary, breaks: owed(breaks, fault.dialect) })))
}

/** What a fault does otherwise than it says, as a message; `null` where it does what it says. Ids not in `ids` are left out of account. */
export function departure(measured: MeasuredFault, ids: readonly string[]): string | null {
  const fault = FAULTS.find(({ name }) => name === measured.name)
  if (fault === undefined) return `${measured.name}: there is no such fault`
  const said = (named: readonly string[] = []): string => owed(named, measured.dialect).filter((id) => ids.includes(id)).toSorted().join(' ')
  const seen = (found: readonly string[]): string => found.filter((id) => ids.includes(id)).toSorted().join(' ')
  const differences = [
    ...(said(fault.breaks) === seen(measured.failed) ? [] : [`says it breaks "${said(fault.breaks)}", breaks "${seen(measured.failed)}"`]),
    ...(said(fault.unsettles) === seen(measured.errored) ? [] : [`says it unsettles "${said(fault.unsettles)}", unsettles "${seen(measured.errored)}"`]),
  ]
  return differences.length === 0 ? null : `${fault.name} (${measured.dialect}): ${differences.join('; ')}`
}

/** The dialect in which the whole effect of a fault is measured; `undefined` where no dialect owes what it breaks. */
export function measuredIn(name: string): DialectName | undefined {
  const fault = FAULTS.find((known) => known.name === name)
  return fault === undefined ? undefined : dialectsOf(fault)[0]
}
