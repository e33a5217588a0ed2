import { DOMAIN, PASSWORD } from './accounts.ts'
import type { WorkerStarted } from './worker-message.ts'

function persona(username: string, project: string): Record<string, unknown> {
  return { auth: { type: 'password', username, password: PASSWORD, domain: DOMAIN.name, project } }
}

/** The target file that describes a running reference cloud, as plain data; `hosts` where the caller cares how many there are. */
export function targetDocument({ endpoint, identity }: WorkerStarted, hosts?: number): Record<string, unknown> {
  return {
    name: 'reference',
    dialect: 'openstack',
    endpoints: { compute: endpoint, identity },
    apis: ['nova-v2', 'nova-v2.1'],
    personas: {
      admin: persona('admin', 'admin'),
      member: persona('demo', 'demo'),
      reader: persona('reader', 'demo'),
      outsider: persona('other', 'other'),
    },
    features: [],
    limits: { requestsPerSecond: 10_000, concurrency: 16 },
    // What it is asked costs nobody anything.
    budget: { groups: 10, requests: 10_000_000, minutes: 600 },
    ...(hosts === undefined ? {} : { hosts }),
  }
}
