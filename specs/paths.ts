import { prefixOf } from './family.ts'
import { markOf } from './mark.ts'
import { type Tree, textAt, treeAt, treesAt } from './tree.ts'

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** One operation of a document with all that surrounding parts say about it. */
export interface Endpoint {
  readonly path: string
  readonly method: string
  readonly operation: Tree
  /** The path's and the operation's own; these replace those of the same name and place. */
  readonly parameters: readonly Tree[]
  /** It stands outside every family, as version discovery does. */
  readonly unversioned: boolean
  readonly authenticated: boolean
}

/** Every operation of a dereferenced document, in the order of its paths. */
export function endpointsOf(document: Tree): Endpoint[] {
  const withVersion = isWrittenWithVersion(document)
  return Object.entries(treeAt(document, 'paths')).flatMap(([path, item]) => {
    const pathItem = item as Tree
    return METHODS.filter((method) => method in pathItem).map((method) => {
      const operation = treeAt(pathItem, method)
      return {
        path,
        method: method.toUpperCase(),
        operation,
        parameters: merged(treesAt(pathItem, 'parameters'), treesAt(operation, 'parameters')),
        unversioned: !withVersion && !isVersioned([operation, pathItem, document]),
        authenticated: isAuthenticated(operation['security'] ?? document['security']),
      }
    })
  })
}

/** Whether the innermost servers have a version in their URL, as the variable `version`. */
export function isVersioned(innermostFirst: readonly Tree[]): boolean {
  const owner = innermostFirst.find((tree) => Array.isArray(tree['servers']))
  return owner !== undefined && treesAt(owner, 'servers').some((server) => textAt(server, 'url').includes('{version}'))
}

/** Whether the paths of a document carry the version of its families themselves. */
function isWrittenWithVersion(document: Tree): boolean {
  const { apis = [] } = markOf(document).applies
  return apis.length > 0 && apis.every((api) => prefixOf(api) === '')
}

/** An empty list of requirements, and an empty requirement among them, both mean that no credentials are needed. */
function isAuthenticated(security: unknown): boolean {
  return Array.isArray(security) && security.length > 0 && security.every((requirement) => Object.keys(requirement as Tree).length > 0)
}

function merged(outer: readonly Tree[], own: readonly Tree[]): Tree[] {
  const identity = (parameter: Tree): string => `${textAt(parameter, 'in')} ${textAt(parameter, 'name')}`
  const replaced = new Set(own.map(identity))
  return [...outer.filter((parameter) => !replaced.has(identity(parameter))), ...own]
}
