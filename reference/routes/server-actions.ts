import { randomBytes } from 'node:crypto'
import type { PolicyName } from '../access.ts'
import { jsonAnswer, withHeaders } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { fault } from '../errors.ts'
import type { JsonValue } from '../json-value.ts'
import { isBeyondReading } from '../server-action-body.ts'
import { wishedRebuild } from '../server-rebuild.ts'
import type { Server, ServerLock } from '../server-state.ts'
import { flavorIdOf, textOf } from '../server-wish.ts'
import { beginWork } from '../server-work.ts'
import type { Work } from '../server-work.ts'
import { isObject } from '../value-problem.ts'
import type { JsonObject } from '../value-problem.ts'
import type { Route } from './route.ts'
import { emptyAnswer, findServer, forbidden, seenFrom, versionOf } from './server-call.ts'

const PATH = '/servers/{id}/action'

type Act = (call: Call, server: Server, value: JsonValue | undefined) => Answer

/** What an action is called as an operation, who may do it, and what it does. */
type Action = readonly [operation: string, policy: PolicyName, act: Act]

/** The refusal of work; undefined once it has begun. */
function refused(call: Call, server: Server, work: Work): Answer | undefined {
  const refusal = beginWork(call, server, work)
  return refusal === undefined ? undefined : fault(refusal.status, refusal.message)
}

function members(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : new Map<string, JsonValue>()
}

function plain(name: 'stop' | 'start' | 'confirm' | 'revert', status: 202 | 204 = 202): Act {
  return (call, server) => refused(call, server, { name }) ?? emptyAnswer(status)
}

const reboot: Act = (call, server, value) => {
  const type = textOf(members(value).get('type'))?.toUpperCase()
  return refused(call, server, { name: type === 'HARD' ? 'hard-reboot' : 'reboot' }) ?? emptyAnswer(202)
}

const resize: Act = (call, server, value) => {
  const asked = members(value)
  const disk = textOf(asked.get('OS-DCF:diskConfig'))
  const diskConfig = disk === 'AUTO' || disk === 'MANUAL' ? { diskConfig: disk } as const : {}
  return refused(call, server, { name: 'resize', flavor: flavorIdOf(asked.get('flavorRef')), ...diskConfig }) ?? emptyAnswer(202)
}

/** A host may be named from 2.56 on, by administrators. */
const migrate: Act = (call, server, value) => {
  const host = call.version.minor < 56 ? undefined : textOf(members(value).get('host'))
  if (host === undefined) return refused(call, server, { name: 'migrate' }) ?? emptyAnswer(202)
  return forbidden(call, 'os-migrate-server:migrate:host') ?? refused(call, server, { name: 'migrate', host }) ?? emptyAnswer(202)
}

/** Answers with the server as it is from now on, and the password it gets. */
const rebuild: Act = (call, server, value) => {
  const { adminPass = randomBytes(9).toString('base64url'), ...wish } = wishedRebuild(members(value), versionOf(call))
  const refusal = refused(call, server, { name: 'rebuild', ...wish })
  if (refusal !== undefined) return refusal
  const from = seenFrom(call, server)
  const view = call.rules.servers.rebuiltView(server, versionOf(call), from)
  return withHeaders(jsonAnswer(202, { server: { ...view, adminPass } }), [['Location', `${from.self}/servers/${server.id}`]])
}

function setLock({ state }: Call, server: Server, lock: ServerLock | undefined): Answer {
  if (server.lock !== lock) server.updatedMs = state.now()
  server.lock = lock
  return emptyAnswer(202)
}

const lock: Act = (call, server, value) => {
  const reason = call.version.minor < 73 ? undefined : textOf(members(value).get('locked_reason'))
  return setLock(call, server, call.rules.servers.lockOf(server, call.caller, reason))
}

const unlock: Act = (call, server) => {
  const { isLockedByAnother, leftLock } = call.rules.servers
  const beyond = isLockedByAnother(server, call.caller) ? forbidden(call, 'os-lock-server:unlock:unlock_override') : undefined
  return beyond ?? setLock(call, server, leftLock(server))
}

const ACTIONS: Readonly<Record<string, Action>> = {
  'os-stop': ['stopServer', 'servers:stop', plain('stop')],
  'os-start': ['startServer', 'servers:start', plain('start')],
  'reboot': ['rebootServer', 'servers:reboot', reboot],
  'resize': ['resizeServer', 'servers:resize', resize],
  'confirmResize': ['confirmServerResize', 'servers:confirm_resize', plain('confirm', 204)],
  'revertResize': ['revertServerResize', 'servers:revert_resize', plain('revert')],
  'rebuild': ['rebuildServer', 'servers:rebuild', rebuild],
  'lock': ['lockServer', 'os-lock-server:lock', lock],
  'unlock': ['unlockServer', 'os-lock-server:unlock', unlock],
  'migrate': ['migrateServer', 'os-migrate-server:migrate', migrate],
}

function route([name, [operation, policy, act]]: readonly [string, Action]): [string, Route] {
  return [name, {
    operation,
    method: 'POST',
    path: PATH,
    bodyProblem: (call) => call.rules.servers.actions.problem(name, call.json, versionOf(call)),
    find: findServer,
    policy: () => policy,
    policyProject: ({ server }) => server?.projectId,
    act: (call) => {
      const { json, server } = call
      return server === undefined ? fault(404, 'Instance could not be found.') : act(call, server, members(json).get(name))
    },
  }]
}

const ROUTES: ReadonlyMap<string, Route> = new Map(Object.entries(ACTIONS).map(route))

/** The action that the body names. */
function chosen({ json, rules: { servers: { actions } } }: Call): Route | undefined {
  const name = actions.named(json)
  return name !== undefined && actions.known.includes(name) ? ROUTES.get(name) : undefined
}

/** What can be done to a server: one path, and the body says which. */
export const serverActions: Route = {
  operation: 'actOnServer',
  method: 'POST',
  path: PATH,
  actionOf: chosen,
  bodyProblem: ({ json, rules }) => {
    const name = rules.servers.actions.named(json)
    if (name !== undefined) return `There is no such action: ${name}`
    return isBeyondReading(json) ? undefined : 'Malformed request body'
  },
  act: () => fault(404, 'The resource could not be found.'),
}
