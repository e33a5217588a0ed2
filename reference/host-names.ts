import { createHash } from 'node:crypto'
import type { Server } from './server-state.ts'

/** What is told of the host that a server is on; nothing while it is being built, or has none. */
export interface HostNames {
  readonly host: string | null
  readonly hypervisor: string | null
  /** What outsiders may know: equal for equal hosts within a project. Empty where there is none. */
  readonly hostId: string
}

/** In the clouds the host that Nova knows is a whole pod of hypervisors, as was seen of one of them. */
const POD = 'pod01.nova'

type Placed = Pick<Server, 'host' | 'projectId' | 'vmState'>

export function hostNames({ host, projectId, vmState }: Placed, podOf: (host: string) => string = (name) => name): HostNames {
  if (host === undefined || vmState === 'building') return { host: null, hypervisor: null, hostId: '' }
  const told = podOf(host)
  return { host: told, hypervisor: host, hostId: createHash('sha224').update(projectId + told).digest('hex') }
}

/** {@link hostNames} where all hosts are of one pod: its name, and the id that is made of it, tell none of them apart. */
export function podHostNames(placed: Placed): HostNames {
  return hostNames(placed, () => POD)
}
