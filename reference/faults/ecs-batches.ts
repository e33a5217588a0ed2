import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { namedMembers } from '../v1/ecs-body.ts'
import { defineEcsFaults } from './ecs-rewrite.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'

/** Takes members out of the group of a call. */
function dismiss({ params, state }: Call, ids: readonly string[]): void {
  for (const id of ids) state.leaveGroup(id, params['id'] ?? '')
}

function firstResult(answer: Answer): Answer {
  return rewritten(answer, ({ servers, ...rest }) => ({ ...rest, servers: Array.isArray(servers) ? servers.slice(0, 1) : servers }))
}

/** Every result as if it were that of a server that was changed. */
function allDone(answer: Answer): Answer {
  return rewritten(answer, ({ servers, ...rest }) => ({
    ...rest,
    status: 'success',
    servers: Array.isArray(servers) ? servers.map((server) => ({ server_id: fields(server)['server_id'], status: 'success' })) : servers,
  }))
}

/** Ways to be wrong about several members at once, which one dialect alone can change. */
export const ecsBatchFaults = defineEcsFaults([
  {
    name: 'ecs-batch-adding-tells-first',
    dialects: ['huaweicloud'],
    summary: 'Adding several servers at once gives a result for the first alone.',
    breaks: ['ecs-groups/batches/add-tells-each', 'ecs-groups/batches/add-tells-failures'],
    answer: ofOperations(['addEcsGroupMembers'], firstResult),
  },
  {
    name: 'ecs-batch-removing-tells-first',
    dialects: ['huaweicloud'],
    summary: 'Removing several servers at once gives a result for the first alone.',
    breaks: ['ecs-groups/batches/remove-tells-each', 'ecs-groups/batches/remove-tells-failures'],
    answer: ofOperations(['removeEcsGroupMembers'], firstResult),
  },
  {
    name: 'ecs-batch-adds-first',
    dialects: ['huaweicloud'],
    summary: 'Of several servers that are added at once the first joins; the answer says that all did.',
    breaks: ['ecs-groups/batches/add-joins-all'],
    unsettles: ['ecs-groups/batches/remove-tells-each', 'ecs-groups/batches/remove-spares-others'],
    answer: ofOperations(['addEcsGroupMembers'], (answer, call) => {
      dismiss(call, namedMembers(call.json).slice(1))
      return answer
    }),
  },
  {
    name: 'ecs-batch-empties-group',
    dialects: ['huaweicloud'],
    summary: 'Removing several servers at once removes every member.',
    breaks: ['ecs-groups/batches/remove-spares-others'],
    answer: ofOperations(['removeEcsGroupMembers'], (answer, call) => {
      dismiss(call, call.state.membersOf(call.params['id'] ?? ''))
      return answer
    }),
  },
  {
    name: 'ecs-batch-adding-hides-failures',
    dialects: ['huaweicloud'],
    summary: 'Adding several servers at once says of each that it joined.',
    breaks: ['ecs-groups/batches/add-tells-failures'],
    answer: ofOperations(['addEcsGroupMembers'], allDone),
  },
  {
    name: 'ecs-batch-removing-hides-failures',
    dialects: ['huaweicloud'],
    summary: 'Removing several servers at once says of each that it left.',
    breaks: ['ecs-groups/batches/remove-tells-failures'],
    answer: ofOperations(['removeEcsGroupMembers'], allDone),
  },
])
