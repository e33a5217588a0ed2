import { randomBytes, randomUUID } from 'node:crypto'
import { APPLICATION_CREDENTIALS, DOMAIN, PROJECTS, ROLE_IDS, USERS } from './accounts.ts'
import type { Domain, Project, User } from './accounts.ts'
import { callerOf, grantOf, isAdmin } from './access.ts'
import { jsonAnswer, withHeaders } from './answer.ts'
import type { Answer } from './answer.ts'
import { authRequest } from './auth-request.ts'
import type { ApplicationRequest, Named, PasswordRequest } from './auth-request.ts'
import type { IncomingRequest, Surroundings } from './call.ts'
import { POLICY_USERS } from './iam/policy-users.ts'
import type { JsonData } from './json-text.ts'
import { TOKEN_LIFETIME_MS } from './state.ts'
import type { Grant, State } from './state.ts'

const REGION = 'RegionOne'

function identityError(status: number, title: string, message: string): Answer {
  return jsonAnswer(status, { error: { code: status, message, title } })
}

/** One answer for every reason, so that nobody learns which users and projects there are. */
function refused(identity: string): Answer {
  const answer = identityError(401, 'Unauthorized', 'The request you have made requires authentication.')
  return withHeaders(answer, [['WWW-Authenticate', `Keystone uri="${identity}/v3"`]])
}

function meant({ id, name, domain }: Named, candidate: { readonly id: string; readonly name: string; readonly domain: Domain }): boolean {
  if (id !== undefined) return id === candidate.id
  return name === candidate.name && (domain?.id === candidate.domain.id || domain?.name === candidate.domain.name)
}

function time(ms: number): string {
  return new Date(ms).toISOString().replace(/\.(\d{3})Z$/, '.$1000Z')
}

function issue(state: State, user: User, { project, application }: Pick<Grant, 'project' | 'application'>): Grant {
  // Whole seconds, as Keystone's tokens are.
  const issuedMs = Math.floor(state.now() / 1000) * 1000
  const grant = {
    token: randomBytes(96).toString('base64url'),
    auditId: randomBytes(16).toString('base64url'),
    user,
    ...(project === undefined ? {} : { project }),
    ...(application === undefined ? {} : { application }),
    issuedMs,
    expiresMs: issuedMs + TOKEN_LIFETIME_MS,
  }
  state.grants.set(grant.token, grant)
  return grant
}

function service(type: string, name: string, url: string): JsonData {
  const endpoints = ['public', 'internal', 'admin'].map((face) => ({
    id: `${type}-${face}`, interface: face, region_id: REGION, url, region: REGION,
  }))
  return { endpoints, id: type, type, name }
}

function catalogOf({ id }: Project, { dialect, endpoint, identity }: Surroundings): JsonData {
  if (dialect.ecs) {
    return [
      service('ecs', 'ecs', `${endpoint}/v1/${id}`),
      service('compute', 'nova', `${endpoint}/v2.1/${id}`),
      service('identity', 'iam', `${identity}/v3`),
    ]
  }
  return [
    service('compute', 'nova', `${endpoint}/v2.1`),
    service('compute_legacy', 'nova_legacy', `${endpoint}/v2/${id}`),
    service('identity', 'keystone', `${identity}/v3`),
  ]
}

function scopeOf({ user, project }: Grant, surroundings: Surroundings): { readonly [key: string]: JsonData | undefined } {
  if (project === undefined) return {}
  return {
    project: { domain: project.domain, id: project.id, name: project.name },
    is_domain: false,
    roles: user.roles.map((name) => ({ id: ROLE_IDS[name], name })),
    catalog: catalogOf(project, surroundings),
  }
}

function tokenAnswer(status: number, grant: Grant, surroundings: Surroundings): Answer {
  const { user, auditId, issuedMs, expiresMs, application } = grant
  const token = {
    methods: [application === undefined ? 'password' : 'application_credential'],
    user: { domain: user.project.domain, id: user.id, name: user.name, password_expires_at: null },
    audit_ids: [auditId],
    expires_at: time(expiresMs),
    issued_at: time(issuedMs),
    ...(application === undefined ? {} : { application_credential: { id: application.id, name: application.name, restricted: true } }),
    ...scopeOf(grant, surroundings),
  }
  return withHeaders(jsonAnswer(status, { token }), [['X-Subject-Token', grant.token]])
}

