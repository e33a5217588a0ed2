import { jsonAnswer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { Route } from '../routes/route.ts'
import { FLAVORS, IMAGES } from '../server-catalog.ts'
import { createServers } from '../server-create.ts'
import type { Server } from '../server-state.ts'
import type { ServerWish } from '../server-wish.ts'
import { findEcs } from './ecs-actions.ts'
import { jobAnswer, toldFailure } from './ecs-begin.ts'
import { onceByToken } from './ecs-client-token.ts'
import type { EcsErrorText } from './ecs-error.ts'
import { ownProject, QUOTA_REACHED } from './ecs-groups.ts'
import type { JobPart } from './ecs-jobs.ts'
import { ecsBodyProblem } from './ecs-server-body.ts'
import { ecsPageOf } from './ecs-server-list.ts'
import { wantsSameName, wishedEcs } from './ecs-server-wish.ts'

const NO_ROOM = { code: 'Ecs.0319', reason: 'Insufficient resources for this flavor. Try another flavor.' } as const

function unknownPart({ flavorId, imageId }: ServerWish): EcsErrorText | undefined {
  if (!FLAVORS.some(({ id }) => id === flavorId)) return { code: 'Ecs.0029', message: 'The flavor does not exist.' }
  return IMAGES.some(({ id }) => id === imageId) ? undefined : { code: 'Ecs.0031', message: 'The image does not exist.' }
}

/** What Nova refuses behind this API: quotas under codes of their own, the rest as it is. */
function refused({ rules: { ecs } }: Call, { body, status }: Answer): Answer {
  const [[name, fault] = []] = Object.entries(JSON.parse(body) as Record<string, { code: number; message: string }>)
  if (name === undefined || fault === undefined) return ecs.error(400, { code: 'Ecs.1000', message: body })
  if (status !== 403) return ecs.wrappedFault({ name, code: fault.code, message: fault.message })
  if (fault.message.includes('servers in group')) return ecs.error(400, QUOTA_REACHED)
  return ecs.error(400, {
    code: 'Ecs.0001', message: 'Insufficient ECS quota. Contact customer service to increase quota.', detail: fault.message,
  })
}

/** A new server as part of the job that creates it, under its number where there are several. */
function created(call: Call, server: Server, name: string): JobPart {
  const { state } = call
  server.name = name
  const { task } = server
  const told = toldFailure(call, 'build')
  if (told !== undefined && task !== undefined) {
    server.fault = { code: 500, message: told.reason }
    server.task = { ...task, outcome: { vmState: 'error' } }
  }
  const noRoom = server.host === undefined ? NO_ROOM : undefined
  return { type: 'createSingleServer', serverId: server.id, doneMs: task?.doneMs ?? state.now(), failure: told ?? noRoom }
}

function create(call: Call): Answer {
  const { json, rules: { ecs } } = call
  if (ecs.servers.isDryRun(json)) return { status: 202, headers: [], body: '' }
  const wish = wishedEcs(json)
  const unknown = unknownPart(wish)
  if (unknown !== undefined) return ecs.error(400, unknown)
  const made = createServers(call, wish)
  if ('status' in made) return refused(call, made)
  const named = { name: wish.name, count: made.length, alike: wantsSameName(json) }
  const parts = made.map((server, at) => created(call, server, ecs.servers.nameOf({ ...named, at })))
  const job = { type: 'createServer', projectId: ownProject(call), parts, several: true }
  return jobAnswer(call, job, { serverIds: made.map(({ id }) => id) })
}

function viewOf({ rules: { ecs, servers }, state }: Call, server: Server): ReturnType<typeof ecs.servers.serverView> {
  const group = state.groupOf(server)
  return ecs.servers.serverView(server, { groups: group === undefined ? [] : [group.id], names: servers.hostNames(server) })
}

function show(call: Call): Answer {
  return jsonAnswer(200, { server: call.server === undefined ? null : viewOf(call, call.server) })
}

function list(call: Call): Answer {
  const { query, rules: { ecs, servers }, state } = call
  const fitting = ecs.servers.filtered(servers.listedServers(state, ownProject(call)), query)
  const shown = ecs.servers.page(fitting, ecsPageOf(query))
  return jsonAnswer(200, { servers: shown.map((server) => viewOf(call, server)), count: fitting.length })
}

function listFlavors({ endpoint, query, rules: { ecs } }: Call): Answer {
  const flavors = ecs.servers.flavors(query)
  return jsonAnswer(200, { flavors: flavors.map((flavor) => ecs.servers.flavorView(flavor, endpoint)) })
}

/** A job of the caller's own project; any other is unknown. */
function showJob(call: Call): Answer {
  const { params: { id = '' }, rules: { ecs }, state } = call
  const job = ecs.servers.findJob(state, id, ownProject(call))
  if (job === undefined) return ecs.error(400, { code: 'Common.0011', message: 'Failed to query system tasks.' })
  return jsonAnswer(200, ecs.servers.jobView(job, state.now()))
}

const creation: Route = {
  operation: 'createEcs',
  method: 'POST',
  path: '/cloudservers',
  bodyProblem: ({ json, rules: { ecs } }) => ecsBodyProblem(json, ecs.servers.bodies.createEcs),
  policy: () => 'ecs:cloudServers:createServers',
  act: (call) => onceByToken(call, create),
}

/** Servers, jobs and flavors of ECS v1. */
export const ecsServers: readonly Route[] = [
  creation,
  {
    operation: 'listEcs',
    method: 'GET',
    path: '/cloudservers/detail',
    queryProblem: ({ query, rules: { ecs } }) => ecs.servers.listProblem(query),
    policy: () => 'ecs:cloudServers:list',
    act: list,
  },
  {
    operation: 'listEcsFlavors',
    method: 'GET',
    path: '/cloudservers/flavors',
    policy: () => 'ecs:cloudServerFlavors:get',
    act: listFlavors,
  },
  {
    operation: 'showEcs',
    method: 'GET',
    path: '/cloudservers/{id}',
    find: findEcs,
    policy: () => 'ecs:cloudServers:showServer',
    act: show,
  },
  { operation: 'showEcsJob', method: 'GET', path: '/jobs/{id}', act: showJob },
]

/** What one cloud alone has at v1.1; all servers are paid for as they are used here. */
export const ownEcsServers: readonly Route[] = [{ ...creation, operation: 'createEcsV11' }]
