import { expect, vi } from 'vitest'
import { FLAVORS, IMAGES } from '../reference/server-catalog.ts'
import type { Call, ReferenceClient, Reply } from './reference-client.ts'

export const SERVERS = '/v2.1/servers'
export const GROUPS = '/v2.1/os-server-groups'
export const NOWHERE = '11111111-2222-3333-4444-555555555555'

/** The least a server is made of. */
export const BOOT = { name: 'one', flavorRef: FLAVORS[0]?.id, imageRef: IMAGES[0]?.id, networks: 'none' }

export interface ShownServer {
  readonly [field: string]: unknown
  readonly id: string
  readonly status: string
}

export function serverOf({ json, status, text }: Reply): ShownServer {
  if (status > 299) throw new Error(`no server: ${status} ${text}`)
  return (json as { server: ShownServer }).server
}

/** Somebody who makes servers, by default in the project "demo". */
export class ServerClient {
  readonly #client: () => ReferenceClient
  readonly #version: string

  /** Looks at servers at the version, unless told otherwise. */
  constructor(client: () => ReferenceClient, version = '2.71') {
    this.#client = client
    this.#version = version
  }

  async boot(extra: Record<string, unknown> = {}, options: Call & { group?: string } = {}): Promise<Reply> {
    const { group, ...rest } = options
    const body = { server: { ...BOOT, ...extra }, ...(group === undefined ? {} : { 'os:scheduler_hints': { group } }) }
    return this.#client().call(SERVERS, { as: 'demo', method: 'POST', version: '2.37', body, ...rest })
  }

  async show(id: string, options: Call = {}): Promise<ShownServer> {
    return serverOf(await this.#client().call(`${SERVERS}/${id}`, { as: 'demo', version: this.#version, ...options }))
  }

  /** The server once it has the status. */
  async settled(id: string, status = 'ACTIVE'): Promise<ShownServer> {
    return vi.waitFor(async () => {
      const server = await this.show(id)
      expect(server.status).toBe(status)
      return server
    }, { timeout: 10_000, interval: 5 })
  }

  async booted(group?: string): Promise<ShownServer> {
    return this.settled(serverOf(await this.boot({}, group === undefined ? {} : { group })).id)
  }

  /** A server that was built and stopped. */
  async stopped(): Promise<ShownServer> {
    const { id } = await this.booted()
    await this.act(id, 'os-stop')
    return this.settled(id, 'SHUTOFF')
  }

  act(id: string, name: string, options: Call = {}): Promise<Reply> {
    return this.#client().call(`${SERVERS}/${id}/action`, { as: 'demo', method: 'POST', body: { [name]: null }, ...options })
  }

  async remove(id: string): Promise<Reply> {
    return this.#client().call(`${SERVERS}/${id}`, { as: 'demo', method: 'DELETE' })
  }

  async members(group: string): Promise<readonly string[]> {
    const { json } = await this.#client().call(`${GROUPS}/${group}`, { as: 'demo' })
    return (json as { server_group: { members: string[] } }).server_group.members
  }
}
