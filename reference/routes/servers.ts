import { randomBytes } from 'node:crypto'
import { isAdmin } from '../access.ts'
import type { PolicyName } from '../access.ts'
import { jsonAnswer, withHeaders } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { ApiVersion } from '../api-version.ts'
import type { Call } from '../call.ts'
import { fault } from '../errors.ts'
import { vacancy } from '../placement.ts'
import { serverBodyProblem } from '../server-body.ts'
import { createServers } from '../server-create.ts'
import { filteredServers, listProblem } from '../server-list.ts'
import type { Server } from '../server-state.ts'
import { briefServer, serverLinks, taskState, vmState } from '../server-view.ts'
import type { SeenFrom } from '../server-view.ts'
import { wishedServer } from '../server-wish.ts'
import { isObject } from '../value-problem.ts'
import type { Route } from './route.ts'
import { noQuery } from './strict-query.ts'

const PATH = '/servers'
const LARGEST_LIST = 1000
const EMPTY: ReadonlyArray<readonly [string, string]> = [['Content-Type', 'application/json']]

function ownProject({ caller }: Call): string | undefined {
  return caller?.project?.id
}

function versionOf({ api, version: { minor } }: Call): ApiVersion {
  return { api, minor }
}

/** Links are written with the project where the request was. */
function seenFrom(call: Call, server?: Server): SeenFrom {
  const { api, caller, endpoint, params, rules, state } = call
  const project = params['project'] === undefined ? '' : `/${params['project']}`
  const group = server === undefined ? undefined : state.groupOf(server)
  return {
    self: `${endpoint}/${api.replace('nova-', '')}${project}`,
    bookmark: endpoint + project,
    seesHosts: rules.servers.seesHosts(caller),
    groups: group === undefined ? [] : [group.id],
  }
}

function findServer(call: Call): Answer | undefined {
  const { caller, params, route, rules, state } = call
  const wanted = { id: params['id'] ?? '', operation: route?.operation ?? '' }
  call.server = caller === undefined ? undefined : rules.servers.findServer(state, wanted, caller)
  return call.server === undefined ? fault(404, `Instance ${wanted.id} could not be found.`) : undefined
}

/** The refusal of what a request asks for beyond its operation. */
function forbidden(call: Call, policy: PolicyName): Answer | undefined {
  const allowed = call.caller !== undefined && call.rules.allows(policy, call.caller, ownProject(call))
  return allowed ? undefined : fault(403, `Policy doesn't allow os_compute_api:${policy} to be performed.`)
}

function createServer(call: Call): Answer {
  const wish = wishedServer(call.json, versionOf(call))
  const refused = wish.host === undefined ? undefined : forbidden(call, 'servers:create:forced_host')
  if (refused !== undefined) return refused
  const made = createServers(call, wish)
  if ('status' in made) return made
  const [first] = made
  if (first === undefined || wish.reservationOnly) return jsonAnswer(202, { reservation_id: first?.reservationId ?? '' })
  const from = seenFrom(call)
  const groups = wish.securityGroups.length > 0 ? wish.securityGroups : ['default']
  const answer = jsonAnswer(202, {
    server: {
      'id': first.id,
      'links': serverLinks(first, from),
      'OS-DCF:diskConfig': first.diskConfig,
      'security_groups': groups.map((name) => ({ name })),
      'adminPass': wish.adminPass ?? randomBytes(9).toString('base64url'),
    },
  })
  return withHeaders(answer, [['Location', `${from.self}/servers/${first.id}`]])
}

/** Where the rest of a list begins. */
function nextLink(call: Call, last: Server): string {
  const kept = [...(call.query ?? [])].flatMap(([key, values]) =>
    (key === 'marker' ? [] : values.map((value) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)))
  return `${seenFrom(call).self}/servers?${[...kept, `marker=${last.id}`].join('&')}`
}

function isAsked(words: readonly string[] | undefined): boolean {
  return words !== undefined && /^(1|t|true|on|y|yes|)$/i.test(words.at(-1) ?? '')
}

function listServers(call: Call): Answer {
  const { caller, query, rules, state } = call
  const everywhere = isAsked(query?.get('all_tenants'))
  const refused = everywhere ? forbidden(call, 'servers:index:get_all_tenants') : undefined
  if (refused !== undefined) return refused
  const all = rules.servers.listedServers(state, everywhere ? undefined : ownProject(call) ?? '')
  const fitting = filteredServers(call, all, isAdmin(caller))
  if (typeof fitting === 'string') return fault(400, fitting)
  const marker = query?.get('marker')?.at(-1)
  const start = marker === undefined ? 0 : fitting.findIndex(({ id }) => id === marker.toLowerCase()) + 1
  if (marker !== undefined && start === 0) return fault(400, `marker [${marker}] not found`)
  const asked = query?.get('limit')?.at(-1)
  const limit = Math.min(asked === undefined ? LARGEST_LIST : Number(asked), LARGEST_LIST)
  const shown = fitting.slice(start, start + limit)
  const last = shown.length > 0 && shown.length === limit ? shown.at(-1) : undefined
  const more = last === undefined ? {} : { servers_links: [{ rel: 'next', href: nextLink(call, last) }] }
  return jsonAnswer(200, { servers: shown.map((server) => briefServer(server, seenFrom(call))), ...more })
}

