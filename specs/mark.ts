import { range } from './applicability.ts'
import { isApiName } from './family.ts'
import { compareMicroversions, isMicroversion } from './microversion.ts'
import type { Applicability } from './operation.ts'
import { isTree, type Tree } from './tree.ts'

/** The keyword of our documents that says where a part applies and what it is for. */
export const MARK = 'x-openstack'

/** Which keys a mark may have, by what it stands on. */
export const MARK_KEYS = {
  range: ['min-ver', 'max-ver', 'apis'],
  document: ['max-ver', 'apis'],
  operation: ['min-ver', 'max-ver', 'apis', 'refuses-unknown-query'],
  response: ['min-ver', 'max-ver', 'apis', 'dry-run'],
  parameter: ['min-ver', 'max-ver', 'apis', 'resource', 'omissible'],
  branch: ['min-ver', 'max-ver', 'apis', 'action-name', 'operation-id', 'responses'],
} as const

export type MarkKind = keyof typeof MARK_KEYS

/** What the mark on a part of a document says. Absent marks and keys limit nothing. */
export interface Mark {
  readonly applies: Applicability
  readonly resource?: string
  readonly omissible?: Applicability
  readonly refusesUnknownQuery?: Applicability
  /** A success that only says that nothing is wrong with the request. */
  readonly dryRun?: true
  readonly actionName?: string
  readonly operationId?: string
  /** Answers of this action, in place of the operation's. */
  readonly responses?: Tree
}

/** Reads the mark of a part that {@link markProblems} found nothing wrong with. */
export function markOf(part: Tree): Mark {
  const mark = part[MARK]
  if (!isTree(mark)) return { applies: {} }
  return {
    applies: rangeOf(mark),
    ...(typeof mark['resource'] === 'string' && { resource: mark['resource'] }),
    ...(isTree(mark['omissible']) && { omissible: rangeOf(mark['omissible']) }),
    ...(isTree(mark['refuses-unknown-query']) && { refusesUnknownQuery: rangeOf(mark['refuses-unknown-query']) }),
    ...(mark['dry-run'] === true && { dryRun: true }),
    ...(typeof mark['action-name'] === 'string' && { actionName: mark['action-name'] }),
    ...(typeof mark['operation-id'] === 'string' && { operationId: mark['operation-id'] }),
    ...(isTree(mark['responses']) && { responses: mark['responses'] }),
  }
}

/** What is wrong with a mark of the given kind, as sentences without a subject. */
export function markProblems(mark: unknown, kind: MarkKind): string[] {
  if (!isTree(mark)) return ['is no object']
  const allowed: readonly string[] = MARK_KEYS[kind]
  const unknown = Object.keys(mark).filter((key) => !allowed.includes(key))
  const strangers = unknown.map((key) => `has the unknown key '${key}'; known here are ${allowed.join(', ')}`)
  const names = ['resource', 'action-name', 'operation-id'].filter((key) => key in mark && !isName(mark[key]))
  const nested = ['omissible', 'refuses-unknown-query'].filter((key) => key in mark)
  return [
    ...strangers,
    ...names.map((key) => `has a '${key}' that is no name`),
    ...('dry-run' in mark && mark['dry-run'] !== true ? ["has a 'dry-run' that is not true"] : []),
    ...('responses' in mark && !isTree(mark['responses']) ? ["has 'responses' that are no object"] : []),
    ...nested.flatMap((key) => markProblems(mark[key], 'range').map((problem) => `has a '${key}' that ${problem}`)),
    ...rangeProblems(mark),
  ]
}

function rangeProblems(mark: Tree): string[] {
  const { 'min-ver': min, 'max-ver': max, apis } = mark
  const versions = [min, max].filter((version) => version !== undefined)
  if (!versions.every((version) => typeof version === 'string' && isMicroversion(version))) {
    return ['has a version that is no quoted microversion such as "2.64"']
  }
  if (typeof min === 'string' && typeof max === 'string' && compareMicroversions(min, max) > 0) {
    return [`ends (${max}) before it starts (${min})`]
  }
  if (apis === undefined || (Array.isArray(apis) && apis.length > 0 && apis.every(isApiName))) return []
  return ["has 'apis' that are not a list of known API families"]
}

function rangeOf(mark: Tree): Applicability {
  const { 'min-ver': min, 'max-ver': max, apis } = mark
  return range({
    min: typeof min === 'string' ? min : undefined,
    max: typeof max === 'string' ? max : undefined,
    apis: Array.isArray(apis) ? apis.filter(isApiName) : undefined,
  })
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
