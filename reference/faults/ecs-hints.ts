import type { Group } from '../state.ts'
import { defineEcsFaults, ecsRules, remembered } from './ecs-rewrite.ts'
import { ofEcsServers } from './ecs-server-fault.ts'
import { nobodys } from './members.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'
import { ofServers } from './server-fault.ts'

/** Ways of ECS v1 to be wrong about the group that a server is hinted at, and names. */
export const ecsHintFaults = defineEcsFaults([
  {
    name: 'ecs-unknown-hint-ignored',
    summary: 'A server whose hint names a group that there is not is created in no group.',
    breaks: [
      'ecs-groups/hints/refuses-unknown-group', 'ecs-groups/hints/refuses-deleted-group', 'server-groups/members/refuses-unknown-group',
      'server-groups/members/refuses-deleted-group',
    ],
    rules: ofServers(({ hintedGroup }) => ({
      hintedGroup: (state, id, caller) => hintedGroup(state, id, caller) ?? (state.groups.some((group) => group.id === id) ? undefined : nobodys(id)),
    })),
  },
  {
    name: 'ecs-foreign-hint-accepted',
    summary: 'A server may join a group of another project when it is created, if its id is written as it was given.',
    breaks: ['ecs-groups/hints/refuses-foreign-group', 'server-groups/members/refuses-foreign-group'],
    rules: ofServers(({ hintedGroup }) => ({
      hintedGroup: (state, id, caller) => hintedGroup(state, id, caller) ?? state.groups.find((group) => group.id === id),
    })),
  },
  {
    name: 'ecs-deleted-hint-accepted',
    summary: 'A server whose hint names a group that ECS v1 deleted is created, and kept apart from nobody.',
    breaks: ['ecs-groups/hints/refuses-deleted-group'],
    rules: ({ removeGroup, servers }) => ({
      removeGroup: (state, group, version) => {
        if (version.api === 'ecs-v1') remembered<Group>(state, 'deleted by v1').set(group.id, group)
        removeGroup(state, group, version)
      },
      servers: {
        ...servers,
        hintedGroup: (state, id, caller) => servers.hintedGroup(state, id, caller) ?? remembered<Group>(state, 'deleted by v1').get(id),
      },
    }),
  },
  {
    name: 'ecs-removed-servers-name-group',
    summary: 'By v1 a server that was removed from a group still names that one.',
    breaks: ['ecs-groups/hints/gone-once-removed'],
    rules: ecsRules(({ leave }) => ({
      leave: (state, membership) => {
        remembered<string>(state, 'left by v1').set(membership.server.id, membership.group.id)
        leave(state, membership)
      },
    })),
    answer: ofOperations(['showEcs'], (answer, { state }) =>
      rewritten(answer, ({ server, ...rest }) => {
        const left = remembered<string>(state, 'left by v1').get(String(fields(server)['id']))
        return server === undefined || left === undefined ? { server, ...rest } : { server: { ...fields(server), 'os:scheduler_hints': { group: [left] } }, ...rest }
      }),
    ),
  },
  {
    name: 'ecs-servers-name-deleted-group',
    summary: 'By v1 a server whose group was deleted still names that one.',
    breaks: ['ecs-groups/hints/gone-with-group'],
    rules: ofEcsServers(({ serverView }) => ({
      serverView: (server, around) => serverView(server, server.groupId === undefined ? around : { ...around, groups: [server.groupId] }),
    })),
  },
])
