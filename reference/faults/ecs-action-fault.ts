import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { AnswerHook } from '../compute.ts'
import type { JsonValue } from '../json-value.ts'
import type { Server } from '../server-state.ts'
import { jobAnswer } from '../v1/ecs-begin.ts'
import type { EcsBodyName, EcsServerBodies } from '../v1/ecs-server-body.ts'
import { remembered } from './ecs-rewrite.ts'
import { ofEcsServers } from './ecs-server-fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'

/** The hook for an operation that has begun its job on one server. */
export function beginning(operations: readonly string[], change: (server: Server, call: Call) => void): AnswerHook {
  return ofOperations(operations, (answer, call) => {
    if (answer.status === 200 && call.server !== undefined) change(call.server, call)
    return answer
  })
}

/** A job that has done nothing, and says that it has succeeded. */
function doneWithNothing(call: Call): Answer {
  const { route, server, state, params: { id = '', project = '' } } = call
  const type = route?.operation ?? ''
  const parts = [{ type, serverId: server?.id ?? id, doneMs: state.now(), failure: undefined }]
  return jobAnswer(call, { type, projectId: project, parts, several: false })
}

/** The hook for refusals that are answered as if what was asked for were done. */
export function pretending(operations: readonly string[], which: (answer: Answer, call: Call) => boolean): AnswerHook {
  return ofOperations(operations, (answer, call) => (answer.status >= 400 && which(answer, call) ? doneWithNothing(call) : answer))
}

/** The hook by which the second job of an operation on a server has the id of the first. */
export function repeatingJob(operation: string): AnswerHook {
  return ofOperations([operation], (answer, { server, state }) => {
    if (answer.status !== 200 || server === undefined) return answer
    const first = remembered<string>(state, operation)
    const known = first.get(server.id)
    if (known !== undefined) return rewritten(answer, (body) => ({ ...body, job_id: known }))
    first.set(server.id, String(fields(JSON.parse(answer.body))['job_id']))
    return answer
  })
}

/** Takes the bodies of an operation for well or ill formed in another way; `honest` is what is wrong with one. */
export function judgingBody(
  operation: EcsBodyName,
  judge: (body: JsonValue, honest: (body: JsonValue) => string | undefined) => string | undefined,
): ReturnType<typeof ofEcsServers> {
  return ofEcsServers(({ bodies }: { readonly bodies: EcsServerBodies }) => ({
    bodies: { ...bodies, [operation]: (body: JsonValue, field: string) => judge(body, (read) => bodies[operation](read, field)) },
  }))
}
