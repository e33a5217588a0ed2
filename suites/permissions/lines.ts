import type { Subject } from '../../events/index.ts'
import type { SubjectSource } from '../../harness/index.ts'
import type { ApiName } from '../../specs/index.ts'
import { type CloudName, type PlacedRow, rowsInForce, rowsOf } from '../../specs/permissions/index.ts'

/** The claim that a line of the matrix is about: the last two parts of a requirement's id. */
export type Claim =
  | 'actions/grants'
  | 'actions/refuses-without-action'
  | 'actions/new-users-may-nothing'
  | 'actions/refuses-without-dependency'
  | 'editions/coarse-action-grants'
  | 'identity/grants'
  | 'identity/refuses-without-action'
  | 'identity/alias-grants'
  | 'identity/levels-tell-reads'
  | 'scope/enterprise-grant-authorises'
  | 'scope/enterprise-grant-not-native'

/** One cell of the matrix of operations and personas: who asks for what, and what the tables have come of it. */
export interface Line {
  readonly claim: Claim
  readonly api: ApiName
  readonly operationId: string
  readonly persona: string
  readonly expected: 'allowed' | 'refused'
}

type Told = Pick<Line, 'claim' | 'persona' | 'expected'>

const allowed = (claim: Claim, persona: string): Told => ({ claim, persona, expected: 'allowed' })
const refused = (claim: Claim, persona: string): Told => ({ claim, persona, expected: 'refused' })

/** What the rows in force say of their actions. */
function ofActions({ action }: PlacedRow): Told[] {
  return [
    refused('actions/new-users-may-nothing', 'none'),
    refused('actions/refuses-without-action', `without:${action.value}`),
    allowed('actions/grants', `only:${action.value}`),
  ]
}

/** What rows of any edition say of dependencies and of enterprise projects. */
function ofEditions({ dependencies, scope: { enterpriseProject } }: PlacedRow): Told[] {
  const scope = enterpriseProject === undefined ? [] : [
    enterpriseProject.value
      ? allowed('scope/enterprise-grant-authorises', 'enterprise/all')
      : refused('scope/enterprise-grant-not-native', 'enterprise/all'),
  ]
  return [...dependencies.map(({ value }) => refused('actions/refuses-without-dependency', `without:${value}`)), ...scope]
}

function ofIdentityPolicies({ action, identity }: PlacedRow): Told[] {
  if (identity === undefined) return []
  const reads = identity.accessLevel.value !== 'write'
  return [
    refused('identity/refuses-without-action', `identity/without:${action.value}`),
    allowed('identity/grants', `identity/only:${action.value}`),
    allowed('identity/alias-grants', `identity/only:${identity.alias.value}`),
    reads ? allowed('identity/levels-tell-reads', 'identity/reads') : refused('identity/levels-tell-reads', 'identity/reads'),
  ]
}

/** Where an older edition has a coarser action than the one in force. */
function ofOlderActions(rows: readonly PlacedRow[], inForce: ReadonlyMap<string, string>): Line[] {
  const coarse = rows.filter(({ operationId, action }) => inForce.get(operationId) !== action.value)
  return coarse.flatMap((row) => lines(row, [allowed('editions/coarse-action-grants', `only:${row.action.value}`)]))
}

function lines({ operationId, apis }: PlacedRow, told: readonly Told[]): Line[] {
  return apis.flatMap((api) => told.map((cell) => ({ ...cell, api, operationId })))
}

/** Every line of a cloud's matrix, each once: what the rows in force say first, what is refused before what is allowed. */
export function matrixOf(cloud: CloudName): readonly Line[] {
  const [inForce, all] = [rowsInForce(cloud, 'role'), rowsOf(cloud, 'role')]
  const actions = new Map(inForce.map(({ operationId, action }) => [operationId, action.value]))
  const every = [
    ...inForce.flatMap((row) => lines(row, ofActions(row))),
    ...all.flatMap((row) => lines(row, ofEditions(row))),
    ...rowsInForce(cloud, 'identity').flatMap((row) => lines(row, ofIdentityPolicies(row))),
    ...ofOlderActions(all, actions),
  ]
  const once = new Map(every.map((line) => [`${line.api} ${line.operationId} ${line.persona}`, line]))
  return [...once.values()].toSorted((a, b) => Number(a.expected === 'allowed') - Number(b.expected === 'allowed'))
}

/** The lines of a target's matrix: its dialect's, at the families that it offers and for operations that its microversions have. */
export function linesOf({ facts, specs }: SubjectSource): readonly Line[] {
  const { dialect, apis } = facts
  if (dialect === 'openstack') return []
  return matrixOf(dialect).filter(({ api, operationId }) => apis.includes(api) && specs.has(operationId, api, versionOf(api, facts)))
}

function versionOf(api: ApiName, { microversions }: SubjectSource['facts']): string | undefined {
  return api === 'nova-v2.1' ? microversions.max : undefined
}

/** The subject that a line is: at the newest microversion, where there are any. */
export function subjectOf({ api, operationId, persona, expected }: Line, { facts }: SubjectSource): Subject {
  const microversion = versionOf(api, facts)
  return { api, ...(microversion !== undefined && { microversion }), operationId, persona, expected }
}
