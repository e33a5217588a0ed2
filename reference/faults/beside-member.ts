import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { AnswerHook } from '../compute.ts'
import type { Server } from '../server-state.ts'
import type { State } from '../state.ts'
import { isObject } from '../value-problem.ts'
import { idsIn } from '../v1/ecs-server-wish.ts'
import { fields, ofOperations } from './rewrite.ts'

/** The servers that a call is about: the one in its path, those in its body, or those that it created. */
export function serversOf(answer: Answer, { json, server, state }: Call): readonly Server[] {
  const body = answer.body.startsWith('{') ? fields(JSON.parse(answer.body)) : {}
  const { serverIds } = body
  const named = isObject(json) ? [json, ...json.values()].flatMap((value) => (isObject(value) ? idsIn(value) : [])) : []
  const made = [fields(body['server'])['id'], ...(Array.isArray(serverIds) ? serverIds : [])]
  return server === undefined ? state.servers.filter(({ id }) => [...named, ...made].includes(id)) : [server]
}

/** The host of another member of the anti-affinity group that a server is in, the first to come. */
function hostBeside(server: Server, state: State): string | undefined {
  if (state.groupOf(server)?.policy !== 'anti-affinity') return undefined
  return state.servers.find((other) => other !== server && other.groupId === server.groupId && other.host !== undefined)?.host
}

/** What ends with the server waiting to be confirmed, if it finds a host. */
const MOVES = ['resizeServer', 'migrateServer']

/** Has the servers of these operations be on the host of another member of their group, once what was begun on them is done. */
export function endsBesideMember(...operations: readonly string[]): AnswerHook {
  return ofOperations(operations, (answer, call) => {
    if (answer.status >= 300) return answer
    for (const server of serversOf(answer, call)) {
      const host = hostBeside(server, call.state)
      if (host === undefined) continue
      const { task, vmState } = server
      // It may be done already, unless a move came to nothing.
      const done = task === undefined && (vmState === 'resized' || !MOVES.includes(call.route?.operation ?? ''))
      if (done || task?.name === 'build') server.host = host
      if (task?.outcome !== undefined) server.task = { ...task, outcome: { ...task.outcome, ...(vmState === 'error' ? {} : { host }) } }
    }
    return answer
  })
}

/** Has servers for which these operations found no host be on that of another member all the same, and run. */
export function squeezesIn(...operations: readonly string[]): AnswerHook {
  return ofOperations(operations, (answer, call) => {
    for (const server of serversOf(answer, call)) {
      const host = hostBeside(server, call.state)
      if (server.host !== undefined || host === undefined) continue
      const runs = { vmState: 'active', powerState: 'RUNNING' } as const
      Object.assign(server, { host, fault: undefined, ...(server.task === undefined ? runs : {}) })
      if (server.task !== undefined) server.task = { ...server.task, outcome: runs }
    }
    return answer
  })
}
