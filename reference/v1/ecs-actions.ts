import type { PolicyName } from '../access.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { Route } from '../routes/route.ts'
import { DEDICATED_HOSTS } from '../server-catalog.ts'
import type { Server } from '../server-state.ts'
import type { Work } from '../server-work.ts'
import { isObject } from '../value-problem.ts'
import { beginPart, jobAnswer } from './ecs-begin.ts'
import { ownProject } from './ecs-groups.ts'
import { ecsBodyProblem } from './ecs-server-body.ts'
import type { EcsBodyName } from './ecs-server-body.ts'
import { WRONG_STATE } from './ecs-server-rules.ts'
import type { RestingOperation } from './ecs-server-rules.ts'
import { objectAt, textIn } from './ecs-server-wish.ts'

/** Finds the server of the path in the caller's own project. */
export function findEcs(call: Call): Answer | undefined {
  const { params: { id = '' }, route, rules: { ecs }, state } = call
  call.server = ecs.servers.findServer(state, { id, operation: route?.operation ?? '', projectId: ownProject(call) })
  return call.server === undefined ? ecs.error(404, { code: 'Ecs.0114', message: 'The ECS does not exist.' }) : undefined
}

interface Action {
  readonly operation: EcsBodyName | 'resizeEcsV11'
  /** Which rules it follows: those of its twin at another version. */
  readonly as: RestingOperation
  readonly body: EcsBodyName
  readonly path: string
  readonly key: string
  readonly policy: PolicyName
  readonly type: string
  workOf(call: Call): Work
  /** What a server that was stopped for it is started again by. */
  readonly after?: Work
}

/** Whether a running server is to be stopped first, which the request asks for and the operation can do. */
function isStoppedFirst({ json, rules: { ecs } }: Call, { as, key }: Action, { vmState }: Server): boolean {
  return vmState === 'active' && textIn(objectAt(json, key), 'mode') === 'withStopServer' && ecs.servers.honoursStopMode(as)
}

function act(call: Call, action: Action): Answer {
  const { json, rules: { ecs }, server } = call
  if (server === undefined) return ecs.error(404, { code: 'Ecs.0114', message: 'The ECS does not exist.' })
  if (ecs.servers.isDryRun(json)) return { status: 202, headers: [], body: '' }
  const stopped = isStoppedFirst(call, action, server)
  const asked = action.workOf(call)
  const locked = call.rules.servers.isLockedFor(server, call.caller, asked.name)
  if (!locked && !stopped && (server.task !== undefined || !ecs.servers.mayBegin(action.as, server))) return ecs.error(400, WRONG_STATE)
  const work: Work = stopped ? { name: 'stop', next: { ...asked, ...(action.after === undefined ? {} : { next: action.after }) } } : asked
  const part = beginPart(call, server, { type: action.type, work })
  if ('reason' in part) return ecs.error(400, ecs.servers.refusalText(part))
  return jobAnswer(call, { type: action.type, projectId: ownProject(call), parts: [part], several: false })
}

function route(action: Action): Route {
  return {
    operation: action.operation,
    method: 'POST',
    path: `/cloudservers/{id}/${action.path}`,
    bodyProblem: ({ json, rules: { ecs } }) => ecsBodyProblem(json, ecs.servers.bodies[action.body]),
    policy: () => action.policy,
    find: findEcs,
    act: (call) => act(call, action),
  }
}

function textOf({ json }: Call, key: string, field: string): string {
  return textIn(objectAt(json, key), field) ?? ''
}

/** A new system disk; the server starts from it, as the user guides say. */
const changeOs: Action = {
  operation: 'changeEcsOs',
  as: 'changeEcsOs',
  body: 'changeEcsOs',
  path: 'changeos',
  key: 'os-change',
  policy: 'ecs:cloudServers:changeOS',
  type: 'changeServerOs',
  workOf: (call) => ({ name: 'rebuild', image: textOf(call, 'os-change', 'imageid'), endsIn: 'active' }),
}

const reinstallOs: Action = {
  operation: 'reinstallEcsOs',
  as: 'reinstallEcsOs',
  body: 'reinstallEcsOs',
  path: 'reinstallos',
  key: 'os-reinstall',
  policy: 'ecs:cloudServers:rebuild',
  type: 'reinstallServerOs',
  workOf: () => ({ name: 'rebuild', endsIn: 'active' }),
}

const resize: Action = {
  operation: 'resizeEcs',
  as: 'resizeEcs',
  body: 'resizeEcs',
  path: 'resize',
  key: 'resize',
  policy: 'ecs:cloudServers:resize',
  type: 'resizeServer',
  workOf: (call) => ({ name: 'resize', flavor: textOf(call, 'resize', 'flavorRef'), confirmed: true }),
  after: { name: 'start' },
}

/** To the dedicated host that is named, or to any that is shared; that one which there is not is refused is undocumented. */
const migrate: Action = {
  operation: 'migrateEcs',
  as: 'migrateEcs',
  body: 'migrateEcs',
  path: 'migrate',
  key: 'migrate',
  policy: 'ecs:cloudServers:migrate',
  type: 'migrateServer',
  workOf: ({ json }) => {
    const id = isObject(json) ? textIn(objectAt(json, 'migrate'), 'dedicated_host_id') : undefined
    return { name: 'migrate', confirmed: true, ...(id === undefined ? {} : { host: DEDICATED_HOSTS.get(id) ?? id }) }
  },
}

/** What is done to one server, by the version in front of its path. */
export const ecsActions: Readonly<Record<'v1' | 'v2', readonly Route[]>> = {
  v1: [route(resize), route(migrate)],
  v2: [route(changeOs), route(reinstallOs)],
}

/** What one cloud alone has beside that. */
export const ownEcsActions: Readonly<Record<'v1' | 'v1.1', readonly Route[]>> = {
  'v1': [
    route({ ...changeOs, operation: 'changeEcsOsWithoutCloudInit', body: 'changeEcsOsWithoutCloudInit' }),
    route({ ...reinstallOs, operation: 'reinstallEcsOsWithoutCloudInit', body: 'reinstallEcsOsWithoutCloudInit' }),
  ],
  'v1.1': [route({ ...resize, operation: 'resizeEcsV11' })],
}
