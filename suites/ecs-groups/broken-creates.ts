import { NEVER_GIVEN } from '../never-given.ts'

type Fields = Record<string, unknown>

/** The whole body of a create that is broken in exactly one named way, from the fields of a valid group. */
export type BrokenCreate = (fields: Fields) => unknown

const set = (name: string, value: unknown): BrokenCreate => (fields) => ({ server_group: { ...fields, [name]: value } })

const drop = (name: string): BrokenCreate => (fields) => ({
  server_group: Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name)),
})

export const MISSING_FIELDS: Readonly<Record<string, BrokenCreate>> = {
  'no server_group': () => ({}),
  'no name': drop('name'),
  'no policies': drop('policies'),
}

export const WRONG_TYPES: Readonly<Record<string, BrokenCreate>> = {
  'server_group is a string': () => ({ server_group: 'x' }),
  'server_group is a list': (fields) => ({ server_group: [fields] }),
  'server_group is null': () => ({ server_group: null }),
  'name is a number': set('name', 5),
  'name is null': set('name', null),
  'name is a list': ({ name, ...rest }) => ({ server_group: { ...rest, name: [name] } }),
  'policies is a string': set('policies', 'anti-affinity'),
  'policies is null': set('policies', null),
  'policies holds a number': set('policies', [5]),
}

export const OTHER_POLICIES: Readonly<Record<string, BrokenCreate>> = {
  affinity: set('policies', ['affinity']),
  'soft-anti-affinity': set('policies', ['soft-anti-affinity']),
  'soft-affinity': set('policies', ['soft-affinity']),
  'made-up policy': set('policies', ['no-such-policy']),
}

/** Creates that no document decides: neither how many policies there are to be, nor what becomes of more than is asked for. */
export const UNDECIDED_CREATES: Readonly<Record<string, BrokenCreate>> = {
  'no policy in the list': set('policies', []),
  'one policy twice': set('policies', ['anti-affinity', 'anti-affinity']),
  'policy in capitals': set('policies', ['ANTI-AFFINITY']),
  'field beside server_group': (fields) => ({ server_group: fields, undocumented: true }),
  'field inside server_group': set('undocumented', true),
  'id of its own': set('id', NEVER_GIVEN),
  'members at creation': set('members', [NEVER_GIVEN]),
}

/** What is no body of the documented form at all, as text. */
export const BROKEN_BODIES: Readonly<Record<string, string>> = {
  'no body': '',
  'no JSON': '{"server_group": {',
  'a list': '[]',
  'a string': '"x"',
  'a number': '5',
}
