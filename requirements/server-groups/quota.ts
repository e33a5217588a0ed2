import { defineRequirements } from '../requirement.ts'

export const quota = defineRequirements({
  'server-groups/quota/usage-counts-groups': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'The number of used groups in the limits rises by one with a create and falls by one with a delete.',
    statements: ['nova-limits/show/response-total-server-groups-used-meaning'],
    operations: ['showLimits', 'createServerGroup', 'deleteServerGroup'],
  },
  'server-groups/quota/usage-counts-servers': {
    level: { openstack: 'must' },
    text: 'The limits count a server, its cores and its memory once it is created, and no more once it is deleted.',
    statements: [
      'nova-limits/show/response-total-instances-used-meaning', 'nova-limits/show/response-total-cores-used-meaning',
      'nova-limits/show/response-total-ram-used-meaning',
    ],
    operations: ['showLimits', 'createServer', 'deleteServer', 'showFlavor'],
  },
  'server-groups/quota/limits-agree-with-quota': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'The quota set of a project names the project, and allows the same as its limits of everything both name.',
    statements: [
      'nova-limits/show/response-max-server-group-members-meaning', 'nova-limits/show/response-max-server-groups-meaning',
      'nova-limits/show/response-max-server-meta-meaning', 'nova-limits/show/response-max-total-cores-meaning',
      'nova-limits/show/response-max-total-instances-meaning', 'nova-limits/show/response-max-total-keypairs-meaning',
      'nova-limits/show/response-max-total-ram-size-meaning', 'nova-limits/show/response-max-security-group-rules-meaning',
      'nova-limits/show/response-max-security-groups-meaning', 'nova-limits/show/response-max-total-floating-ips-meaning',
      'nova-limits/show/response-max-personality-meaning', 'nova-limits/show/response-max-personality-size-meaning',
      'nova-quota-sets/parameters/id-meaning', 'nova-quota-sets/parameters/server-groups-meaning',
      'nova-quota-sets/parameters/server-group-members-meaning', 'nova-quota-sets/parameters/metadata-items-meaning',
      'nova-quota-sets/parameters/cores-meaning', 'nova-quota-sets/parameters/instances-meaning',
      'nova-quota-sets/parameters/key-pairs-meaning', 'nova-quota-sets/parameters/ram-meaning',
      'nova-quota-sets/parameters/security-group-rules-meaning', 'nova-quota-sets/parameters/security-groups-meaning',
      'nova-quota-sets/parameters/floating-ips-meaning', 'nova-quota-sets/parameters/injected-files-meaning',
      'nova-quota-sets/parameters/injected-file-content-bytes-meaning',
    ],
    operations: ['showLimits', 'showQuotaSet'],
  },
  'server-groups/quota/reserved-only-adds': {
    level: { openstack: 'must' },
    text: 'Up to 2.74 the totals of the limits are the same with a reserved of 0 or no integer, and none is lower with another integer.',
    statements: [
      'nova-limits/show/reserved-integer', 'nova-limits/show/reserved-meaning', 'nova-limits/show/reserved-zero',
      'nova-limits/show/reserved-other', 'nova-limits/show/reserved-not-integer',
      'nova-limits/show/response-total-cores-used-reserved', 'nova-limits/show/response-total-instances-used-reserved',
      'nova-limits/show/response-total-ram-used-reserved', 'nova-limits/show/response-total-server-groups-used-reserved',
      'nova-limits/show/response-total-floating-ips-used-reserved', 'nova-limits/show/response-total-security-groups-used-reserved',
    ],
    operations: ['showLimits'],
  },
  'server-groups/quota/limits-of-others-for-administrators': {
    level: { openstack: 'must' },
    text: 'With tenant_id an administrator is told the limits of that project; anybody else is refused.',
    statements: ['nova-limits/show/tenant-id-string', 'nova-limits/show/tenant-id-meaning', 'nova-limits/show/tenant-id-admin-only'],
    operations: ['showLimits'],
  },
  'server-groups/quota/of-a-user': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'With user_id the quota set is that of the user: of the documented form, and naming the user or the project.',
    statements: [
      'nova-quota-sets/show/user-id-string',
      'nova-quota-sets/show/user-id-meaning',
      'nova-quota-sets/parameters/id-meaning',
    ],
    operations: ['showQuotaSet'],
  },
  'server-groups/quota/fixed-ips-suffice': {
    level: { openstack: 'must' },
    text: 'Up to 2.35 a quota set allows at least as many fixed IP addresses as servers.',
    statements: ['nova-quota-sets/parameters/fixed-ips-minimum'],
    operations: ['showQuotaSet', 'showQuotaDefaults'],
  },
  'server-groups/quota/refuses-above-quota': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Once a project holds as many groups as it may, a further create is refused, and creates nothing.',
    statements: ['nova-limits/show/response-max-server-groups-meaning', 'nova-server-groups/controller/quota-refused'],
    operations: ['createServerGroup', 'showLimits'],
  },
  'server-groups/quota/is-403-above-quota': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'should' },
    text: 'A create above the quota is refused with 403.',
    statements: ['nova-server-groups/controller/quota-refused', 'nova-server-groups/create/status-forbidden'],
    operations: ['createServerGroup', 'showLimits'],
  },
  'server-groups/quota/delete-frees-quota': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should', openstack: 'must' },
    text: 'Deleting a group makes room for another one.',
    statements: ['nova-limits/show/response-max-server-groups-meaning', 'nova-limits/show/response-total-server-groups-used-meaning'],
    operations: ['createServerGroup', 'deleteServerGroup'],
  },
})
