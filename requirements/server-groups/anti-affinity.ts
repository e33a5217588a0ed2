import { defineRequirements } from '../requirement.ts'

export const antiAffinity = defineRequirements({
  'server-groups/anti-affinity/distinct-hosts': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'must' },
    text: 'Servers that were created one after the other in an anti-affinity group are on different hosts.',
    statements: [
      'nova-server-groups/parameters/policies-anti-affinity-placement', 'nova-server-groups/parameters/policy-anti-affinity-placement',
      'nova-server-groups/parameters/max-server-per-host-default', 'nova-server-groups-guide/policies/anti-affinity',
      'nova-server-groups-guide/intro/same-or-different-host', 'nova-server-hints/parameters/group-placement',
      'hwcn-create-group-native/table-3/policies-anti-affinity-placement', 'hwcn-create-group-native/table-5/policies-anti-affinity-placement',
      'hwcn-list-groups-native/table-3/policies-anti-affinity-placement', 'hwcn-show-group-native/table-3/policies-anti-affinity-placement',
      'otc-create-group-native/table-3/policies-anti-affinity-placement', 'otc-create-group-native/table-5/policies-anti-affinity-placement',
      'otc26-create-group-native/table-3/policies-anti-affinity-placement',
      'otc26-create-group-native/table-5/policies-anti-affinity-placement',
      'otc26-list-groups-native/table-3/policies-anti-affinity-placement',
      'otc26-show-group-native/table-3/policies-anti-affinity-placement',
    ],
    operations: ['createServer', 'showServer'],
  },
})
