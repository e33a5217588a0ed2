import { ecsError } from '../v1/ecs-error.ts'
import { fault as novaFault } from '../errors.ts'
import type { Call } from '../call.ts'
import type { Need } from '../iam/needs.ts'
import { defineEcsFaults } from './ecs-rewrite.ts'
import type { Fault } from './fault.ts'
import { iamRules } from './iam-fault.ts'
import { ofOperations } from './rewrite.ts'

const GRANTS = 'permissions/actions/grants'
const ACTION = 'permissions/actions/refuses-without-action'
const DEPENDENCY = 'permissions/actions/refuses-without-dependency'
const IDENTITY_ACTION = 'permissions/identity/refuses-without-action'

/** Changes what one operation takes. */
function takes(wanted: string, change: (need: Need) => Need): NonNullable<Fault['rules']> {
  return iamRules(({ need }) => ({
    need: (operation, edition) => {
      const honest = need(operation, edition)
      return honest !== undefined && operation === wanted && edition.model === 'role-policy' ? change(honest) : honest
    },
  }))
}

/** Looks at another action than that of the operation. */
const looksAt = (operation: string, action: string) => takes(operation, (need) => ({ ...need, action }))

/** Whether a call comes from a user of policies whom they have not let through. */
function isDenied({ caller }: Call, status: number): boolean {
  return status === 403 && caller?.user.policies !== undefined
}

