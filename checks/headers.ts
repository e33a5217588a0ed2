import { type Exchange, header, headerValues } from '../events/index.ts'
import type { OperationView } from '../specs/index.ts'
import { answerOf, described } from './answer.ts'
import { type Finding, shown } from './check.ts'
import { schemaErrors } from './schema.ts'

/** Every header the documents promise for this answer is there, with a value of the documented form. */
export function hasDocumentedHeaders(exchange: Exchange, view: OperationView): Finding {
  const response = answerOf(exchange)
  const owed = view.responses.find((candidate) => candidate.status === response.status)?.headers ?? []
  for (const { name, required, schema } of owed) {
    const value = header(response.headers, name)
    if (value === undefined && !required) continue
    if (value === undefined) return { expected: `${described(exchange)}: header ${name}`, actual: 'no such header' }
    const errors = schemaErrors(schema, value)
    if (errors.length > 0) {
      return { expected: `${described(exchange)}: header ${name} as documented`, actual: `${shown(value)}: ${errors.join('; ')}` }
    }
  }
  return null
}

/** The answer says which microversion was executed. Each of the given headers must name it. */
export function namesVersion(exchange: Exchange, microversion: string, names: readonly string[]): Finding {
  const { headers } = answerOf(exchange)
  for (const name of names) {
    const value = header(headers, name)
    const owed = name.toLowerCase() === 'openstack-api-version' ? `compute ${microversion}` : microversion
    if (value !== owed) return { expected: `${described(exchange)}: ${name}: ${owed}`, actual: value ?? 'no such header' }
  }
  return null
}

/** `Vary` names the given headers, in one line or several. */
export function variesBy(exchange: Exchange, names: readonly string[]): Finding {
  const values = headerValues(answerOf(exchange).headers, 'vary')
  const listed = values.flatMap((value) => value.split(',')).map((value) => value.trim().toLowerCase())
  const missing = names.filter((name) => !listed.includes(name.toLowerCase()) && !listed.includes('*'))
  if (missing.length === 0) return null
  const actual = values.length === 0 ? 'no Vary' : values.join(', ')
  return { expected: `${described(exchange)}: Vary names ${missing.join(' and ')}`, actual }
}

/** `req-` and a UUID of version 4 (Nova API guide, Faults, Tracking Errors by Request ID). */
const REQUEST_ID = /^req-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The answer carries a request id of the documented form. */
export function hasRequestId(exchange: Exchange, name: string): Finding {
  const id = header(answerOf(exchange).headers, name)
  if (id !== undefined && REQUEST_ID.test(id)) return null
  return { expected: `${described(exchange)}: ${name}: req- and a UUID of version 4`, actual: id ?? 'no such header' }
}

/** The answer carries a request id, and it is no other answer's. */
export function hasOwnRequestId(exchange: Exchange, name: string, others: readonly Exchange[]): Finding {
  const id = header(answerOf(exchange).headers, name)
  if (id === undefined || id === '') return { expected: `${described(exchange)}: header ${name}`, actual: 'no such header' }
  const twin = others.find((other) => header(answerOf(other).headers, name) === id)
  if (twin === undefined) return null
  return { expected: `${described(exchange)}: a ${name} of its own`, actual: `${id}, as ${described(twin)}` }
}
