import type { Call } from '../call.ts'
import { FLAVORS } from '../server-catalog.ts'
import type { Server } from '../server-state.ts'
import { isList, isObject } from '../value-problem.ts'
import { objectAt, textIn } from '../v1/ecs-server-wish.ts'
import { beginning, pretending, repeatingJob } from './ecs-action-fault.ts'
import { defineEcsFaults } from './ecs-rewrite.ts'
import { hasCode, ofEcsServers } from './ecs-server-fault.ts'
import { ofOperations } from './rewrite.ts'

const RESIZES = ['resizeEcs', 'resizeEcsV11']

function isDry({ json }: Call): boolean {
  return isObject(json) && json.get('dry_run') === true
}

/** A resize with nothing said beside the flavor. */
function isPlain({ json }: Call): boolean {
  return isObject(json) && !json.has('dry_run') && textIn(objectAt(json, 'resize'), 'mode') === undefined
}

/** What was begun ends without the last of it. */
function withoutLast(task: NonNullable<Server['task']>): Server['task'] {
  const { next, ...rest } = task
  if (next === undefined) return undefined
  const shorter = withoutLast(next)
  return shorter === undefined ? rest : { ...rest, next: shorter }
}

/** Ways of ECS v1 to be wrong about resizing servers. */
export const ecsServerResizeFaults = defineEcsFaults([
  {
    name: 'ecs-second-resize-has-first-job',
    summary: "The second resize of a server is answered with the id of the first one's job.",
    breaks: ['ecs-servers/resize/answers-job'],
    answer: repeatingJob('resizeEcs'),
  },
  {
    name: 'ecs-resize-keeps-flavor',
    summary: 'A resize succeeds, and the server has the flavor that it had.',
    breaks: ['ecs-servers/resize/changes-flavor', 'ecs-servers/resize/answers-job'],
    answer: beginning(RESIZES, (server, call) => {
      if (isPlain(call) && server.task?.outcome !== undefined) {
        server.task = { ...server.task, outcome: { ...server.task.outcome, flavor: server.flavor } }
      }
    }),
  },
  {
    name: 'ecs-resize-changes-owner',
    summary: 'After a resize the server shows another user as its owner.',
    breaks: ['ecs-servers/resize/keeps-identity'],
    answer: beginning(RESIZES, (server) => void Object.assign(server, { userId: 'op_service' })),
  },
  {
    name: 'ecs-resize-leaves-group',
    summary: 'A resize takes the server out of its group.',
    breaks: ['ecs-servers/resize/stays-in-group'],
    answer: beginning(RESIZES, (server) => void (server.groupId = undefined)),
  },
  {
    name: 'ecs-resize-of-running-servers',
    summary: 'A resize is begun on a server that runs, whatever its mode.',
    breaks: ['ecs-servers/resize/needs-stopped-server'],
    rules: ofEcsServers(({ mayBegin }) => ({ mayBegin: (asked, server) => asked === 'resizeEcs' || mayBegin(asked, server) })),
  },
  {
    name: 'ecs-resize-leaves-server-stopped',
    summary: 'A server that was stopped for its resize is not started again.',
    dialects: ['huaweicloud'],
    breaks: ['ecs-servers/resize/stops-running-server'],
    answer: beginning(RESIZES, (server) => {
      if (server.task?.name === 'stop') server.task = withoutLast(server.task)
    }),
  },
  {
    name: 'ecs-dry-resize-answers-200',
    summary: 'A dry run of a resize that is in order is answered with 200.',
    breaks: ['ecs-servers/resize/dry-run-passes'],
    unsettles: ['ecs-servers/resize/dry-run-changes-nothing', 'ecs-servers/resize/dry-run-refuses'],
    answer: ofOperations(RESIZES, (answer) => (answer.status === 202 ? { ...answer, status: 200 } : answer)),
  },
  {
    name: 'ecs-dry-resize-changes-flavor',
    summary: 'A dry run of a resize gives the server the flavor.',
    breaks: ['ecs-servers/resize/dry-run-changes-nothing'],
    answer: ofOperations(RESIZES, (answer, call) => {
      const { json, server } = call
      const wanted = FLAVORS.find(({ id }) => id === textIn(objectAt(json, 'resize'), 'flavorRef'))
      if (answer.status === 202 && isDry(call) && server !== undefined && wanted !== undefined) server.flavor = wanted
      return answer
    }),
  },
  {
    name: 'ecs-dry-resize-checks-nothing',
    summary: 'A dry run of a resize is answered with 202 whatever it lacks.',
    breaks: ['ecs-servers/resize/dry-run-refuses'],
    answer: ofOperations(RESIZES, (answer, call) =>
      answer.status === 400 && isDry(call) ? { status: 202, headers: [], body: '' } : answer),
  },
  {
    name: 'ecs-resize-needs-nothing',
    summary: 'A resize whose body is an empty object succeeds and does nothing.',
    breaks: ['ecs-servers/resize/mandatory-fields', 'protocol/broken-requests/mandatory-fields'],
    answer: pretending(RESIZES, (_, { json }) => isObject(json) && json.size === 0),
  },
  {
    name: 'ecs-resize-takes-list',
    summary: 'A resize succeeds and does nothing where resize is a list.',
    breaks: ['ecs-servers/resize/field-types'],
    answer: pretending(RESIZES, (_, { json }) => isObject(json) && isList(json.get('resize'))),
  },
  {
    name: 'ecs-resize-to-unknown-flavors',
    summary: 'A resize to a flavor that there is not succeeds, and does nothing.',
    breaks: ['ecs-servers/resize/unknown-flavors'],
    answer: pretending(RESIZES, (answer) => hasCode(answer, 'Ecs.0029')),
  },
  {
    name: 'ecs-resize-to-same-flavor',
    summary: 'A resize to the flavor that the server has succeeds.',
    breaks: ['ecs-servers/resize/same-flavor'],
    answer: pretending(RESIZES, (answer) => hasCode(answer, 'Ecs.0009')),
  },
  {
    name: 'ecs-resize-of-unknown-servers',
    summary: 'A resize of a server that there is not succeeds.',
    breaks: ['ecs-servers/resize/unknown-servers'],
    answer: pretending(RESIZES, ({ status }, { params }) => status === 404 && params['id']?.startsWith('00000000') === true),
  },
])
