import { appliesAt, type Place } from './applicability.ts'
import type { SpecDocument } from './document.ts'
import { hasMicroversions, prefixOf } from './family.ts'
import { filesOf } from './load.ts'
import { MARK, markOf } from './mark.ts'
import type { ApiName, JsonSchema, SpecName } from './operation.ts'
import { isVersioned, METHODS } from './paths.ts'
import { resolveSchema } from './resolve.ts'
import { isTree, type Tree, textAt, treeAt, without } from './tree.ts'

/**
 * One valid OpenAPI document for mock servers and people: versioned paths are written out with `/v2` and `/v2.1`, and operation ids
 * are told apart by `-v2` and `-v2.1`. What has no microversions is resolved; the rest keeps its marks, on `anyOf` for `oneOf`.
 */
export async function bundleSpec(spec: SpecName, dialect = 'openstack'): Promise<Tree> {
  const { readDocument, validated } = await import('./document.ts')
  const document = await readDocument(...filesOf(dialect, spec))
  const bundle = bundled(document)
  await validated(bundle)
  return bundle
}

/** The same for a document that has been read. */
export function bundled({ written, dereferenced }: SpecDocument): Tree {
  const apis = markOf(written).applies.apis ?? []
  const paths = Object.keys(treeAt(written, 'paths')).flatMap((path): Array<[string, Tree]> => {
    const item = treeAt(treeAt(written, 'paths'), path)
    if (!isVersioned([item, written])) return [[path, without(item, 'servers')]]
    const resolved = treeAt(treeAt(dereferenced, 'paths'), path)
    return apis.map((api) => [`${prefixOf(api)}${path}`, itemFor(api, hasMicroversions(api) ? item : resolved)])
  })
  return withAnyOf({ ...written, servers: [{ url: '/' }], paths: Object.fromEntries(paths) }) as Tree
}

function itemFor(api: ApiName, item: Tree): Tree {
  const suffixed = Object.entries(without(item, 'servers')).flatMap(([key, value]): Array<[string, unknown]> => {
    if (!METHODS.some((method) => method === key) || !isTree(value)) return [[key, value]]
    if (!appliesAt(markOf(value).applies, { api })) return []
    return [[key, { ...value, operationId: `${textAt(value, 'operationId')}-${prefixOf(api).slice(1)}` }]]
  })
  const whole = Object.fromEntries(suffixed)
  return hasMicroversions(api) ? whole : resolveSchema(pruned(whole, { api }) as JsonSchema, { api }) as Tree
}

/** Without the members and items whose mark excludes the place; versions of a schema are left to {@link resolveSchema}. */
function pruned(value: unknown, place: Place): unknown {
  const stays = (part: unknown): boolean => !isTree(part) || appliesAt(markOf(part).applies, place)
  if (Array.isArray(value)) return value.filter(stays).map((item) => pruned(item, place))
  if (!isTree(value)) return value
  const entries = Object.entries(value).filter(([key, member]) => key !== MARK && stays(member))
  return Object.fromEntries(entries.map(([key, member]) => {
    if (key !== 'oneOf') return [key, pruned(member, place)]
    return isChoiceOfActions(member) ? ['anyOf', pruned(member, place)] : [key, member]
  }))
}

/** Whether branches are told apart by what they do, and not by where they apply: all of those that apply stay. */
function isChoiceOfActions(branches: unknown): boolean {
  return Array.isArray(branches) && branches.some((branch) => isTree(branch) && markOf(branch).actionName !== undefined)
}

/** Other readers do not know the marks and see branches that overlap: for them a version-dependent `oneOf` is an `anyOf`. */
function withAnyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAnyOf)
  if (!isTree(value)) return value
  const { oneOf } = value
  const dependent = Array.isArray(oneOf) && oneOf.some((branch) => isTree(branch) && MARK in branch)
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [dependent && key === 'oneOf' ? 'anyOf' : key, withAnyOf(member)]))
}
