import { JsonNumber } from './json-value.ts'
import type { JsonValue } from './json-value.ts'
import type { Rules } from './rules.ts'
import type { ApiVersion } from './api-version.ts'
import type { Group } from './state.ts'
import { inField, isInteger, isList, isObject, missingField, notOfType, notOneOf, unexpectedField } from './value-problem.ts'
import type { Problem } from './value-problem.ts'
import { printedValue } from './printed-value.ts'
import { nameProblem } from './name-rule.ts'

/** What is checked of a create, field by field; each check words the refusal as Nova does. */
export interface BodyRules {
  /** What a create without a body is told. */
  absent(): Problem
  name(value: JsonValue): Problem
  /** The list of policies, up to 2.63. */
  policies(value: JsonValue, allowed: readonly string[]): Problem
  /** The one policy, from 2.64 on. */
  policy(value: JsonValue, allowed: readonly string[]): Problem
  /** The rules object, from 2.64 on. */
  rules(value: JsonValue, perHost: (value: JsonValue) => Problem): Problem
  perHost(value: JsonValue): Problem
  /** Fields that must be there. */
  required(version: ApiVersion): readonly string[]
  /** Whether fields that no document names are refused; the older API drops them. */
  refusesExtras(version: ApiVersion): boolean
}

function name(value: JsonValue): Problem {
  if (typeof value !== 'string') return inField('name', value, notOfType(value, 'string'))
  const problem = nameProblem(value)
  if (problem === undefined) return undefined
  return problem.kind === 'unprintable' ? problem.message : inField('name', value, problem.message)
}

function policies(value: JsonValue, allowed: readonly string[]): Problem {
  if (!isList(value)) return inField('policies', value, notOfType(value, 'array'))
  const [first] = value
  if (first === undefined) return inField('policies', value, `${printedValue(value)} is too short`)
  if (typeof first !== 'string') return inField('0', first, notOfType(first, 'string'))
  if (!allowed.includes(first)) return inField('0', first, notOneOf(first, allowed))
  const distinct = new Set(value.map(printedValue))
  if (distinct.size < value.length) return inField('policies', value, `${printedValue(value)} has non-unique elements`)
  return value.length > 1 ? inField('policies', value, `${printedValue(value)} is too long`) : undefined
}

function policy(value: JsonValue, allowed: readonly string[]): Problem {
  if (typeof value !== 'string') return inField('policy', value, notOfType(value, 'string'))
  return allowed.includes(value) ? undefined : inField('policy', value, notOneOf(value, allowed))
}

function perHost(value: JsonValue): Problem {
  const field = 'max_server_per_host'
  if (typeof value !== 'string' && !isInteger(value)) return inField(field, value, notOfType(value, 'integer', 'string'))
  if (value === '') return inField(field, value, `${printedValue(value)} is too short`)
  if (typeof value === 'string' && !/^[0-9]*$/.test(value)) {
    return inField(field, value, `${printedValue(value)} does not match '^[0-9]*$'`)
  }
  const count = BigInt(typeof value === 'string' ? value : value.text)
  return count < 1n ? inField(field, value, `${count} is less than the minimum of 1`) : undefined
}

function rules(value: JsonValue, checkCount: (value: JsonValue) => Problem): Problem {
  if (!isObject(value)) return inField('rules', value, notOfType(value, 'object'))
  const count = value.get('max_server_per_host')
  const problem = count === undefined ? undefined : checkCount(count)
  if (problem !== undefined) return problem
  const extra = unexpectedField(value.keys(), ['max_server_per_host'])
  return extra === undefined ? undefined : inField('rules', value, extra)
}

export const BODY_RULES: BodyRules = {
  absent: () => notOfType(null, 'object'),
  name,
  policies,
  policy,
  rules,
  perHost,
  required: ({ minor }) => ['name', minor < 64 ? 'policies' : 'policy'],
  refusesExtras: ({ api }) => api === 'nova-v2.1',
}

/** What is wrong with the body of a create: the first finding in the order of Nova's schema. */
export function bodyProblem(body: JsonValue | undefined, version: ApiVersion, { body: checks, policyNames }: Rules): Problem {
  if (body === undefined) return checks.absent()
  if (!isObject(body)) return notOfType(body, 'object')
  const inner = body.get('server_group')
  if (inner === undefined) return missingField(body, ['server_group'])
  if (!isObject(inner)) return inField('server_group', inner, notOfType(inner, 'object'))
  const modern = version.minor >= 64
  const allowed = policyNames(version)
  const fields: ReadonlyArray<readonly [string, (value: JsonValue) => Problem]> = [
    ['name', checks.name],
    modern ? ['policy', (value) => checks.policy(value, allowed)] : ['policies', (value) => checks.policies(value, allowed)],
    ...(modern ? [['rules', (value: JsonValue) => checks.rules(value, checks.perHost)] as const] : []),
  ]
  for (const [field, check] of fields) {
    const value = inner.get(field)
    const problem = value === undefined ? undefined : check(value)
    if (problem !== undefined) return problem
  }
  const missing = missingField(inner, checks.required(version))
  if (missing !== undefined) return inField('server_group', inner, missing)
  if (!checks.refusesExtras(version)) return undefined
  const extra = unexpectedField(inner.keys(), fields.map(([field]) => field))
  return extra === undefined ? unexpectedField(body.keys(), ['server_group']) : inField('server_group', inner, extra)
}

function count(value: JsonValue | undefined): JsonNumber | undefined {
  if (value === undefined) return undefined
  const text = typeof value === 'string' ? value : printedValue(value)
  return new JsonNumber(/^-?\d+$/.test(text) ? BigInt(text).toString() : '1')
}

/** The group that an accepted body describes; what a lenient cloud let through is read as well as it can be. */
export function describedGroup(body: JsonValue | undefined): Pick<Group, 'name' | 'policy' | 'rules'> {
  const outer = isObject(body) ? body.get('server_group') : undefined
  const inner = isObject(outer) ? outer : new Map<string, JsonValue>()
  const listed = inner.get('policies')
  const chosen = inner.get('policy') ?? (isList(listed) ? listed[0] : listed)
  const given = inner.get('rules')
  const perHostCount = isObject(given) ? count(given.get('max_server_per_host')) : undefined
  const title = inner.get('name') ?? ''
  return {
    name: typeof title === 'string' ? title : printedValue(title),
    policy: typeof chosen === 'string' ? chosen : 'anti-affinity',
    rules: perHostCount === undefined ? {} : { max_server_per_host: perHostCount },
  }
}
