import type { AnswerHook } from '../compute.ts'
import type { Answer } from '../answer.ts'
import { jsonText } from '../json-text.ts'
import type { JsonData } from '../json-text.ts'

export type Fields = { readonly [key: string]: JsonData | undefined }

/** Rewrites the answers of these operations alone. */
export function ofOperations(operations: readonly string[], hook: AnswerHook): AnswerHook {
  return (answer, call) => (operations.includes(call.route?.operation ?? '') ? hook(answer, call) : answer)
}

/** Rewrites refusals of the controllers alone: those with a fault for a body. */
export function ofRefusals(hook: AnswerHook): AnswerHook {
  return (answer, call) => (answer.status >= 400 && /^\{"\w+": \{"code"/.test(answer.body) ? hook(answer, call) : answer)
}

/** The answer with its JSON body changed; as it was when its body is no JSON object. */
export function rewritten(answer: Answer, change: (body: Fields) => Fields): Answer {
  if (!answer.body.startsWith('{')) return answer
  return { ...answer, body: jsonText(change(fields(JSON.parse(answer.body)))) }
}

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** The answer with other values for headers; null leaves one out, in all its repetitions. */
export function withHeader(answer: Answer, name: string, value: string | null): Answer {
  const wanted = name.toLowerCase()
  const headers = answer.headers.flatMap(([key, old]) => {
    if (key.toLowerCase() !== wanted) return [[key, old] as const]
    return value === null ? [] : [[key, value] as const]
  })
  return { ...answer, headers }
}

/** Rewrites errors of ECS v1 alone: those with a code such as `Ecs.0005`. */
export function ofEcsErrors(hook: AnswerHook): AnswerHook {
  return (answer, call) => (answer.body.startsWith('{"error": {"code": "') ? hook(answer, call) : answer)
}

/** Rewrites errors of the API gateway alone. */
export function ofGatewayErrors(hook: AnswerHook): AnswerHook {
  return (answer, call) => (answer.outside === true ? hook(answer, call) : answer)
}
