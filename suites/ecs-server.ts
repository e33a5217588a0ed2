import { bodyOf, hasStatus, holds, reaches, shown } from '../checks/index.ts'
import type { Exchange, Subject } from '../events/index.ts'
import type { CaseContext, Needs, Session, Settled, SubjectSource } from '../harness/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { ECS, ecsGroups, ecsGroupsBesideNative, isSuccess } from './ecs-group.ts'
import { PreconditionFailed } from './group.ts'
import { type ShownServer, shownServerIn } from './server.ts'
import { aServer, aStoppedServer, nativeHome } from './servers.ts'

/** One subject where the target offers the ECS API, and can be made to have servers. */
export function ecsServers(source: SubjectSource): Subject[] {
  return whyNoEcs(source.facts) === undefined ? ecsGroups(source) : []
}

/** The same where it offers a native family too, through which servers are seen as well. */
export const ecsServersBesideNative: (source: SubjectSource) => Subject[] = ecsGroupsBesideNative

/** What a case needs that does something to so many servers. */
export function ecsNeeds(server = 1): Needs {
  return { features: ['servers'], resources: { server } }
}

/** Why a target has no servers created by the ECS API: that one wants to be told of a VPC. Undefined where it has. */
export function uncreatable({ servers }: Pick<TargetFacts, 'servers'>): string | undefined {
  return servers?.network?.vpc === undefined ? 'the target file names no servers.network with its vpc' : undefined
}

/** Why a target has no servers by any of its APIs; undefined where it has. */
export function whyNoEcs(facts: TargetFacts): string | undefined {
  return nativeHome(facts) === undefined ? uncreatable(facts) : undefined
}

export interface WantedEcs {
  readonly name: string
  readonly groupId?: string
  /** How many of them, each under the name with a number after it. */
  readonly count?: number
}

/** The type of volume in the examples of both clouds. */
const DOCUMENTED_VOLUME = 'SSD'

/**
 * The body of a create by the ECS API, from what the target file says servers are made of; their volume is SSD, as in the documented
 * examples, where it names no other type. Throws where {@link uncreatable} tells why.
 */
export function ecsBody({ servers }: Pick<TargetFacts, 'servers'>, wanted: WantedEcs): { server: Record<string, unknown> } {
  const { count, groupId, name } = wanted
  const { network } = servers ?? {}
  if (servers === undefined || network?.vpc === undefined) {
    throw new Error('Could not describe an ECS: the target file names no servers.network with its vpc. Name both.')
  }
  return {
    server: {
      name,
      imageRef: servers.image,
      flavorRef: servers.flavor,
      vpcid: network.vpc,
      nics: [{ subnet_id: network.subnet }],
      root_volume: { volumetype: servers.volumeType ?? DOCUMENTED_VOLUME },
      ...(servers.availabilityZone !== undefined && { availability_zone: servers.availabilityZone }),
      ...(servers.keyName !== undefined && { key_name: servers.keyName }),
      ...(count !== undefined && { count }),
      ...(groupId !== undefined && { 'os:scheduler_hints': { group: groupId } }),
    },
  }
}

export interface EcsOptions {
  /** Who creates it; the member where left out. */
  readonly by?: Session
  readonly name?: string
  /** The group it joins. */
  readonly group?: { readonly id: string }
}

/**
 * A server of this case that runs: by the native API where the target has one, which is asked for less, else by the ECS API.
 * Throws {@link PreconditionFailed} when it does not come about.
 */
export async function anEcs(context: CaseContext, options: EcsOptions = {}): Promise<ShownServer> {
  return nativeHome(context.facts) === undefined ? aCreatedEcs(context, options) : aServer(context, options)
}

/** {@link anEcs} by the ECS API whatever else the target has. */
export async function aCreatedEcs(context: CaseContext, options: EcsOptions = {}): Promise<ShownServer> {
  const { by = context.as.member, group, name = context.name() } = options
  const body = ecsBody(context.facts, { name, ...(group !== undefined && { groupId: group.id }) })
  const exchange = await by.call('createEcs', { body }, ECS)
  const [id] = serverIdsIn(exchange)
  if (id === undefined) throw new PreconditionFailed('create a server', exchange)
  await finishedJob(context, exchange, by)
  return theEcs(by, id)
}

