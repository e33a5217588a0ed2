import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ApiDescription, ApiName, Operation, OperationView } from '../specs/index.ts'

/** Answers every request in one way, whatever it is. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface NullServer {
  readonly url: string
  stop(): Promise<void>
}

/** Serves one answer on a free loopback port. */
export async function serveAnswer(answer: Answer): Promise<NullServer> {
  const server: Server = createServer((request, response) => {
    request.resume()
    response.on('error', () => undefined)
    answer(request, response)
  })
  server.on('clientError', (_, socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/** Every request gets one status and body. */
export function constant(status: number, body?: unknown): Answer {
  const text = body === undefined ? '' : JSON.stringify(body)
  return (_, response) => {
    response.writeHead(status, text === '' ? {} : { 'Content-Type': 'application/json' })
    response.end(text)
  }
}

/** Answers only once the target has been greeted: before, that there is nothing, which is no reason not to examine it. */
export function afterGreeting(answer: Answer): Answer {
  const nothing = constant(404, {})
  return (request, response) => (request.headers['user-agent']?.endsWith(' preflight') ? nothing : answer)(request, response)
}

/** Every request gets a well-formed fault, with all headers an answer owes. */
export function fault(status: number, name: string): Answer {
  const body = JSON.stringify({ [name]: { code: status, message: 'No.' } })
  return (request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...versionHeaders(request) })
    response.end(body)
  }
}

/** Every request gets the documented success status, headers and example of the operation it is for; nothing is ever stored. */
export function documentedExample(specs: ApiDescription): Answer {
  return (request, response) => {
    const view = viewFor(request, specs)
    if (view === undefined) {
      response.writeHead(404, { 'Content-Type': 'application/json' }).end('{}')
      return
    }
    const { status, example } = view.success
    response.writeHead(status, { ...(example === undefined ? {} : { 'Content-Type': 'application/json' }), ...versionHeaders(request) })
    response.end(example === undefined ? undefined : JSON.stringify(example))
  }
}

let counter = 0

function versionHeaders({ headers }: IncomingMessage): Record<string, string> {
  counter += 1
  const id = `req-00000000-0000-4000-8000-${String(counter).padStart(12, '0')}`
  const version = versionOf(headers['openstack-api-version']) ?? '2.1'
  return {
    'OpenStack-API-Version': `compute ${version}`,
    'X-OpenStack-Nova-API-Version': version,
    Vary: 'OpenStack-API-Version, X-OpenStack-Nova-API-Version',
    'X-Compute-Request-Id': id,
    'X-OpenStack-Request-Id': id,
  }
}

function versionOf(value: string | string[] | undefined): string | undefined {
  return /compute (2\.\d+)/.exec(String(value))?.[1]
}

/** The operation that a request is for; actions of one path are told apart by the body, and answered alike. */
function viewFor({ method = '', url = '', headers }: IncomingMessage, specs: ApiDescription): OperationView | undefined {
  const path = url.replace(/\?.*$/, '')
  for (const operation of specs.operations.filter(({ spec }) => spec !== 'iam-v3')) {
    const prefix = operation.spec === 'ecs-v1' || operation.unversioned ? '()' : '/(v2|v2\\.1)'
    const match = new RegExp(`^${prefix}${operation.path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).exec(path)
    if (match === null || operation.method !== method) continue
    const api = apiOf(operation, match[1])
    const version = api === 'nova-v2.1' && !operation.unversioned ? versionOf(headers['openstack-api-version']) : undefined
    if (specs.has(operation.id, api, version)) return specs.view(operation.id, api, version)
  }
  return undefined
}

function apiOf({ spec }: Operation, prefix: string | undefined): ApiName {
  if (spec === 'ecs-v1') return 'ecs-v1'
  return prefix === 'v2' ? 'nova-v2' : 'nova-v2.1'
}
