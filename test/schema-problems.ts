import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { ApiDescription, ApiName, Example, JsonSchema, Operation, OperationView } from '../specs/index.ts'

/** Keywords of OpenAPI and of our documents that do not constrain a value. */
const ANNOTATIONS = ['x-openstack', 'example', 'externalDocs', 'discriminator', 'xml']

const ajv = new Ajv2020.default({ strict: true, strictRequired: false, allErrors: true })
addFormats.default(ajv)
for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword)

/** What the JSON Schemas and examples of an operation leave to be desired at one place. */
export function schemaProblems(description: ApiDescription, id: string, api: ApiName, microversion?: string): string[] {
  const view = description.view(id, api, microversion)
  const at = `${id} at ${api} ${microversion ?? ''}`
  return bodiesOf(view).flatMap((body) => problemsOf(body, place(view))).map((problem) => `${at}: ${problem}`)
}

interface Body {
  readonly what: string
  readonly schema: JsonSchema
  readonly examples: readonly Example[]
  readonly needsExample: boolean
}

type Applies = (example: Example) => boolean

function bodiesOf({ operation, parameters, request, responses, success }: OperationView): Body[] {
  const sent = { what: 'request', examples: operation.request?.examples ?? [], needsExample: true }
  const optional = { needsExample: false }
  return [
    ...parameters.map(({ name, schema, example }) => ({ what: `parameter ${name}`, schema, examples: given(example), ...optional })),
    ...(request === undefined ? [] : [{ ...sent, schema: request.schema }]),
    ...responses.flatMap(({ status, headers, schema }) => [
      ...headers.map((header) => ({ what: `${status} header ${header.name}`, schema: header.schema, examples: [], ...optional })),
      ...(schema === undefined ? [] : [{
        what: `${status}`,
        schema,
        examples: examplesOf(operation, status),
        needsExample: status === success.status,
      }]),
    ]),
  ]
}

function problemsOf({ what, schema, examples, needsExample }: Body, applies: Applies): string[] {
  const left = JSON.stringify(schema).includes('x-openstack') ? [`${what} still has version-dependent parts`] : []
  try {
    const validate = ajv.compile(schema)
    const present = examples.filter(applies)
    const bad = present.filter(({ value }) => !validate(value)).map(({ name, value }) => {
      validate(value)
      return `${what}: example ${name}: ${ajv.errorsText(validate.errors)}`
    })
    return [...left, ...bad, ...(needsExample && present.length === 0 ? [`${what} has no example`] : [])]
  } catch (error) {
    return [...left, `${what}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function given(example: unknown): Example[] {
  return example === undefined ? [] : [{ name: 'example', value: example, applies: {} }]
}

function examplesOf({ responses }: Operation, status: number): readonly Example[] {
  return responses.find((response) => response.status === status)?.examples ?? []
}

/** Written apart from the code under test, for the one family that has microversions and the one that has none. */
function place({ api, microversion = '2.1' }: OperationView): Applies {
  const minor = (version: string): number => Number(version.split('.')[1])
  const within = (min = '2.0', max = '2.999'): boolean => minor(microversion) >= minor(min) && minor(microversion) <= minor(max)
  return ({ applies: { min, max, apis } }) => within(min, max) && (apis?.includes(api) ?? true)
}
