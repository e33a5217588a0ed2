import type { IncomingMessage, ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { type Connection, connect, parseTarget, type TargetFile } from '../target/index.ts'
import { FakeServers } from './fake-servers.ts'
import { bodyOf, httpServer, sendJson } from './target-server.ts'

export interface Group {
  readonly id: string
  readonly name: string
  readonly project: string
}

export interface Call {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Answers a call itself by returning true; the cloud answers it otherwise. */
export type Hook = (call: Call, response: ServerResponse, request: IncomingMessage) => boolean | void

/** The smallest cloud that can be greeted, created in and listed, by native paths and by those of ECS v1; one hook may answer in its place. */
export class Cloud {
  root = ''
  groups: Group[] = []
  readonly servers = new FakeServers()
  calls: Call[] = []
  hook: Hook = () => false
  limits: unknown = { limits: { absolute: { maxServerGroups: 10, totalServerGroupsUsed: 0 } } }
  ecsLimits: unknown = { absolute: { maxServerGroups: 10, totalServerGroupsUsed: 0, maxTotalInstances: 20, totalInstancesUsed: 0 } }
  versions: unknown = { version: { id: 'v2.1', min_version: '2.1', version: '2.93' } }
  #logins = 0
  #created = 0

  /** Users are named for their project: `demo` works in project `demo`, `demo-reader` too. */
  async start(): Promise<this> {
    this.root = await httpServer((request, response) => void this.#serve(request, response))
    return this
  }

  add(name: string, project = 'demo'): Group {
    const group = { id: `00000000-0000-4000-8000-${String(++this.#created).padStart(12, '0')}`, name, project }
    this.groups.push(group)
    return group
  }

  names(): string[] {
    return this.groups.map(({ name }) => name).sort()
  }

  /** Calls by method and path, without those of the preflight. */
  seen(method: string): string[] {
    return this.calls.filter((call) => call.method === method).map(({ path }) => path)
  }

  document(changes: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      name: 'test cloud',
      dialect: 'openstack',
      endpoints: { compute: this.root, identity: this.root },
      apis: ['nova-v2.1', 'nova-v2'],
      personas: { member: passwordOf('demo'), reader: passwordOf('demo-reader'), outsider: passwordOf('other') },
      limits: { requestsPerSecond: 10_000, requestTimeoutSeconds: 2 },
      ...changes,
    }
  }

  file(changes: Record<string, unknown> = {}): TargetFile {
    return parseTarget(this.document(changes), 'test.yaml')
  }

  async connect(changes: Record<string, unknown> = {}, runId = 'totest0000'): Promise<Connection> {
    const connection = await connect(this.file(changes), { runId, version: '0.0.0' })
    onTestFinished(() => connection.close())
    return connection
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const call = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
    this.calls.push(call)
    if (this.hook(call, response, request) === true) return
    if (call.path === '/v3/auth/tokens') this.#login(call, response)
    else if (call.path === '/v2.1/') sendJson(response, 200, this.versions)
    else if (call.path.endsWith('/cloudservers/limits')) sendJson(response, 200, this.ecsLimits)
    else if (call.path.endsWith('/limits')) sendJson(response, 200, this.limits)
    else if (/\/os-server-groups(\/[^/?]+)?(\?.*)?$/.test(call.path)) this.#group(call, response)
    else if (!this.servers.answer({ ...call, project: projectOfToken(call.headers) }, response)) sendJson(response, 404, {})
  }

  #login({ body }: Call, response: ServerResponse): void {
    const { name, password } = JSON.parse(body.toString()).auth.identity.password.user
    if (password !== `${name}-password`) return sendJson(response, 401, { error: { code: 401, message: 'No such user.' } })
    const issued = Date.now()
    const token = {
      issued_at: new Date(issued).toISOString(),
      expires_at: new Date(issued + 3_600_000).toISOString(),
      project: { id: projectOf(name) },
      user: { id: `id-of-${name}` },
      catalog: [{ type: 'compute', endpoints: [{ interface: 'public', region: 'here', url: `${this.root}/v2.1/${projectOf(name)}` }] }],
    }
    sendJson(response, 201, { token }, { 'X-Subject-Token': `token-${name}-${++this.#logins}` })
  }

  #group({ method, path, headers, body }: Call, response: ServerResponse): void {
    const project = projectOfToken(headers)
    const id = /os-server-groups\/([^?]+)/.exec(path)?.[1]
    const mine = this.groups.filter((group) => group.project === project)
    if (id === undefined && method === 'GET') return sendJson(response, 200, { server_groups: mine })
    if (id === undefined) return sendJson(response, 200, { server_group: this.add(JSON.parse(body.toString()).server_group.name, project) })
    const found = mine.find((group) => group.id === id)
    if (found === undefined) return sendJson(response, 404, {})
    if (method === 'GET') return sendJson(response, 200, { server_group: found })
    this.groups = this.groups.filter((group) => group !== found)
    response.writeHead(204).end()
  }
}

export function passwordOf(name: string, password = `${name}-password`): Record<string, unknown> {
  return { auth: { type: 'password', username: name, password, domain: 'Default', project: projectOf(name) } }
}

function projectOfToken(headers: Call['headers']): string {
  return projectOf(/^token-(.+)-\d+$/.exec(String(headers['x-auth-token']))?.[1] ?? 'nobody')
}

function projectOf(user: string): string {
  return user.split('-')[0] ?? user
}
