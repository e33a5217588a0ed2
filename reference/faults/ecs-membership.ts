import { isObject } from '../value-problem.ts'
import { defineEcsFaults, ecsRules, remembered } from './ecs-rewrite.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'

const ACTIONS = ['addEcsGroupMember', 'removeEcsGroupMember']

/** Servers that joined a group through v1. */
const joined = new Set<string>()
/** Servers that the native API created and has not stopped since. */
const neverStopped = new Set<string>()
/** Groups whose members were changed through v1. */
const marked = new Set<string>()
/** Servers that were deleted while they were in a group, by group. */
const lost = new Map<string, readonly string[]>()

/** Ways of ECS v1 to be wrong about who is in a group. */
export const ecsMembershipFaults = defineEcsFaults([
  {
    name: 'ecs-adding-answers-with-body',
    summary: 'Adding a member is answered with an empty object.',
    breaks: ['ecs-groups/membership/adds-stopped-servers', 'protocol/every-operation/no-content-is-empty'],
    answer: ofOperations(['addEcsGroupMember'], (answer) => (answer.status === 200 ? { ...answer, body: '{}' } : answer)),
  },
  {
    name: 'ecs-removing-answers-with-body',
    summary: 'Removing a member is answered with an empty object.',
    breaks: ['ecs-groups/membership/removes-members', 'protocol/every-operation/no-content-is-empty'],
    answer: ofOperations(['removeEcsGroupMember'], (answer) => (answer.status === 200 ? { ...answer, body: '{}' } : answer)),
  },
  {
    name: 'native-misses-added-members',
    summary: 'The native API does not show members that joined through v1.',
    breaks: ['ecs-groups/membership/seen-once-added'],
    unsettles: ['ecs-groups/membership/gone-once-removed'],
    rules: ({ ecs, groupView }) => ({
      ecs: {
        ...ecs,
        join: (state, membership) => {
          ecs.join(state, membership)
          joined.add(membership.server.id)
        },
      },
      groupView: (group, version) => groupView({ ...group, members: group.members.filter((id) => !joined.has(id)) }, version),
    }),
  },
  {
    name: 'ecs-list-keeps-removed-members',
    summary: 'The v1 list goes on showing members that were removed.',
    breaks: ['ecs-groups/membership/gone-once-removed'],
    rules: ecsRules(({ leave }) => ({
      leave: (state, membership) => {
        leave(state, membership)
        remembered<string>(state, 'removed').set(membership.group.id, membership.server.id)
      },
    })),
    answer: ofOperations(['listEcsGroups'], (answer, { state }) =>
      rewritten(answer, ({ server_groups: groups, ...rest }) => ({
        ...rest,
        server_groups: Array.isArray(groups)
          ? groups.map((group) => {
              const left = remembered<string>(state, 'removed').get(String(fields(group)['id']))
              const { members } = fields(group)
              return left === undefined || !Array.isArray(members) ? group : { ...fields(group), members: [...members, left] }
            })
          : groups,
      })),
    ),
  },
  {
    name: 'ecs-adding-fills-metadata',
    summary: 'Adding a member leaves a mark in the metadata of the group.',
    breaks: ['ecs-groups/membership/changes-nothing-else'],
    rules: ecsRules(({ groupView, join }) => ({
      join: (state, membership) => {
        join(state, membership)
        marked.add(membership.group.id)
      },
      groupView: (group) => (marked.has(group.id) ? { ...groupView(group), metadata: { changed: 'true' } } : groupView(group)),
    })),
  },
  {
    name: 'ecs-removing-deletes-server',
    summary: 'A server that is removed from its group is deleted.',
    breaks: ['ecs-groups/membership/removal-keeps-server', 'permissions/scope/enterprise-grant-authorises'],
    unsettles: [
      'permissions/actions/grants', 'permissions/actions/new-users-may-nothing', 'permissions/actions/refuses-without-action',
      'permissions/identity/alias-grants', 'permissions/identity/grants', 'permissions/identity/levels-tell-reads',
      'permissions/identity/refuses-without-action', 'ecs-groups/hints/gone-once-removed', 'ecs-groups/anti-affinity/ends-with-group',
      'ecs-groups/anti-affinity/ends-with-removal', 'ecs-groups/anti-affinity/full-group-kept-by-joining',
      'ecs-groups/anti-affinity/surplus-leaves-nothing', 'ecs-groups/anti-affinity/surplus-never-active',
      'ecs-groups/anti-affinity/surplus-tells-why', 'ecs-groups/sequences/membership-agrees-with-model',
    ],
    // Whoever comes after the one who may remove it finds no server.
    rules: ecsRules(({ leave }) => ({
      leave: (state, membership) => {
        leave(state, membership)
        membership.server.task = { name: 'delete', doneMs: state.now() }
      },
    })),
  },
  {
    name: 'ecs-misses-members-until-stopped',
    summary: 'Through v1 a server that joined its group when the native API created it is no member until it has been stopped.',
    breaks: ['ecs-groups/membership/joins-at-creation', 'ecs-groups/sequences/membership-agrees-with-model'],
    unsettles: ['ecs-groups/membership/drops-deleted-servers', 'ecs-servers/delete/leaves-group'],
    rules: ecsRules(({ groupView }) => ({
      groupView: (group) => groupView({ ...group, members: group.members.filter((id) => !neverStopped.has(id)) }),
    })),
    answer: ofOperations(['createServer', 'stopServer'], (answer, { params: { id = '' }, route }) => {
      neverStopped.delete(id)
      const { id: created } = fields(fields(route?.operation === 'createServer' ? JSON.parse(answer.body) : undefined)['server'])
      if (typeof created === 'string') neverStopped.add(created)
      return answer
    }),
  },
  {
    name: 'ecs-deleted-members-linger',
    summary: 'Through v1 a server that was deleted is still shown as a member of its group.',
    breaks: ['ecs-groups/membership/drops-deleted-servers', 'ecs-groups/sequences/membership-agrees-with-model'],
    rules: ecsRules(({ groupView }) => ({
      groupView: (group) => groupView({ ...group, members: [...group.members, ...(lost.get(group.id) ?? [])] }),
    })),
    answer: ofOperations(['deleteServer'], (answer, { server }) => {
      if (answer.status === 204 && server?.groupId !== undefined) lost.set(server.groupId, [server.id])
      return answer
    }),
  },
  {
    name: 'ecs-nobody-added',
    summary: 'Adding or removing without saying whom succeeds, and does nothing.',
    breaks: ['ecs-groups/member-requests/mandatory-fields', 'protocol/broken-requests/mandatory-fields'],
    answer: ofOperations(ACTIONS, (answer, { json }) => {
      const named = isObject(json) ? (json.get('add_member') ?? json.get('remove_member')) : undefined
      return isObject(named) && !named.has('instance_uuid') ? { ...answer, status: 200, body: '' } : answer
    }),
  },
  {
    name: 'ecs-member-of-other-type-ignored',
    summary: 'Adding succeeds and does nothing where add_member is no object.',
    breaks: ['ecs-groups/member-requests/field-types'],
    answer: ofOperations(['addEcsGroupMember'], (answer, { json }) =>
      isObject(json) && !isObject(json.get('add_member')) ? { ...answer, status: 200, body: '' } : answer,
    ),
  },
  {
    name: 'ecs-refused-adding-moves-server',
    summary: 'Adding the member of another group is refused after the server was moved.',
    breaks: ['ecs-groups/member-requests/undecided-changes'],
    rules: ecsRules(({ join, joinRefusal }) => ({
      joinRefusal: (membership, state) => {
        const refusal = joinRefusal(membership, state)
        const present = state.groupOf(membership.server)
        if (refusal !== undefined && present !== undefined && present !== membership.group) join(state, membership)
        return refusal
      },
    })),
  },
  {
    name: 'ecs-unknown-group-takes-members',
    summary: 'Adding a server to a group that there is not succeeds, and does nothing.',
    breaks: ['ecs-groups/member-requests/unknown-groups'],
    answer: ofOperations(['addEcsGroupMember'], (answer, { params, state }) =>
      answer.status === 400 && !state.groups.some(({ id }) => id === params['id']) ? { ...answer, status: 200, body: '' } : answer,
    ),
  },
  {
    name: 'ecs-member-quota-not-enforced',
    summary: 'A server can be added to a group that has as many members as one may have.',
    breaks: ['ecs-groups/membership/refuses-above-quota'],
    rules: ecsRules(() => ({ memberQuotaReached: () => false })),
  },
  {
    name: 'ecs-running-servers-join',
    summary: 'A server that runs can be added to a group.',
    breaks: ['ecs-groups/member-requests/refuses-running-servers'],
    rules: ecsRules(({ joinRefusal }) => ({
      joinRefusal: ({ group, server }, state) => joinRefusal({ group, server: { ...server, vmState: 'stopped' } }, state),
    })),
  },
  {
    name: 'ecs-server-in-two-groups',
    summary: 'Through v1 a server that is added to a second group is shown as a member of the first as well.',
    breaks: ['ecs-groups/membership/in-one-group'],
    rules: ecsRules(({ joinRefusal }) => ({
      joinRefusal: (membership, state) => {
        const present = state.groupOf(membership.server)
        if (present === undefined || present === membership.group) return joinRefusal(membership, state)
        remembered<string>(state, 'in the first as well').set(present.id, membership.server.id)
        return joinRefusal({ ...membership, server: { ...membership.server, groupId: undefined } }, state)
      },
    })),
    answer: ofOperations(['showEcsGroup'], (answer, { state }) =>
      rewritten(answer, ({ server_group: group, ...rest }) => {
        const { members, ...others } = fields(group)
        const first = remembered<string>(state, 'in the first as well').get(String(others['id']))
        const missing = first !== undefined && Array.isArray(members) && !members.includes(first)
        return missing ? { server_group: { ...others, members: [...members, first] }, ...rest } : { server_group: group, ...rest }
      }),
    ),
  },
  {
    name: 'ecs-reserved-policies-take-members',
    summary: 'Servers can be added to groups of any policy.',
    breaks: ['ecs-groups/reserved-policies/take-no-members'],
    rules: ecsRules(({ joinRefusal }) => ({
      joinRefusal: ({ group, server }, state) => joinRefusal({ group: { ...group, policy: 'anti-affinity' }, server }, state),
    })),
  },
])
