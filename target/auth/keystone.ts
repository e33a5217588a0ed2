import { header, type ReceivedResponse } from '../../events/index.ts'
import type { LoginCredentials } from '../credentials.ts'
import { member, memberText, parseJson } from '../json.ts'
import { rememberSecret } from '../redact.ts'
import type { Transport } from '../transport.ts'
import { AuthenticationFailure, type CatalogueEndpoint, type Token } from './token.ts'

export interface Identity {
  readonly transport: Transport
  /** Root of the identity service, without `/v3`. */
  readonly root: string
  readonly userAgent: string
}

/**
 * Obtains a token (POST /v3/auth/tokens) scoped to the project of the credentials, or to nothing where they are a password without one.
 * Throws AuthenticationFailure for anything but a usable token, and the signal's reason when aborted.
 */
export async function obtainToken(credentials: LoginCredentials, identity: Identity, signal: AbortSignal): Promise<Token> {
  const request = {
    method: 'POST',
    headers: [['Content-Type', 'application/json'], ['Accept', 'application/json'], ['User-Agent', identity.userAgent]] as const,
    body: new TextEncoder().encode(JSON.stringify({ auth: authOf(credentials) })),
  }
  const { response, failure } = await identity.transport.send({ root: identity.root, path: '/v3/auth/tokens' }, request, signal)
  if (response === undefined) throw new AuthenticationFailure(`no answer: ${failure?.code}, ${failure?.message}`, 'service')
  if (response.status !== 201) throw refusal(response)
  return issuedToken(response, credentials)
}

/** Has a token revoked by itself (DELETE /v3/auth/tokens). Throws AuthenticationFailure when it is not, and the signal's reason. */
export async function revokeToken({ value }: Token, identity: Identity, signal: AbortSignal): Promise<void> {
  const headers = [['X-Auth-Token', value], ['X-Subject-Token', value], ['User-Agent', identity.userAgent]] as const
  const { response } = await identity.transport.send({ root: identity.root, path: '/v3/auth/tokens' }, { method: 'DELETE', headers }, signal)
  if (response?.status !== 204) throw new AuthenticationFailure(`a token was not revoked: status ${response?.status ?? 'missing'}`, 'service')
}

function authOf(credentials: LoginCredentials): unknown {
  if (credentials.type === 'applicationCredential') {
    // It carries its scope; to name one beside it is an error.
    const { credential, secret } = credentials
    return { identity: { methods: ['application_credential'], application_credential: { ...credential, secret } } }
  }
  const { user, password, project } = credentials
  // Without a scope Keystone would take the user's own default project.
  return { identity: { methods: ['password'], password: { user: { ...user, password } } }, scope: project === undefined ? 'unscoped' : { project } }
}

/** Only an identity service explains itself, or says 401, about credentials; whatever else answers is not where a token can be had. */
function refusal(response: ReceivedResponse): AuthenticationFailure {
  const error = member(parseJson(response.body), 'error')
  const said = memberText(error, 'message') ?? memberText(error, 'error_msg')
  const { status } = response
  const blames = status === 401 || (said !== undefined && (status === 400 || status === 403)) ? 'credentials' : 'service'
  return new AuthenticationFailure(said === undefined ? `status ${status}` : `status ${status}, ${said.replace(/\.$/, '')}`, blames)
}

function issuedToken(response: ReceivedResponse, credentials: LoginCredentials): Token {
  const value = header(response.headers, 'X-Subject-Token')
  if (value === undefined || value === '') throw new AuthenticationFailure('status 201 without an X-Subject-Token', 'service')
  rememberSecret(value)
  const token = member(parseJson(response.body), 'token')
  const projectId = memberText(member(token, 'project'), 'id')
  const isScoped = credentials.type === 'applicationCredential' || credentials.project !== undefined
  if ((projectId !== undefined) !== isScoped) {
    const why = `status 201, but the token is ${projectId === undefined ? 'not scoped' : 'scoped'} to a project`
    throw new AuthenticationFailure(why, 'service')
  }
  const userId = memberText(member(token, 'user'), 'id')
  return {
    value,
    ...(projectId === undefined ? {} : { projectId }),
    ...(userId === undefined ? {} : { userId }),
    ...validity(token, response),
    catalogue: catalogueOf(token),
  }
}

/** The end of the token, moved from the server's clock to ours. */
function validity(token: unknown, response: ReceivedResponse): { expiresAt?: number; lifetimeMs?: number } {
  const ends = Date.parse(memberText(token, 'expires_at') ?? '')
  if (Number.isNaN(ends)) return {}
  const issued = Date.parse(memberText(token, 'issued_at') ?? '')
  const date = Date.parse(header(response.headers, 'Date') ?? '')
  const serverNow = [date, issued].find((time) => !Number.isNaN(time)) ?? Date.now()
  return { expiresAt: Date.now() + ends - serverNow, lifetimeMs: ends - (Number.isNaN(issued) ? serverNow : issued) }
}

function catalogueOf(token: unknown): CatalogueEndpoint[] {
  const services = member(token, 'catalog')
  if (!Array.isArray(services)) return []
  return services.flatMap((service) => {
    const endpoints = member(service, 'endpoints')
    const type = memberText(service, 'type')
    if (!Array.isArray(endpoints) || type === undefined) return []
    return endpoints.flatMap((endpoint) => {
      const url = memberText(endpoint, 'url')
      const region = memberText(endpoint, 'region') ?? memberText(endpoint, 'region_id')
      const side = memberText(endpoint, 'interface') ?? ''
      return url === undefined ? [] : [{ type, interface: side, url, ...(region === undefined ? {} : { region }) }]
    })
  })
}
