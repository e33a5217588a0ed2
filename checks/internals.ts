import type { Exchange } from '../events/index.ts'
import { answerOf, described } from './answer.ts'
import type { Finding } from './check.ts'

/** What tells of the inside of a service, by what it is. */
const INTERNALS: Readonly<Record<string, RegExp>> = {
  'a stack trace': /Traceback \(most recent call last\)|^\s*File "[^"]+", line \d+|\bat [\w$.<>]+\([\w$]+\.(?:java|kt|scala|go|js|ts):\d+\)|\bgoroutine \d+ \[|\bpanic: |\.py", line \d+/m,
  'the name of an exception class': /\b(?:java|javax|org|com|sun|io)\.[\w.]+(?:Exception|Error)\b|<class '[\w.]+'>|\b(?:sqlalchemy|oslo_\w+|pymysql)\.\w/,
  'a statement of a database': /\b(?:SELECT\s+[\w*`".,\s]+\s+FROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\s+[`"\w]|ORA-\d{5}|SQLSTATE/i,
  'a path on its host': /(?:^|[\s"'(])\/(?:usr|var|opt|home|root|etc|srv)\/[\w.-]+\/[\w./-]+/,
}

/**
 * An error does not tell of the inside of the service: no stack trace, exception class, database statement or path on a host. What the
 * request itself said is no secret: such texts do not count.
 */
export function tellsNoInternals(exchange: Exchange): Finding {
  const { status, body } = answerOf(exchange)
  if (status < 400) return null
  const text = new TextDecoder().decode(body).replaceAll('\\n', '\n').replaceAll('\\"', '"')
  const sent = new TextDecoder().decode(exchange.request.body)
  for (const [what, pattern] of Object.entries(INTERNALS)) {
    const found = pattern.exec(text)?.[0]
    if (found === undefined || sent.includes(found.trim())) continue
    return { expected: `${described(exchange)}: an error without ${what}`, actual: `${status} with ${what}: ${found.slice(0, 120)}` }
  }
  return null
}
