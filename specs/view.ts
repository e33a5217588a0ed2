import { createHash } from 'node:crypto'
import { appliesAt, edgesOf, type Place } from './applicability.ts'
import { BASELINE } from './family.ts'
import { compareMicroversions } from './microversion.ts'
import type { Applicability, Example, Operation, OperationView, Parameter } from './operation.ts'
import type { ResponseDescription, ResponseHeader, ResponseView } from './operation.ts'
import { resolveSchema, schemaEdges } from './resolve.ts'

/** What an operation is at one place. Throws when the documents leave that open; whether it exists there is the caller's question. */
export function viewOf(operation: Operation, place: Place): OperationView {
  const here = ({ applies }: { readonly applies: Applicability }): boolean => appliesAt(applies, place)
  const parameters = operation.parameters.filter(here).map((parameter) => parameterAt(parameter, place))
  const request = requestAt(operation, place)
  const responses = operation.responses.filter(here).map((response) => responseAt(response, place))
  const refusesUnknownQuery = operation.refusesUnknownQuery !== undefined && appliesAt(operation.refusesUnknownQuery, place)
  const content = { parameters, ...(request && { request }), responses, refusesUnknownQuery }
  return {
    operation,
    api: place.api,
    ...(place.microversion !== undefined && { microversion: place.microversion }),
    ...content,
    success: onlySuccess(responses),
    key: `${operation.id} ${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)}`,
  }
}

/** Microversions at which something in the operation's description may change, ascending; the baseline always leads. */
export function edgesOfOperation(operation: Operation): string[] {
  const { parameters, request, responses, refusesUnknownQuery } = operation
  const ranges = [
    operation.applies,
    refusesUnknownQuery ?? {},
    ...parameters.flatMap(({ applies, omissible }) => [applies, omissible ?? {}]),
    ...(request?.examples ?? []).map(({ applies }) => applies),
    ...responses.flatMap(({ applies, headers, examples }) => [applies, ...[...headers, ...examples].map((part) => part.applies)]),
  ]
  const schemas = [parameters, request?.schema, responses].flatMap(schemaEdges)
  return [...new Set([BASELINE, ...ranges.flatMap(edgesOf), ...schemas])].toSorted(compareMicroversions)
}

function parameterAt({ omissible, ...parameter }: Parameter, place: Place): Parameter {
  const mayBeOmitted = omissible !== undefined && appliesAt(omissible, place)
  return { ...parameter, schema: resolveSchema(parameter.schema, place), ...(mayBeOmitted && { omissible }) }
}

function requestAt({ request }: Operation, place: Place): OperationView['request'] {
  if (request === undefined) return undefined
  const { required, mediaType, schema, examples } = request
  return { required, mediaType, schema: resolveSchema(schema, place), ...exampleAt(examples, place) }
}

function responseAt(response: ResponseDescription, place: Place): ResponseView {
  const { status, description, dryRun, schema, mediaType, examples, headers } = response
  return {
    status,
    description,
    ...(dryRun !== undefined && { dryRun }),
    ...(schema !== undefined && { schema: resolveSchema(schema, place) }),
    ...(mediaType !== undefined && { mediaType }),
    ...exampleAt(examples, place),
    headers: headers.filter(({ applies }) => appliesAt(applies, place)).map((header) => headerAt(header, place)),
  }
}

function headerAt(header: ResponseHeader, place: Place): ResponseHeader {
  return { ...header, schema: resolveSchema(header.schema, place) }
}

/** The first example that applies; the document's order is the order of preference. */
function exampleAt(examples: readonly Example[], place: Place): { readonly example?: unknown } {
  const example = examples.find(({ applies }) => appliesAt(applies, place))
  return example === undefined ? {} : { example: example.value }
}

function onlySuccess(responses: readonly ResponseView[]): ResponseView {
  const successes = responses.filter(({ dryRun, status }) => status >= 200 && status < 300 && dryRun === undefined)
  const [success] = successes
  if (success !== undefined && successes.length === 1) return success
  throw new Error(`${successes.length} success responses are described: exactly one must be`)
}
