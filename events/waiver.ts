import { type Subject, subjectLabel } from './subject.ts'

/** A known, dated deviation of one target: what fails under it is `waived`. */
export interface Waiver {
  readonly requirement: string
  /** A subject's label; absent means every subject. */
  readonly subject?: string
  readonly reason: string
  readonly link?: string
  /** Last day it holds, `YYYY-MM-DD`, a day of UTC. */
  readonly until: string
}

/** A planned or finished pair, as far as waivers are concerned. */
interface WaivablePair {
  readonly id: string
  readonly subject: Subject
}

/** Whether a waiver is about a pair, whatever its date. */
export function covers(waiver: Waiver, { id, subject }: WaivablePair): boolean {
  return waiver.requirement === id && (waiver.subject === undefined || waiver.subject === subjectLabel(subject))
}

/** Whether a waiver holds at a time, ISO 8601 with any offset. At what is no time it does not. */
export function holds({ until }: Waiver, at: string): boolean {
  const time = Date.parse(at)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) <= until
}

/** The waiver under which a pair may fail at a time: one about its subject before one about all subjects. */
export function waiverOf(waivers: readonly Waiver[], pair: WaivablePair, at: string): Waiver | undefined {
  const valid = waivers.filter((waiver) => covers(waiver, pair) && holds(waiver, at))
  return valid.find(({ subject }) => subject !== undefined) ?? valid[0]
}

/** Why a pair is waived, in one line. */
export function waivedReason({ reason, until, link }: Waiver): string {
  return `${reason}, until ${until}${link === undefined ? '' : ` (${link})`}`
}
