import { RECORDED } from './fidelity-recording.ts'
import type { Exchange } from './fidelity-recording.ts'
import type { Replayed } from './fidelity-replay.ts'

/** Answers whose values belong to the deployment: only their fields and the types of these are compared. */
const SHAPE_ONLY = ['server', 'limits']

/** Headers whose values must be the same. */
const COMPARED = ['content-type', 'openstack-api-version', 'x-openstack-nova-api-version', 'vary']
/** Headers that must be there or not be there alike. */
const PRESENT = ['x-openstack-request-id', 'x-compute-request-id', 'location', 'www-authenticate']

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** A text without what is different by nature: known ids get a common name, others a common mask. */
function masked(text: string, names: ReadonlyMap<string, string>, endpoint: string): string {
  let result = text.replaceAll(endpoint, '<endpoint>')
  for (const [id, name] of names) result = result.replaceAll(id, name)
  return result.replace(UUID, '<uuid>')
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]))
}

/** A body that two clouds can agree on. The order of members is not stable in Nova. */
function comparable(body: string): unknown {
  if (!body.startsWith('{')) return body
  const sorted = (key: string, member: unknown): unknown => (key === 'members' && Array.isArray(member) ? member.toSorted() : member)
  const value = JSON.parse(body, sorted) as object
  const [field = ''] = Object.keys(value)
  return SHAPE_ONLY.includes(field) ? shapeOf(value) : value
}

/** Values of the compared headers, in order, and which of the others there are. */
function headersOf(headers: ReadonlyArray<readonly [string, string]>): Record<string, readonly string[]> {
  const all = headers.map(([name, value]) => [name.toLowerCase(), value] as const)
  const values = (name: string): string[] => all.filter(([key]) => key === name).map(([, value]) => value)
  return Object.fromEntries([
    ...COMPARED.map((name) => [name, values(name)] as const),
    ...PRESENT.map((name) => [name, values(name).map(() => 'present')] as const),
  ])
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([key, member]) => [key, ordered(member)] as const)
  return Object.fromEntries(members.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

/** In what an answer of the reference cloud differs from the recorded one, each with both sides; empty when it does not. */
export function differences(recorded: Exchange, replayed: Replayed, endpoint: string): string[] {
  const ids = [...replayed.ids].map(([id, own], at) => ({ id, own, name: `<id ${at}>` }))
  const then = masked(recorded.body, new Map(ids.map(({ id, name }) => [id, name])), RECORDED.endpoint)
  const now = masked(replayed.body, new Map(ids.map(({ own, name }) => [own, name])), endpoint)
  const [headersThen, headersNow] = [headersOf(recorded.headers), headersOf(replayed.headers)]
  const sides: Array<readonly [string, unknown, unknown]> = [
    ['status', recorded.status, replayed.status],
    ['body', comparable(then), comparable(now)],
    ...[...COMPARED, ...PRESENT].map((name) => [name, headersThen[name], headersNow[name]] as const),
  ]
  return sides
    .filter(([, one, other]) => !same(one, other))
    .map(([what, one, other]) => `${what}: ${JSON.stringify(one)} was recorded, ${JSON.stringify(other)} is answered`)
}
