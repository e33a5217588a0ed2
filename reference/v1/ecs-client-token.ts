import { createHash } from 'node:crypto'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'

/** The answer to a create, kept under the token that came with it. */
export interface KeptAnswer {
  readonly answer: Answer
  /** Of the body that it answers. */
  readonly digest: string
  readonly sinceMs: number
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const VALID_MS = 8 * 3_600_000

/**
 * Answers a create as before that comes again under the same token within eight hours, and refuses another one under it. Which status the
 * refusals have is undocumented. Without a token, and in a cloud that knows none, it is carried out.
 */
export function onceByToken(call: Call, create: (call: Call) => Answer): Answer {
  const { caller, request: { body, headers }, rules: { ecs }, state } = call
  const token = ecs.servers.clientToken(headers)
  if (token === undefined) return create(call)
  if (!UUID.test(token)) return ecs.error(400, { code: 'Ecs.0123', message: 'The format of X-Client-Token is invalid.' })
  const digest = createHash('sha256').update(body).digest('hex')
  const key = `${caller?.project?.id} ${token}`
  const kept = state.jobs.answers.get(key)
  if (kept !== undefined && state.now() - kept.sinceMs > VALID_MS) {
    return ecs.error(400, { code: 'Ecs.0124', message: 'X-Client-Token has expired.' })
  }
  if (kept !== undefined && kept.digest !== digest) {
    return ecs.error(400, { code: 'Ecs.0122', message: 'X-Client-Token is used with other parameters.' })
  }
  if (kept !== undefined) return kept.answer
  const answer = create(call)
  if (answer.status === 200) state.jobs.answers.set(key, { answer, digest, sinceMs: state.now() })
  return answer
}
