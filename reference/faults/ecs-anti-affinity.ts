import { hostNames } from '../host-names.ts'
import { failedLinger } from './anti-affinity.ts'
import { endsBesideMember, squeezesIn } from './beside-member.ts'
import { defineEcsFaults, ecsRules } from './ecs-rewrite.ts'
import { ofEcsServers } from './ecs-server-fault.ts'
import { ofServers } from './server-fault.ts'

/** Servers that were removed from a group and have joined none since. */
const outside = new Set<string>()

/** Ways of the two clouds to place the servers of an anti-affinity group wrongly. */
export const ecsAntiAffinityFaults = defineEcsFaults([
  {
    name: 'pods-told-apart-alone',
    summary: 'Servers of a group share a hypervisor, and the name of the pod and the id made of it differ for each.',
    breaks: [
      'server-groups/anti-affinity/distinct-hosts', 'ecs-groups/anti-affinity/distinct-hosts',
      'ecs-groups/anti-affinity/distinct-in-one-request', 'server-groups/races/spreads-at-once', 'server-groups/races/spreads-when-full',
    ],
    unsettles: [
      'server-groups/anti-affinity/kept-by-power', 'server-groups/anti-affinity/kept-by-reboot',
      'server-groups/anti-affinity/kept-by-rebuild', 'server-groups/anti-affinity/kept-by-resize',
      'server-groups/anti-affinity/surplus-never-active', 'server-groups/anti-affinity/freed-host-usable',
      'ecs-groups/anti-affinity/kept-by-power', 'ecs-groups/anti-affinity/kept-by-reboot', 'ecs-groups/anti-affinity/kept-by-change-os',
      'ecs-groups/anti-affinity/kept-by-resize', 'ecs-groups/anti-affinity/surplus-never-active',
      'ecs-groups/anti-affinity/full-group-kept-by-joining', 'ecs-groups/anti-affinity/ends-with-removal',
      'ecs-groups/anti-affinity/ends-with-group', 'ecs-groups/anti-affinity/surplus-tells-why',
    ],
    rules: ofServers(({ place }) => ({
      place: (wanted) => (wanted.group?.policy === 'anti-affinity' && wanted.occasion === 'build' ? wanted.hosts[0] : place(wanted)),
      hostNames: (server) => hostNames(server, () => `pod-of-${server.id}`),
    })),
  },
  {
    name: 'ecs-anti-affinity-ignored',
    summary: 'A server that ECS v1 creates in a group is on the host of another member.',
    breaks: ['ecs-groups/anti-affinity/distinct-hosts', 'ecs-groups/anti-affinity/distinct-in-one-request'],
    unsettles: [
      'ecs-groups/anti-affinity/kept-by-power', 'ecs-groups/anti-affinity/kept-by-reboot', 'ecs-groups/anti-affinity/kept-by-change-os',
      'ecs-groups/anti-affinity/kept-by-resize', 'ecs-groups/anti-affinity/surplus-never-active',
      'ecs-groups/anti-affinity/full-group-kept-by-joining', 'ecs-groups/anti-affinity/ends-with-removal',
      'ecs-groups/anti-affinity/ends-with-group', 'ecs-groups/anti-affinity/surplus-tells-why',
    ],
    answer: endsBesideMember('createEcs'),
  },
  {
    name: 'ecs-siblings-placed-together',
    summary: 'Servers that one request creates in an anti-affinity group share a host.',
    breaks: ['ecs-groups/anti-affinity/distinct-in-one-request'],
    rules: ofServers(({ place }) => ({
      place: (wanted) => (wanted.group !== undefined && wanted.together > 1 ? wanted.hosts[0] : place(wanted)),
    })),
  },
  {
    name: 'ecs-start-moves-beside-member',
    summary: 'A member of a group that a batch starts is on the host of another one.',
    breaks: ['ecs-groups/anti-affinity/kept-by-power'],
    unsettles: [
      'ecs-groups/anti-affinity/kept-by-reboot', 'ecs-groups/anti-affinity/kept-by-change-os', 'ecs-groups/anti-affinity/kept-by-resize',
      'ecs-groups/anti-affinity/kept-by-joining',
    ],
    answer: endsBesideMember('startEcsBatch'),
  },
  {
    name: 'ecs-reboot-moves-beside-member',
    summary: 'A member of a group that a batch reboots is on the host of another one afterwards.',
    breaks: ['ecs-groups/anti-affinity/kept-by-reboot'],
    unsettles: ['ecs-groups/anti-affinity/kept-by-change-os', 'ecs-groups/anti-affinity/kept-by-resize'],
    answer: endsBesideMember('rebootEcsBatch'),
  },
  {
    name: 'change-os-moves-beside-member',
    summary: 'A member of a group whose OS is changed is on the host of another one afterwards.',
    breaks: ['ecs-groups/anti-affinity/kept-by-change-os'],
    unsettles: ['ecs-groups/anti-affinity/kept-by-resize'],
    answer: endsBesideMember('changeEcsOs'),
  },
  {
    name: 'ecs-resize-moves-beside-member',
    summary: 'A member of a group that ECS v1 resizes goes to the host of another one.',
    breaks: ['ecs-groups/anti-affinity/kept-by-resize'],
    unsettles: ['ecs-groups/anti-affinity/kept-by-joining'],
    answer: endsBesideMember('resizeEcs'),
  },
  {
    name: 'joining-moves-beside-member',
    summary: 'A server that is added to a group gets the host of another member.',
    breaks: ['ecs-groups/anti-affinity/kept-by-joining', 'ecs-groups/anti-affinity/full-group-kept-by-joining'],
    unsettles: ['ecs-groups/anti-affinity/ends-with-removal', 'ecs-groups/anti-affinity/ends-with-group'],
    rules: ofServers(({ mayStay, place }) => ({
      mayStay: (server, wanted) => wanted.members.length === 0 && mayStay(server, wanted),
      place: (wanted) => (wanted.occasion === 'join' ? wanted.members[0] : undefined) ?? place(wanted),
    })),
  },
  {
    name: 'joining-unchecked',
    summary: 'A server that is added to a group stays where it is, whoever is there.',
    breaks: ['ecs-groups/anti-affinity/full-group-kept-by-joining'],
    unsettles: ['ecs-groups/anti-affinity/ends-with-removal', 'ecs-groups/anti-affinity/ends-with-group'],
    rules: ofServers(() => ({ mayStay: ({ host }, { hosts, members }) => host !== undefined && hosts.every((other) => members.includes(other)) })),
  },
  {
    name: 'ecs-surplus-squeezed-in',
    summary: 'A server for which its group has no host left is created by ECS v1 on that of another member.',
    breaks: ['ecs-groups/anti-affinity/surplus-never-active'],
    unsettles: ['ecs-groups/anti-affinity/surplus-tells-why'],
    answer: squeezesIn('createEcs'),
  },
  {
    name: 'ecs-failed-members-linger',
    summary: 'A member that ECS v1 deleted in ERROR is still shown as one.',
    breaks: ['ecs-groups/anti-affinity/surplus-leaves-nothing'],
    answer: failedLinger('showEcsGroup', 'deleteEcs'),
  },
  {
    name: 'freed-members-stay-down',
    summary: 'A server that found no host in its group does not start once the group was deleted.',
    breaks: ['ecs-groups/anti-affinity/ends-with-group'],
    rules: ofServers(({ effects }) => ({
      effects: (name, owed, whose) => {
        const { server, state } = whose
        const isFreed = server.groupId !== undefined && server.host === undefined && state.groupOf(server) === undefined
        return name === 'start' && isFreed ? {} : effects(name, owed, whose)
      },
    })),
  },
  {
    name: 'removed-members-still-bound',
    summary: 'A server that was removed from its group while it had no host does not start.',
    breaks: ['ecs-groups/anti-affinity/ends-with-removal'],
    rules: (honest) => ({
      ...ecsRules(({ join, leave }) => ({
        join: (state, membership) => {
          outside.delete(membership.server.id)
          join(state, membership)
        },
        leave: (state, membership) => {
          if (membership.server.host === undefined) outside.add(membership.server.id)
          leave(state, membership)
        },
      }))(honest),
      ...ofServers(({ effects }) => ({
        effects: (name, owed, whose) => (name === 'start' && outside.has(whose.server.id) ? {} : effects(name, owed, whose)),
      }))(honest),
    }),
  },
  {
    name: 'ecs-surplus-without-reason',
    summary: 'A sub-job for which there was no host does not say why it failed.',
    breaks: ['ecs-groups/anti-affinity/surplus-tells-why'],
    rules: ofEcsServers(({ jobView }) => ({
      jobView: (job, nowMs) => {
        const silent = job.parts.map((part) => (part.failure?.code === 'Ecs.0319' ? { ...part, failure: { code: '', reason: '' } } : part))
        return jobView({ ...job, parts: silent }, nowMs)
      },
    })),
  },
])
