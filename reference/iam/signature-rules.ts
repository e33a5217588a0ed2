import type { IncomingRequest } from '../call.ts'
import type { Grant, State } from '../state.ts'
import { accessKeyNamed } from './access-keys.ts'
import type { AccessKey } from './access-keys.ts'
import { readSignatureHeader } from './authorization-header.ts'
import type { SignatureClaim } from './authorization-header.ts'
import { expectedSignature, readSdkDate } from './signature.ts'

/** The clock of a client may be so far from the cloud's. */
export const LARGEST_SKEW_MS = 15 * 60_000

/** A signed request, and what it claims. */
export interface SignedRequest {
  readonly request: IncomingRequest
  readonly claim: SignatureClaim
  readonly key: AccessKey
}

/** What is decided of a signed request, as far as a fault may take it differently. */
export interface SignatureRules {
  /** The key pair that signs; undefined for an unknown one. */
  keyOf(accessKey: string): AccessKey | undefined
  /** Whether the date of the request is near enough to the cloud's. */
  isTimely(dateMs: number | undefined, nowMs: number): boolean
  /** Whether the signature is the one that the request must have. */
  fits(signed: SignedRequest, state: State): boolean
}

/** What a conforming cloud decides. */
export const SIGNATURE_RULES: SignatureRules = {
  keyOf: accessKeyNamed,
  isTimely: (dateMs, nowMs) => dateMs !== undefined && Math.abs(nowMs - dateMs) <= LARGEST_SKEW_MS,
  fits: ({ request, claim, key }) => claim.signature === expectedSignature(request, claim, key.secretKey),
}

/** Whom a signature stands for, as a token would; or why for nobody, in a few words. */
export function grantBySignature(header: string, request: IncomingRequest, { state, rules }: Verifier): Grant | string {
  const claim = readSignatureHeader(header)
  if (claim === undefined) return 'authorization is malformed'
  const { accessKey } = claim
  const key = rules.keyOf(accessKey)
  if (key === undefined) return `ak ${accessKey} not exist`
  const now = state.now()
  if (state.keyLocks.isLocked(accessKey, now)) return `ak ${accessKey} is locked`
  const timely = rules.isTimely(readSdkDate(request.headers['x-sdk-date']), now)
  if (!timely || !rules.fits({ request, claim, key }, state)) {
    state.keyLocks.failed(accessKey, now)
    return 'verify aksk signature fail'
  }
  state.keyLocks.succeeded(accessKey)
  const { user } = key
  const asked = request.headers['x-project-id']
  if (asked !== undefined && asked !== user.project.id) return `project ${asked} not found`
  return { token: '', user, project: user.project, auditId: '', issuedMs: now, expiresMs: Number.MAX_SAFE_INTEGER }
}

interface Verifier {
  readonly state: State
  readonly rules: SignatureRules
}
