import { defineRequirements } from '../requirement.ts'

export const serverMigration = defineRequirements({
  'servers/migrate/waits-for-verification': {
    level: { openstack: 'must' },
    text: 'A server that an administrator migrates becomes VERIFY_RESIZE.',
    statements: [
      'nova-server-migration/migrate/becomes-verify-resize', 'nova-server-migration/migrate/migrate-null',
      'nova-server-migration/migrate/host-null', 'nova-server-concepts/status/verify-resize',
    ],
    operations: ['migrateServer', 'showServer'],
  },
  'servers/migrate/moves-to-another-host': {
    level: { openstack: 'must' },
    text: 'A migrated server is on another host, and stays there once that is confirmed.',
    statements: [
      'nova-server-migration/migrate/migrates', 'nova-server-migration/migrate/scheduler-chooses',
      'nova-server-migration/migrate/host-default', 'nova-server-concepts/actions/migrate', 'nova-servers/show/host',
    ],
    operations: ['migrateServer', 'confirmServerResize', 'showServer'],
  },
  'servers/migrate/revert-returns': {
    level: { openstack: 'must' },
    text: 'A server whose migration is reverted is ACTIVE on its old host again.',
    statements: [
      'nova-server-concepts/actions/migrate', 'nova-server-concepts/actions/revert-changes',
      'nova-server-concepts/actions/revert-uses-original', 'nova-servers/show/host',
    ],
    operations: ['migrateServer', 'revertServerResize', 'showServer'],
  },
  'servers/migrate/leaves-the-rest': {
    level: { openstack: 'must' },
    text: 'A migration leaves the flavor, the name, image, addresses, metadata and whatever else a server shows of itself as they were.',
    statements: ['nova-server-concepts/actions/migrate'],
    operations: ['migrateServer', 'confirmServerResize', 'showServer'],
  },
  'servers/migrate/only-administrators': {
    level: { openstack: 'must' },
    text: 'A member of the project may not migrate a server: that is refused with 403, and the server stays as it is.',
    statements: ['nova-server-migration/migrate/admin-only', 'nova-server-migration/migrate/status-forbidden'],
    operations: ['migrateServer', 'showServer'],
  },
  'servers/migrate/refused-while-resized': {
    level: { openstack: 'must' },
    text: 'A server in VERIFY_RESIZE is not migrated: that is refused with 409, and the server stays as it is.',
    statements: ['nova-server-migration/migrate/status-conflict'],
    operations: ['resizeServer', 'migrateServer', 'showServer'],
  },
})
