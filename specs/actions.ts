import { covering, narrowed } from './applicability.ts'
import { MARK, type Mark, markOf } from './mark.ts'
import type { JsonSchema, Operation, RequestBody, ResponseDescription } from './operation.ts'
import { responsesOf } from './parts.ts'
import { isTree, type Tree, without } from './tree.ts'

interface Branch {
  readonly schema: Tree
  readonly mark: Mark
}

/**
 * The documented APIs behind one OpenAPI operation: itself, or one for each `operation-id` among the branches of its request body.
 * OpenAPI has one POST per path, an `action` path has many APIs, told apart by the one key of the body.
 */
export function splitActions(operation: Operation): Operation[] {
  const { request } = operation
  const branches = branchesOf(request?.schema)
  const named = branches.filter(({ mark }) => mark.operationId !== undefined || mark.actionName !== undefined)
  if (request === undefined || named.length === 0) return [operation]
  if (named.length < branches.length) throw new Error('only some branches of the request body name an action: all or none must')
  const ids = [...new Set(named.map(({ mark }) => mark.operationId))]
  return ids.map((id) => actionOf({ ...operation, request }, named.filter(({ mark }) => mark.operationId === id)))
}

function actionOf(operation: Operation & { request: RequestBody }, branches: readonly Branch[]): Operation {
  const [first, ...others] = branches
  const { operationId: id, actionName: action, responses } = first?.mark ?? { applies: {} }
  if (first === undefined || id === undefined || action === undefined) {
    throw new Error('a branch of the request body lacks action-name or operation-id')
  }
  if (others.some(({ mark }) => mark.actionName !== action)) throw new Error(`${id} has several action names`)
  const applies = covering(branches.map(({ mark }) => mark.applies))
  return {
    ...operation,
    id,
    action,
    applies: narrowed(operation.applies, applies),
    summary: typeof first.schema['title'] === 'string' ? first.schema['title'] : operation.summary,
    request: {
      ...operation.request,
      schema: others.length === 0 ? without(first.schema, MARK) : { oneOf: branches.map(({ schema, mark }) => withRange(schema, mark)) },
      examples: operation.request.examples.filter(({ value }) => isTree(value) && action in value),
    },
    ...(responses !== undefined && ownResponses(operation, responsesOf(responses))),
  }
}

/** The answers of an action that has its own. */
function ownResponses({ responses: usual }: Operation, responses: readonly ResponseDescription[]): Partial<Operation> {
  const successes = (all: readonly ResponseDescription[]): string[] =>
    all.filter(({ status }) => status < 300).map(({ mediaType, status }) => `${status} ${mediaType}`)
  const usually = successes(usual)
  return { responses, ...(successes(responses).some((success) => !usually.includes(success)) && { succeedsApart: true }) }
}

function branchesOf(schema: JsonSchema | undefined): Branch[] {
  if (!isTree(schema) || !Array.isArray(schema['oneOf'])) return []
  return schema['oneOf'].filter(isTree).map((branch) => ({ schema: branch, mark: markOf(branch) }))
}

/** The versions of one action are told apart by their ranges alone. */
function withRange(schema: Tree, { applies }: Mark): Tree {
  const { min, max, apis } = applies
  const mark = { ...(min !== undefined && { 'min-ver': min }), ...(max !== undefined && { 'max-ver': max }), ...(apis && { apis }) }
  return { ...schema, [MARK]: mark }
}