/** {@link anEcs} that has been stopped. Throws {@link PreconditionFailed} also when the target does not stop it. */
export async function aStoppedEcs(context: CaseContext, options: EcsOptions = {}): Promise<ShownServer> {
  if (nativeHome(context.facts) !== undefined) return aStoppedServer(context, options)
  const { by = context.as.member } = options
  const { id } = await aCreatedEcs(context, options)
  await finishedJob(context, await by.call('stopEcsBatch', { body: { 'os-stop': { servers: [{ id }] } } }, ECS), by)
  return theEcs(by, id)
}

/** Details of a server by the ECS API. Throws {@link PreconditionFailed} when the target does not show it, or shows another one. */
export async function theEcs(session: Session, id: string): Promise<ShownServer> {
  return shownServerIn(await session.call('showEcs', { path: { server_id: id } }, ECS), id)
}

/** The id of the job that an answer names; undefined where it names none. */
export function jobIdIn(exchange: Exchange): string | undefined {
  const id = memberOf(exchange, 'job_id')
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** The ids of the servers that the answer to a create names. */
export function serverIdsIn(exchange: Exchange): string[] {
  const ids = memberOf(exchange, 'serverIds')
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string' && id !== '') : []
}

/** What a job shows by its id. */
export function theJob(session: Session, jobId: string): Promise<Exchange> {
  return session.call('showEcsJob', { path: { job_id: jobId } }, ECS)
}

/** How a job ended: its last status, and the answer that showed it. */
interface EndedJob {
  readonly status: string
  readonly exchange: Exchange
}

/** Throws {@link PreconditionFailed} where no job was begun, or the target does not show it. */
async function watched(context: CaseContext, begun: Exchange, by: Session): Promise<Settled<EndedJob>> {
  const jobId = jobIdIn(begun)
  if (!isSuccess(begun) || jobId === undefined) throw new PreconditionFailed(`begin a job with ${begun.operationId}`, begun)
  const found = (exchange: Exchange): EndedJob | undefined => {
    const status = memberOf(exchange, 'status')
    if (!isSuccess(exchange) || typeof status !== 'string') throw new PreconditionFailed(`show job ${jobId}`, exchange)
    return status === 'SUCCESS' || status === 'FAIL' ? { status, exchange } : undefined
  }
  const statusIn = (exchange: Exchange): string => shown(memberOf(exchange, 'status'))
  return context.settle({ after: begun.operationId, look: () => theJob(by, jobId), found, shown: statusIn })
}

/**
 * How the job that an answer names ends, with SUCCESS or FAIL, or that it does not in the time that the target may take. Throws
 * {@link PreconditionFailed} when no job was begun, or the target does not show it.
 */
export async function endedJob(context: CaseContext, begun: Exchange, by: Session = context.as.member): Promise<Settled<string>> {
  const settled = await watched(context, begun, by)
  return settled.reached ? { ...settled, value: settled.value.status } : settled
}

/**
 * The answer that shows that the job which another answer names has succeeded. Throws {@link PreconditionFailed} when none was begun, it
 * fails, or takes too long.
 */
export async function finishedJob(context: CaseContext, begun: Exchange, by: Session = context.as.member): Promise<Exchange> {
  const settled = await watched(context, begun, by)
  if (settled.reached && settled.value.status === 'SUCCESS') return settled.value.exchange
  const last = settled.reached ? settled.value.exchange : settled.exchange
  throw new PreconditionFailed(`have the job of ${begun.operationId} succeed within ${settled.waitedMs / 1000} s`, last)
}

/** Judges that an answer names a job, and that this job succeeds. */
export async function checkJob(context: CaseContext, begun: Exchange): Promise<void> {
  context.check(hasStatus, begun, 200, 202)
  context.check(holds, jobIdIn(begun) !== undefined, `${begun.operationId} answered with a job_id`, shown(bodyOf(begun)))
  await checkDone(context, begun)
}

/** Judges that what was asked for is accepted, and that its job succeeds. Throws {@link PreconditionFailed} where there is no job. */
export async function checkDone(context: CaseContext, begun: Exchange): Promise<void> {
  context.check(hasStatus, begun, 200, 202)
  const ended = await endedJob(context, begun)
  context.check(reaches, ended, `the job of ${begun.operationId} ends with SUCCESS`, (status) => status === 'SUCCESS')
}

function memberOf(exchange: Exchange, key: string): unknown {
  return (bodyOf(exchange) as Record<string, unknown> | null | undefined)?.[key]
}
