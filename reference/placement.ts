import { hostsOf } from './server-state.ts'
import type { Server } from './server-state.ts'
import type { Group } from './state.ts'

/** How many hosts a cloud has, unless it is told otherwise. */
export const HOST_COUNT = 4

/** Their names. */
export function hostsOfCloud(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `host${at + 1}`)
}

/** How many servers a cloud has room for on all its hosts together, however few these are. */
const ROOM_OF_CLOUD = 32

const LEAST_ROOM_ON_HOST = 8

/** How many servers each host of a cloud of so many has room for. */
export function roomOnEach(hosts: number): number {
  return Math.max(LEAST_ROOM_ON_HOST, Math.ceil(ROOM_OF_CLOUD / hosts))
}

/** What a host is wanted for. */
export type Occasion = 'build' | 'start' | 'resize' | 'migrate' | 'join'

/** What decides where a server may go. */
export interface Vacancy {
  readonly occasion: Occasion
  /** How many servers the request asks for. */
  readonly together: number
  readonly hosts: readonly string[]
  /** How many servers each of them has room for. */
  readonly room: number
  /** Hosts of all servers, once for each. */
  readonly taken: readonly string[]
  /** The group whose policy counts; none for a server without one. */
  readonly group: Pick<Group, 'id' | 'policy' | 'rules'> | undefined
  /** Hosts of the group's other members, once for each. */
  readonly members: readonly string[]
}

/** For whom a host is wanted: a member of the group, now or soon; a server that is placed anew does not stand in its own way. */
export interface Newcomer {
  readonly occasion: Occasion
  readonly group: Group | undefined
  readonly server?: Server
  /** 1 where left out. */
  readonly together?: number
}

/** Hosts, and how many servers each has room for. */
export interface Hosts {
  readonly hosts: readonly string[]
  readonly roomOnHost: number
}

/** What decides where a newcomer may go among these servers. */
export function vacancy({ hosts, roomOnHost }: Hosts, servers: readonly Server[], newcomer: Newcomer): Vacancy {
  const { group, occasion, server, together = 1 } = newcomer
  const others = servers.filter((other) => other !== server)
  const members = group === undefined ? [] : others.filter(({ groupId }) => groupId === group.id)
  return { occasion, together, hosts, room: roomOnHost, taken: others.flatMap(hostsOf), group, members: members.flatMap(hostsOf) }
}

function countOf(host: string, hosts: readonly string[]): number {
  return hosts.filter((other) => other === host).length
}

function fits(host: string, { group, members, room, taken }: Vacancy): boolean {
  if (countOf(host, taken) >= room) return false
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
