import type { AnswerHook } from '../compute.ts'
import type { Rules } from '../rules.ts'
import type { Group, State } from '../state.ts'
import { remembered } from './ecs-rewrite.ts'
import { defineFaults } from './fault.ts'
import { nameStem } from './name-stem.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'

const keyOf = ({ name, projectId }: Pick<Group, 'name' | 'projectId'>): string => `${projectId} ${nameStem(name)}`

const alikeOf = (state: State, group: Group): Group[] => state.groups.filter((other) => other !== group && keyOf(other) === keyOf(group))

/** Keeps what was deleted while a group that is named alike was there; forgets all of it with the last of them. */
function keepDeleted(state: State, group: Group, kept: Map<string, Group[]>): void {
  const key = keyOf(group)
  if (alikeOf(state, group).length === 0) kept.delete(key)
  else kept.set(key, [...(kept.get(key) ?? []), group])
}

const DELETED = 'deleted beside others'

/** The first of three or more that were deleted, of each kind of name. */
function relisted(state: State, projectId: string | undefined): Group[] {
  const kept = [...remembered<Group[]>(state, DELETED).values()]
  return kept.flatMap((groups) => (groups.length >= 3 ? groups.slice(0, 1) : [])).filter((group) => group.projectId === projectId)
}

const FORMER = 'former names'

/** Shows a group under the name that another had, where one is kept for it. */
const shownByFormerName = (operation: string): AnswerHook =>
  ofOperations([operation], (answer, { params, state }) => {
    const former = remembered<string>(state, FORMER).get(params['id'] ?? '')
    if (answer.status !== 200 || former === undefined) return answer
    return rewritten(answer, ({ server_group: group, ...rest }) => ({ server_group: { ...fields(group), name: former }, ...rest }))
  })

/** Gives the name of the last that was deleted to the next that is created, where both are named alike and one of them is there. */
function namedAsBefore(state: State, group: Group): void {
  const former = remembered<Group[]>(state, DELETED).get(keyOf(group))?.at(-1)
  if (former !== undefined) remembered<string>(state, FORMER).set(group.id, former.name)
}

/** Lists whose pages overlap. */
const overlapping = new WeakSet<readonly Group[]>()

/** A new group is known by the name of one that was deleted before it, for answers that show it so. */
function takesFormerName({ removeGroup, storeGroup }: Rules): Partial<Rules> {
  return {
    storeGroup: (state, group, version) => {
      storeGroup(state, group, version)
      namedAsBefore(state, group)
    },
    removeGroup: (state, group, version) => {
      keepDeleted(state, group, remembered(state, DELETED))
      removeGroup(state, group, version)
    },
  }
}

/** Ways to be wrong that no single step shows, only several in the right order. */
export const sequenceFaults = defineFaults([
  {
    name: 'third-deletion-relists-first',
    summary: 'Once three groups named alike are deleted while a fourth is there, the native list shows the first of them again.',
    breaks: [
      'server-groups/sequences/agrees-with-model', 'ecs-groups/sequences/agrees-with-model', 'protocol/broken-requests/change-nothing',
    ],
    rules: ({ listedGroups, removeGroup }) => ({
      removeGroup: (state, group, version) => {
        keepDeleted(state, group, remembered(state, DELETED))
        removeGroup(state, group, version)
      },
      listedGroups: (state, projectId, version) => [...listedGroups(state, projectId, version), ...relisted(state, projectId)],
    }),
  },
  {
    name: 'next-group-shown-by-former-name',
    summary: 'A group that is created after another was deleted is shown by the native API under the name of that one.',
    breaks: ['server-groups/sequences/agrees-with-model', 'ecs-groups/sequences/agrees-with-model'],
    rules: takesFormerName,
    answer: shownByFormerName('showServerGroup'),
  },
  {
    name: 'next-ecs-group-shown-by-former-name',
    summary: 'A group that is created after another was deleted is shown by v1 under the name of that one.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: ['ecs-groups/sequences/agrees-with-model'],
    rules: takesFormerName,
    answer: shownByFormerName('showEcsGroup'),
  },
  {
    name: 'pages-repeat-after-deletion',
    summary: 'Once a group was deleted beside another that is named alike, each page of v1 begins with the last group of the one before.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: ['ecs-groups/sequences/agrees-with-model'],
    rules: ({ ecs, removeGroup }) => ({
      removeGroup: (state, group, version) => {
        keepDeleted(state, group, remembered(state, DELETED))
        removeGroup(state, group, version)
      },
      ecs: {
        ...ecs,
        listedGroups: (state, projectId) => {
          const listed = [...ecs.listedGroups(state, projectId)]
          if ([...remembered<Group[]>(state, DELETED).values()].flat().some((group) => group.projectId === projectId)) overlapping.add(listed)
          return listed
        },
        page: (groups, asked) => {
          const behind = ecs.page(groups, asked)
          const last = groups.find(({ id }) => id === asked.marker)
          return last === undefined || behind === undefined || !overlapping.has(groups) ? behind : [last, ...behind].slice(0, asked.limit)
        },
      },
    }),
  },
  {
    name: 'stopped-members-linger',
    summary: 'A server that is deleted while it is stopped is still shown as a member of its group by the native API.',
    breaks: ['servers/sequences/membership-agrees-with-model'],
    answer: (answer, call) => {
      const { route, server, state } = call
      const lost = remembered<string>(state, 'lost while stopped')
      const group = server?.vmState === 'stopped' ? server.groupId : undefined
      if (route?.operation === 'deleteServer' && answer.status === 204 && group !== undefined) lost.set(group, server?.id ?? '')
      return ofOperations(['showServerGroup'], (shown) =>
        rewritten(shown, ({ server_group: found, ...rest }) => {
          const { members, ...others } = fields(found)
          const left = lost.get(String(others['id']))
          if (found === undefined || left === undefined || !Array.isArray(members) || members.includes(left)) return { server_group: found, ...rest }
          return { server_group: { ...others, members: [...members, left] }, ...rest }
        }))(answer, call)
    },
  },
  {
    name: 'who-left-cannot-return',
    summary: 'A server that was taken out of a group and is added to one again is no member, whatever the answer says.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: [
      'ecs-groups/sequences/membership-agrees-with-model', 'permissions/actions/grants', 'permissions/identity/alias-grants',
      'permissions/identity/grants', 'permissions/scope/enterprise-grant-authorises',
    ],
    unsettles: ['permissions/actions/new-users-may-nothing', 'permissions/actions/refuses-without-action'],
    rules: ({ ecs }) => ({
      ecs: {
        ...ecs,
        leave: (state, membership) => {
          remembered<true>(state, 'left').set(membership.server.id, true)
          ecs.leave(state, membership)
        },
        join: (state, membership) => {
          if (!remembered<true>(state, 'left').has(membership.server.id)) ecs.join(state, membership)
        },
      },
    }),
  },
])
