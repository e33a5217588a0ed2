import { appliesAt, edgesOf, type Place } from './applicability.ts'
import { MARK, markOf } from './mark.ts'
import type { JsonSchema } from './operation.ts'
import { isTree, type Tree, without } from './tree.ts'

/**
 * A copy of a schema in which every version-dependent `oneOf` is replaced by its one branch for the given place.
 * Throws when no branch or several remain, when only some branches carry a mark, and when a branch repeats a keyword beside the `oneOf`.
 */
export function resolveSchema(schema: JsonSchema, place: Place): JsonSchema {
  return resolveValue(schema, place) as JsonSchema
}

/** Microversions at which some branch within the schema starts or stops to apply. */
export function schemaEdges(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(schemaEdges)
  if (!isTree(value)) return []
  const own = versionBranches(value)?.flatMap((branch) => edgesOf(markOf(branch).applies)) ?? []
  return [...own, ...Object.values(value).flatMap(schemaEdges)]
}

function resolveValue(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, place))
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
  return Object.fromEntries(Object.entries(tree).map(([key, member]) => [key, resolveValue(member, place)]))
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
