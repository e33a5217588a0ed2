import { header, type ReceivedResponse } from '../../events/index.ts'
import type { PasswordCredentials } from '../credentials.ts'
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
 * Obtains a token scoped to the project of the credentials, or to nothing where they name none (POST /v3/auth/tokens).
 * Throws AuthenticationFailure for anything but a usable token, and the signal's reason when aborted.
 */
export async function passwordToken(credentials: PasswordCredentials, identity: Identity, signal: AbortSignal): Promise<Token> {
  const request = {
    method: 'POST',
    headers: [['Content-Type', 'application/json'], ['Accept', 'application/json'], ['User-Agent', identity.userAgent]] as const,
    body: new TextEncoder().encode(JSON.stringify(tokenRequest(credentials))),
  }
  const { response, failure } = await identity.transport.send({ root: identity.root, path: '/v3/auth/tokens' }, request, signal)
  if (response === undefined) throw new AuthenticationFailure(`no answer: ${failure?.code}, ${failure?.message}`)
  if (response.status !== 201) throw new AuthenticationFailure(refusal(response))
  return issuedToken(response, credentials)
}

/** Without a scope Keystone would take the user's own default project. */
function tokenRequest({ user, password, project }: PasswordCredentials): unknown {
  return {
    auth: {
      identity: { methods: ['password'], password: { user: { ...user, password } } },
      scope: project === undefined ? 'unscoped' : { project },
    },
  }
}

function refusal(response: ReceivedResponse): string {
  const said = memberText(member(parseJson(response.body), 'error'), 'message')
  return said === undefined ? `status ${response.status}` : `status ${response.status}, ${said.replace(/\.$/, '')}`
}

function issuedToken(response: ReceivedResponse, { project }: PasswordCredentials): Token {
  const value = header(response.headers, 'X-Subject-Token')
  if (value === undefined || value === '') throw new AuthenticationFailure('status 201 without an X-Subject-Token')
  rememberSecret(value)
  const token = member(parseJson(response.body), 'token')
  const projectId = memberText(member(token, 'project'), 'id')
  if ((projectId === undefined) !== (project === undefined)) {
    throw new AuthenticationFailure(`status 201, but the token is ${projectId === undefined ? 'not scoped' : 'scoped'} to a project`)
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
