import { defineRequirements } from '../requirement.ts'

export const serverMembership = defineRequirements({
  'servers/membership/survives-power': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text: 'A server stays the member of its group when it is stopped, and when it is started.',
    statements: [
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups-guide/usage/no-move', 'nova-servers/show/server-groups',
      'otc26-show-group-native/table-3/members-meaning', 'hwcn-show-group-native/table-3/members-meaning',
    ],
    operations: ['stopServer', 'startServer', 'showServerGroup', 'showServer'],
  },
  'servers/membership/survives-reboot': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text: 'A server stays the member of its group when it is rebooted, softly or hard.',
    statements: [
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups-guide/usage/no-move', 'nova-servers/show/server-groups',
      'otc26-show-group-native/table-3/members-meaning', 'hwcn-show-group-native/table-3/members-meaning',
    ],
    operations: ['rebootServer', 'showServerGroup', 'showServer'],
  },
  'servers/membership/survives-resize': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text: 'A server stays the member of its group when it is resized, and when that is confirmed.',
    statements: [
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups-guide/usage/no-move', 'nova-servers/show/server-groups',
      'otc26-show-group-native/table-3/members-meaning', 'hwcn-show-group-native/table-3/members-meaning',
    ],
    operations: ['resizeServer', 'confirmServerResize', 'showServerGroup', 'showServer'],
  },
  'servers/membership/survives-revert': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text: 'A server stays the member of its group when it is resized and that is reverted.',
    statements: [
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups-guide/usage/no-move', 'nova-servers/show/server-groups',
      'otc26-show-group-native/table-3/members-meaning', 'hwcn-show-group-native/table-3/members-meaning',
    ],
    operations: ['resizeServer', 'revertServerResize', 'showServerGroup', 'showServer'],
  },
  'servers/membership/survives-rebuild': {
    level: { openstack: 'must', opentelekomcloud: 'should' },
    text: 'A server stays the member of its group when it is rebuilt.',
    statements: [
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups-guide/usage/no-move', 'nova-servers/show/server-groups',
      'otc26-show-group-native/table-3/members-meaning', 'hwcn-show-group-native/table-3/members-meaning',
    ],
    operations: ['rebuildServer', 'showServerGroup', 'showServer'],
  },
  'servers/membership/survives-lock': {
    level: { huaweicloud: 'should', openstack: 'must', opentelekomcloud: 'should' },
    text: 'A server stays the member of its group when it is locked, and when it is unlocked.',
    statements: [
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups-guide/usage/no-move', 'nova-servers/show/server-groups',
      'otc26-show-group-native/table-3/members-meaning', 'hwcn-show-group-native/table-3/members-meaning',
    ],
    operations: ['lockServer', 'unlockServer', 'showServerGroup', 'showServer'],
  },
  'servers/membership/ends-with-group': {
    level: { openstack: 'must' },
    text: 'From microversion 2.71 on a server whose group was deleted names no group.',
    statements: ['nova-servers/show/server-groups', 'nova-server-history/version-2-71/server-groups', 'nova-server-groups/delete/deletes-group'],
    operations: ['deleteServerGroup', 'showServer'],
  },
  'servers/membership/survives-migration': {
    level: { openstack: 'must' },
    text: 'A server stays the member of its group when it is migrated.',
    statements: [
      'nova-server-groups/parameters/members-meaning', 'nova-server-groups-guide/usage/no-move', 'nova-servers/show/server-groups',
    ],
    operations: ['migrateServer', 'confirmServerResize', 'showServerGroup', 'showServer'],
  },
})
