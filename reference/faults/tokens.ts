import { USERS } from '../accounts.ts'
import { unauthorized } from '../errors.ts'
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
    breaks: ['protocol/tokens/refuses-unknown-token'],
    rules: ({ grantOf }) => ({ grantOf: (state, token) => grantOf(state, token) ?? (token === undefined ? undefined : borrowed('demo')) }),
  },
  {
    name: 'version-detail-needs-token',
    summary: 'The details of a version are shown to those with a token only.',
    breaks: ['protocol/tokens/discovery-needs-none'],
    answer: ofOperations(['showVersion'], (answer, { caller, identity }) => (caller === undefined ? unauthorized(identity) : answer)),
  },
])
