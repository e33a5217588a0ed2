import type { Exchange, Subject } from '../events/index.ts'
import type { RequirementId } from '../requirements/index.ts'
import type { ApiDescription } from '../specs/index.ts'
import type { TargetFacts } from '../target/index.ts'
import type { CaseContext } from './context.ts'

/** What a pair needs before its body starts; all of it is acquired at once. */
export interface Needs {
  /** Optional abilities the target must declare. */
  readonly features?: readonly string[]
  /** Personas the target must declare; `member` where left out. */
  readonly personas?: readonly string[]
  /** Whom an observation acts as beside these, as far as the target declares them. */
  readonly companions?: readonly string[]
  /** How many resources of a kind the body holds at its peak. */
  readonly resources?: Readonly<Record<string, number>>
  /** How often at quick depth the body does everything, one time after another; once where left out. */
  readonly repeats?: number
  readonly hosts?: number
  /**
   * `project`: nothing else of this run may create or delete in the project meanwhile.
   * `quota`: the same, and the quota itself is filled.
   */
  readonly exclusive?: 'project' | 'quota'
  /** Set where the body judges each answer by itself, so that a mock that stores nothing can keep what it asks for. */
  readonly judges?: 'one-answer'
  /** Why no run can have what the body needs of this target, where a count does not say it. */
  readonly impossible?: string
}

/** What a case may ask of a target when it says which subjects there are. */
export interface SubjectSource {
  readonly facts: TargetFacts
  readonly specs: ApiDescription
}

/** What cases of several requirements judge, an exchange unless said otherwise: for each subject it is made once in a run. */
export interface Observation<Seen = Exchange> {
  /** Tells it from others; the resources that it takes are named for it. */
  readonly name: string
  /** The subject that it is made for, where several subjects share it; the case's own where left out. */
  readonly of?: (subject: Subject) => Subject
  /** Makes it, within the needs of the case. What it creates is gone when the bodies of other cases judge it. */
  readonly observe: (context: CaseContext) => Promise<Seen>
}

interface CaseFrame {
  readonly id: RequirementId
  readonly needs?: Needs | ((subject: Subject, source: SubjectSource) => Needs)
  readonly subjects: (source: SubjectSource) => readonly Subject[]
}

/** A case that makes what it judges. */
export interface ActingCase extends CaseFrame {
  readonly observes?: undefined
  readonly body: (context: CaseContext) => Promise<void>
}

/** A case that judges what others judge too; its body creates nothing, for it may run without the leases of its needs. */
export interface ObservingCase<Seen = Exchange> extends CaseFrame {
  readonly observes: Observation<Seen>
  /** `exchanges` are all that led to what is judged, in the order of sending. */
  body(context: CaseContext, seen: Seen, exchanges: readonly Exchange[]): Promise<void>
}

/** One requirement's test: a record that lists and plans can read, and a body. */
export type CaseRecord = ActingCase | ObservingCase<unknown>

const collected = new Map<string, CaseRecord>()

/** Collects a case. Throws on a second case for one requirement. */
export function conformance<Seen = Exchange>(record: ActingCase | ObservingCase<Seen>): void {
  if (collected.has(record.id)) {
    throw new Error(`Could not collect case ${record.id}: it has a case already. Give each requirement one case.`)
  }
  collected.set(record.id, record)
}

/** Every case collected so far, by requirement id; complete once the suites' index is imported. */
export function collectedCases(): ReadonlyMap<string, CaseRecord> {
  return collected
}

/** Where a requirement's case stands: the id is the place. `server-groups/create/echoes-name` is in `suites/server-groups/create.ts`. */
export function caseFileOf(id: string): string {
  return `suites/${id.split('/').slice(0, 2).join('/')}.ts`
}

/** The personas that a case acts as beside those that it needs. */
export function companionsOf({ companions = [] }: Needs, { personas }: TargetFacts): string[] {
  return companions.filter((persona) => personas.includes(persona))
}

/** What a pair needs, with what every pair needs filled in. */
export function needsOf(record: CaseRecord, subject: Subject, source: SubjectSource): Needs & { readonly personas: readonly string[] } {
  const needs = typeof record.needs === 'function' ? record.needs(subject, source) : (record.needs ?? {})
  return { ...needs, personas: needs.personas ?? ['member'] }
}
