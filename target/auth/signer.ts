import { createHmac } from 'node:crypto'
import { header, type HeaderPair } from '../../events/index.ts'
import { rememberSignature } from '../redact.ts'
import { canonicalRequest, sha256, type SignableRequest, type SignatureFormat, type SignedHeaders } from './canonical-request.ts'

/** A key pair, and what a signature says beside it. */
export interface SigningKey {
  readonly accessKey: string
  readonly secretKey: string
  /** Of a temporary key pair. */
  readonly securityToken?: string
  /** The project that is meant, where the user has several. */
  readonly projectId?: string
  /** Scope of a signature with `Credential=`; each may be left out. */
  readonly region?: string
  readonly service?: string
  readonly signature: SignatureFormat
}

const ALGORITHM = 'SDK-HMAC-SHA256'

/**
 * The headers that authenticate a request by the key pair, to be added to its own. Host, date, project and security token are signed;
 * the content type is not, since proxies may rewrite it (the newer SDKs leave it out as well). A date that the request brings is kept.
 */
export function signed(request: SignableRequest, key: SigningKey, now: Date): HeaderPair[] {
  const { projectId, securityToken } = key
  const dated = header(request.headers, 'X-Sdk-Date') !== undefined
  const added: HeaderPair[] = [
    ...(dated ? [] : [['X-Sdk-Date', sdkDate(now)] as const]),
    ...(projectId === undefined ? [] : [['X-Project-Id', projectId] as const]),
    ...(securityToken === undefined ? [] : [['X-Security-Token', securityToken] as const]),
  ]
  const host: HeaderPair = ['Host', new URL(request.url).host]
  const covered = { ...request, headers: [...request.headers.filter(([name]) => name.toLowerCase() !== 'host'), host, ...added] }
  const names = [...new Set(['host', 'x-sdk-date', ...added.map(([name]) => name.toLowerCase())])].toSorted()
  return [...added, ['Authorization', authorization(covered, key, names)]]
}

/** The value of `Authorization` for a request that has `X-Sdk-Date` and all that is signed among its headers. */
export function authorization(request: SignableRequest, key: SigningKey, signedHeaders: SignedHeaders): string {
  const date = header(request.headers, 'X-Sdk-Date') ?? ''
  const hash = sha256(canonicalRequest(request, signedHeaders, key.signature))
  const scope = [date.slice(0, 8), key.region ?? '', key.service ?? '', 'sdk_request']
  const credential = key.signature === 'access' ? `Access=${key.accessKey}` : `Credential=${[key.accessKey, ...scope].join('/')}`
  const signature =
    key.signature === 'access'
      ? hmac(key.secretKey, `${ALGORITHM}\n${date}\n${hash}`)
      : hmac(derivedKey(key.secretKey, scope), `${ALGORITHM}\n${date}\n${scope.join('/')}\n${hash}`)
  const digits = signature.toString('hex')
  rememberSignature(digits)
  return `${ALGORITHM} ${credential}, SignedHeaders=${signedHeaders.join(';')}, Signature=${digits}`
}

/** `20260101T000000Z`. */
export function sdkDate(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d{3}/g, '')
}

/** Milliseconds since 1970; NaN for a text of another form. */
export function readSdkDate(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

/** One step for the date, the region, the service and the end mark each. */
function derivedKey(secretKey: string, scope: readonly string[]): Buffer {
  return scope.reduce<Buffer>((key, part) => hmac(key, part), Buffer.from(`SDK${secretKey}`))
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
