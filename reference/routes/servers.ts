import { randomBytes } from 'node:crypto'
import { isAdmin } from '../access.ts'
import type { PolicyName } from '../access.ts'
import { jsonAnswer, withHeaders } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { fault } from '../errors.ts'
import { serverBodyProblem } from '../server-body.ts'
import { createServers } from '../server-create.ts'
import { filteredServers, listProblem } from '../server-list.ts'
import type { Server } from '../server-state.ts'
import { briefServer, serverLinks } from '../server-view.ts'
import type { ServerView } from '../server-view.ts'
import { wishedServer } from '../server-wish.ts'
import { beginWork } from '../server-work.ts'
import type { Route } from './route.ts'
import { serverActions } from './server-actions.ts'
import { emptyAnswer, findServer, forbidden, ownProject, seenFrom, versionOf } from './server-call.ts'
import { noQuery } from './strict-query.ts'

const PATH = '/servers'
const LARGEST_LIST = 1000

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
  const path = call.route?.path ?? PATH
  return `${seenFrom(call).self}${path}?${[...kept, `marker=${last.id}`].join('&')}`
}

function isAsked(words: readonly string[] | undefined): boolean {
  return words !== undefined && /^(1|t|true|on|y|yes|)$/i.test(words.at(-1) ?? '')
}

type Shown = (call: Call, server: Server) => ServerView

const inBrief: Shown = (call, server) => briefServer(server, seenFrom(call))

/** With all details but the groups. */
const inDetail: Shown = (call, server) =>
  call.rules.servers.serverView(server, versionOf(call), { ...seenFrom(call, server), groups: undefined })

function listServers(call: Call, policy: PolicyName, shownAs: Shown): Answer {
  const { caller, query, rules, state } = call
  const everywhere = isAsked(query?.get('all_tenants'))
  const refused = everywhere ? forbidden(call, policy) : undefined
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
  return jsonAnswer(200, { servers: shown.map((server) => shownAs(call, server)), ...more })
}

function showServer(call: Call): Answer {
  const { rules, server } = call
  if (server === undefined) return fault(404, 'Instance could not be found.')
  return jsonAnswer(200, { server: rules.servers.serverView(server, versionOf(call), seenFrom(call, server)) })
}

/** One that is on its way out already is let go again. */
function deleteServer(call: Call): Answer {
  const { server } = call
  if (server === undefined || server.task?.name === 'delete') return emptyAnswer(204)
  const refusal = beginWork(call, server, { name: 'delete' })
  return refusal === undefined ? emptyAnswer(204) : fault(refusal.status, refusal.message)
}

/** Servers as far as groups need them, and what can be done to them. */
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
    act: (call) => listServers(call, 'servers:index:get_all_tenants', inBrief),
  },
  {
    operation: 'listServersDetail',
    method: 'GET',
    path: `${PATH}/detail`,
    queryProblem: listProblem,
    policy: () => 'servers:detail',
    policyProject: ownProject,
    act: (call) => listServers(call, 'servers:detail:get_all_tenants', inDetail),
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
  serverActions,
]
