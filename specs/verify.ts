import { appliesAt } from './applicability.ts'
import { API_NAMES, BASELINE, hasMicroversions } from './family.ts'
import { misplacedMarks } from './mark-places.ts'
import type { ApiName, Operation } from './operation.ts'
import { METHODS } from './paths.ts'
import { type Tree, textAt, treeAt } from './tree.ts'
import { edgesOfOperation, viewOf } from './view.ts'

/** What is wrong with a document as it is written, beyond what makes it invalid OpenAPI. */
export function documentProblems(written: Tree): string[] {
  return [...misplacedMarks(written), ...equalTemplates(written), ...repeatedIds(written)]
}

/** What is wrong with operations that have been read from the documents of one dialect. */
export function operationProblems(operations: readonly Operation[]): string[] {
  const ids = operations.map(({ id }) => id)
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${id}: several operations have this id`)
  return [...twice, ...operations.flatMap((operation) => problemsOf(operation).map((problem) => `${operation.id}: ${problem}`))]
}

function problemsOf(operation: Operation): string[] {
  const inTemplate = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '')
  const declared = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const missing = inTemplate.filter((name) => !declared.includes(name)).map((name) => `its path has {${name}}, which is no parameter`)
  const extra = declared.filter((name) => !inTemplate.includes(name)).map((name) => `the path parameter ${name} is not in its path`)
  const mute = operation.responses.filter(({ status, schema }) => status >= 400 && schema === undefined)
  return [...missing, ...extra, ...mute.map(({ status }) => `the error ${status} has no body`), ...viewProblems(operation)]
}

/** Every view that exists is built once, at each edge and family: no branch may be missing anywhere, also beyond today's last version. */
function viewProblems(operation: Operation): string[] {
  const edges = (api: ApiName): string[] => hasMicroversions(api) && !operation.unversioned ? edgesOfOperation(operation) : []
  const places = API_NAMES.flatMap((api) => [{ api }, ...edges(api).map((microversion) => ({ api, microversion }))])
  const existing = places.filter((place) => appliesAt(operation.applies, place))
  if (existing.length === 0) return ['it applies nowhere']
  return existing.flatMap((place) => {
    try {
      viewOf(operation, place)
      return []
    } catch (error) {
      const microversion = 'microversion' in place ? place.microversion : BASELINE
      return [`at ${place.api} ${microversion}: ${error instanceof Error ? error.message : String(error)}`]
    }
  })
}

function equalTemplates(written: Tree): string[] {
  const paths = Object.keys(treeAt(written, 'paths'))
  const shape = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}')
  return paths.flatMap((path, index) => {
    const twin = paths.slice(0, index).find((other) => shape(other) === shape(path))
    return twin === undefined ? [] : [`${path}: is the same template as ${twin}`]
  })
}

/** The OpenAPI operation around an action body has an id of its own that no logical operation keeps. */
function repeatedIds(written: Tree): string[] {
  const items = Object.values(treeAt(written, 'paths')) as Tree[]
  const operations = items.flatMap((item) => METHODS.filter((method) => method in item).map((method) => treeAt(item, method)))
  const ids = operations.map((operation) => textAt(operation, 'operationId')).filter((id) => id !== '')
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: several operations have this id`)
}
