import type { JsonValue } from '../json-value.ts'
import { isList, isObject, missingField, notOfType, notOneOf } from '../value-problem.ts'
import type { JsonObject, Problem } from '../value-problem.ts'
import { printedValue } from '../printed-value.ts'

/** What ECS v1 checks of bodies, field by field. What it makes of fields that no document names is undocumented: here it drops them. */
export interface EcsBodyRules {
  /** Fields that a create must have. */
  readonly required: readonly string[]
  name(value: JsonValue): Problem
  policies(value: JsonValue, allowed: readonly string[]): Problem
  readonly policyNames: readonly string[]
  /** The id of a server that is to join or leave. */
  memberId(value: JsonValue): Problem
  /** The ids of several servers that are to join or leave. */
  memberIds(value: JsonValue): Problem
}

const LONGEST_NAME = 255

/** 1 to 255 characters. One edition says bytes; which characters is undocumented. */
function name(value: JsonValue): Problem {
  if (typeof value !== 'string') return notOfType(value, 'string')
  const { length } = [...value]
  if (length === 0) return 'name is too short'
  return length > LONGEST_NAME ? 'name is too long' : undefined
}

/** What becomes of none, of several and of repeated policies is undocumented; here there must be exactly one. */
function policies(value: JsonValue, allowed: readonly string[]): Problem {
  if (!isList(value)) return notOfType(value, 'array')
  for (const item of value) {
    if (typeof item !== 'string') return notOfType(item, 'string')
    if (!allowed.includes(item)) return notOneOf(item, allowed)
  }
  return value.length === 1 ? undefined : `${printedValue(value)} is not one policy`
}

function memberId(value: JsonValue): Problem {
  return typeof value === 'string' ? undefined : notOfType(value, 'string')
}

function memberIds(value: JsonValue): Problem {
  if (!isList(value)) return notOfType(value, 'array')
  for (const item of value) {
    const problem = memberId(item)
    if (problem !== undefined) return problem
  }
  return undefined
}

export const ECS_BODY_RULES: EcsBodyRules = {
  required: ['name', 'policies'], name, policies, policyNames: ['anti-affinity'], memberId, memberIds,
}

/** The object under the key, or what is wrong with it. */
function inner(body: JsonValue | undefined, key: string): JsonObject | string {
  if (!isObject(body)) return notOfType(body ?? null, 'object')
  const value = body.get(key)
  if (value === undefined) return `'${key}' is a required property`
  return isObject(value) ? value : notOfType(value, 'object')
}

/** What is wrong with the body of a create. */
export function ecsGroupProblem(body: JsonValue | undefined, rules: EcsBodyRules): Problem {
  const group = inner(body, 'server_group')
  if (typeof group === 'string') return group
  const title = group.get('name')
  const chosen = group.get('policies')
  return missingField(group, rules.required)
    ?? (title === undefined ? undefined : rules.name(title))
    ?? (chosen === undefined ? undefined : rules.policies(chosen, rules.policyNames))
}

/** What is wrong with the body that names one server, under the key of its action. */
export function memberProblem(body: JsonValue | undefined, key: string, rules: EcsBodyRules): Problem {
  const member = inner(body, key)
  if (typeof member === 'string') return member
  return missingField(member, ['instance_uuid']) ?? rules.memberId(member.get('instance_uuid') ?? null)
}

/** What is wrong with the body that names several servers. */
export function membersProblem(body: JsonValue | undefined, rules: EcsBodyRules): Problem {
  if (!isObject(body)) return notOfType(body ?? null, 'object')
  return missingField(body, ['server_ids']) ?? rules.memberIds(body.get('server_ids') ?? null)
}

/** The id of the server in a body that was accepted. */
export function namedMember(body: JsonValue | undefined, key: string): string {
  const member = inner(body, key)
  const id = typeof member === 'string' ? undefined : member.get('instance_uuid')
  return typeof id === 'string' ? id : ''
}

/** The ids of the servers in a body that was accepted. */
export function namedMembers(body: JsonValue | undefined): readonly string[] {
  const ids = isObject(body) ? body.get('server_ids') : undefined
  return isList(ids) ? ids.filter((id) => typeof id === 'string') : []
}
