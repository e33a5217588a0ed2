import { jsonAnswer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { JsonValue } from '../json-value.ts'
import { FLAVORS } from '../server-catalog.ts'
import type { Server } from '../server-state.ts'
import { isObject, type JsonObject } from '../value-problem.ts'
import { defineEcsFaults, remembered } from './ecs-rewrite.ts'
import { changed, ofEcsServers } from './ecs-server-fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'

/** A server with a system disk, of type SSD unless it has one of its own. */
function withVolume(server: JsonObject): JsonObject {
  return new Map<string, JsonValue>([['root_volume', new Map([['volumetype', 'SSD']])], ...server])
}

/** The ids in the answer to a create. */
function idsIn({ body, status }: Answer): readonly unknown[] {
  const { serverIds } = fields(status === 200 ? JSON.parse(body) : undefined)
  return Array.isArray(serverIds) ? serverIds : []
}

/** The hook for creates that have begun servers. */
function making(change: (server: Server, call: Call) => void) {
  return ofOperations(['createEcs'], (answer: Answer, call: Call) => {
    for (const id of idsIn(answer)) {
      const server = call.state.servers.find((each) => each.id === id)
      if (server !== undefined) change(server, call)
    }
    return answer
  })
}

function asksForCheck(body: JsonValue | undefined): boolean {
  return isObject(body) && body.get('dry_run') === true
}

/** Ways of ECS v1 to be wrong about creating servers. */
export const ecsServerCreateFaults = defineEcsFaults([
  {
    name: 'ecs-create-repeats-id',
    summary: 'A create of one server is answered with its id twice.',
    breaks: ['ecs-servers/create/answers-ids'],
    answer: ofOperations(['createEcs'], (answer) => {
      const ids = idsIn(answer)
      return ids.length === 1 ? rewritten(answer, (body) => ({ ...body, serverIds: [String(ids[0]), String(ids[0])] })) : answer
    }),
  },
  {
    name: 'ecs-created-servers-stay-stopped',
    summary: 'A server that was created through v1 is stopped once its job has succeeded.',
    breaks: ['ecs-servers/create/brings-server'],
    unsettles: [
      'ecs-groups/anti-affinity/kept-by-change-os', 'ecs-groups/anti-affinity/kept-by-joining', 'ecs-groups/anti-affinity/kept-by-power',
      'ecs-groups/anti-affinity/kept-by-reboot', 'ecs-groups/anti-affinity/kept-by-resize',
    ],
    answer: making((server) => {
      if (server.task !== undefined) server.task = { ...server.task, outcome: { vmState: 'stopped', powerState: 'SHUTDOWN' } }
    }),
  },
  {
    name: 'ecs-create-takes-other-flavor',
    summary: 'A server that was created through v1 has another flavor than was asked for.',
    breaks: ['ecs-servers/create/as-asked'],
    unsettles: ['ecs-groups/anti-affinity/kept-by-joining', 'ecs-groups/anti-affinity/kept-by-resize'],
    answer: making((server) => {
      server.flavor = FLAVORS.find(({ id }) => id !== server.flavor.id) ?? server.flavor
    }),
  },
  {
    name: 'native-list-misses-ecs-servers',
    summary: 'The native list has no servers that were created through v1.',
    breaks: ['ecs-servers/create/seen-everywhere'],
    answer: (answer, call) => {
      const made = remembered<true>(call.state, 'made')
      for (const id of call.route?.operation === 'createEcs' ? idsIn(answer) : []) made.set(String(id), true)
      if (call.route?.operation !== 'listServers') return answer
      return rewritten(answer, ({ servers, ...rest }) => ({
        ...rest, servers: Array.isArray(servers) ? servers.filter((server) => !made.has(String(fields(server)['id']))) : servers,
      }))
    },
  },
  {
    name: 'ecs-names-without-zeros',
    summary: 'Servers that are created together are numbered without leading zeros.',
    breaks: ['ecs-servers/create/several-at-once'],
    rules: ofEcsServers(({ nameOf }) => ({
      nameOf: (wanted) => (wanted.count === 1 || wanted.alike === true ? nameOf(wanted) : `${wanted.name}-${wanted.at}`),
    })),
  },
  {
    name: 'ecs-create-ignores-hints',
    summary: 'A server that is created through v1 joins no group.',
    breaks: ['ecs-servers/create/joins-group'],
    unsettles: [
      'ecs-groups/anti-affinity/distinct-hosts', 'ecs-groups/anti-affinity/distinct-in-one-request',
      'ecs-groups/anti-affinity/ends-with-group', 'ecs-groups/anti-affinity/ends-with-removal',
      'ecs-groups/anti-affinity/full-group-kept-by-joining', 'ecs-groups/anti-affinity/kept-by-change-os',
      'ecs-groups/anti-affinity/kept-by-joining', 'ecs-groups/anti-affinity/kept-by-power', 'ecs-groups/anti-affinity/kept-by-reboot',
      'ecs-groups/anti-affinity/kept-by-resize', 'ecs-groups/anti-affinity/surplus-leaves-nothing',
      'ecs-groups/anti-affinity/surplus-never-active', 'ecs-groups/anti-affinity/surplus-tells-why',
    ],
    answer: making((server, { state }) => {
      if (server.groupId !== undefined) state.leaveGroup(server.id, server.groupId)
    }),
  },
  {
    name: 'ecs-dry-run-answers-200',
    summary: 'A dry run of a create that is in order is answered with 200.',
    breaks: ['ecs-servers/create/dry-run-passes'],
    unsettles: ['ecs-servers/create/dry-run-refuses'],
    answer: ofOperations(['createEcs'], (answer, { json }) =>
      answer.status === 202 && asksForCheck(json) ? jsonAnswer(200, { job_id: '', serverIds: [] }) : answer,
    ),
  },
  {
    name: 'ecs-dry-run-creates',
    summary: 'A dry run of a create makes the server, and says nothing of it.',
    breaks: ['ecs-servers/create/dry-run-creates-nothing'],
    rules: ofEcsServers(({ isDryRun }) => ({ isDryRun: (body) => isDryRun(body) && !(isObject(body) && body.has('server')) })),
    answer: ofOperations(['createEcs'], (answer, { json }) =>
      answer.status === 200 && asksForCheck(json) ? { ...answer, status: 202, body: '' } : answer,
    ),
  },
  {
    name: 'ecs-dry-run-checks-nothing',
    summary: 'A dry run of a create finds every request in order.',
    breaks: ['ecs-servers/create/dry-run-refuses', 'ecs-servers/create/v11-checks-requests'],
    rules: ofEcsServers(({ bodies }) => ({
      bodies: { ...bodies, createEcs: (body, field) => (asksForCheck(body) ? undefined : bodies.createEcs(body, field)) },
    })),
  },
  {
    name: 'ecs-create-without-volume',
    summary: 'A create that tells no root_volume takes one of type SSD.',
    breaks: ['ecs-servers/create/mandatory-fields'],
    rules: ofEcsServers(({ bodies }) => ({
      bodies: {
        ...bodies,
        createEcs: (body, field) => bodies.createEcs(asksForCheck(body) ? body : changed(body, 'server', withVolume), field),
      },
    })),
  },
  {
    name: 'ecs-v11-create-answers-no-ids',
    dialects: ['huaweicloud'],
    summary: 'A create by v1.1 is answered without the ids of the servers.',
    breaks: ['ecs-servers/create/v11-brings-server', 'protocol/every-operation/matches-schema'],
    answer: ofOperations(['createEcsV11'], (answer) =>
      rewritten(answer, (body) => Object.fromEntries(Object.entries(body).filter(([key]) => key !== 'serverIds'))),
    ),
  },
  {
    name: 'ecs-v11-dry-run-checks-nothing',
    dialects: ['huaweicloud'],
    summary: 'A dry run of a create by v1.1 finds every request in order.',
    breaks: ['ecs-servers/create/v11-checks-requests'],
    answer: ofOperations(['createEcsV11'], (answer, { json }) =>
      answer.status === 400 && asksForCheck(json) ? { ...answer, status: 202, body: '' } : answer,
    ),
  },
  {
    name: 'client-token-ignored',
    dialects: ['huaweicloud'],
    summary: 'A create that comes again under the same X-Client-Token is carried out again.',
    breaks: ['ecs-servers/client-token/creates-once'],
    rules: ofEcsServers(() => ({ clientToken: () => undefined })),
  },
  {
    name: 'names-of-several-begin-at-nought',
    dialects: ['opentelekomcloud'],
    summary: 'The names of several servers count up from 0, whatever number the given one ends in.',
    breaks: ['ecs-servers/several-names/begin-at-number'],
    rules: ofEcsServers(() => ({ nameOf: ({ at, count, name }) => (count === 1 ? name : `${name}-${String(at).padStart(4, '0')}`) })),
  },
  {
    name: 'same-name-asked-in-vain',
    dialects: ['huaweicloud'],
    summary: 'Several servers are numbered also where they are to have the same name.',
    breaks: ['ecs-servers/several-names/same-where-asked'],
    rules: ofEcsServers(({ nameOf }) => ({ nameOf: (wanted) => nameOf({ ...wanted, alike: undefined }) })),
  },
  {
    name: 'same-name-whatever-is-asked',
    dialects: ['huaweicloud'],
    summary: 'Several servers have the same name as soon as it is said whether they are to have it.',
    breaks: ['ecs-servers/several-names/numbered-where-not'],
    rules: ofEcsServers(({ nameOf }) => ({ nameOf: (wanted) => nameOf({ ...wanted, alike: wanted.alike !== undefined }) })),
  },
  {
    name: 'names-of-several-as-long',
    dialects: ['opentelekomcloud'],
    summary: 'The name of several servers may be as long as that of one.',
    breaks: ['ecs-servers/several-names/leave-room-for-numbers'],
    answer: ofOperations(['createEcs'], (answer, { json }) =>
      answer.status === 400 && answer.body.includes('for several servers') && asksForCheck(json) ? { ...answer, status: 202, body: '' } : answer,
    ),
  },
])
