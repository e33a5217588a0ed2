import type { JsonSchema } from '../specs/index.ts'
import { isTree, type Tree, treeAt } from '../specs/tree.ts'

/** Properties of an object schema and of everything it is composed of, required ones with a star. */
export function fields(schema: JsonSchema | undefined): string[] {
  if (!isTree(schema)) return []
  const parts = Array.isArray(schema['allOf']) ? schema['allOf'].flatMap((part: Tree) => fields(part)) : []
  const required: unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
  return [...Object.keys(treeAt(schema, 'properties')).map((name) => required.includes(name) ? `${name}*` : name), ...parts].toSorted()
}

export function inside(schema: JsonSchema | undefined, ...names: string[]): JsonSchema | undefined {
  return names.reduce<JsonSchema | undefined>((outer, name) => {
    const found = isTree(outer) ? (name === '[]' ? outer['items'] : treeAt(outer, 'properties')[name]) : undefined
    return isTree(found) ? found : undefined
  }, schema)
}
