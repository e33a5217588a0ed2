import { Agent, request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { IMAGES } from '../reference/server-catalog.ts'
import { RECORDED } from './fidelity-recording.ts'
import type { Exchange } from './fidelity-recording.ts'
import { sceneOf } from './fidelity-scene.ts'
import type { Scene, SceneGroup } from './fidelity-scene.ts'
import { groupOf } from './reference-client.ts'
import type { ReferenceClient, Reply } from './reference-client.ts'

/** Which id of the reference cloud stands for a recorded one. */
type Ids = ReadonlyMap<string, string>

/** What the reference cloud answered, and under which ids. */
export interface Replayed {
  readonly status: number
  readonly headers: ReadonlyArray<readonly [string, string]>
  readonly body: string
  readonly ids: Ids
}

const agent = new Agent({ keepAlive: true })

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

interface RawRequest {
  readonly url: URL
  /** Sent as it is, with its dots and dashes. */
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | undefined
}

/** Sends a request with the headers that are given and no other, which `fetch` would add. */
async function send({ url, path, method, headers, body }: RawRequest): Promise<Omit<Replayed, 'ids'>> {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': body.length }
    const sent = request({ host: url.hostname, port: url.port, agent, path, method, headers: { ...headers, ...length } }, resolve)
    sent.once('error', reject)
    sent.end(body)
  })
  const pairs = Object.entries(message.headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value] as const))
  return { status: message.statusCode ?? 0, headers: pairs, body: await bodyOf(message) }
}

/** Puts the ids of the reference cloud into a recorded text; an id in upper case stays so. */
function translated(text: string, ids: Ids): string {
  let result = text
  for (const [recorded, own] of ids) result = result.replaceAll(recorded, own).replaceAll(recorded.toUpperCase(), own.toUpperCase())
  return result
}

/** The bytes of a body; what was no UTF-8 when it was recorded is none again. */
function bytesOf(text: string): Buffer {
  const parts = text.split('\ufffd').map((part) => Buffer.from(part, 'utf8'))
  return Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [Buffer.from([0xff]), part])))
}

/** Rebuilds what there was before recorded exchanges, and makes their requests again. */
export class Replay {
  readonly #client: ReferenceClient

  constructor(client: ReferenceClient) {
    this.#client = client
  }

  async exchange(recorded: Exchange): Promise<Replayed> {
    await this.#client.cloud.reset()
    const scene = sceneOf(recorded)
    const ids = await this.#build(scene)
    const leaving = scene.leaving === undefined ? undefined : ids.get(scene.leaving)
    // Asked for at once: the server is on its way out when the request comes in, or about to be.
    const left = leaving === undefined ? undefined : this.#client.call(`/v2.1/servers/${leaving}`, { as: 'demo', method: 'DELETE' })
    const answer = await this.#send(recorded, ids)
    await left
    return { ...answer, ids }
  }

  async #build(scene: Scene): Promise<Map<string, string>> {
    const { projects, users } = RECORDED
    const ids = new Map<string, string>([[RECORDED.image, IMAGES[0]?.id ?? '']])
    for (const name of ['demo', 'other', 'admin'] as const) {
      ids.set(projects[name], this.#client.projectOf(name)).set(users[name], this.#client.userId(name))
    }
    if (scene.memberQuota !== undefined) await this.#client.control('/quotas', 'PUT', { serverGroupMembers: scene.memberQuota })
    for (const group of scene.groups) await this.#group(group, scene, ids)
    for (let count = 0; count < scene.filling.groups; count += 1) await this.#client.group(`filler-${count}`)
    for (const id of scene.deletedGroups) await this.#client.call(`/v2.1/os-server-groups/${ids.get(id)}`, { as: 'demo', method: 'DELETE' })
    return ids
  }

  async #group(group: SceneGroup, { filling, serverNames }: Scene, ids: Map<string, string>): Promise<void> {
    const { name, owner, policies = [], policy = policies[0], rules = {} } = group
    const { id } = groupOf(await this.#client.create({ name, policy, rules }, { as: owner, version: '2.64' }))
    ids.set(group.id, id)
    for (const member of group.members) ids.set(member, await this.#boot(id, serverNames.get(member) ?? 'member', 1))
    if (filling.members > 0) await this.#boot(id, 'filler', filling.members)
    if (group.members.length > 0) await this.#client.control('/clock', 'POST', { advanceMs: 60_000 })
  }

  async #boot(group: string, name: string, count: number): Promise<string> {
    const server = { name, imageRef: IMAGES[0]?.id, flavorRef: '1', networks: 'none', min_count: count }
    const body = { server, 'os:scheduler_hints': { group } }
    const reply: Reply = await this.#client.call('/v2.1/servers', { as: 'demo', method: 'POST', version: '2.37', body })
    if (reply.status !== 202) throw new Error(`no server: ${reply.status} ${reply.text}`)
    return (reply.json as { server: { id: string } }).server.id
  }

  async #send({ actor, request: { body, headers, method, path } }: Exchange, ids: Ids): Promise<Omit<Replayed, 'ids'>> {
    const token = this.#client.tokenOf(actor.startsWith('admin') ? 'admin' : actor.startsWith('reader') ? 'reader' : 'demo')
    return send({
      url: new URL(this.#client.cloud.endpoint),
      path: translated(path, ids),
      method,
      headers: headers['X-Auth-Token'] === '<token>' ? { ...headers, 'X-Auth-Token': token } : headers,
      body: body === null ? undefined : bytesOf(translated(body, ids)),
    })
  }
}
