import type { Exchange } from '../events/index.ts'
import { answerOf, described, excerpt } from './answer.ts'
import type { Finding } from './check.ts'
import { bodyOf } from './json.ts'

/** A Nova fault: one root element named for the error, with a code and a message. */
export interface Fault {
  readonly name: string
  readonly code: unknown
  readonly message: unknown
}

/** The fault in a body, if it has that shape (Nova API guide, Faults, Synchronous faults). */
export function faultIn(exchange: Exchange): Fault | undefined {
  const body = bodyOf(exchange)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined
  const [entry, ...rest] = Object.entries(body)
  if (entry === undefined || rest.length > 0) return undefined
  const [name, content] = entry as [string, unknown]
  if (typeof content !== 'object' || content === null) return undefined
  const { code, message } = content as { code?: unknown; message?: unknown }
  return { name, code, message }
}

/** The body of a refusal is a fault with a message a person can read. */
export function isFault(exchange: Exchange): Finding {
  const fault = faultIn(exchange)
  if (fault !== undefined && typeof fault.message === 'string' && fault.message.trim() !== '') return null
  return { expected: `${described(exchange)}: a fault with a message`, actual: excerpt(answerOf(exchange)) }
}

/** The code inside the fault is the status of the answer. */
export function repeatsStatus(exchange: Exchange): Finding {
  const { status } = answerOf(exchange)
  const code = faultIn(exchange)?.code
  if (code === status) return null
  return { expected: `${described(exchange)}: code ${status} in the fault`, actual: excerpt(answerOf(exchange)) }
}

/** The fault is called what the documents call this error. */
export function isCalled(exchange: Exchange, name: string): Finding {
  const actual = faultIn(exchange)?.name
  if (actual === name) return null
  return { expected: `${described(exchange)}: fault ${name}`, actual: actual ?? excerpt(answerOf(exchange)) }
}
