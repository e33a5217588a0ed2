import { answerOf, bodyOf } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import { compareMicroversions } from '../specs/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { PreconditionFailed } from './group.ts'

/** A native server as a target shows it; its form depends on the microversion. */
export interface ShownServer {
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What a server is asked for with, beside what it is made of. */
export interface WantedServer {
  readonly name: string
  readonly groupId?: string
}

/**
 * The body of a create, from what the target file says servers are made of. From 2.37 on it must say which networks there are
 * (Nova API reference, Servers): `none` where the target file names none; below, that is said by silence. Throws without ingredients.
 */
export function serverBody(
  { servers }: Pick<TargetFacts, 'servers'>,
  wanted: WantedServer,
  microversion: string | undefined,
): Record<string, unknown> {
  if (servers === undefined) throw new Error('Could not describe a server: the target file has no section servers. Add one.')
  const { flavor, image, availabilityZone, keyName, network } = servers
  const saysNetworks = microversion !== undefined && compareMicroversions(microversion, '2.37') >= 0
  const server = {
    name: wanted.name,
    flavorRef: flavor,
    imageRef: image,
    ...(network !== undefined && { networks: [{ uuid: network.subnet }] }),
    ...(network === undefined && saysNetworks && { networks: 'none' }),
    ...(availabilityZone !== undefined && { availability_zone: availabilityZone }),
    ...(keyName !== undefined && { key_name: keyName }),
  }
  return { server, ...(wanted.groupId !== undefined && { 'os:scheduler_hints': { group: wanted.groupId } }) }
}

/** The server in the answer to a create (202); throws {@link PreconditionFailed} when there is none. */
export function createdServerIn(exchange: Exchange): ShownServer {
  const server = asServer(memberOf(exchange, 'server'))
  if (answerOf(exchange).status !== 202 || server === undefined) throw new PreconditionFailed('create a server', exchange)
  return server
}

/** The server in the answer to a show; throws {@link PreconditionFailed} when it is not the one that was asked for. */
export function shownServerIn(exchange: Exchange, id: string): ShownServer {
  const server = asServer(memberOf(exchange, 'server'))
  if (answerOf(exchange).status !== 200 || server?.id !== id) throw new PreconditionFailed(`show server ${id}`, exchange)
  return server
}

/** The servers in the answer to a list, in its order; throws {@link PreconditionFailed} when it is no list. */
export function serversIn(exchange: Exchange): ShownServer[] {
  const entries = memberOf(exchange, 'servers')
  if (answerOf(exchange).status !== 200 || !Array.isArray(entries)) throw new PreconditionFailed('list servers', exchange)
  return entries.map((entry) => {
    const server = asServer(entry)
    if (server === undefined) throw new PreconditionFailed('read the entries of the list', exchange)
    return server
  })
}

function memberOf(exchange: Exchange, key: string): unknown {
  return (bodyOf(exchange) as Record<string, unknown> | null | undefined)?.[key]
}

function asServer(value: unknown): ShownServer | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { id } = value as { id?: unknown }
  return typeof id === 'string' && id !== '' ? { id, fields: value as Record<string, unknown> } : undefined
}
