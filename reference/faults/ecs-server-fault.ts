import type { Call } from '../call.ts'
import type { AnswerHook } from '../compute.ts'
import type { JsonValue } from '../json-value.ts'
import type { Rules } from '../rules.ts'
import type { Server } from '../server-state.ts'
import { isObject, type JsonObject } from '../value-problem.ts'
import type { EcsServerRules } from '../v1/ecs-server-rules.ts'
import { idsIn, objectAt } from '../v1/ecs-server-wish.ts'
import { nameStem } from './name-stem.ts'
import { ecsRules } from './ecs-rewrite.ts'
import { fields } from './rewrite.ts'

/** Takes decisions of ECS v1 about servers and jobs differently. */
export function ofEcsServers(change: (honest: EcsServerRules) => Partial<EcsServerRules>): (honest: Rules) => Partial<Rules> {
  return ecsRules(({ servers }) => ({ servers: { ...servers, ...change(servers) } }))
}

/** A server of any project, for these operations. */
export function openedTo(...operations: readonly string[]): ReturnType<typeof ofEcsServers> {
  return ofEcsServers(({ findServer }) => ({
    findServer: (state, wanted) =>
      findServer(state, wanted) ?? (operations.includes(wanted.operation) ? state.servers.find(({ id }) => id === wanted.id) : undefined),
  }))
}

/** The servers that a call names in its body, in that order. */
export function namedServers({ json, state }: Call, key?: string): Server[] {
  const ids = idsIn(key === undefined ? objectAt(json) : objectAt(json, key))
  return ids.flatMap((id) => state.servers.find((server) => server.id === id) ?? [])
}

/** Another server of the same project that is named alike. */
export function neighbour({ state }: Call, server: Server | undefined): Server | undefined {
  if (server === undefined) return undefined
  const { id, name, projectId } = server
  return state.servers.find((other) => other.id !== id && other.projectId === projectId && nameStem(other.name) === nameStem(name))
}

/** Whether a refusal has this code of ECS v1. */
export function hasCode({ body }: { readonly body: string }, code: string): boolean {
  return body.includes(`"code": "${code}"`)
}

/** A body with the object under a key changed, where there is one. */
export function changed(body: JsonValue, key: string, change: (inner: JsonObject) => JsonObject): JsonValue {
  const inner = isObject(body) ? body.get(key) : undefined
  return isObject(body) && isObject(inner) ? new Map([...body, [key, change(inner)]]) : body
}

/** The job that an answer names, with the failures taken out that come of servers that there are not. */
export const forgiven: AnswerHook = (answer, { state }) => {
  const { job_id: id } = fields(answer.body.startsWith('{') ? JSON.parse(answer.body) : undefined)
  const job = typeof id === 'string' ? state.jobs.withId(id) : undefined
  const parts = job?.parts.map((part) => (part.failure?.code === 'Ecs.0114' ? { ...part, failure: undefined } : part))
  if (job !== undefined) Object.assign(job, { parts })
  return answer
}

/** Nobody's server, as an entry of a body. */
export const SOMEBODY: JsonValue = new Map([['id', 'nobody']])
