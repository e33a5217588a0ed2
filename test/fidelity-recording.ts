import { readFileSync } from 'node:fs'

/** One request to a Nova 26.2.2 (microversions 2.1 to 2.93), and what it answered. */
export interface Exchange {
  readonly case: string
  /** The microversion asked for, or in which way none was. */
  readonly version: string
  readonly actor: string
  readonly request: {
    readonly method: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string | null
  }
  readonly status: number
  /** Without lengths; request ids are replaced by `req`. */
  readonly headers: ReadonlyArray<readonly [string, string]>
  readonly body: string
}

export interface RecordedGroup {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
  readonly policies?: readonly string[]
  readonly policy?: string
  readonly rules?: Readonly<Record<string, number>>
  readonly project_id?: string
}

export interface RecordedServer {
  readonly id: string
  readonly name: string
  readonly server_groups?: readonly string[]
}

/** Ids of the recorded deployment, by the user of the reference cloud they stand for. */
export const RECORDED = {
  projects: {
    demo: '1d04dde13a85421987566451d679cb90',
    other: '96740c9d696943c8a5aac772697af29c',
    admin: 'a5f803edc20e49829c91d389633e116e',
  },
  users: {
    demo: 'dfe364879f8b4bd3b453079cb775aa4c',
    other: '42f2a03836e642f5847161466112bb04',
    admin: '9a21fb01e3474d86a853b462803ef0cb',
  },
  image: '86501e83-84e5-4727-be6a-4b6145b31225',
  endpoint: 'http://127.0.0.1:8774',
} as const

export const EXCHANGES: readonly Exchange[] = readFileSync(new URL('data/nova-recorded.ndjson', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Exchange)

/** How an exchange is called in the list of differences. */
export function labelOf({ case: name, version }: Exchange): string {
  return `${name} @ ${version}`
}

interface Answered {
  readonly server_groups?: readonly RecordedGroup[]
  readonly server_group?: RecordedGroup
  readonly server?: RecordedServer
}

function answered({ body, status }: Exchange): Answered {
  return status === 200 && body.startsWith('{') ? JSON.parse(body) as Answered : {}
}

/** The groups an answer lists or shows. */
export function groupsIn(exchange: Exchange): readonly RecordedGroup[] {
  const { server_group: one, server_groups: several = [] } = answered(exchange)
  return one === undefined ? several : [one]
}

export function serverIn(exchange: Exchange): RecordedServer | undefined {
  return answered(exchange).server
}

/** What one line of the recording does not say of a group, another does. */
const GROUPS = new Map<string, RecordedGroup>()
for (const group of EXCHANGES.flatMap(groupsIn)) {
  const known = GROUPS.get(group.id)
  GROUPS.set(group.id, { ...known, ...group, members: longer(known?.members ?? [], group.members) })
}

function longer<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return one.length > other.length ? one : other
}

/** A group by its id, as the whole recording knows it; a plain one when it is nowhere shown. */
export function recordedGroup(id: string): RecordedGroup {
  return GROUPS.get(id) ?? { id, name: 'unseen', policy: 'anti-affinity', members: [] }
}

/** The group that has the server among its members. */
export function groupOfMember(serverId: string): RecordedGroup | undefined {
  return [...GROUPS.values()].find(({ members }) => members.includes(serverId))
}
