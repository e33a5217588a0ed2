import type { AnswerHook } from '../compute.ts'
import { hostNames } from '../host-names.ts'
import type { Occasion, Vacancy } from '../placement.ts'
import type { ServerRules } from '../server-rules.ts'
import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'
import { ofServers } from './server-fault.ts'
import { endsBesideMember } from './work-fault.ts'

type Place = ServerRules['place']

/** Places servers of anti-affinity groups otherwise; undefined leaves that to the rules. */
export function placing(change: (wanted: Vacancy, honest: Place) => string | undefined) {
  return ofServers(({ place }) => ({
    place: (wanted) => (wanted.group?.policy === 'anti-affinity' ? change(wanted, place) : undefined) ?? place(wanted),
  }))
}

/** Places servers on such an occasion beside other members where no host is left. */
export function squeezing(...occasions: readonly Occasion[]) {
  return placing((wanted, honest) => honest(wanted) ?? (occasions.includes(wanted.occasion) ? honest({ ...wanted, group: undefined }) : undefined))
}

/** Places servers on such an occasion on the host of another member, if they may be there at all. */
export function besideMember(...occasions: readonly Occasion[]) {
  return placing(({ hosts, members, occasion }) => (occasions.includes(occasion) ? members.find((host) => hosts.includes(host)) : undefined))
}

/** Hosts that deleted members have left, by group. */
const left = new Map<string, readonly string[]>()
/** Members that were deleted in ERROR, by group. */
const failed = new Map<string, string>()

const rememberHosts: AnswerHook = ofOperations(['deleteServer', 'deleteEcs'], (answer, { state }) => {
  for (const { groupId, host, task } of state.servers) {
    if (task?.name === 'delete' && groupId !== undefined && host !== undefined) left.set(groupId, [...left.get(groupId) ?? [], host])
  }
  return answer
})

const failedLinger: AnswerHook = (answer, call) => {
  const { route, server } = call
  if (route?.operation === 'deleteServer' && server?.groupId !== undefined && server.vmState === 'error') failed.set(server.groupId, server.id)
  return ofOperations(['showServerGroup', 'showEcsGroup'], (shown) => rewritten(shown, (body) => {
    const { members, ...others } = fields(body['server_group'])
    const ghost = failed.get(String(others['id']))
    return ghost === undefined || !Array.isArray(members) ? body : { ...body, server_group: { ...others, members: [...members, ghost] } }
  }))(answer, call)
}

