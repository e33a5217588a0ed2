import { randomBytes, randomUUID } from 'node:crypto'
import type { Group } from '../state.ts'
import { defineFaults } from './fault.ts'
import { nameStem } from './name-stem.ts'
import { ofOperations } from './rewrite.ts'

/** How long a create takes in a cloud that loses those which overlap. */
const OVERLAP_MS = 30

/** Groups whose create was answered under the name that was asked for, and stored under another. */
const misnamed = new WeakMap<Group, string>()

/** Members that nobody put into their group. */
const strangers = new WeakMap<Group, string>()

/** Ways to be wrong about a new group. */
export const createFaults = defineFaults([
  {
    name: 'names-in-lower-case',
    summary: 'From 2.58 on a group gets its name in lower case.',
    breaks: [
      'server-groups/create/echoes-name',
      'protocol/accepted-input/echoed-exactly',
      'protocol/accepted-input/listed-exactly',
      'protocol/accepted-input/shown-exactly',
    ],
    rules: ({ groupView, storeGroup }) => ({
      storeGroup: (state, group, version) => {
        storeGroup(state, group, version)
        if (version.minor >= 58) misnamed.set(group, group.name.toLowerCase())
      },
      groupView: (group, version) => ({ ...groupView(group, version), name: misnamed.get(group) ?? group.name }),
    }),
  },
  {
    name: 'answers-before-renaming',
    summary: 'At 2.15 and somewhat later a group of more than one letter is stored in capitals, and the create answers with the name as it was sent.',
    breaks: ['server-groups/create/is-shown-at-once', 'server-groups/views/microversions-agree'],
    rules: ({ groupView, storeGroup }) => ({
      storeGroup: (state, group, version) => {
        storeGroup(state, group, version)
        // A name of one letter in capitals could be anybody's: it would be left behind and fill the quota.
        if (version.minor >= 15 && version.minor < 63 && group.name.length > 1) misnamed.set(group, group.name.toUpperCase())
      },
      groupView: (group, version) => ({ ...groupView(group, version), name: misnamed.get(group) ?? group.name }),
    }),
    answer: ofOperations(['createServerGroup'], (answer, { state }) => {
      const newest = state.groups.at(-1)
      const stored = newest === undefined ? undefined : misnamed.get(newest)
      return newest === undefined || stored === undefined ? answer : { ...answer, body: answer.body.replace(stored, newest.name) }
    }),
  },
  {
    name: 'soft-policies-hardened',
    summary: 'A soft policy is stored as the hard one.',
    dialects: ['openstack'],
    breaks: [
      'server-groups/create/echoes-policy',
      'protocol/accepted-input/echoed-exactly',
      'protocol/accepted-input/listed-exactly',
    ],
    rules: ({ groupView }) => ({
      groupView: (group, version) => groupView({ ...group, policy: group.policy.replace(/^soft-/, '') }, version),
    }),
  },
  {
    name: 'policies-softened',
    summary: 'A hard policy is shown as the soft one.',
    breaks: [
      'server-groups/create/echoes-policy',
      'server-groups/sequences/agrees-with-model',
      'protocol/accepted-input/echoed-exactly',
      'protocol/accepted-input/listed-exactly',
      'protocol/accepted-input/shown-exactly',
    ],
    rules: ({ groupView }) => ({
      groupView: (group, version) => groupView({ ...group, policy: `soft-${group.policy.replace(/^soft-/, '')}` }, version),
    }),
  },
  {
    name: 'new-group-has-member',
    summary: 'A group without members has one that nobody put there.',
    breaks: [
      'server-groups/create/starts-without-members', 'server-groups/members/drops-deleted-servers', 'server-groups/members/joins-at-creation',
      'server-groups/members/refuses-foreign-group', 'server-groups/sequences/agrees-with-model', 'servers/sequences/membership-agrees-with-model',
    ],
    rules: ({ groupView, storeGroup }) => ({
      storeGroup: (state, group, version) => {
        strangers.set(group, randomUUID())
        storeGroup(state, group, version)
      },
      groupView: (group, version) => {
        const stranger = strangers.get(group)
        return groupView(stranger === undefined || group.members.length > 0 ? group : { ...group, members: [stranger] }, version)
      },
    }),
  },
  {
    name: 'ids-without-dashes',
    summary: 'Ids are 32 hexadecimal digits without dashes.',
    breaks: ['server-groups/create/gives-uuid', 'protocol/every-operation/matches-schema'],
    rules: () => ({ newGroupId: () => randomBytes(16).toString('hex') }),
  },
  {
    name: 'equal-name-finds-existing',
    summary: 'Creating a group under a name that the project has already gives the group that is there.',
    breaks: ['server-groups/create/keeps-equal-names-apart'],
    rules: ({ newGroupId, storeGroup }) => ({
      newGroupId: (state, draft) => {
        const twin = state.groupsOf(draft.projectId).find(({ name }) => name === draft.name)
        return twin?.id ?? newGroupId(state, draft)
      },
      storeGroup: (state, group, version) => {
        if (!state.groups.some(({ id }) => id === group.id)) storeGroup(state, group, version)
      },
    }),
  },
  {
    name: 'overlapping-creates-lost',
    summary: 'Of groups created at the same time and named alike only the first is stored; all creates succeed.',
    breaks: ['server-groups/create/concurrent-creates-all-count', 'server-groups/races/quota-holds'],
    rules: ({ storeGroup }) => ({
      storeGroup: (state, group, version) => {
        const note = `creating ${group.projectId} ${nameStem(group.name)}`
        const until = state.notes.get(note)
        if (typeof until === 'number' && performance.now() < until) return
        state.notes.set(note, performance.now() + OVERLAP_MS)
        storeGroup(state, group, version)
      },
    }),
    answer: ofOperations(['createServerGroup'], (answer) => ({ ...answer, afterMs: OVERLAP_MS + 5 })),
  },
])
