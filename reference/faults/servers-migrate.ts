import { defineFaults } from './fault.ts'
import { ofServers } from './server-fault.ts'
import { endsInError, endsWith, leavesNote } from './work-fault.ts'

/** Ways to migrate servers wrongly; only Nova's documents describe it. */
export const serverMigrationFaults = defineFaults([
  {
    name: 'migration-ends-in-error',
    summary: 'A server that is migrated ends in ERROR.',
    dialects: ['openstack'],
    breaks: ['servers/migrate/waits-for-verification', 'server-groups/anti-affinity/ends-with-group'],
    unsettles: [
      'servers/migrate/moves-to-another-host', 'servers/migrate/revert-returns', 'servers/migrate/leaves-the-rest',
      'servers/membership/survives-migration', 'server-groups/anti-affinity/kept-by-migration',
    ],
    rules: endsInError('migrate'),
  },
  {
    name: 'migration-stays',
    summary: 'A server that was migrated is on the host where it was.',
    dialects: ['openstack'],
    breaks: ['servers/migrate/moves-to-another-host', 'server-groups/anti-affinity/ends-with-group'],
    rules: endsWith(['migrate'], (later, { host }) => ({ ...later, host })),
  },
  {
    name: 'revert-stays-away',
    summary: 'A server whose migration is reverted stays on its new host.',
    dialects: ['openstack'],
    breaks: ['servers/migrate/revert-returns'],
    rules: endsWith(['revert'], (later, { host }) => ({ ...later, host })),
  },
  {
    name: 'migration-describes-server',
    summary: 'A server that was migrated has another description.',
    dialects: ['openstack'],
    breaks: ['servers/migrate/leaves-the-rest'],
    rules: leavesNote('migrate'),
  },
  {
    name: 'members-migrate',
    summary: 'Members of a project may migrate its servers.',
    dialects: ['openstack'],
    breaks: ['servers/migrate/only-administrators'],
    rules: ({ allows }) => ({
      allows: (policy, caller, projectId) => policy === 'os-migrate-server:migrate' || allows(policy, caller, projectId),
    }),
  },
  {
    name: 'resized-servers-migrated',
    summary: 'A server can be migrated whose resize was not ended.',
    dialects: ['openstack'],
    breaks: ['servers/migrate/refused-while-resized'],
    rules: ofServers(({ obstacle }) => ({
      obstacle: (name, server) => (name === 'migrate' && server.vmState === 'resized' ? undefined : obstacle(name, server)),
    })),
  },
])
