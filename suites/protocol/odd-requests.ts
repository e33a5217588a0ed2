import type { CaseContext } from '../../harness/index.ts'
import type { WireRequest } from '../../specs/index.ts'
import { createBody } from '../group.ts'
import { NEVER_GIVEN } from '../never-given.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The request with other values for a header, or without it. */
function withHeader(wire: WireRequest, name: string, value?: string): WireRequest {
  const rest = wire.headers.filter(([key]) => key.toLowerCase() !== name.toLowerCase())
  return { ...wire, headers: value === undefined ? rest : [...rest, [name, value]] }
}

/**
 * Requests that no document gives an answer to, made from a valid create or list in one way each.
 * What they are answered with is observed; only a server error is judged.
 */
export const ODD_REQUESTS: Readonly<Record<string, (context: CaseContext) => WireRequest>> = {
  'no Content-Type': (context) => withHeader(create(context), 'Content-Type'),
  'Content-Type text/plain': (context) => withHeader(create(context), 'Content-Type', 'text/plain'),
  'Content-Type application/xml': (context) => withHeader(create(context), 'Content-Type', 'application/xml'),
  'Content-Type APPLICATION/JSON': (context) => withHeader(create(context), 'Content-Type', 'APPLICATION/JSON'),
  'Accept application/xml': (context) => withHeader(create(context), 'Accept', 'application/xml'),
  'body that is not UTF-8': (context) => replaceName(create(context), [0xff, 0xfe, 0xc3]),
  'body of 200000 bytes': (context) => ({ ...create(context), body: bytes(`${JSON.stringify(bodyOf(context))}${' '.repeat(200_000)}`) }),
  'body nested 10000 deep': (context) => ({ ...create(context), body: bytes(`${'['.repeat(10_000)}${']'.repeat(10_000)}`) }),
  'repeated key': (context) => ({ ...create(context), body: bytes(JSON.stringify(bodyOf(context)).replace('"name":', `"name":"${context.name()}","name":`)) }),
  'name beyond the basic plane': (context) => create(context, `${context.name()}-\u{1f600}`),
  'name with white space around': (context) => create(context, ` ${context.name()} `),
  'undocumented field': (context) => {
    const { server_group } = bodyOf(context)
    return context.as.member.build('createServerGroup', { body: { server_group: { ...server_group, undocumented: true } } })
  },
  'limit=0': (context) => list(context, [['limit', '0']]),
  'empty limit': (context) => list(context, [['limit', '']]),
  'limit=+1': (context) => list(context, [['limit', '+1']]),
  'repeated limit': (context) => list(context, [['limit', '1'], ['limit', '2']]),
  'limit beyond 64 bits': (context) => list(context, [['limit', '99999999999999999999']]),
  'marker of no group': (context) => list(context, [['limit', '1'], ['marker', NEVER_GIVEN]]),
  'trailing slash': (context) => addSlash(list(context, [])),
  'malformed microversion': (context) => withHeader(list(context, []), 'OpenStack-API-Version', 'compute two'),
  'microversion of another service': (context) => withHeader(list(context, []), 'OpenStack-API-Version', 'volume 3.0'),
}

function bodyOf({ name, subject }: CaseContext): { server_group: Record<string, unknown> } {
  return createBody({ name: name(), policy: 'anti-affinity' }, subject.microversion)
}

function create(context: CaseContext, name?: string): WireRequest {
  const body = bodyOf(context)
  if (name !== undefined) body.server_group['name'] = name
  return context.as.member.build('createServerGroup', { body })
}

function list({ as }: CaseContext, query: ReadonlyArray<readonly [string, string]>): WireRequest {
  return as.member.build('listServerGroups', { query })
}

function addSlash(wire: WireRequest): WireRequest {
  return { ...wire, path: `${wire.path}/` }
}

/** Appends bytes to the name inside a body. */
function replaceName(wire: WireRequest, tail: readonly number[]): WireRequest {
  const text = new TextDecoder().decode(wire.body)
  const name = JSON.parse(text).server_group.name as string
  const end = text.indexOf(name) + name.length
  return { ...wire, body: new Uint8Array([...bytes(text.slice(0, end)), ...tail, ...bytes(text.slice(end))]) }
}
