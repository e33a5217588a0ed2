import type { AnswerHook } from '../compute.ts'
import { jsonAnswer } from '../answer.ts'
import { statusOf } from '../server-state.ts'
import { remembered } from './ecs-rewrite.ts'
import { defineFaults } from './fault.ts'
import { fields, type Fields, ofOperations, rewritten } from './rewrite.ts'

const BOTH = ['listServers', 'listServersDetail'] as const

/** Rewrites every entry of a list of servers, as far as it is asked for without a limit: those who clean up ask with one. */
function entriesOf(operation: string, change: (entry: Fields) => Fields): AnswerHook {
  return ofOperations([operation], (answer, { query }) => (query?.has('limit') ? answer : rewritten(answer, ({ servers, ...rest }) =>
    ({ ...rest, servers: Array.isArray(servers) ? servers.map((entry) => change(fields(entry))) : servers }))))
}

/** Goes on listing servers that were deleted. */
const lingering: AnswerHook = (answer, call) => {
  const lost = remembered<string>(call.state, 'deleted servers')
  const { route, server } = call
  if (route?.operation === 'deleteServer' && answer.status === 204 && server !== undefined) lost.set(server.id, server.name)
  return ofOperations(['listServers'], (listed, { query }) => (query?.has('limit') ? listed : rewritten(listed, ({ servers, ...rest }) => {
    const gone = [...lost].filter(([id]) => call.state.servers.every((left) => left.id !== id))
    return { ...rest, servers: [...(Array.isArray(servers) ? servers : []), ...gone.map(([id, name]) => ({ id, name, links: [] }))] }
  })))(answer, call)
}

/** Ways to list servers wrongly. */
export const serverListFaults = defineFaults([
  {
    name: 'detail-list-tells-other-zone',
    summary: 'The detailed list tells another zone than the details of a server.',
    breaks: ['servers/lists/detail-list-agrees'],
    answer: entriesOf('listServersDetail', (entry) => ({ ...entry, 'OS-EXT-AZ:availability_zone': 'elsewhere' })),
  },
  {
    name: 'list-shortens-names',
    summary: 'The list of servers gives their names without the last letter.',
    breaks: ['servers/lists/list-agrees'],
    answer: entriesOf('listServers', (entry) => ({ ...entry, name: String(entry['name']).slice(0, -1) })),
  },
  {
    name: 'deleted-servers-listed',
    summary: 'Servers that were deleted are still listed.',
    breaks: ['servers/lists/deleted-not-listed'],
    unsettles: ['server-groups/quota/usage-counts-servers'],
    answer: lingering,
  },
  {
    name: 'status-filter-ignores-stops',
    summary: 'The filter for ACTIVE servers finds those that were stopped, too.',
    dialects: ['openstack'],
    breaks: ['servers/lists/filters-by-status'],
    answer: ofOperations(['listServers'], (answer, { query, state }) => {
      if (query?.get('status')?.at(-1) !== 'ACTIVE') return answer
      const stopped = state.servers.filter((server) => statusOf(server) === 'SHUTOFF').map(({ id, name }) => ({ id, name, links: [] }))
      return rewritten(answer, ({ servers, ...rest }) => ({ ...rest, servers: [...(Array.isArray(servers) ? servers : []), ...stopped] }))
    }),
  },
  {
    name: 'unknown-server-query-ignored',
    summary: 'Lists of servers let query parameters pass that they do not know, at every microversion.',
    dialects: ['openstack'],
    breaks: ['servers/lists/unknown-query-from-2-75'],
    answer: ofOperations(BOTH, (answer, { query }) =>
      (answer.status === 400 && query?.has('undocumented') ? jsonAnswer(200, { servers: [] }) : answer)),
  },
])
