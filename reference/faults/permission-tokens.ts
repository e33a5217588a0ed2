import type { Caller } from '../access.ts'
import { PROJECTS } from '../accounts.ts'
import { defineFaults } from './fault.ts'

/** Whether a URL names a project that is called as the caller's, in whatever domain. */
function isNamesake(urlProject: string, caller: Caller | undefined): boolean {
  const named = PROJECTS.find(({ id }) => id === urlProject)
  return named !== undefined && named.name === caller?.project?.name
}

/** Ways to take a token for good that is not, or not here. */
export const permissionTokenFaults = defineFaults([
  {
    name: 'expired-tokens-accepted',
    summary: 'Nobody looks whether the time of a token is over.',
    breaks: ['permissions/tokens/expired-refused'],
    rules: ({ grantOf }) => ({
      grantOf: (state, token) => {
        const grant = token === undefined ? undefined : state.grants.get(token)
        return grant !== undefined && grant.expiresMs <= state.now() && grant.revoked !== true ? grant : grantOf(state, token)
      },
    }),
  },
  {
    name: 'revoked-tokens-accepted',
    summary: 'A token is good until its time is over, whether or not it was revoked.',
    dialects: ['openstack'],
    breaks: ['permissions/tokens/revoked-refused'],
    rules: ({ grantOf }) => ({
      grantOf: (state, token) => {
        const grant = token === undefined ? undefined : state.grants.get(token)
        return grant?.revoked === true && grant.expiresMs > state.now() ? grant : grantOf(state, token)
      },
    }),
  },
  {
    name: 'projects-compared-by-name',
    summary: 'The project of a URL and that of the token are compared by their names, which are unique within a domain only.',
    breaks: ['permissions/tokens/foreign-domain-refused'],
    rules: ({ ecs, urlProjectFits }) => ({
      urlProjectFits: (urlProject, caller) => urlProjectFits(urlProject, caller) || isNamesake(urlProject, caller),
      ecs: { ...ecs, urlProjectFits: (urlProject, caller) => ecs.urlProjectFits(urlProject, caller) || isNamesake(urlProject, caller) },
    }),
  },
])
