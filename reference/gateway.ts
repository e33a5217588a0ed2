import { randomBytes } from 'node:crypto'
import { jsonAnswer } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'

/** An error of the API gateway; nothing behind it has seen the request, so that it has none of Nova's headers. */
export function gatewayError(status: number, code: string, message: string): Answer {
  const body = { error_msg: message, error_code: code, request_id: randomBytes(16).toString('hex') }
  return { ...jsonAnswer(status, body), outside: true }
}

function reason({ request, state, signatureProblem }: Call): string {
  if (signatureProblem !== undefined) return signatureProblem
  const token = request.headers['x-auth-token']
  if (token === undefined) return 'x-auth-token not found'
  const grant = state.grants.get(token)
  return grant === undefined ? 'decrypt token fail' : `token expires, expires_at: ${new Date(grant.expiresMs).toISOString()}`
}

/** No token, or none that is valid. */
export function gatewayUnauthorized(call: Call): Answer {
  return gatewayError(401, 'APIGW.0301', `Incorrect IAM authentication information: ${reason(call)}`)
}

/** A path or a method that is not published. That it is looked for before the token is undocumented. */
export function gatewayUnknownApi(): Answer {
  return gatewayError(404, 'APIGW.0101', 'The API does not exist or has not been published in the environment.')
}

export function gatewayThrottled(): Answer {
  return gatewayError(429, 'APIGW.0308', 'The throttling threshold has been reached.')
}
