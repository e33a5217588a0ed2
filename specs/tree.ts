/** An object of a parsed document. */
export type Tree = { readonly [key: string]: unknown }

/** Where a document is, or the document itself, which is left as it is. */
export type Source = string | Tree

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object at a key, or an empty one: OpenAPI leaves out what is empty. */
export function treeAt(tree: Tree, key: string): Tree {
  const value = tree[key]
  return isTree(value) ? value : {}
}

/** The objects of the list at a key, none when it is absent. */
export function treesAt(tree: Tree, key: string): Tree[] {
  const value = tree[key]
  return Array.isArray(value) ? value.filter(isTree) : []
}

/** The object without one of its keys. */
export function without(tree: Tree, key: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== key))
}

/** The string at a key, or an empty one. */
export function textAt(tree: Tree, key: string): string {
  const value = tree[key]
  return typeof value === 'string' ? value : ''
}
