import { prefixOf } from './family.ts'
import type { Operation, OperationView } from './operation.ts'
import type { RequestValues, WireRequest } from './wire.ts'

type Headers = WireRequest['headers']

const PROJECT_SEGMENT = '/{project_id}'

/**
 * The request for an operation as it is described at one place, down to its bytes. Query and body are sent as they are given;
 * a header that is given replaces ours of the same name. Throws when the path lacks a value: a shorter URL would be another operation.
 */
export function buildRequest(view: OperationView, values: RequestValues): WireRequest {
  const { operation, api, microversion } = view
  const body = values.body === undefined ? undefined : bytesOf(values.body, operation)
  return {
    method: operation.method,
    path: `${operation.unversioned ? '' : prefixOf(api)}${pathOf(operation, values)}${queryOf(values.query ?? [])}`,
    headers: headersOf(view, values.headers ?? [], body !== undefined),
    ...(body !== undefined && { body }),
    service: operation.spec === 'iam-v3' ? 'identity' : 'compute',
    operationId: operation.id,
    api,
    ...(microversion !== undefined && { microversion }),
  }
}

function pathOf(operation: Operation, { path = {}, withoutProject = false }: RequestValues): string {
  const template = withoutProject ? withoutProjectSegment(operation) : operation.path
  return template.replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(path, name) ? path[name] : undefined
    if (value === undefined || value === '') {
      throw new Error(`Could not build a request for ${operation.id}: there is no value for {${name}} in ${template}. Give one in path.`)
    }
    return encodeURIComponent(value)
  })
}

function withoutProjectSegment({ id, path }: Operation): string {
  if (path.startsWith(PROJECT_SEGMENT)) return path.slice(PROJECT_SEGMENT.length)
  throw new Error(`Could not build a request for ${id} without its project: ${path} has no project segment. Leave withoutProject out.`)
}

function queryOf(query: ReadonlyArray<readonly [string, string]>): string {
  if (query.length === 0) return ''
  return `?${query.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&')}`
}

function headersOf({ request, microversion }: OperationView, given: Headers, hasBody: boolean): Headers {
  const own: Headers = [
    ['Accept', 'application/json'],
    ...(hasBody ? [['Content-Type', request?.mediaType ?? 'application/json'] as const] : []),
    ...(microversion === undefined ? [] : [['OpenStack-API-Version', `compute ${microversion}`] as const]),
  ]
  const replaced = new Set(given.map(([name]) => name.toLowerCase()))
  return [...own.filter(([name]) => !replaced.has(name.toLowerCase())), ...given]
}

function bytesOf(body: unknown, { id }: Operation): Uint8Array {
  if (body instanceof Uint8Array) return body
  const text: string | undefined = JSON.stringify(body)
  if (text === undefined) throw new Error(`Could not build a request for ${id}: its body is no JSON value. Give one, or bytes.`)
  return new TextEncoder().encode(text)
}
