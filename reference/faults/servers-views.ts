import type { ApiVersion } from '../api-version.ts'
import type { Server } from '../server-state.ts'
import type { ServerView } from '../server-view.ts'
import { defineFaults } from './fault.ts'
import { fields } from './rewrite.ts'
import { ofServers } from './server-fault.ts'

/** Shows servers otherwise. */
function shows(change: (view: ServerView, version: ApiVersion, server: Server) => ServerView) {
  return ofServers(({ serverView }) => ({
    serverView: (server, version, from) => change(serverView(server, version, from), version, server),
  }))
}

const WITH_FAULT = { code: 500, created: '2026-01-01T00:00:00Z', message: 'No valid host was found.' }

/** Ways to show servers wrongly. */
export const serverViewFaults = defineFaults([
  {
    name: 'v2-shows-access-address',
    summary: 'The older API shows an address for access that the newer one does not.',
    breaks: ['servers/views/v2-looks-like-2-1'],
    rules: shows((view, { api }) => (api === 'nova-v2' ? { ...view, accessIPv4: '192.0.2.1' } : view)),
  },
  {
    name: 'late-versions-rename-network',
    summary: 'From microversion 2.2 on servers are shown under another name of their network.',
    breaks: ['servers/views/same-everywhere'],
    rules: shows((view, { minor }) => {
      const [addresses = []] = Object.values(fields(view['addresses']))
      return minor < 2 || Object.keys(fields(view['addresses'])).length === 0 ? view : { ...view, addresses: { net: addresses } }
    }),
  },
  {
    name: 'flavor-memory-late',
    summary: 'Microversions 2.47 to 2.50 show no memory of the flavor of a server.',
    breaks: ['servers/views/flavor-details-from-2-47'],
    rules: shows((view, { minor }) => (minor < 47 || minor > 50 ? view : { ...view, flavor: { ...fields(view['flavor']), ram: 0 } })),
  },
  {
    name: 'groups-shown-late',
    summary: 'Microversion 2.71 shows no server in a group.',
    dialects: ['openstack'],
    breaks: ['servers/views/groups-from-2-71'],
    rules: shows((view, { minor }) => (minor === 71 && 'server_groups' in view ? { ...view, server_groups: [] } : view)),
  },
  {
    name: 'every-server-grouped',
    summary: 'A server that is in no group is shown in one.',
    dialects: ['openstack'],
    breaks: ['servers/views/no-groups'],
    rules: shows((view, _, { groupId, id }) =>
      ('server_groups' in view && groupId === undefined ? { ...view, server_groups: [id] } : view)),
  },
  {
    name: 'members-see-host-status',
    summary: 'Everybody is told the status of the host of a server.',
    dialects: ['openstack'],
    breaks: ['servers/views/host-status-for-administrators'],
    rules: shows((view, { minor }) => (minor < 16 ? view : { ...view, host_status: 'UP' })),
  },
  {
    name: 'active-servers-show-fault',
    summary: 'A server that is ACTIVE shows a fault.',
    dialects: ['openstack'],
    breaks: ['servers/views/no-fault-without-error'],
    rules: shows((view) => (view['status'] === 'ACTIVE' ? { ...view, fault: WITH_FAULT } : view)),
  },
  {
    name: 'hostname-comes-late',
    summary: 'A server tells its host name from 2.27 on.',
    dialects: ['huaweicloud'],
    breaks: ['servers/views/hostname-by-version'],
    rules: shows((view, { minor }) => {
      const { 'OS-EXT-SRV-ATTR:hostname': _, ...others } = view
      return minor < 27 ? others : view
    }),
  },
])