/** Ways to be wrong about what policies grant. */
export const permissionFaults = defineEcsFaults([
  {
    name: 'deletion-of-group-takes-creation',
    summary: 'Deleting a group by v1 takes the action for creating one.',
    breaks: [GRANTS, ACTION],
    rules: looksAt('deleteEcsGroup', 'ecs:cloudServers:createServerGroup'),
  },
  {
    name: 'stop-takes-start',
    summary: 'Stopping a server takes the action for starting one.',
    breaks: [GRANTS, ACTION],
    rules: looksAt('stopServer', 'ecs:servers:start'),
  },
  {
    name: 'reinstallation-takes-change-of-os',
    summary: 'Reinstalling an OS takes the action for changing it.',
    breaks: [GRANTS, ACTION],
    rules: looksAt('reinstallEcsOs', 'ecs:cloudServers:changeOS'),
  },
  {
    name: 'list-of-groups-takes-full-access',
    summary: 'Listing groups natively takes every right there is.',
    breaks: [GRANTS, ACTION],
    rules: looksAt('listServerGroups', '*:*:*'),
  },
  {
    name: 'lock-takes-image-rights',
    summary: 'Locking a server takes an action that no edition names for it.',
    breaks: [GRANTS],
    rules: takes('lockServer', (need) => ({ ...need, dependencies: [...need.dependencies, 'ims:images:update'] })),
  },
  {
    name: 'denials-not-read',
    summary: 'What a policy denies is granted where another statement allows it.',
    breaks: [ACTION, DEPENDENCY, IDENTITY_ACTION],
    rules: iamRules(({ grants }) => ({
      grants: (policies, names) => grants(policies.map((policy) =>
        ({ ...policy, statements: policy.statements.filter(({ effect }) => effect === 'Allow') })), names),
    })),
  },
  {
    name: 'no-policy-is-every-policy',
    summary: 'A user without any policy is not limited by one.',
    breaks: [
      'permissions/actions/new-users-may-nothing', 'permissions/refusals/whatever-is-asked', 'permissions/scope/enterprise-grant-not-native',
    ],
    rules: iamRules(({ grants }) => ({ grants: (policies, names) => policies.length === 0 || grants(policies, names) })),
  },
  {
    name: 'dependencies-not-asked-for',
    summary: 'Whoever has the action of an operation may call it without what it depends on.',
    breaks: [DEPENDENCY],
    rules: iamRules(({ need }) => ({
      need: (operation, edition) => {
        const honest = need(operation, edition)
        return honest === undefined ? undefined : { ...honest, dependencies: [] }
      },
    })),
  },
  {
    name: 'resize-without-ports',
    summary: 'Resizing a server takes no right to its ports.',
    breaks: [DEPENDENCY],
    rules: takes('resizeServer', (need) => ({ ...need, dependencies: need.dependencies.filter((name) => !name.startsWith('vpc:')) })),
  },
  {
    name: 'enterprise-grants-count-natively',
    summary: 'What is granted for an enterprise project is granted for the native API too.',
    breaks: ['permissions/scope/enterprise-grant-not-native'],
    rules: iamRules(() => ({ counts: () => true })),
  },
  {
    name: 'enterprise-grants-do-not-count',
    summary: 'What is granted for an enterprise project is granted for nothing.',
    dialects: ['huaweicloud'],
    breaks: ['permissions/scope/enterprise-grant-authorises'],
    rules: iamRules(() => ({ counts: ({ scope }) => scope === 'project' })),
  },
  {
    name: 'aliases-not-honoured',
    summary: 'An action is granted by its own name only.',
    dialects: ['huaweicloud'],
    breaks: ['permissions/identity/alias-grants'],
    rules: iamRules(({ grants }) => ({ grants: (policies, names) => grants(policies, names.slice(0, 1)) })),
  },
  {
    name: 'coarse-actions-retired',
    summary: 'The coarse actions of the older edition grant nothing any more.',
    dialects: ['opentelekomcloud'],
    breaks: ['permissions/editions/coarse-action-grants'],
    rules: iamRules(({ grants }) => ({ grants: (policies, names) => grants(policies, names.slice(0, 1)) })),
  },
  {
    name: 'identity-policies-name-listing-as-before',
    summary: 'Under identity policies groups are listed by the action of the older model only.',
    dialects: ['huaweicloud'],
    breaks: ['permissions/identity/grants', IDENTITY_ACTION, 'permissions/identity/levels-tell-reads'],
    rules: iamRules(({ need }) => ({
      need: (operation, edition) => {
        const honest = need(operation, edition)
        if (honest === undefined || operation !== 'listEcsGroups') return honest
        return { action: 'ecs:cloudServers:list', dependencies: [], enterprise: honest.enterprise }
      },
    })),
  },
  {
    name: 'who-reads-adds-members',
    summary: 'Adding a server to a group counts as reading the group where policies are identity policies.',
    dialects: ['huaweicloud'],
    breaks: [IDENTITY_ACTION, 'permissions/identity/levels-tell-reads'],
    rules: iamRules(({ grants }) => ({
      grants: (policies, names) => {
        const adds = policies[0]?.model === 'identity-policy' && names.includes('ecs:cloudServers:addServerGroupMember')
        return grants(policies, names) || (adds && grants(policies, ['ecs:cloudServers:showServerGroup']))
      },
    })),
  },
  {
    name: 'want-of-rights-is-not-found',
    summary: 'By v1, who may not do something is told that there is no such ECS.',
    breaks: ['permissions/refusals/documented-code'],
    answer: (answer, call) => (call.api === 'ecs-v1' && isDenied(call, answer.status)
      ? ecsError(404, { code: 'Ecs.0114', message: 'The ECS does not exist.' })
      : answer),
  },
  {
    name: 'want-of-rights-has-code-of-its-own',
    summary: 'By v1, who may not do something is told so by a code that is not documented.',
    breaks: ['permissions/refusals/documented-code'],
    answer: (answer, call) => (call.api === 'ecs-v1' && isDenied(call, answer.status)
      ? ecsError(403, { code: 'Iam.0001', message: 'Denied.' })
      : answer),
  },
  {
    name: 'want-of-rights-is-not-found-natively',
    summary: 'Natively, who may not do something is told that there is no such thing.',
    breaks: ['permissions/refusals/forbidden-natively'],
    answer: (answer, call) => (call.api !== 'ecs-v1' && isDenied(call, answer.status) ? novaFault(404, 'Not found.') : answer),
  },
  {
    name: 'unknown-groups-are-deleted-by-anybody',
    summary: 'Whoever asks for the deletion of a group that there is not is told that it is deleted, whatever the policies say.',
    breaks: ['permissions/refusals/whatever-is-asked'],
    answer: ofOperations(['deleteServerGroup', 'deleteEcsGroup'], (answer, { caller, params, state }) => {
      const known = state.groups.some(({ id }) => id === params['id'])
      return caller?.user.policies === undefined || known ? answer : { status: 204, headers: [], body: '' }
    }),
  },
  {
    name: 'refused-deletion-deletes',
    summary: 'A group is deleted by v1 although who asks for it is refused.',
    breaks: ['permissions/refusals/change-nothing'],
    answer: ofOperations(['deleteEcsGroup'], (answer, call) => {
      const { groups } = call.state
      const at = groups.findIndex(({ id }) => id === call.params['id'])
      if (isDenied(call, answer.status) && at >= 0) groups.splice(at, 1)
      return answer
    }),
  },
  {
    name: 'refused-lock-locks',
    summary: 'A server is locked although who asks for it is refused.',
    breaks: ['permissions/refusals/change-nothing'],
    answer: ofOperations(['lockServer'], (answer, call) => {
      const server = call.server
      if (isDenied(call, answer.status) && server !== undefined) server.lock = { byAdmin: false, reason: null }
      return answer
    }),
  },
  {
    name: 'refused-rebuild-renames',
    summary: 'A server is given the name of its image although who asks for a rebuild is refused.',
    dialects: ['opentelekomcloud'],
    breaks: ['permissions/refusals/change-nothing'],
    answer: ofOperations(['rebuildServer'], (answer, call) => {
      const { server } = call
      if (isDenied(call, answer.status) && server !== undefined) server.name = `rebuilt-${server.id}`
      return answer
    }),
  },
])
