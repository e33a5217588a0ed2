import { defineRequirements } from '../requirement.ts'

export const serverRebuild = defineRequirements({
  'servers/rebuild/ends-active': {
    level: { opentelekomcloud: 'should', openstack: 'must' },
    text: 'A rebuild of an ACTIVE server is accepted with 202, and the server is ACTIVE in the end.',
    statements: [
      'otc26-rebuild-ecs-native/function/rebuilds-ecs', 'otc26-rebuild-ecs-native/uri/path-v2', 'otc26-rebuild-ecs-native/uri/path-v2-1',
      'otc26-rebuild-ecs-native/example-request/path-v2', 'otc26-rebuild-ecs-native/example-request/path-v2-1',
      'otc26-rebuild-ecs-native/table-2/rebuild-mandatory', 'otc26-rebuild-ecs-native/table-2/rebuild-meaning',
      'otc26-rebuild-ecs-native/table-2/rebuild-type', 'otc26-rebuild-ecs-native/table-1/server-id-mandatory',
      'otc26-rebuild-ecs-native/table-1/server-id-meaning', 'otc26-rebuild-ecs-native/table-1/project-id-mandatory',
      'otc-permissions-status/rebuild-native/path-v2', 'otc-permissions-status/rebuild-native/path-v2-1',
      'otc26-permissions-status/rebuild-native/path-v2', 'otc26-permissions-status/rebuild-native/path-v2-1',
      'nova-server-actions/rebuild/rebuilds', 'nova-server-actions/rebuild/ends-active', 'nova-server-actions/rebuild/preconditions',
      'nova-server-actions/rebuild/status-accepted', 'nova-server-actions/rebuild/method-path', 'nova-server-concepts/status/rebuild',
    ],
    operations: ['rebuildServer', 'showServer'],
  },
  'servers/rebuild/stays-stopped': {
    level: { opentelekomcloud: 'should', openstack: 'must' },
    text: 'A rebuild of a server that is SHUTOFF is accepted with 202, and the server is SHUTOFF in the end.',
    statements: [
      'otc26-rebuild-ecs-native/function/rebuilds-ecs', 'nova-server-actions/rebuild/stays-shutoff',
      'nova-server-actions/rebuild/preconditions', 'nova-server-actions/rebuild/status-accepted',
    ],
    operations: ['rebuildServer', 'showServer'],
  },
  'servers/rebuild/takes-image-name-metadata': {
    level: { opentelekomcloud: 'must', openstack: 'must' },
    text: 'A rebuilt server has the image, the name and the metadata that the rebuild names, and the answer shows them.',
    statements: [
      'otc26-rebuild-ecs-native/function/image-choice', 'otc26-rebuild-ecs-native/table-3/image-ref-meaning',
      'otc26-rebuild-ecs-native/table-3/name-meaning', 'otc26-rebuild-ecs-native/table-3/metadata-meaning',
      'otc26-rebuild-ecs-native/example-request/body', 'otc26-rebuild-ecs-native/example-response/image',
      'otc26-rebuild-ecs-native/example-response/server', 'otc26-rebuild-ecs-native/table-4/name-meaning',
      'otc26-rebuild-ecs-native/table-4/image-meaning', 'otc26-rebuild-ecs-native/table-4/metadata-meaning',
      'nova-server-actions/rebuild/image-uuid', 'nova-server-actions/rebuild/metadata-object', 'nova-server-actions/rebuild/name-string',
      'nova-server-actions/rebuild/response-server', 'nova-server-actions/rebuild/response-image',
    ],
    operations: ['rebuildServer', 'showServer'],
  },
  'servers/rebuild/answers-rebuild': {
    level: { opentelekomcloud: 'must', openstack: 'should' },
    text: 'The answer to a rebuild shows the server in status REBUILD.',
    statements: [
      'otc26-rebuild-ecs-native/example-response/server', 'otc26-rebuild-ecs-native/table-4/status-meaning',
      'otc26-rebuild-ecs-native/table-4/status-range', 'nova-server-concepts/status/rebuild',
      'nova-server-actions/rebuild/response-as-shown',
    ],
    operations: ['rebuildServer'],
  },
  'servers/rebuild/keeps-the-rest': {
    level: { opentelekomcloud: 'should', openstack: 'must' },
    text: 'A rebuild leaves the id, the flavor, the addresses and the group of a server alone, and what else it does not name.',
    statements: [
      'otc26-rebuild-ecs-native/table-4/id-meaning', 'otc26-rebuild-ecs-native/table-4/flavor-meaning',
      'otc26-rebuild-ecs-native/table-4/addresses-meaning', 'otc26-rebuild-ecs-native/table-4/user-id-meaning',
      'otc26-rebuild-ecs-native/table-4/tenant-id-meaning', 'nova-server-actions/rebuild/rebuilds',
      'nova-server-actions/rebuild/response-as-shown', 'nova-server-actions/rebuild/response-flavor',
      'nova-server-actions/rebuild/response-groups', 'nova-server-concepts/actions/rebuild-keeps',
    ],
    operations: ['rebuildServer', 'showServer', 'showServerGroup'],
  },
  'servers/rebuild/rejects-unknown-image': {
    level: { opentelekomcloud: 'should', openstack: 'should' },
    text: 'A rebuild with an image that does not exist is refused, and the server stays as it is.',
    statements: [
      'otc26-rebuild-ecs-native/table-3/image-ref-meaning', 'nova-server-actions/rebuild/image-uuid',
      'nova-server-actions/rebuild/status-bad-request',
    ],
    operations: ['rebuildServer', 'showServer'],
  },
  'servers/rebuild/unsets-key-pair': {
    level: { opentelekomcloud: 'must', openstack: 'must' },
    text: 'From microversion 2.54 on a rebuild with key_name null leaves the server without a key pair.',
    statements: [
      'otc26-rebuild-ecs-native/table-3/key-name-from-2-54', 'otc26-rebuild-ecs-native/table-3/key-name-mandatory',
      'otc26-rebuild-ecs-native/table-3/key-name-meaning', 'otc26-rebuild-ecs-native/table-3/key-name-null',
      'otc26-rebuild-ecs-native/table-3/key-name-type', 'nova-server-actions/rebuild/key-name-null',
      'nova-server-actions/rebuild/response-key-name', 'nova-server-history/version-2-54/rebuild-key',
    ],
    operations: ['rebuildServer', 'showServer'],
  },
  'servers/rebuild/takes-user-data': {
    level: { opentelekomcloud: 'must', openstack: 'must' },
    text: 'From microversion 2.57 on a rebuild takes user data in base64, and refuses such as is none.',
    statements: [
      'otc26-rebuild-ecs-native/table-3/user-data-base64', 'otc26-rebuild-ecs-native/table-3/user-data-example-linux',
      'otc26-rebuild-ecs-native/table-3/user-data-example-windows', 'otc26-rebuild-ecs-native/table-3/user-data-mandatory',
      'otc26-rebuild-ecs-native/table-3/user-data-meaning', 'otc26-rebuild-ecs-native/table-3/user-data-size',
      'otc26-rebuild-ecs-native/table-3/user-data-type', 'nova-server-actions/rebuild/user-data-string',
      'nova-server-actions/rebuild/response-user-data', 'nova-server-history/version-2-57/rebuild-user-data',
    ],
    operations: ['rebuildServer'],
  },
  'servers/rebuild/refuses-error-state': {
    level: { opentelekomcloud: 'must' },
    text: 'A rebuild of a server that is in ERROR is refused.',
    statements: ['otc26-rebuild-ecs-native/constraints/error-state'],
    operations: ['rebuildServer', 'createServer'],
  },
})
