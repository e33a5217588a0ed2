import { jsonAnswer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { jsonText } from '../json-text.ts'
import type { NovaRefusal } from './ecs-members.ts'

/** What an ECS error says. */
export interface EcsErrorText {
  readonly code: string
  readonly message: string
  /** What is wrong in particular. */
  readonly detail?: string | undefined
}

/** The error envelope of ECS v1: `{"error": {"code": "Ecs.0005", "message": …}}`. */
export function ecsError(status: number, { code, message, detail }: EcsErrorText): Answer {
  const details = detail === undefined ? {} : { details: [{ code, message: detail }] }
  return jsonAnswer(status, { error: { code, message, ...details } })
}

/** A refusal of Nova behind ECS v1: always 400, with the JSON text of Nova's fault as the message. */
export function wrappedFault({ name, code, message }: NovaRefusal): Answer {
  return ecsError(400, { code: 'Ecs.1000', message: jsonText({ [name]: { message, code } }) })
}