/** Ways to place the servers of an anti-affinity group wrongly. */
export const antiAffinityFaults = defineFaults([
  {
    name: 'anti-affinity-ignored',
    summary: 'Servers of an anti-affinity group are created on the first host there is.',
    breaks: [
      'server-groups/anti-affinity/distinct-hosts', 'server-groups/anti-affinity/distinct-in-one-request',
      'server-groups/anti-affinity/surplus-tells-why', 'server-groups/policies/rule-limits-hosts',
    ],
    unsettles: [
      'server-groups/anti-affinity/kept-by-power', 'server-groups/anti-affinity/kept-by-reboot',
      'server-groups/anti-affinity/kept-by-rebuild', 'server-groups/anti-affinity/kept-by-resize',
      'server-groups/anti-affinity/surplus-never-active', 'server-groups/anti-affinity/freed-host-usable',
      'server-groups/anti-affinity/full-group-kept-by-resize', 'server-groups/anti-affinity/full-group-kept-by-migration',
    ],
    rules: placing(({ hosts, occasion }) => (occasion === 'build' ? hosts[0] : undefined)),
  },
  {
    name: 'pods-told-apart-alone',
    summary: 'Servers of a group share a hypervisor, and the name of the pod and the id made of it differ for each.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: ['server-groups/anti-affinity/distinct-hosts'],
    unsettles: [
      'server-groups/anti-affinity/kept-by-power', 'server-groups/anti-affinity/kept-by-reboot',
      'server-groups/anti-affinity/kept-by-rebuild', 'server-groups/anti-affinity/kept-by-resize',
      'server-groups/anti-affinity/surplus-never-active', 'server-groups/anti-affinity/freed-host-usable',
    ],
    rules: ofServers(({ place }) => ({
      place: (wanted) => (wanted.group?.policy === 'anti-affinity' && wanted.occasion === 'build' ? wanted.hosts[0] : place(wanted)),
      hostNames: (server) => hostNames(server, () => `pod-of-${server.id}`),
    })),
  },
  {
    name: 'newest-member-unseen',
    summary: 'The scheduler does not know yet of the member that was created last, and finds its host the emptiest.',
    breaks: [
      'server-groups/anti-affinity/distinct-hosts', 'server-groups/anti-affinity/surplus-tells-why',
      'server-groups/policies/rule-limits-hosts',
    ],
    unsettles: [
      'server-groups/anti-affinity/kept-by-power', 'server-groups/anti-affinity/kept-by-reboot',
      'server-groups/anti-affinity/kept-by-rebuild', 'server-groups/anti-affinity/kept-by-resize',
      'server-groups/anti-affinity/surplus-never-active', 'server-groups/anti-affinity/freed-host-usable',
      'server-groups/anti-affinity/full-group-kept-by-resize', 'server-groups/anti-affinity/full-group-kept-by-migration',
    ],
    rules: placing(({ members, occasion, together }) => (occasion === 'build' && together === 1 ? members.at(-1) : undefined)),
  },
  {
    name: 'siblings-placed-together',
    summary: 'Servers that one request creates in an anti-affinity group share a host.',
    breaks: ['server-groups/anti-affinity/distinct-in-one-request', 'server-groups/policies/rule-limits-hosts'],
    rules: placing(({ hosts, occasion, together }) => (occasion === 'build' && together > 1 ? hosts[0] : undefined)),
  },
  {
    name: 'start-moves-beside-member',
    summary: 'A member of a group that is started is on the host of another one.',
    breaks: ['server-groups/anti-affinity/kept-by-power'],
    unsettles: [
      'server-groups/anti-affinity/kept-by-reboot', 'server-groups/anti-affinity/kept-by-rebuild',
      'server-groups/anti-affinity/kept-by-resize',
    ],
    rules: endsBesideMember('start'),
  },
  {
    name: 'reboot-moves-beside-member',
    summary: 'A member of a group that is rebooted hard is on the host of another one afterwards.',
    breaks: ['server-groups/anti-affinity/kept-by-reboot'],
    unsettles: ['server-groups/anti-affinity/kept-by-rebuild', 'server-groups/anti-affinity/kept-by-resize'],
    rules: endsBesideMember('hard-reboot'),
  },
  {
    name: 'rebuild-moves-beside-member',
    summary: 'A member of a group that is rebuilt is on the host of another one afterwards.',
    breaks: ['server-groups/anti-affinity/kept-by-rebuild'],
    unsettles: ['server-groups/anti-affinity/kept-by-resize'],
    rules: endsBesideMember('rebuild'),
  },
  {
    name: 'resize-moves-beside-member',
    summary: 'A member of an anti-affinity group that is resized goes to the host of another one.',
    breaks: ['server-groups/anti-affinity/kept-by-resize', 'server-groups/anti-affinity/full-group-kept-by-resize'],
    unsettles: [
      'server-groups/anti-affinity/kept-by-migration', 'server-groups/anti-affinity/full-group-kept-by-migration',
      'server-groups/anti-affinity/freed-host-usable',
    ],
    rules: besideMember('resize'),
  },
  {
    name: 'resize-squeezes-in',
    summary: 'Where its group leaves no host to a member that is resized, it goes to the emptiest one all the same.',
    breaks: ['server-groups/anti-affinity/full-group-kept-by-resize'],
    unsettles: ['server-groups/anti-affinity/full-group-kept-by-migration', 'server-groups/anti-affinity/freed-host-usable'],
    rules: squeezing('resize'),
  },
  {
    name: 'migration-moves-beside-member',
    summary: 'A member of an anti-affinity group that is migrated goes to the host of another one.',
    dialects: ['openstack'],
    breaks: ['server-groups/anti-affinity/kept-by-migration', 'server-groups/anti-affinity/full-group-kept-by-migration'],
    unsettles: ['server-groups/anti-affinity/freed-host-usable'],
    rules: besideMember('migrate'),
  },
  {
    name: 'migration-squeezes-in',
    summary: 'Where its group leaves no host to a member that is migrated, it goes to the emptiest one all the same.',
    dialects: ['openstack'],
    breaks: ['server-groups/anti-affinity/full-group-kept-by-migration'],
    unsettles: ['server-groups/anti-affinity/freed-host-usable'],
    rules: squeezing('migrate'),
  },
  {
    name: 'surplus-squeezed-in',
    summary: 'A server for which its anti-affinity group has no host left is created on the emptiest one.',
    breaks: [
      'server-groups/anti-affinity/surplus-never-active', 'server-groups/anti-affinity/surplus-tells-why',
      'server-groups/policies/rule-limits-hosts',
    ],
    rules: squeezing('build'),
  },
  {
    name: 'surplus-without-fault',
    summary: 'A server for which there is no host does not say why it is in ERROR.',
    breaks: ['server-groups/anti-affinity/surplus-tells-why'],
    rules: ofServers(({ serverView }) => ({
      serverView: (server, version, from) => {
        const { fault: _, ...view } = serverView(server, version, from)
        return server.host === undefined ? view : serverView(server, version, from)
      },
    })),
  },
  {
    name: 'failed-members-linger',
    summary: 'A member that was deleted in ERROR is still shown as one.',
    breaks: ['server-groups/anti-affinity/surplus-leaves-nothing'],
    answer: failedLinger,
  },
  {
    name: 'left-hosts-stay-taken',
    summary: 'The host of a member that was deleted takes no other member of its group.',
    breaks: ['server-groups/anti-affinity/freed-host-usable'],
    rules: ofServers(({ place }) => ({
      place: (wanted) => place({ ...wanted, hosts: wanted.hosts.filter((host) => !left.get(wanted.group?.id ?? '')?.includes(host)) }),
    })),
    answer: rememberHosts,
  },
  {
    name: 'deleted-groups-still-bind',
    summary: 'A server whose group was deleted is moved and started nowhere, as if the other members still kept it from their hosts.',
    breaks: ['server-groups/anti-affinity/ends-with-group'],
    rules: ofServers(({ effects }) => ({
      effects: (name, owed, whose) => {
        const bound = whose.server.groupId !== undefined && whose.state.groupOf(whose.server) === undefined
        return bound && ['start', 'resize', 'migrate'].includes(name) ? {} : effects(name, owed, whose)
      },
    })),
  },
])
