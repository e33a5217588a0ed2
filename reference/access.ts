import type { Project, RoleName, User } from './accounts.ts'
import type { Grant, State } from './state.ts'

/** Who is calling, as the token says. */
export interface Caller {
  readonly user: User
  readonly project: Project | undefined
  readonly roles: readonly RoleName[]
}

/** What a caller may be allowed to do, named as Nova's policies and the actions of ECS v1 are. */
export type PolicyName =
  | 'ecs:cloudServers:createServerGroup'
  | 'ecs:cloudServers:deleteServerGroup'
  | 'ecs:cloudServers:addServerGroupMember'
  | 'ecs:cloudServers:deleteServerGroupMember'
  | 'ecs:cloudServers:list'
  | 'ecs:cloudServers:get'
  | 'ecs:cloudServers:showServerGroup'
  | 'ecs:cloudServers:changeOS'
  | 'ecs:cloudServers:createServers'
  | 'ecs:cloudServers:deleteServers'
  | 'ecs:cloudServers:migrate'
  | 'ecs:cloudServers:reboot'
  | 'ecs:cloudServers:rebuild'
  | 'ecs:cloudServers:resize'
  | 'ecs:cloudServers:showServer'
  | 'ecs:cloudServers:start'
  | 'ecs:cloudServers:stop'
  | 'ecs:cloudServerFlavors:get'
  | 'os-server-groups:create'
  | 'os-server-groups:delete'
  | 'os-server-groups:index'
  | 'os-server-groups:show'
  | 'servers:create'
  | 'servers:create:forced_host'
  | 'servers:confirm_resize'
  | 'servers:delete'
  | 'servers:detail'
  | 'servers:detail:get_all_tenants'
  | 'servers:index'
  | 'servers:index:get_all_tenants'
  | 'servers:reboot'
  | 'servers:rebuild'
  | 'servers:resize'
  | 'servers:revert_resize'
  | 'servers:show'
  | 'servers:start'
  | 'servers:stop'
  | 'os-lock-server:lock'
  | 'os-lock-server:unlock'
  | 'os-lock-server:unlock:unlock_override'
  | 'os-migrate-server:migrate'
  | 'os-migrate-server:migrate:host'
  | 'os-availability-zone:list'
  | 'limits'
  | 'limits:other_project'
  | 'os-quota-sets:show'
  | 'os-quota-sets:detail'
  | 'os-quota-sets:defaults'

/** The least role in the project that a policy asks for; an administrator may do everything anywhere, `any` is for every project. */
const LEAST_ROLE: Readonly<Record<PolicyName, RoleName | 'any'>> = {
  'ecs:cloudServers:createServerGroup': 'member',
  'ecs:cloudServers:deleteServerGroup': 'member',
  'ecs:cloudServers:addServerGroupMember': 'member',
  'ecs:cloudServers:deleteServerGroupMember': 'member',
  'ecs:cloudServers:list': 'reader',
  'ecs:cloudServers:get': 'reader',
  'ecs:cloudServers:showServerGroup': 'reader',
  'ecs:cloudServers:changeOS': 'member',
  'ecs:cloudServers:createServers': 'member',
  'ecs:cloudServers:deleteServers': 'member',
  'ecs:cloudServers:migrate': 'member',
  'ecs:cloudServers:reboot': 'member',
  'ecs:cloudServers:rebuild': 'member',
  'ecs:cloudServers:resize': 'member',
  'ecs:cloudServers:showServer': 'reader',
  'ecs:cloudServers:start': 'member',
  'ecs:cloudServers:stop': 'member',
  'ecs:cloudServerFlavors:get': 'reader',
  'os-server-groups:create': 'member',
  'os-server-groups:delete': 'member',
  'os-server-groups:index': 'reader',
  'os-server-groups:show': 'reader',
  'servers:create': 'member',
  'servers:create:forced_host': 'admin',
  'servers:confirm_resize': 'member',
  'servers:delete': 'member',
  'servers:detail': 'reader',
  'servers:detail:get_all_tenants': 'admin',
  'servers:index': 'reader',
  'servers:index:get_all_tenants': 'admin',
  'servers:reboot': 'member',
  'servers:rebuild': 'member',
  'servers:resize': 'member',
  'servers:revert_resize': 'member',
  'servers:show': 'reader',
  'servers:start': 'member',
  'servers:stop': 'member',
  'os-lock-server:lock': 'member',
  'os-lock-server:unlock': 'member',
  'os-lock-server:unlock:unlock_override': 'admin',
  'os-migrate-server:migrate': 'admin',
  'os-migrate-server:migrate:host': 'admin',
  'os-availability-zone:list': 'any',
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

/** What a token stands for; undefined when it was never issued, has expired or was revoked. */
export function grantOf(state: State, token: string | undefined): Grant | undefined {
  const grant = token === undefined ? undefined : state.grants.get(token)
  return grant !== undefined && grant.expiresMs > state.now() && grant.revoked !== true ? grant : undefined
}

/** The caller behind a grant; an unscoped token carries no roles. */
export function callerOf({ user, project }: Grant): Caller {
  return { user, project, roles: project === undefined ? [] : user.roles }
}
