import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Exchange } from '../events/index.ts'
import type { JsonSchema, OperationView } from '../specs/index.ts'
import { answerOf, described, excerpt } from './answer.ts'
import { type Finding, shown, TooLittleEvidence } from './check.ts'
import { parseBody } from './json.ts'
import { undocumentedPaths } from './undocumented.ts'

/** Keywords of OpenAPI and of our documents that do not constrain a value. */
const ANNOTATIONS = ['x-openstack', 'example', 'externalDocs', 'discriminator', 'xml']

const ajv = new Ajv2020.default({ strict: true, strictRequired: false, strictTypes: false, allErrors: true })
addFormats.default(ajv)
ajv.addFormat('int32', true).addFormat('int64', true)
for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword)

/** Validators are compiled once per schema object: views of one version interval share theirs. */
const validators = new WeakMap<object, ValidateFunction>()

function validatorOf(schema: JsonSchema): ValidateFunction {
  if (typeof schema === 'boolean') return ajv.compile(schema)
  const known = validators.get(schema)
  if (known !== undefined) return known
  const compiled = ajv.compile(schema)
  validators.set(schema, compiled)
  return compiled
}

/** Every way in which a value breaks a schema, as `path: what`; none when it holds. */
export function schemaErrors(schema: JsonSchema, value: unknown): string[] {
  const validate = validatorOf(schema)
  if (validate(value)) return []
  return (validate.errors ?? []).map((error) => {
    const extra = error.keyword === 'enum' ? ` ${shown((error.params as { allowedValues: unknown }).allowedValues)}` : ''
    return `${error.instancePath === '' ? 'the body' : error.instancePath} ${error.message ?? error.keyword}${extra}`
  })
}

/** A keyword that a value breaks, and where: indices are `*`, members that the schema does not name `{}`. */
export interface BrokenKeyword {
  readonly pointer: string
  readonly keyword: string
}

/**
 * Every keyword that a value breaks; of a failed `anyOf` or `oneOf` that alone, whatever fails in its branches, and of a value of another
 * type its `type` alone, whatever else is said of its value.
 */
export function brokenKeywords(schema: JsonSchema, value: unknown): BrokenKeyword[] {
  const validate = validatorOf(schema)
  if (validate(value)) return []
  const errors = validate.errors ?? []
  const failed = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf').map(({ schemaPath }) => `${schemaPath}/`)
  const outside = errors.filter(({ keyword, schemaPath }) => keyword !== 'if' && !failed.some((within) => schemaPath.startsWith(within)))
  const ofOtherType = new Set(outside.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  return outside
    .filter(({ keyword, instancePath }) => keyword === 'type' || !ofOtherType.has(instancePath))
    .map(({ keyword, instancePath, schemaPath }) => ({ keyword, pointer: placeOf(instancePath, schemaPath) }))
}

/** An error's place in the spelling of the schema: which segments are indices or unnamed members, the path through the schema tells. */
function placeOf(instancePath: string, schemaPath: string): string {
  const ways = [...schemaPath.matchAll(/\/(properties\/[^/]+|items|additionalProperties)(?=\/)/g)].map(([, way = '']) => way)
  return instancePath.split('/').slice(1).map((segment, index) => {
    const way = ways[index]
    return `/${way === 'items' ? '*' : way === 'additionalProperties' ? '{}' : segment}`
  }).join('')
}

/** The body of the answer is what the documents describe for its status. */
export function matchesSchema(exchange: Exchange, view: OperationView): Finding {
  const schema = documentedSchema(exchange, view)
  const expected = `${described(exchange)}: the body documented for ${answerOf(exchange).status}`
  const parsed = parseBody(exchange)
  if (!parsed.ok) return { expected, actual: `${parsed.why}: ${excerpt(answerOf(exchange))}` }
  const errors = schemaErrors(schema, parsed.value)
  return errors.length === 0 ? null : { expected, actual: `${errors.slice(0, 5).join('; ')} in ${excerpt(answerOf(exchange))}` }
}

/** The body has no field that its documented schema does not name. */
export function hasNoUndocumentedFields(exchange: Exchange, view: OperationView): Finding {
  const schema = documentedSchema(exchange, view)
  const parsed = parseBody(exchange)
  if (!parsed.ok) throw new TooLittleEvidence(`${described(exchange)}: the body is no JSON (${parsed.why})`)
  const extra = undocumentedPaths(schema, parsed.value)
  if (extra.length === 0) return null
  return { expected: `${described(exchange)}: documented fields only`, actual: `also ${extra.slice(0, 10).join(', ')}` }
}

function documentedSchema(exchange: Exchange, view: OperationView): JsonSchema {
  const { status } = answerOf(exchange)
  const response = view.responses.find((candidate) => candidate.status === status)
  if (response?.schema === undefined) throw new TooLittleEvidence(`${described(exchange)}: no body is documented for ${status}`)
  return response.schema
}
