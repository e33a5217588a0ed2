import type { Call, ReferenceClient, Reply } from './reference-client.ts'
import { messageOf } from './reference-client.ts'
import { SERVERS } from './server-client.ts'
import type { ServerClient, ShownServer } from './server-client.ts'

const LONG_MS = 60_000

/** Status and message of an answer; no message where it has no body. */
export function said(reply: Reply): readonly [number, string] {
  return [reply.status, reply.text === '' ? '' : messageOf(reply)]
}

/** The four fields that say what a server is, and is busy with. */
export function states({ status, ...server }: ShownServer): unknown[] {
  return [status, server['OS-EXT-STS:vm_state'], server['OS-EXT-STS:task_state'], server['OS-EXT-STS:power_state']]
}

/** Somebody who acts on servers, and can stretch time. */
export class ServerActor {
  readonly #client: () => ReferenceClient
  readonly #servers: ServerClient

  constructor(client: () => ReferenceClient, servers: ServerClient) {
    this.#client = client
    this.#servers = servers
  }

  act(id: string, body: unknown, options: Call = {}): Promise<Reply> {
    return this.#client().call(`${SERVERS}/${id}/action`, { as: 'demo', method: 'POST', body, ...options })
  }

  /** From now on the work lasts until {@link later}. */
  slow(...names: string[]): Promise<Reply> {
    return this.#client().control('/lastsMs', 'PUT', Object.fromEntries(names.map((name) => [name, LONG_MS])))
  }

  later(): Promise<Reply> {
    return this.#client().control('/clock', 'POST', { advanceMs: 2 * LONG_MS })
  }

  async host(id: string): Promise<unknown> {
    return (await this.#servers.show(id, { as: 'admin' }))['OS-EXT-SRV-ATTR:host']
  }
}
