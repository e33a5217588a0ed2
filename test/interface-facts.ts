import { isTree, type Tree, treeAt, treesAt } from '../specs/tree.ts'

/** What an interface promises, one fact under each name: `request server_group.name maxLength` is `255`. */
export type Facts = ReadonlyMap<string, string>

const BOUNDS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems']

/** Facts about every field of a JSON schema without references; alternatives are taken together. */
export function* schemaFacts(schema: unknown, at: string): Iterable<[string, string]> {
  const parts = [...partsOf(schema)]
  const types = [...new Set(parts.flatMap(typesOf))].toSorted()
  if (types.length > 0) yield [`${at} type`, types.join(' or ')]
  for (const part of parts) {
    if (Array.isArray(part['enum'])) yield [`${at} enum`, part['enum'].map(String).toSorted().join(', ')]
    for (const bound of BOUNDS) if (bound in part) yield [`${at} ${bound}`, String(part[bound])]
    if ('items' in part) yield* schemaFacts(part['items'], `${at}[]`)
    if (isTree(part['additionalProperties'])) yield* schemaFacts(part['additionalProperties'], `${at}.*`)
  }
  const required = new Set(parts.flatMap((part) => (Array.isArray(part['required']) ? part['required'] : [])))
  const members = parts.flatMap((part) => Object.entries(treeAt(part, 'properties')))
  for (const [name, member] of members) {
    const path = `${at}${at.includes(' ') ? '.' : ' '}${name}`
    yield [`${path} is`, required.has(name) ? 'required' : 'optional']
    yield* schemaFacts(member, path)
  }
}

/** Some definitions leave out the type of an object. */
function typesOf({ type, properties }: Tree): string[] {
  if (type === undefined) return properties === undefined ? [] : ['object']
  return Array.isArray(type) ? type.map(String) : [String(type)]
}

function* partsOf(schema: unknown): Iterable<Tree> {
  if (!isTree(schema)) return
  yield schema
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) for (const part of treesAt(schema, keyword)) yield* partsOf(part)
}

/** Names under which two interfaces say different things, each with both. */
export function differences(ours: Facts, theirs: Facts): Map<string, string> {
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].filter((name) => ours.get(name) !== theirs.get(name))
  return new Map(names.map((name) => [name, `${ours.get(name) ?? 'nothing'} here, ${theirs.get(name) ?? 'nothing'} there`]))
}
