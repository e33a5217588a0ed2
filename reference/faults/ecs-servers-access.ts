import { jsonAnswer } from '../answer.ts'
import { defineEcsFaults } from './ecs-rewrite.ts'
import { hasCode, openedTo } from './ecs-server-fault.ts'
import { ofOperations, rewritten } from './rewrite.ts'

/** Ways of ECS v1 to be wrong about whose a server is. */
export const ecsServerAccessFaults = defineEcsFaults([
  {
    name: 'ecs-servers-shown-to-everybody',
    summary: 'Through v1 any project can show any server whose id it knows.',
    breaks: ['ecs-servers/access/hidden-from-outsiders'],
    rules: openedTo('showEcs'),
  },
  {
    name: 'ecs-largest-page-has-servers-of-others',
    summary: 'The largest page of the v1 list, where it is asked for by nothing else, has the servers of every project.',
    breaks: ['ecs-servers/access/not-listed-to-outsiders'],
    answer: ofOperations(['listEcs'], (answer, { caller, query, rules: { ecs, servers: { hostNames } }, state }) =>
      rewritten(answer, ({ servers, ...rest }) => {
        const others = state.servers.filter(({ projectId }) => projectId !== caller?.project?.id)
        if (!Array.isArray(servers) || query?.size !== 1 || query.get('limit')?.at(-1) !== '1000') return { ...rest, servers }
        return { ...rest, servers: [...servers, ...others.map((server) => ecs.servers.serverView(server, { groups: [], names: hostNames(server) }))] }
      }),
    ),
  },
  {
    name: 'ecs-servers-switched-by-everybody',
    summary: 'Any project can stop and restart any server by a batch, if it knows its id.',
    breaks: ['ecs-servers/access/outsiders-cannot-switch'],
    rules: openedTo('stopEcsBatch', 'rebootEcsBatch'),
  },
  {
    name: 'ecs-servers-changed-by-everybody',
    summary: 'Through v1 any project can change any server whose id it knows.',
    breaks: ['ecs-servers/access/outsiders-cannot-change'],
    rules: openedTo('changeEcsOs', 'reinstallEcsOs', 'resizeEcs', 'migrateEcs'),
  },
  {
    name: 'ecs-servers-deleted-by-everybody',
    summary: 'Through v1 any project can delete any server whose id it knows.',
    breaks: ['ecs-servers/access/outsiders-cannot-delete'],
    rules: openedTo('deleteEcs'),
  },
  {
    name: 'ecs-servers-listed-without-token',
    summary: 'Whoever sends no valid token is told by v1 that there are no servers.',
    breaks: [
      'ecs-servers/access/refuses-missing-token', 'protocol/tokens/refuses-missing-token', 'protocol/tokens/refuses-unknown-token',
    ],
    rules: ({ unauthenticated }) => ({
      unauthenticated: (call) => (call.route?.operation === 'listEcs' ? jsonAnswer(200, { servers: [], count: 0 }) : unauthenticated(call)),
    }),
  },
  {
    name: 'ecs-server-list-of-foreign-project-empty',
    summary: 'The v1 list of servers of a project that is not that of the token is empty.',
    breaks: ['ecs-servers/access/refuses-foreign-project'],
    answer: ofOperations(['listEcs'], (answer) => (hasCode(answer, 'Ecs.0023') ? jsonAnswer(200, { servers: [], count: 0 }) : answer)),
  },
])
