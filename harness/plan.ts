import { closest, type PlannedPair, Problem, subjectLabel } from '../events/index.ts'
import { REQUIREMENTS, type Requirement } from '../requirements/index.ts'
import { type CaseRecord, needsOf, type SubjectSource } from './case.ts'
import { pairCode } from './pair.ts'

const NO_SUBJECT = 'the target offers no API family, microversion or operation that it is about'
const STATELESS = 'it judges what one request does by the answers to others, and the target declares that it is stateless'

/**
 * Every pair that a target owes among the given requirements, in the catalogue's order.
 * What the target cannot support is planned too, with the reason.
 * Throws when two pairs of the plan would share their code.
 */
export function planPairs(cases: ReadonlyMap<string, CaseRecord>, ids: readonly string[], source: SubjectSource): PlannedPair[] {
  const planned = ids.flatMap((id) => {
    const record = cases.get(id)
    return record === undefined || !isOwed(id, source) ? [] : pairsOf(record, source)
  })
  const codes = new Map<string, PlannedPair>()
  for (const pair of planned) {
    const twin = codes.get(pair.pair)
    if (twin !== undefined) throw new Error(clash(pair, twin))
    codes.set(pair.pair, pair)
  }
  return planned
}

/** Whether the target's dialect owes a requirement at all. */
export function isOwed(id: string, source: SubjectSource): boolean {
  const requirement: Requirement | undefined = REQUIREMENTS[id as keyof typeof REQUIREMENTS]
  return requirement?.retired === undefined && requirement?.level[source.facts.dialect] !== undefined
}

function pairsOf(record: CaseRecord, source: SubjectSource): PlannedPair[] {
  const subjects = record.subjects(source).filter(({ api }) => api === undefined || source.facts.apis.some((offered) => offered === api))
  // A requirement that finds no subject on this target is a gap to be shown, not one to be forgotten.
  if (subjects.length === 0) return [{ id: record.id, subject: {}, pair: pairCode(record.id, {}), unsupported: NO_SUBJECT }]
  return subjects.map((subject) => {
    const pair = { id: record.id, subject, pair: pairCode(record.id, subject) }
    const unsupported = whyUnsupported(record, subject, source)
    return unsupported === undefined ? pair : { ...pair, unsupported }
  })
}

function whyUnsupported(record: CaseRecord, subject: PlannedPair['subject'], source: SubjectSource): string | undefined {
  const { facts } = source
  const needs = needsOf(record, subject, source)
  if (needs.judges !== 'one-answer' && facts.features.includes('stateless')) return STATELESS
  if (needs.impossible !== undefined) return needs.impossible
  const persona = needs.personas.find((name) => !facts.personas.includes(name))
  if (persona === 'revoked') return 'no document of the dialect says how a token is revoked, or the member does not sign in'
  if (persona === 'unscoped') return 'the member has a ready-made token, and none without a project can be had'
  if (persona !== undefined) return `the target file declares no persona ${persona}`
  const feature = needs.features?.find((name) => !facts.features.includes(name))
  if (feature !== undefined) return `the target does not declare the feature ${feature}`
  if (subject.operationId !== undefined && facts.withoutOperations.includes(subject.operationId)) {
    return `the target file leaves out the operation ${subject.operationId}`
  }
  const { hosts = 0 } = needs
  if (hosts > (facts.hosts ?? 0)) return `needs ${hosts} hosts, the target file gives ${facts.hosts ?? 'none'}`
  for (const [kind, count] of Object.entries(needs.resources ?? {})) {
    const capacity = facts.capacity[kind] ?? 0
    const reason = facts.capacityReasons[kind] ?? 'not known to the target'
    if (count > capacity) return `needs ${count} of ${kind}, ${capacity} may be held (${reason})`
  }
  return undefined
}

function clash(pair: PlannedPair, twin: PlannedPair): string {
  const names = [pair, twin].map(({ id, subject }) => `${id} [${subjectLabel(subject)}]`)
  return `Could not plan ${names[0]}: it shares the code ${pair.pair} with ${names[1]}. Give one of them another subject.`
}

/** Ids that a selection of ids and prefixes (`server-groups/`) stands for. Throws a {@link Problem} for one that matches nothing. */
export function selectIds(selection: readonly string[], known: readonly string[]): string[] {
  if (selection.length === 0) return [...known]
  const chosen = new Set<string>()
  for (const wanted of selection) {
    const matches = known.filter((id) => id === wanted || (wanted.endsWith('/') && id.startsWith(wanted)))
    if (matches.length === 0) throw unknownId(wanted, known)
    for (const id of matches) chosen.add(id)
  }
  return known.filter((id) => chosen.has(id))
}

function unknownId(wanted: string, known: readonly string[]): Problem {
  const prefixes = new Set(known.flatMap((id) => {
    const [resource = '', topic = ''] = id.split('/')
    return [`${resource}/`, `${resource}/${topic}/`]
  }))
  const names = closest(wanted, [...known, ...prefixes])
  const hint = names.length === 0 ? '' : ` The closest are ${names.join(', ')}.`
  const next = `${hint} See them all with: ecs-conformance list`
  return new Problem('UNKNOWN_REQUIREMENT', `Could not select ${wanted}: no requirement has that id or prefix.${next}`)
}