function showServer(call: Call): Answer {
  const { rules, server } = call
  if (server === undefined) return fault(404, 'Instance could not be found.')
  return jsonAnswer(200, { server: rules.servers.serverView(server, versionOf(call), seenFrom(call, server)) })
}

function deleteServer({ rules, server, state }: Call): Answer {
  if (server !== undefined && server.task?.name !== 'delete') {
    const nowMs = state.now()
    server.task = { name: 'delete', doneMs: nowMs + rules.servers.lastsMs.delete }
    server.updatedMs = nowMs
  }
  return { status: 204, headers: EMPTY, body: '' }
}

/** What of a server keeps it from being stopped or started. */
function obstacle(name: 'stop' | 'start', server: Server, fits: boolean): string {
  if (fits) return `task_state ${taskState(server)}`
  return name === 'stop' && server.status === 'ERROR' ? 'launched_at None' : `vm_state ${vmState(server)}`
}

/** Stops or starts a server. One that lost its place gets a new one when it starts, if there is one. */
function act(call: Call, name: 'stop' | 'start'): Answer {
  const { rules: { servers: rules }, server, state } = call
  if (server === undefined) return fault(404, 'Instance could not be found.')
  if (server.task !== undefined || !rules.mayAct(name, server)) {
    return fault(409, `Cannot '${name}' instance ${server.id} while it is in ${obstacle(name, server, rules.mayAct(name, server))}`)
  }
  const nowMs = state.now()
  if (name === 'start' && server.host === undefined) {
    server.host = rules.place(vacancy(rules.hosts, state.servers, { group: state.groupOf(server), server }))
  }
  server.task = { name, doneMs: nowMs + rules.lastsMs[name] }
  server.updatedMs = nowMs
  return { status: 202, headers: EMPTY, body: '' }
}

const ACTION_PATH = `${PATH}/{id}/action`

function action(operation: string, name: 'stop' | 'start'): Route {
  return {
    operation,
    method: 'POST',
    path: ACTION_PATH,
    bodyProblem: () => undefined,
    find: findServer,
    policy: () => `servers:${name}`,
    policyProject: ({ server }) => server?.projectId,
    act: (call) => act(call, name),
  }
}

const ACTIONS: ReadonlyMap<string, Route> = new Map([
  ['os-stop', action('stopServer', 'stop')],
  ['os-start', action('startServer', 'start')],
])

function actionName({ json }: Call): string | undefined {
  const names = isObject(json) ? [...json.keys()] : []
  return names.length === 1 ? names[0] : undefined
}

/** Servers as far as groups need them: they are created, listed, shown, stopped, started and deleted. */
export const servers: readonly Route[] = [
  {
    operation: 'createServer',
    method: 'POST',
    path: PATH,
    bodyProblem: (call) => serverBodyProblem(call.json, versionOf(call), call.rules.servers.body),
    policy: () => 'servers:create',
    policyProject: ownProject,
    act: createServer,
  },
  {
    operation: 'listServers',
    method: 'GET',
    path: PATH,
    queryProblem: listProblem,
    policy: () => 'servers:index',
    policyProject: ownProject,
    act: listServers,
  },
  {
    operation: 'showServer',
    method: 'GET',
    path: `${PATH}/{id}`,
    queryProblem: noQuery,
    find: findServer,
    policy: () => 'servers:show',
    policyProject: ({ server }) => server?.projectId,
    act: showServer,
  },
  {
    operation: 'deleteServer',
    method: 'DELETE',
    path: `${PATH}/{id}`,
    find: findServer,
    policy: () => 'servers:delete',
    policyProject: ({ server }) => server?.projectId,
    act: deleteServer,
  },
  {
    operation: 'actOnServer',
    method: 'POST',
    path: ACTION_PATH,
    actionOf: (call) => ACTIONS.get(actionName(call) ?? ''),
    bodyProblem: (call) => {
      const name = actionName(call)
      return name === undefined ? 'Malformed request body' : `There is no such action: ${name}`
    },
    act: () => fault(400, 'Malformed request body'),
  },
]
