import type { Vacancy } from '../placement.ts'
import { defineFaults } from './fault.ts'
import { ofServers } from './server-fault.ts'

/** Creates servers of groups of a policy elsewhere; undefined leaves that to the rules. */
function building(policy: string, change: (wanted: Vacancy) => string | undefined) {
  return ofServers(({ place }) => ({
    place: (wanted) => (wanted.group?.policy === policy && wanted.occasion === 'build' ? change(wanted) : undefined) ?? place(wanted),
  }))
}

const elsewhere = ({ hosts, members }: Vacancy): string | undefined => (members.length === 0 ? undefined : hosts.find((host) => !members.includes(host)))

/** Groups with this policy are placed as if it were that one. */
function takenFor(policy: string, other: string) {
  return ofServers(({ place }) => ({
    place: (wanted) => place(wanted.group?.policy === policy ? { ...wanted, group: { ...wanted.group, policy: other } } : wanted),
  }))
}

/** Ways to follow the policies of groups wrongly, anti-affinity apart. */
export const policyFaults = defineFaults([
  {
    name: 'affinity-spreads',
    summary: 'Servers of an affinity group are created apart.',
    dialects: ['openstack'],
    breaks: ['server-groups/policies/affinity-same-host'],
    rules: building('affinity', elsewhere),
  },
  {
    name: 'soft-affinity-spreads',
    summary: 'Servers of a soft-affinity group are created apart.',
    dialects: ['openstack'],
    breaks: ['server-groups/policies/soft-affinity-gathers'],
    rules: building('soft-affinity', elsewhere),
  },
  {
    name: 'soft-affinity-is-hard',
    summary: 'The policy soft-affinity is taken for affinity.',
    dialects: ['openstack'],
    breaks: ['server-groups/policies/soft-affinity-never-refuses'],
    rules: takenFor('soft-affinity', 'affinity'),
  },
  {
    name: 'soft-anti-affinity-gathers',
    summary: 'Servers of a soft-anti-affinity group are created together.',
    dialects: ['openstack'],
    breaks: ['server-groups/policies/soft-anti-affinity-spreads'],
    rules: building('soft-anti-affinity', ({ members }) => members[0]),
  },
  {
    name: 'soft-anti-affinity-is-hard',
    summary: 'The policy soft-anti-affinity is taken for anti-affinity.',
    dialects: ['openstack'],
    breaks: ['server-groups/policies/soft-anti-affinity-never-refuses'],
    rules: takenFor('soft-anti-affinity', 'anti-affinity'),
  },
  {
    name: 'max-server-per-host-is-one',
    summary: 'No host takes a second member of an anti-affinity group, whatever max_server_per_host allows.',
    dialects: ['openstack'],
    breaks: ['server-groups/policies/rule-lets-hosts-be-shared'],
    unsettles: ['server-groups/policies/rule-limits-hosts'],
    rules: ofServers(({ place }) => ({
      place: (wanted) => place(wanted.group === undefined ? wanted : { ...wanted, group: { ...wanted.group, rules: {} } }),
    })),
  },
  {
    name: 'max-server-per-host-ignored',
    summary: 'A group with max_server_per_host is created on the first host, however many members are there.',
    dialects: ['openstack'],
    breaks: ['server-groups/policies/rule-limits-hosts'],
    rules: building('anti-affinity', ({ group, hosts }) => (group?.rules.max_server_per_host === undefined ? undefined : hosts[0])),
  },
  {
    name: 'reserved-policies-keep-out',
    summary: 'A server whose hint names a group with a reserved policy finds no host.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: ['ecs-groups/reserved-policies/keep-nobody-out'],
    rules: ofServers(({ place }) => ({
      place: (wanted) => ((wanted.group?.policy ?? 'anti-affinity') === 'anti-affinity' ? place(wanted) : undefined),
    })),
  },
])
