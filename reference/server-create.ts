import { randomBytes, randomUUID } from 'node:crypto'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { fault } from './errors.ts'
import { vacancy } from './placement.ts'
import { FLAVORS, IMAGES, NETWORK, ZONE } from './server-catalog.ts'
import type { Flavor, Image } from './server-catalog.ts'
import type { Nic, Server, ServerFault } from './server-state.ts'
import { lastingMs } from './server-work.ts'
import type { NicWish, ServerWish } from './server-wish.ts'
import type { Group } from './state.ts'

const NO_HOST: ServerFault = { code: 500, message: 'No valid host was found. There are not enough hosts available.' }
const FIRST_ADDRESS = 10

/** What a wish comes to, once everything it names was found. */
interface Plan {
  readonly flavor: Flavor
  readonly image: Image | undefined
  readonly group: Group | undefined
  readonly nics: number
  readonly count: number
}

function isFailure(found: object | undefined): found is Answer {
  return found !== undefined && 'status' in found && 'body' in found
}

function nicProblem({ network, port }: NicWish): string | undefined {
  if (port !== undefined) return `Port ${port} could not be found.`
  if (network === undefined) return 'Bad networks format: network uuid is not in proper format (None)'
  return network.toLowerCase() === NETWORK.id ? undefined : `Network ${network} could not be found.`
}

/** What is wrong with what the wish names, in Nova's order. */
function unknownPart(wish: ServerWish, hosts: readonly string[]): string | undefined {
  if ((wish.zone ?? ZONE) !== ZONE) return 'The requested availability zone is not available'
  if (wish.host !== undefined && !hosts.includes(wish.host)) return `Compute host ${wish.host} could not be found.`
  if (wish.imageId === '' && wish.volumes.length === 0) return 'Missing imageRef attribute'
  const badNic = wish.networks === 'none' ? undefined : wish.networks.map(nicProblem).find((problem) => problem !== undefined)
  if (badNic?.startsWith('Bad')) return badNic
  if (!FLAVORS.some(({ id }) => id === wish.flavorId)) return `Flavor ${wish.flavorId} could not be found.`
  if (wish.imageId !== '' && !IMAGES.some(({ id }) => id === wish.imageId)) return 'Can not find requested image'
  if (wish.keyName !== undefined) return 'Invalid key_name provided.'
  const strange = wish.securityGroups.find((name) => name !== 'default')
  return strange === undefined ? badNic : `Security group ${strange} not found.`
}

function plan(call: Call, wish: ServerWish): Plan | Answer {
  const { caller, rules: { servers: rules }, state } = call
  const unknown = wish.min > wish.max ? 'min_count must be <= max_count' : unknownPart(wish, rules.hosts)
  const flavor = FLAVORS.find(({ id }) => id === wish.flavorId)
  if (unknown !== undefined || flavor === undefined || caller === undefined) return fault(400, unknown ?? 'Flavor could not be found.')
  const group = wish.group === undefined ? undefined : rules.hintedGroup(state, wish.group, caller)
  if (wish.group !== undefined && group === undefined) return fault(400, `Instance group ${wish.group} could not be found.`)
  const projectId = caller.project?.id ?? ''
  const problem = rules.quotaProblem(state, projectId, { flavor, count: wish.min })
  if (problem !== undefined) return fault(403, problem)
  let count = wish.max
  while (count > wish.min && rules.quotaProblem(state, projectId, { flavor, count }) !== undefined) count -= 1
  if (group !== undefined && rules.memberQuotaReached(state, group, count)) return fault(403, 'Quota exceeded, too many servers in group')
  const nics = wish.networks === 'none' ? 0 : Math.max(1, wish.networks.length)
  return { flavor, image: IMAGES.find(({ id }) => id === wish.imageId), group, nics, count }
}

function newNics({ state }: Call, count: number): Nic[] {
  const taken = new Set(state.servers.flatMap(({ nics }) => nics.map(({ address }) => address)))
  return Array.from({ length: count }, () => {
    let last = FIRST_ADDRESS
    while (taken.has(`${NETWORK.prefix}.${last}`)) last += 1
    const address = `${NETWORK.prefix}.${last}`
    taken.add(address)
    const mac = `fa:16:3e:${[...randomBytes(3)].map((byte) => byte.toString(16).padStart(2, '0')).join(':')}`
    return { network: NETWORK, address, mac, portId: randomUUID() }
  })
}

/** The part of a name that can be a host name. */
function hostnameOf(name: string, id: string): string {
  const plain = name.replace(/[ _]/g, '-').replace(/[^A-Za-z0-9.-]/g, '').toLowerCase().replace(/^[.-]+|[.-]+$/g, '').slice(0, 63)
  return plain === '' ? `Server-${id}` : plain
}

type Make = (reservationId: string, index: number) => Server

function newServer(call: Call, wish: ServerWish, { count, flavor, group, image, nics }: Plan): Make {
  const { caller, rules: { servers: rules }, state } = call
  const createdMs = state.now()
  const newcomer = { occasion: 'build', group, together: count } as const
  return (reservationId, index) => {
    const name = count === 1 ? wish.name : `${wish.name}-${index + 1}`
    const id = rules.newId()
    const others = rules.placedBefore(call, { group, reservationId })
    const host = rules.place(vacancy({ ...rules, hosts: wish.host === undefined ? rules.hosts : [wish.host] }, others, newcomer))
    return {
      ...wish,
      id,
      name,
      hostname: wish.hostname ?? hostnameOf(name, id),
      projectId: caller?.project?.id ?? '',
      userId: caller?.user.id ?? '',
      createdMs,
      flavor,
      image,
      nics: newNics(call, nics),
      volumes: wish.volumes.map((deletedWithServer) => ({ id: randomUUID(), deletedWithServer })),
      reservationId,
      launchIndex: index,
      groupHint: wish.group,
      vmState: 'building',
      powerState: 'NOSTATE',
      task: {
        name: 'build',
        doneMs: createdMs + lastingMs(call, 'build'),
        outcome: host === undefined ? { vmState: 'error' } : { vmState: 'active', powerState: 'RUNNING' },
      },
      host,
      groupId: group?.id,
      fault: host === undefined ? NO_HOST : undefined,
      former: undefined,
      lock: undefined,
      updatedMs: createdMs,
      launchedMs: undefined,
    }
  }
}

/** Creates what the wish asks for: servers that are being built, or the answer that refuses it, and then none. */
export function createServers(call: Call, wish: ServerWish): readonly Server[] | Answer {
  const { rules: { servers: rules }, state } = call
  const found = plan(call, wish)
  if (isFailure(found)) return found
  const next = newServer(call, wish, found)
  const reservationId = `r-${randomBytes(6).toString('hex').slice(0, 8)}`
  const made = Array.from({ length: found.count }, (_, index) => {
    const server = next(reservationId, index)
    rules.storeServer(state, server)
    return server
  })
  // As Nova does: where there is no host for one of them, there is none for any.
  if (made.some(({ host }) => host === undefined)) for (const server of made) withoutHost(server)
  return made
}

function withoutHost(server: Server): void {
  server.host = undefined
  server.fault = NO_HOST
  if (server.task !== undefined) server.task = { ...server.task, outcome: { vmState: 'error' } }
}
