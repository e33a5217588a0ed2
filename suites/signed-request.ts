import type { Exchange } from '../events/index.ts'
import type { CaseContext } from '../harness/index.ts'
import type { WireRequest } from '../specs/index.ts'
import { succeeded } from './group.ts'

type Headers = WireRequest['headers']

/** `20260101T000000Z`, so many minutes from now. */
export function sdkDate(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

/** The request under a date so many minutes from now, which is then signed with it. */
export function dated(wire: WireRequest, minutes: number): WireRequest {
  return { ...wire, headers: [...wire.headers, ['X-Sdk-Date', sdkDate(minutes)]] }
}

const SIGNING = ['authorization', 'x-sdk-date', 'x-project-id', 'x-security-token']

/** The headers by which a request was signed, as they were sent. */
export function signatureOf({ request: { headers } }: Exchange): Headers {
  return headers.filter(([name]) => SIGNING.includes(name.toLowerCase()))
}

/** The request under a signature that was made before, its `Authorization` as `change` has it. */
export function signedAs(wire: WireRequest, signature: Headers, change = (value: string): string => value): WireRequest {
  const changed = signature.map(([name, value]): [string, string] => [name, name.toLowerCase() === 'authorization' ? change(value) : value])
  return { ...wire, headers: [...wire.headers, ...changed] }
}

/** A list of groups that was signed and accepted. Throws PreconditionFailed when it was not: then the key itself may be wrong, or locked. */
export async function anAcceptedList({ as }: CaseContext): Promise<Exchange> {
  const exchange = await as.sacrificial.call('listEcsGroups')
  succeeded(exchange, 200)
  return exchange
}
