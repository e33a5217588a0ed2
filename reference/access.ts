import type { Project, RoleName, User } from './accounts.ts'
import type { Grant, State } from './state.ts'

/** Who is calling, as the token says. */
export interface Caller {
  readonly user: User
  readonly project: Project | undefined
  readonly roles: readonly RoleName[]
}

/** What a caller may be allowed to do, named as Nova's policies are. */
export type PolicyName =
  | 'os-server-groups:create'
  | 'os-server-groups:delete'
  | 'os-server-groups:index'
  | 'os-server-groups:show'
  | 'limits'
  | 'limits:other_project'
  | 'os-quota-sets:show'
  | 'os-quota-sets:detail'
  | 'os-quota-sets:defaults'

/** The least role in the project that a policy asks for; an administrator may do everything anywhere, `any` is for every project. */
const LEAST_ROLE: Readonly<Record<PolicyName, RoleName | 'any'>> = {
  'os-server-groups:create': 'member',
  'os-server-groups:delete': 'member',
  'os-server-groups:index': 'reader',
  'os-server-groups:show': 'reader',
  'limits': 'any',
  'limits:other_project': 'admin',
  'os-quota-sets:show': 'reader',
  'os-quota-sets:detail': 'reader',
  'os-quota-sets:defaults': 'any',
}

/** Whether the policy lets the caller do this to something of the project. */
export function allows(policy: PolicyName, caller: Caller, projectId: string | undefined): boolean {
  const least = LEAST_ROLE[policy]
  if (caller.project === undefined) return false
  if (least === 'any' || isAdmin(caller)) return true
  return projectId !== undefined && caller.project?.id === projectId && caller.roles.includes(least)
}

export function isAdmin(caller: Caller | undefined): boolean {
  return caller?.roles.includes('admin') ?? false
}

/** What a token stands for; undefined when it was never issued or has expired. */
export function grantOf(state: State, token: string | undefined): Grant | undefined {
  const grant = token === undefined ? undefined : state.grants.get(token)
  return grant !== undefined && grant.expiresMs > state.now() ? grant : undefined
}

/** The caller behind a grant; an unscoped token carries no roles. */
export function callerOf({ user, project }: Grant): Caller {
  return { user, project, roles: project === undefined ? [] : user.roles }
}
