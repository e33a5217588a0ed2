import { hostNames } from '../host-names.ts'
import { defineFaults } from './fault.ts'
import { ofServers } from './server-fault.ts'

/** Ways to place the servers of an anti-affinity group wrongly. */
export const antiAffinityFaults = defineFaults([
  {
    name: 'anti-affinity-ignored',
    summary: 'Hosts are filled one after the other, whatever the policy of a group.',
    breaks: ['server-groups/anti-affinity/distinct-hosts'],
    rules: ofServers(() => ({ place: ({ hosts }) => hosts[0] })),
  },
  {
    name: 'pods-told-apart-alone',
    summary: 'Servers of a group share a hypervisor, and the name of the pod and the id made of it differ for each.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: ['server-groups/anti-affinity/distinct-hosts'],
    rules: ofServers(() => ({
      place: ({ hosts }) => hosts[0],
      hostNames: (server) => hostNames(server, () => `pod-of-${server.id}`),
    })),
  },
])