function signInByApplication({ id, name, secret, user: named }: ApplicationRequest['application'], surroundings: Surroundings): Answer {
  const found = APPLICATION_CREDENTIALS.map((credential) => ({ credential, user: USERS.find((user) => user.id === credential.userId) }))
    .find(({ credential, user }) => (id === undefined
      ? credential.name === name && named !== undefined && user !== undefined && meant(named, { ...user, domain: user.project.domain })
      : credential.id === id))
  if (found?.user === undefined || found.credential.secret !== secret) return refused(surroundings.identity)
  return tokenAnswer(201, issue(surroundings.state, found.user, { project: found.user.project, application: found.credential }), surroundings)
}

function signIn({ user: named, password, project: scope }: PasswordRequest, surroundings: Surroundings): Answer {
  const users = [...USERS, ...POLICY_USERS[surroundings.dialect.name]]
  const user = users.find((candidate) => meant(named, { ...candidate, domain: candidate.project.domain }))
  const project = scope === undefined ? undefined : PROJECTS.find((candidate) => meant(scope, candidate))
  const mayUse = scope === undefined || (project !== undefined && project === user?.project)
  if (user === undefined || user.password !== password || !mayUse) return refused(surroundings.identity)
  return tokenAnswer(201, issue(surroundings.state, user, project === undefined ? {} : { project }), surroundings)
}

function createToken(request: IncomingRequest, surroundings: Surroundings): Answer {
  // The documents of both clouds name a project without its domain.
  const asked = authRequest(request, surroundings.dialect.ecs ? DOMAIN : undefined)
  if (typeof asked === 'string') return identityError(400, 'Bad Request', asked)
  return 'application' in asked ? signInByApplication(asked.application, surroundings) : signIn(asked, surroundings)
}

/** Shows the token under X-Subject-Token to the bearer of that very token. */
function showToken(request: IncomingRequest, surroundings: Surroundings): Answer {
  const own = grantOf(surroundings.state, request.headers['x-auth-token'])
  if (own === undefined) return refused(surroundings.identity)
  const subject = request.headers['x-subject-token']
  if (subject === undefined) {
    return identityError(403, 'Forbidden', 'You are not authorized to perform the requested action: identity:validate_token.')
  }
  const grant = grantOf(surroundings.state, subject)
  return grant === undefined ? identityError(404, 'Not Found', 'Could not recognize Fernet token') : tokenAnswer(200, grant, surroundings)
}

/** Ends the token under X-Subject-Token, for the user it is of and for administrators. */
function revokeToken(request: IncomingRequest, { identity, state }: Surroundings): Answer {
  const own = grantOf(state, request.headers['x-auth-token'])
  if (own === undefined) return refused(identity)
  const grant = grantOf(state, request.headers['x-subject-token'])
  if (grant === undefined) return identityError(404, 'Not Found', 'Could not recognize Fernet token')
  if (grant.user !== own.user && !isAdmin(callerOf(own))) {
    return identityError(403, 'Forbidden', 'You are not authorized to perform the requested action: identity:revoke_token.')
  }
  grant.revoked = true
  return { status: 204, headers: [], body: '' }
}

function version(identity: string): { readonly [key: string]: JsonData | undefined } {
  return {
    id: 'v3.14',
    status: 'stable',
    updated: '2020-04-07T00:00:00Z',
    links: [{ rel: 'self', href: `${identity}/v3/` }],
    'media-types': [{ base: 'application/json', type: 'application/vnd.openstack.identity-v3+json' }],
  }
}

function routed(request: IncomingRequest, surroundings: Surroundings): Answer {
  const { method, path } = request
  const { identity } = surroundings
  if (path === '/v3/auth/tokens' && method === 'POST') return createToken(request, surroundings)
  if (path === '/v3/auth/tokens' && (method === 'GET' || method === 'HEAD')) return showToken(request, surroundings)
  if (path === '/v3/auth/tokens' && method === 'DELETE' && !surroundings.dialect.ecs) return revokeToken(request, surroundings)
  if (path === '/v3' || path === '/v3/') return jsonAnswer(200, { version: version(identity) })
  if (path !== '/') return identityError(404, 'Not Found', 'The requested URL was not found on the server.')
  return withHeaders(jsonAnswer(300, { versions: { values: [version(identity)] } }), [['Location', `${identity}/v3/`]])
}

/** Answers one request to the identity service: signing in with a password, looking at a token, revoking one, versions. */
export function answerIdentity(request: IncomingRequest, surroundings: Surroundings): Answer {
  return withHeaders(routed(request, surroundings), [['Vary', 'X-Auth-Token'], ['x-openstack-request-id', `req-${randomUUID()}`]])
}
