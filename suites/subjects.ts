import type { Subject } from '../events/index.ts'
import type { SubjectSource } from '../harness/index.ts'
import { type ApiName, compareMicroversions, type Operation } from '../specs/index.ts'
import { holdsServers } from './held.ts'

const NATIVE: readonly ApiName[] = ['nova-v2', 'nova-v2.1']
const FAMILIES: readonly ApiName[] = ['ecs-v1', ...NATIVE]

/** Microversions at which a group looks or behaves differently; the target's maximum is added. */
const GROUP_VERSIONS = ['2.1', '2.13', '2.15', '2.64', '2.75'] as const

export interface VersionSpan {
  readonly from?: string
  readonly to?: string
}

/** The target's native API families. */
export function nativeApis({ facts }: SubjectSource): ApiName[] {
  return NATIVE.filter((api) => facts.apis.includes(api))
}

/** Where native groups are examined: the older API, and the newer one at each microversion that changes groups. */
export function nativeGroups(source: SubjectSource): Subject[] {
  const older = nativeApis(source).filter((api) => api === 'nova-v2').map((api) => ({ api }))
  return [...older, ...groupVersions(source)]
}

/** {@link nativeGroups} up to a microversion, and at that one: the older API counts as 2.1. */
export function nativeGroupsTo(source: SubjectSource, to: string): Subject[] {
  return [...nativeGroups(source).filter(({ api }) => api === 'nova-v2'), ...groupVersions(source, { to })]
}

/** `nova-v2.1` at each microversion of a span that changes groups, and at the last one the target has in it. */
export function groupVersions({ facts }: SubjectSource, { from = '2.1', to = '2.9999' }: VersionSpan = {}): Subject[] {
  if (!facts.apis.includes('nova-v2.1')) return []
  const { min, max } = facts.microversions
  const last = compareMicroversions(max, to) < 0 ? max : to
  const within = [...new Set([...GROUP_VERSIONS, ...(to === '2.9999' ? [max] : [last])])].filter(
    (version) => [from, min].every((low) => compareMicroversions(version, low) >= 0) && compareMicroversions(version, last) <= 0,
  )
  return within.toSorted(compareMicroversions).map((microversion) => ({ api: 'nova-v2.1', microversion }))
}

/** One subject for each family: the newer one at its last microversion. */
export function lastOfEachApi(source: SubjectSource): Subject[] {
  const { max } = source.facts.microversions
  return nativeApis(source).map((api) => (api === 'nova-v2.1' ? { api, microversion: max } : { api }))
}

/** One subject for each family: the newer one at its minimum microversion. */
export function onceForEachApi(source: SubjectSource): Subject[] {
  return nativeApis(source).map((api) => (api === 'nova-v2.1' ? { api, microversion: source.facts.microversions.min } : { api }))
}

/** Operations of the compute documents; those for obtaining tokens are no subjects. */
export function computeOperations({ specs }: SubjectSource): Operation[] {
  return specs.operations.filter(({ spec }) => spec !== 'iam-v3')
}

/** Each compute operation, at each family and each microversion at which its description changes. */
export function everyOperation(source: SubjectSource, only: (operation: Operation) => boolean = () => true): Subject[] {
  const { min, max } = source.facts.microversions
  return ofEach(source, only, (id) => [...new Set([...source.specs.breakpoints(id, min, max), max])])
}

/**
 * Each compute operation once for each family where it is to be in all of them, else in the newest that has it, at the last microversion
 * that has it: the native families share their code.
 */
export function everyOperationLast(source: SubjectSource, inAll: (operation: Operation) => boolean, only?: (operation: Operation) => boolean): Subject[] {
  const last = new Map(everyOperation(source, only).map((subject) => {
    const { operationId = '', api } = subject
    return [inAll(source.specs.operation(operationId)) ? `${operationId} ${api}` : operationId, subject]
  }))
  return [...last.values()]
}

/** Each compute operation once for each family, at the minimum microversion. */
export function everyOperationOnce(source: SubjectSource, only: (operation: Operation) => boolean = () => true): Subject[] {
  return ofEach(source, only, () => [source.facts.microversions.min])
}

/** Subjects without those that would cost a server for little: what takes one is left at the last of its microversions in each family. */
export function sparingServers({ specs }: SubjectSource, subjects: readonly Subject[]): Subject[] {
  const last = new Map(subjects.map((subject) => [`${subject.operationId} ${subject.api} ${subject.row}`, subject]))
  const kept = new Set(last.values())
  return subjects.filter((subject) => kept.has(subject) || !holdsServers(subject, specs))
}

/** {@link sparingServers}, and in the newest of the families that have the operation alone. */
export function sparingFamilies({ specs }: SubjectSource, subjects: readonly Subject[]): Subject[] {
  const last = new Map(subjects.map((subject) => [`${subject.operationId} ${subject.row}`, subject]))
  const kept = new Set(last.values())
  return subjects.filter((subject) => kept.has(subject) || !holdsServers(subject, specs))
}

type Versions = (operationId: string) => readonly string[]

/** Operations at each family of the target, and at the given microversions of the one that has any. */
function ofEach(source: SubjectSource, only: (operation: Operation) => boolean, versions: Versions): Subject[] {
  const { facts, specs } = source
  const apis = FAMILIES.filter((api) => facts.apis.includes(api))
  return computeOperations(source).filter(only).flatMap(({ id, unversioned }) => {
    if (unversioned) return onceUnversioned(source, id)
    return apis.flatMap((api): Subject[] => {
      const places = api === 'nova-v2.1' ? versions(id).map((microversion) => ({ api, microversion })) : [{ api }]
      return places.filter((place) => specs.has(id, api, 'microversion' in place ? place.microversion : undefined))
        .map((place) => ({ ...place, operationId: id }))
    })
  })
}

/** Version discovery stands outside the families; it is examined as part of the newest the target offers. */
function onceUnversioned(source: SubjectSource, operationId: string): Subject[] {
  const api = nativeApis(source).at(-1)
  return api === undefined ? [] : [{ api, operationId }]
}

/** Gives each subject each row. */
export function withRows(subjects: readonly Subject[], rows: readonly string[]): Subject[] {
  return subjects.flatMap((subject) => rows.map((row) => ({ ...subject, row })))
}

/** Subjects of a claim about who may do something: for the matrix of operations and personas. */
export function forPersona(subjects: readonly Subject[], claim: Required<Pick<Subject, 'persona' | 'expected'>>): Subject[] {
  return subjects.map((subject) => ({ ...subject, ...claim }))
}
