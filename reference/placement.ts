import { hostsOf } from './server-state.ts'
import type { Server } from './server-state.ts'
import type { Group } from './state.ts'

/** The hosts of a cloud, unless it is told otherwise. */
export const HOSTS: readonly string[] = ['host1', 'host2', 'host3', 'host4']

/** What decides where a server may go. */
export interface Vacancy {
  readonly hosts: readonly string[]
  /** Hosts of all servers, once for each. */
  readonly taken: readonly string[]
  /** The group whose policy counts; none for a server without one. */
  readonly group: Pick<Group, 'policy' | 'rules'> | undefined
  /** Hosts of the group's other members, once for each. */
  readonly members: readonly string[]
}

/** For whom a host is wanted: a member of the group, now or soon; a server that is placed anew does not stand in its own way. */
export interface Newcomer {
  readonly group: Group | undefined
  readonly server?: Server
}

/** What decides where a newcomer may go among these servers. */
export function vacancy(hosts: readonly string[], servers: readonly Server[], { group, server }: Newcomer): Vacancy {
  const others = servers.filter((other) => other !== server)
  const members = group === undefined ? [] : others.filter(({ groupId }) => groupId === group.id)
  return { hosts, taken: others.flatMap(hostsOf), group, members: members.flatMap(hostsOf) }
}

function countOf(host: string, hosts: readonly string[]): number {
  return hosts.filter((other) => other === host).length
}

function fits(host: string, { group, members }: Vacancy): boolean {
  if (group?.policy === 'affinity') return members.length === 0 || members.includes(host)
  if (group?.policy !== 'anti-affinity') return true
  return countOf(host, members) < Number(group.rules.max_server_per_host?.text ?? 1)
}

/** How much a soft policy minds the host. */
function reluctance(host: string, { group, members }: Vacancy): number {
  if (group?.policy === 'soft-affinity') return -countOf(host, members)
  return group?.policy === 'soft-anti-affinity' ? countOf(host, members) : 0
}

/** Whether a server may stay where it is. */
export function mayStay({ host }: Server, wanted: Vacancy): boolean {
  return host !== undefined && fits(host, wanted)
}

/** The host for a server: one that a hard policy allows, of those what a soft one prefers, of those the emptiest. */
export function place(vacancy: Vacancy): string | undefined {
  const rank = (host: string): readonly [number, number] => [reluctance(host, vacancy), countOf(host, vacancy.taken)]
  const ranked = vacancy.hosts.filter((host) => fits(host, vacancy)).map((host) => ({ host, rank: rank(host) }))
  return ranked.toSorted((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1])[0]?.host
}
