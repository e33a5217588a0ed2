import { USERS } from '../accounts.ts'
import { noRoute, unauthorized } from '../errors.ts'
import type { Grant } from '../state.ts'
import { defineFaults } from './fault.ts'
import { ofOperations } from './rewrite.ts'

/** A token that nobody was issued, for the user of that name. */
function borrowed(name: string): Grant | undefined {
  const user = USERS.find((candidate) => candidate.name === name)
  return user === undefined
    ? undefined
    : { token: '', user, project: user.project, auditId: '', issuedMs: 0, expiresMs: Number.MAX_SAFE_INTEGER }
}

/** Ways to be wrong about who is calling. */
export const tokenFaults = defineFaults([
  {
    name: 'missing-token-reads',
    summary: 'Whoever sends no token may read.',
    breaks: ['protocol/tokens/refuses-missing-token'],
    rules: ({ grantOf }) => ({ grantOf: (state, token) => (token === undefined ? borrowed('reader') : grantOf(state, token)) }),
  },
  {
    name: 'any-token-will-do',
    summary: 'A token is not looked up: whatever stands in the header is taken for a member.',
    breaks: ['protocol/tokens/refuses-unknown-token', 'permissions/tokens/expired-refused', 'permissions/tokens/revoked-refused'],
    rules: ({ grantOf }) => ({ grantOf: (state, token) => grantOf(state, token) ?? (token === undefined ? undefined : borrowed('demo')) }),
  },
  {
    name: 'unscoped-token-works-at-home',
    summary: 'A token that is scoped to no project is taken for one of the project its user has a role in.',
    breaks: ['protocol/tokens/unscoped-token-refused'],
    rules: ({ grantOf }) => ({
      grantOf: (state, token) => {
        const grant = grantOf(state, token)
        return grant === undefined ? undefined : { ...grant, project: grant.project ?? grant.user.project }
      },
    }),
  },
  {
    name: 'list-not-below-catalogue-url',
    summary: 'The list of groups is not found below the URL that the service catalogue gives, only with the project in between.',
    dialects: ['openstack'],
    breaks: ['protocol/tokens/catalogue-names-compute', 'protocol/tokens/unscoped-token-refused'],
    answer: ofOperations(['listServerGroups'], (answer, { params, request }) =>
      params['project'] === undefined ? noRoute(request.headers['accept'] ?? '') : answer,
    ),
  },
  {
    name: 'version-detail-needs-token',
    summary: 'The details of a version are shown to those with a token only.',
    breaks: ['protocol/tokens/discovery-needs-none'],
    answer: ofOperations(['showVersion'], (answer, { caller, identity }) => (caller === undefined ? unauthorized(identity) : answer)),
  },
])
