import type { Exchange } from '../events/index.ts'
import type { WireRequest } from '../specs/index.ts'
import type { Connection, SendOptions, TargetFacts } from '../target/index.ts'
import { anExchange, type Answered } from './exchanges.ts'

export const FACTS: TargetFacts = {
  name: 'fake',
  dialect: 'openstack',
  endpoints: { compute: 'http://127.0.0.1', identity: 'http://127.0.0.1' },
  apis: ['nova-v2', 'nova-v2.1'],
  microversions: { min: '2.1', max: '2.102' },
  personas: ['member', 'anonymous'],
  features: [],
  withoutOperations: [],
  projectIds: { member: 'p' },
  userIds: { member: 'u' },
  capacity: { group: 4 },
  capacityReasons: { group: 'quota 10, 0 in use, budget 4' },
  quotas: { group: { limit: 10, used: 0 } },
  hostEvidence: { observer: 'member', field: 'hostId' },
  concurrency: 4,
  deletionMs: 1000,
  convergence: { default: 1 },
  embedded: false,
}

export type Answerer = (wire: WireRequest, options: SendOptions) => Promise<Exchange> | Exchange

/** A connection that answers as it is told, without a network. */
export function fakeConnection(answer: Answerer = () => anExchange({ body: { server_groups: [] } }), facts: TargetFacts = FACTS): Connection & { fail(): void } {
  const controller = new AbortController()
  return {
    facts,
    send: async (wire, options) => {
      options.signal.throwIfAborted()
      return answer(wire, options)
    },
    down: controller.signal,
    close: async () => undefined,
    fail: () => controller.abort(new Error('the target stopped answering')),
  }
}

/** An answer that never comes: it ends with its signal. */
export const silence: Answerer = (_, { signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

export type { Answered }
