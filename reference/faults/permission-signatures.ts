import type { Rules } from '../rules.ts'
import type { SignatureRules, SignedRequest } from '../iam/signature-rules.ts'
import { ACCESS_KEYS } from '../iam/access-keys.ts'
import { defineEcsFaults, remembered } from './ecs-rewrite.ts'

/** Takes decisions on signatures differently. */
function signatureRules(change: (honest: SignatureRules) => Partial<SignatureRules>): (honest: Rules) => Partial<Rules> {
  return ({ signatures }) => ({ signatures: { ...signatures, ...change(signatures) } })
}

/** What a request is told from another by, but for one part. */
function partsBut(left: string, { request: { method, path, query, headers, body } }: SignedRequest): string {
  const parts = { method, path, query, date: headers['x-sdk-date'], body: body.toString('latin1') }
  return JSON.stringify({ ...parts, [left]: '' })
}

/** A signature that was verified once is taken for good with any request that is like the first but for one part. */
function forgetful(part: string): (honest: Rules) => Partial<Rules> {
  return signatureRules(({ fits }) => ({
    fits: (signed, state) => {
      const verified = remembered<string>(state, 'verified signatures')
      const { signature = '' } = signed.claim
      if (verified.get(signature) === partsBut(part, signed)) return true
      if (!fits(signed, state)) return false
      verified.set(signature, partsBut(part, signed))
      return true
    },
  }))
}

/** Refuses good signatures of some requests. */
function refusing(which: (signed: SignedRequest) => boolean): (honest: Rules) => Partial<Rules> {
  return signatureRules(({ fits }) => ({ fits: (signed, state) => fits(signed, state) && !which(signed) }))
}

function keysOf({ request: { query } }: SignedRequest): string[] {
  return query.split('&').map((pair) => pair.split('=')[0] ?? '')
}

const ACCEPTED = 'permissions/signatures/accepted'
const COVERS = 'permissions/signatures/covers-request'
const SKEWED = 'permissions/signatures/skewed-refused'

/** Ways to be wrong about requests that are signed. */
export const permissionSignatureFaults = defineEcsFaults([
  {
    name: 'signature-not-compared',
    summary: 'Whatever stands where the signature is expected will do.',
    breaks: ['permissions/signatures/wrong-refused', COVERS],
    rules: signatureRules(({ fits }) => ({ fits: (signed, state) => signed.claim.signature !== undefined || fits(signed, state) })),
  },
  {
    name: 'signature-may-be-missing',
    summary: 'A request that names an access key needs no signature.',
    breaks: ['permissions/signatures/missing-refused'],
    rules: signatureRules(({ fits }) => ({ fits: (signed, state) => signed.claim.signature === undefined || fits(signed, state) })),
  },
  {
    name: 'unknown-keys-are-somebodys',
    summary: 'An access key that is not known is taken for one of somebody else.',
    breaks: ['permissions/signatures/unknown-key-refused', 'permissions/signatures/refusal-says-why'],
    rules: signatureRules(({ keyOf }) => ({ keyOf: (accessKey) => keyOf(accessKey) ?? ACCESS_KEYS.sacrificial })),
  },
  {
    name: 'signature-date-ignored',
    summary: 'Nobody looks how far the date of a signed request is from the time.',
    breaks: [SKEWED],
    rules: signatureRules(() => ({ isTimely: (dateMs) => dateMs !== undefined })),
  },
  {
    name: 'signature-dates-to-come-accepted',
    summary: 'A signed request may come from the future, however far.',
    breaks: [SKEWED],
    rules: signatureRules(({ isTimely }) => ({
      isTimely: (dateMs, nowMs) => isTimely(dateMs, nowMs) || (dateMs !== undefined && dateMs > nowMs),
    })),
  },
  {
    name: 'signature-skew-of-five-minutes',
    summary: 'The clock of a client may be five minutes from the time, not fifteen.',
    breaks: ['permissions/signatures/small-skew-accepted'],
    rules: signatureRules(() => ({ isTimely: (dateMs, nowMs) => dateMs !== undefined && Math.abs(nowMs - dateMs) <= 5 * 60_000 })),
  },
  {
    name: 'signature-remembered-without-method',
    summary: 'A signature that was verified once is good for every method.',
    breaks: [COVERS],
    rules: forgetful('method'),
  },
  {
    name: 'signature-remembered-without-query',
    summary: 'A signature that was verified once is good for every query.',
    breaks: [COVERS],
    rules: forgetful('query'),
  },
  {
    name: 'signature-remembered-without-body',
    summary: 'A signature that was verified once is good for every body: its hash is not verified again.',
    breaks: [COVERS],
    rules: forgetful('body'),
  },
  {
    name: 'signature-remembered-without-date',
    summary: 'A signature that was verified once is good for every date, though that is a signed header.',
    breaks: [COVERS],
    rules: forgetful('date'),
  },
  {
    name: 'signed-queries-not-sorted',
    summary: 'The query of a signed request is not sorted before it is hashed.',
    breaks: [ACCEPTED],
    rules: refusing((signed) => keysOf(signed).join('&') !== keysOf(signed).toSorted().join('&')),
  },
  {
    name: 'signed-queries-not-encoded',
    summary: 'The query of a signed request is hashed as it was sent, whatever should be percent-encoded in it.',
    breaks: [ACCEPTED],
    rules: refusing(({ request: { query } }) => /[!'()*]/.test(query)),
  },
  {
    name: 'signed-bodies-refused',
    summary: 'A signed request is verified as if its body were empty.',
    breaks: [ACCEPTED],
    unsettles: [COVERS],
    rules: refusing(({ request: { body } }) => body.length > 0),
  },
  {
    name: 'wrong-signatures-are-bad-requests',
    summary: 'A signature that is refused is answered with 400.',
    breaks: ['permissions/signatures/refusal-says-why'],
    answer: (answer, { signatureProblem }) => (signatureProblem === undefined ? answer : { ...answer, status: 400 }),
  },
])
