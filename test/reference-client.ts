import { startReferenceCloud } from '../reference/index.ts'
import type { ReferenceCloud, ReferenceOptions } from '../reference/index.ts'

export const PASSWORD = 'public-password-of-the-reference-cloud'

/** Users of the reference cloud, by the project they have roles in. */
export const USERS = { admin: 'admin', demo: 'demo', reader: 'demo', other: 'other' } as const
export type UserName = keyof typeof USERS

export interface Call {
  /** Nobody, where left out. */
  readonly as?: UserName
  readonly token?: string
  readonly method?: string
  readonly version?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; bytes as they are. */
  readonly body?: unknown
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body where it is JSON. */
  readonly json: unknown
}

interface Issued {
  readonly token: string
  readonly projectId: string
  readonly userId: string
}

/** The body that asks Keystone for a token. */
export function authBody(user: Record<string, unknown>, scope?: unknown): unknown {
  return { auth: { identity: { methods: ['password'], password: { user } }, ...(scope === undefined ? {} : { scope }) } }
}

/** Reads an answer; `json` is undefined when there is none in it. */
export async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text()
  const json: unknown = response.headers.get('content-type')?.startsWith('application/json') && text !== '' ? JSON.parse(text) : undefined
  return { status: response.status, headers: response.headers, text, json }
}

/** A reference cloud and somebody who speaks plain HTTP to it. */
export class ReferenceClient {
  readonly cloud: ReferenceCloud
  readonly #issued: Readonly<Record<UserName, Issued>>

  private constructor(cloud: ReferenceCloud, issued: Readonly<Record<UserName, Issued>>) {
    this.cloud = cloud
    this.#issued = issued
  }

  static async start(options: ReferenceOptions = {}): Promise<ReferenceClient> {
    const cloud = await startReferenceCloud(options)
    const entries = await Promise.all(Object.keys(USERS).map(async (name) => [name, await issue(cloud, name as UserName)] as const))
    return new ReferenceClient(cloud, Object.fromEntries(entries) as Record<UserName, Issued>)
  }

  projectOf(user: UserName): string {
    return this.#issued[user].projectId
  }

  tokenOf(user: UserName): string {
    return this.#issued[user].token
  }

  userId(user: UserName): string {
    return this.#issued[user].userId
  }

  /** One request to the compute service; the path begins with its version. */
  async call(path: string, { as, token, method = 'GET', version, headers = {}, body }: Call = {}): Promise<Reply> {
    const sent = token ?? (as === undefined ? undefined : this.#issued[as].token)
    return replyOf(await fetch(this.cloud.endpoint + path, {
      method,
      headers: {
        accept: 'application/json',
        ...(sent === undefined ? {} : { 'x-auth-token': sent }),
        ...(version === undefined ? {} : { 'openstack-api-version': `compute ${version}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) }),
    }))
  }

  async create(fields: Record<string, unknown>, options: Call = {}): Promise<Reply> {
    return this.call('/v2.1/os-server-groups', { as: 'demo', method: 'POST', body: { server_group: fields }, ...options })
  }

  /** A group at 2.1; its id. */
  async group(name = 'group', as: UserName = 'demo'): Promise<string> {
    return groupOf(await this.create({ name, policies: ['anti-affinity'] }, { as })).id
  }

  async control(path: string, method = 'GET', body?: unknown): Promise<Reply> {
    return replyOf(await fetch(this.cloud.control + path, body === undefined ? { method } : { method, body: JSON.stringify(body) }))
  }
}

export type GroupFields = Readonly<Record<string, unknown>> & { readonly id: string }

export function groupOf({ json, status, text }: Reply): GroupFields {
  if (status !== 200) throw new Error(`no group: ${status} ${text}`)
  return (json as { server_group: GroupFields }).server_group
}

export function namesOf({ json }: Reply): string[] {
  return (json as { server_groups: Array<{ name: string }> }).server_groups.map(({ name }) => name)
}

/** The message of a fault, whatever it is called. */
export function messageOf({ json }: Reply): string {
  return Object.values(json as Record<string, { message: string }>)[0]?.message ?? ''
}

async function issue(cloud: ReferenceCloud, name: UserName): Promise<Issued> {
  const domain = { name: 'Default' }
  const response = await fetch(`${cloud.identity}/v3/auth/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(authBody({ name, password: PASSWORD, domain }, { project: { name: USERS[name], domain } })),
  })
  const { token } = (await response.json()) as { token: { project: { id: string }; user: { id: string } } }
  return { token: response.headers.get('x-subject-token') ?? '', projectId: token.project.id, userId: token.user.id }
}
