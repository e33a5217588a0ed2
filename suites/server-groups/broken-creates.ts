import { compareMicroversions } from '../../specs/index.ts'
import { createBody, hasOnePolicy } from '../group.ts'

type Fields = Record<string, unknown>

/** A create broken in exactly one named way: takes the fields of a valid group, gives the whole body. */
export interface BrokenCreate {
  /** Where the documents state the constraint it breaks. */
  readonly at: (microversion: string | undefined) => boolean
  readonly body: (fields: Fields) => unknown
}

const always = (): boolean => true
const listed = (microversion: string | undefined): boolean => !hasOnePolicy(microversion)
const before215 = (microversion: string | undefined): boolean => microversion === undefined || compareMicroversions(microversion, '2.15') < 0

const set = (name: string, value: unknown) => (fields: Fields): unknown => ({ server_group: { ...fields, [name]: value } })

function drop(name: string): (fields: Fields) => unknown {
  return (fields) => ({ server_group: Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name)) })
}

export const MISSING_FIELDS: Readonly<Record<string, BrokenCreate>> = {
  'no server_group': { at: always, body: () => ({}) },
  'no name': { at: always, body: drop('name') },
  'no policies': { at: listed, body: drop('policies') },
  'no policy': { at: hasOnePolicy, body: drop('policy') },
}

export const WRONG_TYPES: Readonly<Record<string, BrokenCreate>> = {
  'server_group is a string': { at: always, body: () => ({ server_group: 'x' }) },
  'server_group is a list': { at: always, body: (fields) => ({ server_group: [fields] }) },
  'server_group is null': { at: always, body: () => ({ server_group: null }) },
  'name is a number': { at: always, body: set('name', 5) },
  'name is null': { at: always, body: set('name', null) },
  'name is a list': { at: always, body: ({ name, ...rest }) => ({ server_group: { ...rest, name: [name] } }) },
  'policies is a string': { at: listed, body: set('policies', 'anti-affinity') },
  'policies is null': { at: listed, body: set('policies', null) },
  'policies holds a number': { at: listed, body: set('policies', [5]) },
  'policy is a list': { at: hasOnePolicy, body: set('policy', ['anti-affinity']) },
  'policy is null': { at: hasOnePolicy, body: set('policy', null) },
  'rules is a list': { at: hasOnePolicy, body: set('rules', []) },
}

export const WRONG_COUNTS: Readonly<Record<string, BrokenCreate>> = {
  'no policy in the list': { at: listed, body: set('policies', []) },
  'one policy twice': { at: listed, body: set('policies', ['anti-affinity', 'anti-affinity']) },
  'two policies': { at: listed, body: set('policies', ['anti-affinity', 'affinity']) },
}

/** Sets the one policy, in whichever form the fields have. */
const policy = (value: string) => (fields: Fields): unknown => ({
  server_group: { ...fields, ...('policy' in fields ? { policy: value } : { policies: [value] }) },
})

export const UNKNOWN_POLICIES: Readonly<Record<string, BrokenCreate>> = {
  'made-up policy': { at: always, body: policy('no-such-policy') },
  'policy in capitals': { at: always, body: policy('ANTI-AFFINITY') },
  'empty policy': { at: always, body: policy('') },
}

export const SOFT_POLICIES: Readonly<Record<string, BrokenCreate>> = {
  'soft-anti-affinity': { at: before215, body: policy('soft-anti-affinity') },
  'soft-affinity': { at: before215, body: policy('soft-affinity') },
}

export const UNKNOWN_FIELDS: Readonly<Record<string, BrokenCreate>> = {
  'beside server_group': { at: always, body: (fields) => ({ server_group: fields, undocumented: true }) },
  'inside server_group': { at: always, body: set('undocumented', true) },
  'policies beside policy': { at: hasOnePolicy, body: set('policies', ['anti-affinity']) },
}

/** Fields that a group is created with at other microversions. */
export const FIELDS_OF_OTHER_VERSIONS: Readonly<Record<string, BrokenCreate>> = {
  'policy beside policies': { at: listed, body: set('policy', 'anti-affinity') },
  'rules beside policies': { at: listed, body: set('rules', { max_server_per_host: 2 }) },
  'policies beside policy': { at: hasOnePolicy, body: set('policies', ['anti-affinity']) },
}

/** The body of a broken create under a given name. */
export function brokenBody(broken: BrokenCreate, name: string, microversion: string | undefined): unknown {
  return broken.body(createBody({ name, policy: 'anti-affinity' }, microversion).server_group)
}
