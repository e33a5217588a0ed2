import { appliesAt, edgesOf, type Place } from './applicability.ts'
import { MARK, markOf } from './mark.ts'
import type { JsonSchema } from './operation.ts'
import { isTree, type Tree, without } from './tree.ts'

/** What schemas came to, by their text: equal ones are one object, so that a validator is compiled once for all places. */
const resolutions = new Map<string, JsonSchema>()

/**
 * The schema with every version-dependent `oneOf` replaced by its one branch for the given place; what has none is returned as it is, and
 * equal results are the same object. Throws when no branch or several remain, when only some branches carry a mark, and when a branch
 * repeats a keyword beside the `oneOf`.
 */
export function resolveSchema(schema: JsonSchema, place: Place): JsonSchema {
  if (!isTree(schema)) return schema
  const resolved = resolveValue(schema, place) as Tree
  const text = JSON.stringify(resolved)
  const known = resolutions.get(text)
  if (known === undefined) resolutions.set(text, resolved)
  return known ?? resolved
}

/** Microversions at which some branch within the schema starts or stops to apply. */
export function schemaEdges(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(schemaEdges)
  if (!isTree(value)) return []
  const own = versionBranches(value)?.flatMap((branch) => edgesOf(markOf(branch).applies)) ?? []
  return [...own, ...Object.values(value).flatMap(schemaEdges)]
}

function resolveValue(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return unlessEqual(value, value.map((item) => resolveValue(item, place)))
  if (!isTree(value)) return value
  const branches = versionBranches(value)
  if (branches === undefined) return mapped(value, place)
  const beside = without(value, 'oneOf')
  const branch = without(onlyBranch(branches, place), MARK)
  const twice = Object.keys(branch).find((key) => key in beside)
  if (twice !== undefined) throw new Error(`a branch of oneOf repeats the keyword '${twice}' that stands beside the oneOf`)
  return mapped({ ...beside, ...branch }, place)
}

function mapped(tree: Tree, place: Place): Tree {
  const members = Object.values(tree)
  const resolved = members.map((member) => resolveValue(member, place))
  if (unlessEqual(members, resolved) === members) return tree
  return Object.fromEntries(Object.keys(tree).map((key, index) => [key, resolved[index]]))
}

/** The new list, or the old one where nothing in it has changed. */
function unlessEqual(old: readonly unknown[], values: readonly unknown[]): readonly unknown[] {
  return values.every((value, index) => value === old[index]) ? old : values
}

/** The branches of a version-dependent `oneOf`; undefined for an ordinary one and for none. */
function versionBranches(tree: Tree): Tree[] | undefined {
  const branches = Array.isArray(tree['oneOf']) ? tree['oneOf'] : []
  const marked = branches.filter(isTree).filter((branch) => MARK in branch)
  if (marked.length === 0) return undefined
  if (marked.length === branches.length) return marked
  throw new Error(`${marked.length} of ${branches.length} branches of a oneOf carry ${MARK}: all or none must`)
}

function onlyBranch(branches: readonly Tree[], place: Place): Tree {
  const left = branches.filter((branch) => appliesAt(markOf(branch).applies, place))
  const [branch] = left
  if (branch !== undefined && left.length === 1) return branch
  throw new Error(`${left.length} branches of a oneOf remain at ${place.api} ${place.microversion ?? ''}: exactly one must`)
}
