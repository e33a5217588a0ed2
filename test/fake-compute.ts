import { randomUUID } from 'node:crypto'
import { seen } from '../checks/index.ts'
import type { Subject } from '../events/index.ts'
import type { CaseContext } from '../harness/index.ts'
import { openSession } from '../harness/context.ts'
import type { ApiDescription, WireRequest } from '../specs/index.ts'
import { convergenceMs, poll, type ServerIngredients, type TargetFacts } from '../target/index.ts'
import { anExchange } from './exchanges.ts'
import { FACTS } from './fake-connection.ts'

type Exchange = ReturnType<typeof anExchange>

interface FakeServer {
  readonly id: string
  readonly name: string
  status: string
  /** How many more looks show it as it is now, before it becomes what it is to become. */
  looks: number
  becomes: string
}

export const INGREDIENTS: ServerIngredients = { flavor: '1', otherFlavor: '2', image: '70a599e0-31e7-49b7-b260-868f441e862b' }

const A_JOB = 'ff808082739334d80173941567f21d4f'

/** What each action makes of a server, and what it is answered with. */
const ENDS: Readonly<Record<string, readonly [becomes: string, status: number]>> = {
  stopServer: ['SHUTOFF', 202],
  startServer: ['ACTIVE', 202],
  rebootServer: ['ACTIVE', 202],
  rebuildServer: ['ACTIVE', 202],
  resizeServer: ['VERIFY_RESIZE', 202],
  migrateServer: ['VERIFY_RESIZE', 202],
  confirmServerResize: ['ACTIVE', 204],
  revertServerResize: ['ACTIVE', 202],
  lockServer: ['ACTIVE', 202],
  unlockServer: ['ACTIVE', 202],
  deleteServer: ['gone', 204],
}

/** Answers as a compute service would that takes its time, as far as fixtures look; keeps what it was sent. */
export class FakeCompute {
  readonly sent: WireRequest[] = []
  readonly servers = new Map<string, FakeServer>()
  readonly groups: string[] = []
  /** How many looks it takes to become what was asked for. */
  looks = 2
  /** What a new server becomes. */
  becomes = 'ACTIVE'

  send = async (wire: WireRequest): Promise<Exchange> => {
    this.sent.push(wire)
    const exchange = this.#answer(wire)
    return { ...exchange, operationId: wire.operationId }
  }

  #answer(wire: WireRequest): Exchange {
    const { operationId } = wire
    const body: unknown = wire.body === undefined ? undefined : JSON.parse(new TextDecoder().decode(wire.body))
    const server = [...this.servers.values()].find(({ id }) => wire.path.includes(id))
    const creates = operationId === 'createServerGroup' || operationId === 'createEcsGroup'
    if (creates) return this.#group((body as { server_group: { name: string } }).server_group.name)
    if (operationId === 'createEcs' || operationId === 'createEcsV11') return this.#createEcs((body as { server: { name: string } }).server.name)
    if (operationId === 'stopEcsBatch') return anExchange({ body: { job_id: A_JOB } })
    if (operationId === 'showEcsJob') return anExchange({ body: { job_id: A_JOB, status: 'SUCCESS' } })
    if (operationId === 'createServer') return this.#create((body as { server: { name: string } }).server.name)
    if (server === undefined) return anExchange({ status: 404 })
    if (operationId === 'showServer') return this.#show(server)
    const [becomes, status] = ENDS[operationId] ?? []
    return becomes === undefined || status === undefined ? anExchange({ status: 404 }) : this.#begin(server, becomes, status)
  }

  #group(name: string): Exchange {
    const id = randomUUID()
    this.groups.push(id)
    return anExchange({ body: { server_group: { id, name } } })
  }

  #create(name: string): Exchange {
    const id = randomUUID()
    this.servers.set(id, { id, name, status: 'BUILD', looks: this.looks, becomes: this.becomes })
    return anExchange({ status: 202, body: { server: { id } } })
  }

  #createEcs(name: string): Exchange {
    this.#create(name)
    return anExchange({ body: { job_id: A_JOB, serverIds: [...this.servers.keys()] } })
  }

  #begin(server: FakeServer, becomes: string, status: number): Exchange {
    Object.assign(server, { becomes, looks: this.looks })
    return anExchange({ status, body: undefined })
  }

  #show(server: FakeServer): Exchange {
    if (server.looks === 0) server.status = server.becomes
    server.looks = Math.max(0, server.looks - 1)
    if (server.status === 'gone') return anExchange({ status: 404 })
    return anExchange({ body: { server: { id: server.id, name: server.name, status: server.status } } })
  }
}

export interface ContextParts {
  readonly cloud: FakeCompute
  readonly specs: ApiDescription
  readonly subject?: Subject
  readonly facts?: Partial<TargetFacts>
  readonly signal?: AbortSignal
}

const NEW: Subject = { api: 'nova-v2.1', microversion: '2.64' }

/** What a case body works with, on such a service. */
export function aContext({ cloud, specs, subject = NEW, facts = {}, signal = new AbortController().signal }: ContextParts): CaseContext {
  const whole: TargetFacts = { ...FACTS, servers: INGREDIENTS, ...facts }
  const member = openSession('member', { facts: whole, specs, subject, send: cloud.send })
  let names = 0
  return {
    subject, facts: whole, specs, signal, seed: 1,
    as: {
      admin: member, member, reader: member, outsider: member, stranger: member, sacrificial: member, expired: member, revoked: member,
      unscoped: member, anonymous: member,
    },
    acting: () => member,
    check: () => undefined,
    observe: () => undefined,
    trials: { depth: 'quick', requests: 0, begin: () => undefined, run: (work) => work(), found: () => undefined },
    settle: async ({ after, look, found }) => {
      const { value, seen: exchange, waitedMs } = await poll({ look, found, signal, limitMs: convergenceMs(whole.convergence, after) })
      return value === undefined ? { reached: false, lastSeen: seen(exchange), waitedMs, exchange } : { reached: true, value, waitedMs }
    },
    name: () => `conf-test-${++names}`,
  }
}

