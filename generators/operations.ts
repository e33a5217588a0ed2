import fc from 'fast-check'
import { buildRequest, type OperationView, type RequestValues, type WireRequest } from '../specs/index.ts'
import { fromSchema, type Pins } from './from-schema.ts'
import { listed } from './fold.ts'
import type { Repertoire } from './text.ts'

/** What a generated request stands on. */
export interface Base {
  /** Ids that its path names. */
  readonly path?: Readonly<Record<string, string>>
  /** What stands at a place of its body whatever the specification says: names, and ids of nothing. */
  readonly pins?: Pins
  /** Whether parameters and members that may be left out are. */
  readonly optional?: 'none' | 'some' | 'all'
  readonly repertoire?: Repertoire
  /** Query parameters that are never given by chance. */
  readonly withoutQuery?: readonly string[]
}

/** A request with these values, its required query parameters by their examples, and else as the base says. */
export function requestFor(view: OperationView, { path = {} }: Base, values: RequestValues): WireRequest {
  const query = values.query ?? requiredQuery(view)
  return buildRequest(view, { ...values, query, path: { ...path, ...values.path } })
}

/** Requests that are valid as far as the specification says. */
export function validRequests(view: OperationView, base: Base): fc.Arbitrary<WireRequest> {
  const { pins, optional = 'some', repertoire = 'any' } = base
  const wish = { optional, repertoire, ...(pins === undefined ? {} : { pins }) }
  const body = view.request === undefined ? fc.constant(undefined) : fromSchema(view.request.schema, wish)
  return fc.tuple(queries(view, base), body).map(([query, given]) =>
    requestFor(view, base, { query, ...(given === undefined ? {} : { body: given }) }))
}

/** Queries of documented parameters with valid values. */
export function queries(view: OperationView, { optional = 'some', repertoire = 'any', withoutQuery = [] }: Base): fc.Arbitrary<Array<readonly [string, string]>> {
  const parameters = queryParameters(view).filter(({ name, required }) => required || (optional !== 'none' && !withoutQuery.includes(name)))
  const values = parameters.map(({ name, schema }) => [name, fromSchema(schema, { optional: 'none', repertoire }).map(printed)] as const)
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
  return fc.record(Object.fromEntries(values), { requiredKeys: required, noNullPrototype: true })
    .map((given) => Object.entries(given).filter(([, value]) => isSendable(value)))
}

export function queryParameters({ parameters }: OperationView): OperationView['parameters'] {
  return parameters.filter((parameter) => parameter.in === 'query')
}

function requiredQuery(view: OperationView): Array<readonly [string, string]> {
  return queryParameters(view).filter(({ required }) => required).map(({ name, example }) => [name, String(example)] as const)
}

/** A value as it stands in a query. */
export function printed(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** What a query parameter says, where its schema is one of numbers or of truth. */
export function readParameter(schema: OperationView['parameters'][number]['schema'], text: string): unknown {
  const types = typeof schema === 'object' ? listed(schema['type']) : []
  if (types.includes('integer') && /^-?(0|[1-9]\d*)$/.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** A lone surrogate has no percent-encoding. */
function isSendable(text: string): boolean {
  return text.isWellFormed()
}

/** Tells an operation at one place and with one description from all others. */
export function placeName({ key, api, microversion = '' }: OperationView): string {
  return `${key} ${api} ${microversion}`
}
