import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { JsonValue } from '../json-value.ts'
import type { Server } from '../server-state.ts'
import { isList, isObject } from '../value-problem.ts'
import { jobAnswer } from '../v1/ecs-begin.ts'
import { defineEcsFaults, ecsRules } from './ecs-rewrite.ts'
import { forgiven, hasCode, namedServers, neighbour, ofEcsServers, SOMEBODY } from './ecs-server-fault.ts'
import { ofOperations } from './rewrite.ts'

/** Servers that were deleted while they were in a group, by group. */
const deleted = new Map<string, readonly string[]>()

/** The hook for deletes that have begun. */
function deleting(change: (servers: readonly Server[], call: Call) => void) {
  return ofOperations(['deleteEcs'], (answer: Answer, call: Call) => {
    if (answer.status === 200) change(namedServers(call), call)
    return answer
  })
}

/** Bodies of deletes with other servers in them, where these are found wanting. */
function withServers(isWanting: (servers: JsonValue | undefined) => boolean): ReturnType<typeof ofEcsServers> {
  return ofEcsServers(({ bodies }) => ({
    bodies: {
      ...bodies,
      deleteEcs: (body, field) =>
        bodies.deleteEcs(isObject(body) && isWanting(body.get('servers')) ? new Map([...body, ['servers', [SOMEBODY]]]) : body, field),
    },
  }))
}

/** Ways of ECS v1 to be wrong about deleting servers. */
export const ecsServerDeletionFaults = defineEcsFaults([
  {
    name: 'ecs-delete-has-no-job',
    summary: 'A delete of servers is answered without a job.',
    breaks: ['ecs-servers/delete/answers-job', 'ecs-servers/delete/removes-all', 'protocol/every-operation/matches-schema'],
    unsettles: [
      'ecs-servers/delete/spares-others', 'ecs-servers/delete/leaves-group', 'ecs-servers/delete/mandatory-fields',
      'ecs-servers/delete/refuses-empty', 'ecs-servers/delete/refuses-too-many', 'ecs-servers/delete/unknown-servers',
      'ecs-servers/access/outsiders-cannot-delete', 'ecs-groups/anti-affinity/ends-with-group',
      'ecs-groups/anti-affinity/ends-with-removal', 'ecs-groups/anti-affinity/full-group-kept-by-joining',
      'ecs-groups/anti-affinity/surplus-leaves-nothing', 'ecs-groups/anti-affinity/surplus-never-active',
      'ecs-groups/anti-affinity/surplus-tells-why',
    ],
    answer: ofOperations(['deleteEcs'], (answer) => (answer.status === 200 ? { ...answer, body: '{}' } : answer)),
  },
  {
    name: 'ecs-delete-takes-first',
    summary: 'Of several servers that are to be deleted the first is; the job says that all were.',
    breaks: ['ecs-servers/delete/removes-all'],
    answer: deleting((servers) => {
      for (const server of servers.slice(1)) server.task = undefined
    }),
  },
  {
    name: 'ecs-delete-takes-neighbours',
    summary: 'A delete of one server also deletes the next one that is named alike.',
    breaks: ['ecs-servers/delete/spares-others'],
    unsettles: [
      'ecs-groups/anti-affinity/ends-with-group', 'ecs-groups/anti-affinity/ends-with-removal',
      'ecs-groups/anti-affinity/full-group-kept-by-joining', 'ecs-groups/anti-affinity/surplus-leaves-nothing',
      'ecs-groups/anti-affinity/surplus-never-active', 'ecs-groups/anti-affinity/surplus-tells-why',
    ],
    answer: deleting((servers, call) => {
      const other = servers.length === 1 ? neighbour(call, servers[0]) : undefined
      if (other !== undefined) other.task = { name: 'delete', doneMs: call.state.now() }
    }),
  },
  {
    name: 'ecs-deleted-servers-stay-members',
    summary: 'A group goes on showing servers that were deleted through v1.',
    breaks: ['ecs-servers/delete/leaves-group', 'ecs-groups/anti-affinity/surplus-leaves-nothing'],
    rules: ecsRules(({ groupView }) => ({
      groupView: (group) => groupView({ ...group, members: [...new Set([...group.members, ...(deleted.get(group.id) ?? [])])] }),
    })),
    answer: deleting((servers) => {
      for (const { groupId, id } of servers) if (groupId !== undefined) deleted.set(groupId, [id])
    }),
  },
  {
    name: 'ecs-delete-of-nothing-said',
    summary: 'A delete that has no servers at all succeeds.',
    breaks: ['ecs-servers/delete/mandatory-fields'],
    rules: withServers((servers) => servers === undefined),
  },
  {
    name: 'ecs-empty-delete-succeeds',
    summary: 'A delete of an empty list of servers succeeds.',
    breaks: ['ecs-servers/delete/refuses-empty'],
    rules: withServers((servers) => isList(servers) && servers.length === 0),
  },
  {
    name: 'ecs-delete-takes-first-thousand',
    summary: 'A delete of too many servers deletes as many as it may.',
    breaks: ['ecs-servers/delete/refuses-too-many'],
    answer: ofOperations(['deleteEcs'], (answer, call) => {
      if (!hasCode(answer, 'Ecs.0118')) return answer
      const { caller, state } = call
      for (const server of namedServers(call)) server.task = { name: 'delete', doneMs: state.now() }
      return jobAnswer(call, { type: 'deleteServer', projectId: caller?.project?.id ?? '', parts: [], several: true })
    }),
  },
  {
    name: 'ecs-delete-skips-unknown-servers',
    summary: 'A delete skips servers that there are not, and succeeds.',
    breaks: ['ecs-servers/delete/unknown-servers', 'ecs-servers/access/outsiders-cannot-delete'],
    answer: ofOperations(['deleteEcs'], forgiven),
  },
])
