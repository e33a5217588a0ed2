import { setTimeout as pause } from 'node:timers/promises'
import { type Exchange, Problem } from '../events/index.ts'
import { openSession, type Session } from '../harness/index.ts'
import { type ApiDescription, type ApiName, loadSpecs } from '../specs/index.ts'
import { createBody } from '../suites/group.ts'
import { serverBody } from '../suites/server.ts'
import { connect, type Connection, newRunId, RESOURCES, type ResourceKind, type TargetFile } from '../target/index.ts'

/** Something in one of the projects of a target. */
export interface Holding {
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly persona: string
}

/** Whose projects are looked into. */
const PERSONAS = ['member', 'outsider']
const NATIVE: readonly ApiName[] = ['nova-v2.1', 'nova-v2']

/** Somebody else who works in the projects of a target, and sees all there is in them: by the native API alone, as any tool would. */
export class Neighbours {
  readonly #connection: Connection
  readonly #specs: ApiDescription
  readonly #api: ApiName
  readonly personas: readonly string[]

  private constructor(connection: Connection, specs: ApiDescription, api: ApiName) {
    this.#connection = connection
    this.#specs = specs
    this.#api = api
    this.personas = PERSONAS.filter((persona) => connection.facts.projectIds[persona] !== undefined)
  }

  /** Throws a Problem where the target cannot be greeted or has no native API. */
  static async open(target: TargetFile): Promise<Neighbours> {
    const [specs, connection] = [await loadSpecs(target.dialect), await connect(target, { runId: newRunId(), version: '0.0.0' })]
    const api = NATIVE.find((offered) => connection.facts.apis.includes(offered))
    if (api === undefined) throw new Problem('NO_NATIVE_API', `Could not look into ${target.name}: it offers no native API. Choose another target.`)
    return new Neighbours(connection, specs, api)
  }

  /** Has somebody make something, and waits for nothing. */
  async make(kind: 'group' | 'server', name: string, persona = 'member'): Promise<Holding> {
    const session = this.#session(persona)
    const body = kind === 'group' ? createBody({ name, policy: 'anti-affinity' }, session.view('createServerGroup').microversion)
      : serverBody(this.#connection.facts, { name }, session.view('createServer').microversion)
    const made = await session.call(kind === 'group' ? 'createServerGroup' : 'createServer', { body })
    const [id] = made.response === undefined ? [] : kindNamed(kind).idsOf(made.response.body)
    if (id === undefined) throw refused(`make ${kind} ${name}`, made)
    return { kind, id, name, persona }
  }

  /** All that is in the projects. Throws where a list is refused. */
  async held(): Promise<Holding[]> {
    const places = this.personas.flatMap((persona) => RESOURCES.map((kind) => ({ persona, kind })))
    return (await Promise.all(places.map(({ persona, kind }) => this.#listed(kind, persona)))).flat()
  }

  /** Has somebody remove what they made, and waits until it is no longer listed: a deletion may be answered before it is done. */
  async remove({ kind, id, persona }: Holding): Promise<void> {
    const { pathParameter, operations } = kindNamed(kind)
    const removed = await this.#session(persona).call(operations[this.#api]?.deletedBy ?? '', { path: { [pathParameter]: id } })
    if (removed.response?.status !== 204) throw refused(`remove ${kind} ${id}`, removed)
    while ((await this.#listed(kindNamed(kind), persona)).some((holding) => holding.id === id)) await pause(100)
  }

  close(): Promise<void> {
    return this.#connection.close()
  }

  async #listed(kind: ResourceKind, persona: string): Promise<Holding[]> {
    const exchange = await this.#session(persona).call(kind.operations[this.#api]?.listedBy ?? '')
    const page = exchange.response?.status === 200 ? kind.listed(exchange.response.body) : undefined
    if (page === undefined || page.next === 'link') throw refused(`list all ${kind.kind}s`, exchange)
    return page.items.map(({ id, name = '' }) => ({ kind: kind.kind, id, name, persona }))
  }

  #session(persona: string): Session {
    const { facts } = this.#connection
    const subject = { api: this.#api, ...(this.#api === 'nova-v2.1' && { microversion: facts.microversions.min }) }
    const send: Parameters<typeof openSession>[1]['send'] = (wire, who) =>
      this.#connection.send(wire, { persona: who, signal: AbortSignal.timeout(60_000), requirementId: 'neighbours' })
    return openSession(persona, { facts, specs: this.#specs, subject, send })
  }
}

function kindNamed(name: string): ResourceKind {
  const found = RESOURCES.find(({ kind }) => kind === name)
  if (found === undefined) throw new Error(`Could not deal with ${name}: it is no kind of resource. Name one of target/resources.ts.`)
  return found
}

function refused(what: string, { response, failure }: Exchange): Error {
  const said = response === undefined ? failure?.code : `${response.status} ${Buffer.from(response.body).toString().slice(0, 200)}`
  return new Error(`Could not ${what} beside the runs: the target answered ${said}. See whether its quota leaves room for it.`)
}
