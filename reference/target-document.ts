import { DEMO, DEMO_ELSEWHERE, DOMAIN, EXPIRED_TOKEN, PASSWORD } from './accounts.ts'
import type { Dialect } from './dialect.ts'
import { ACCESS_KEYS } from './iam/access-keys.ts'
import type { AccessKey } from './iam/access-keys.ts'
import { POLICY_USERS } from './iam/policy-users.ts'
import { roomOnEach } from './placement.ts'
import { DEDICATED_HOSTS, FLAVORS, IMAGES, NETWORK, VPC_ID } from './server-catalog.ts'
import type { WorkerStarted } from './worker-message.ts'

function persona(username: string, project: string): { readonly auth: Record<string, unknown> } {
  return { auth: { type: 'password', username, password: PASSWORD, domain: DOMAIN.name, project } }
}

function accessKey({ accessKey, secretKey, user }: AccessKey): { readonly auth: Record<string, unknown> } {
  return { auth: { type: 'aksk', accessKey, secretKey, projectId: user.project.id } }
}

/** What servers are made of: everything there is. */
function ingredients({ ecs }: Dialect): Record<string, unknown> {
  return {
    flavor: FLAVORS[0]?.id,
    otherFlavor: FLAVORS[1]?.id,
    image: IMAGES[0]?.id,
    otherImage: IMAGES[1]?.id,
    ...(ecs ? { dedicatedHost: [...DEDICATED_HOSTS.keys()][0] } : {}),
    network: { ...(ecs ? { vpc: VPC_ID } : {}), subnet: NETWORK.id },
  }
}

/** The target file that describes a running reference cloud, as plain data. */
export function targetDocument({ endpoint, identity }: WorkerStarted, dialect: Dialect, hosts: number): Record<string, unknown> {
  return {
    name: 'reference',
    dialect: dialect.name,
    endpoints: { compute: endpoint, identity },
    apis: dialect.ecs ? ['ecs-v1', 'nova-v2.1', 'nova-v2'] : ['nova-v2', 'nova-v2.1'],
    personas: {
      admin: persona('admin', 'admin'),
      member: persona('demo', 'demo'),
      reader: persona('reader', 'demo'),
      outsider: persona('other', 'other'),
      stranger: { auth: { ...persona('stranger', DEMO_ELSEWHERE.name).auth, domain: DEMO_ELSEWHERE.domain.name } },
      expired: { auth: { type: 'token', token: EXPIRED_TOKEN, projectId: DEMO.id } },
      ...(dialect.ecs ? { sacrificial: accessKey(ACCESS_KEYS.sacrificial) } : {}),
      ...Object.fromEntries(POLICY_USERS[dialect.name].map(({ name }) => [name, persona(name, 'demo')])),
    },
    features: ['servers', 'host-visibility'],
    servers: ingredients(dialect),
    limits: { requestsPerSecond: 10_000, concurrency: 16, deletionSeconds: 5, convergenceSeconds: { default: 5 } },
    // What it is asked costs nobody anything.
    budget: { groups: 10, servers: 12, requests: 10_000_000, minutes: 600 },
    hosts,
    serversPerHost: roomOnEach(hosts),
  }
}
