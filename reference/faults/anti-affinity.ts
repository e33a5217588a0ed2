import type { AnswerHook } from '../compute.ts'
import type { Occasion, Vacancy } from '../placement.ts'
import type { ServerRules } from '../server-rules.ts'
import { endsBesideMember, serversOf, squeezesIn } from './beside-member.ts'
import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'
import { ofServers } from './server-fault.ts'

type Place = ServerRules['place']

/** Places servers of anti-affinity groups otherwise; undefined leaves that to the rules. */
function placing(change: (wanted: Vacancy, honest: Place) => string | undefined) {
  return ofServers(({ place }) => ({
    place: (wanted) => (wanted.group?.policy === 'anti-affinity' ? change(wanted, place) : undefined) ?? place(wanted),
  }))
}

/** Places servers on such an occasion beside other members where no host is left. */
function squeezing(occasion: Occasion) {
  return placing((wanted, honest) => honest(wanted) ?? (wanted.occasion === occasion ? honest({ ...wanted, group: undefined }) : undefined))
}

/** Hosts that deleted members have left, by group. */
const left = new Map<string, readonly string[]>()

const rememberHosts: AnswerHook = ofOperations(['deleteServer'], (answer, { server }) => {
  if (server?.groupId === undefined || server.host === undefined || answer.status >= 300) return answer
  left.set(server.groupId, [...left.get(server.groupId) ?? [], server.host])
  return answer
})

/** Goes on showing, by one operation, members that were deleted in ERROR by another one. */
export function failedLinger(shownBy: string, deletedBy: string): AnswerHook {
  const failed = new Map<string, string>()
  return (answer, call) => {
    const gone = call.route?.operation === deletedBy ? serversOf(answer, call) : []
    for (const { groupId, id, vmState } of gone) if (groupId !== undefined && vmState === 'error') failed.set(groupId, id)
    return ofOperations([shownBy], (shown) => rewritten(shown, (body) => {
      const { members, ...others } = fields(body['server_group'])
      const ghost = failed.get(String(others['id']))
      return ghost === undefined || !Array.isArray(members) ? body : { ...body, server_group: { ...others, members: [...members, ghost] } }
    }))(answer, call)
  }
}

/** Ways to place the servers of an anti-affinity group wrongly. */
export const antiAffinityFaults = defineFaults([
  {
    name: 'anti-affinity-ignored',
    summary: 'A server that the native API creates in a group is on the host of another member.',
    breaks: [
      'server-groups/anti-affinity/distinct-hosts', 'server-groups/anti-affinity/distinct-in-one-request',
      'server-groups/anti-affinity/surplus-tells-why', 'server-groups/policies/rule-limits-hosts',
      'server-groups/races/spreads-at-once',
      'server-groups/races/spreads-when-full',
    ],
    unsettles: [
      'server-groups/anti-affinity/kept-by-power', 'server-groups/anti-affinity/kept-by-reboot',
      'server-groups/anti-affinity/kept-by-rebuild', 'server-groups/anti-affinity/kept-by-resize',
      'server-groups/anti-affinity/surplus-never-active', 'server-groups/anti-affinity/freed-host-usable',
      'server-groups/anti-affinity/full-group-kept-by-resize', 'server-groups/anti-affinity/full-group-kept-by-migration',
    ],
    answer: endsBesideMember('createServer'),
  },
  {
    name: 'newest-member-unseen',
    summary: 'The scheduler does not know yet of the member that was created last, and finds its host the emptiest.',
    dialects: ['openstack'],
    breaks: [
      'server-groups/anti-affinity/distinct-hosts', 'server-groups/anti-affinity/surplus-tells-why',
      'server-groups/policies/rule-limits-hosts',
      'server-groups/races/spreads-at-once',
      'server-groups/races/spreads-when-full',
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
    dialects: ['openstack'],
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
    answer: endsBesideMember('startServer'),
  },
  {
    name: 'reboot-moves-beside-member',
    summary: 'A member of a group that is rebooted is on the host of another one afterwards.',
    breaks: ['server-groups/anti-affinity/kept-by-reboot'],
    unsettles: ['server-groups/anti-affinity/kept-by-rebuild', 'server-groups/anti-affinity/kept-by-resize'],
    answer: endsBesideMember('rebootServer'),
  },
  {
    name: 'rebuild-moves-beside-member',
    summary: 'A member of a group that is rebuilt is on the host of another one afterwards.',
    breaks: ['server-groups/anti-affinity/kept-by-rebuild'],
    unsettles: ['server-groups/anti-affinity/kept-by-resize'],
    answer: endsBesideMember('rebuildServer'),
  },
  {
    name: 'resize-moves-beside-member',
    summary: 'A member of a group that is resized goes to the host of another one.',
    breaks: ['server-groups/anti-affinity/kept-by-resize'],
    unsettles: ['server-groups/anti-affinity/kept-by-migration'],
    answer: endsBesideMember('resizeServer'),
  },
  {
    name: 'resize-squeezes-in',
    summary: 'Where its group leaves no host to a member that is resized, it goes to the emptiest one all the same.',
    dialects: ['openstack'],
    breaks: ['server-groups/anti-affinity/full-group-kept-by-resize'],
    unsettles: ['server-groups/anti-affinity/full-group-kept-by-migration', 'server-groups/anti-affinity/freed-host-usable'],
    rules: squeezing('resize'),
  },
  {
    name: 'migration-moves-beside-member',
    summary: 'A member of a group that is migrated goes to the host of another one.',
    dialects: ['openstack'],
    breaks: ['server-groups/anti-affinity/kept-by-migration'],
    answer: endsBesideMember('migrateServer'),
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
    summary: 'A server for which its group has no host left is created natively on that of another member.',
    breaks: [
      'server-groups/anti-affinity/surplus-never-active', 'server-groups/anti-affinity/surplus-tells-why',
      'server-groups/policies/rule-limits-hosts',
      'server-groups/races/spreads-when-full',
    ],
    answer: squeezesIn('createServer'),
  },
  {
    name: 'surplus-without-fault',
    summary: 'A server for which there is no host does not say why it is in ERROR.',
    dialects: ['openstack'],
    breaks: ['server-groups/anti-affinity/surplus-tells-why'],
    rules: ofServers(({ serverView }) => ({
      serverView: (server, version, from) => {
        const view = serverView(server, version, from)
        const { fault: _, ...silent } = view
        return server.host === undefined ? silent : view
      },
    })),
  },
  {
    name: 'failed-members-linger',
    summary: 'A member that was deleted in ERROR is still shown as one.',
    breaks: ['server-groups/anti-affinity/surplus-leaves-nothing'],
    answer: failedLinger('showServerGroup', 'deleteServer'),
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
    summary: 'A server whose group was deleted is moved and started nowhere, as if other members still kept it from their hosts.',
    breaks: ['server-groups/anti-affinity/ends-with-group', 'ecs-groups/anti-affinity/ends-with-group'],
    rules: ofServers(({ effects }) => ({
      effects: (name, owed, whose) => {
        const bound = whose.server.groupId !== undefined && whose.state.groupOf(whose.server) === undefined
        return bound && ['start', 'resize', 'migrate'].includes(name) ? {} : effects(name, owed, whose)
      },
    })),
  },
])
