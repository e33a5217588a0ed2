import type { Dialect } from './dialect.ts'

/** OpenStack as upstream ships it: native Nova behind Keystone. */
export const openstack: Dialect = {
  name: 'openstack',
  apis: ['nova-v2.1', 'nova-v2'],
  versionSegment: { 'nova-v2.1': 'v2.1', 'nova-v2': 'v2' },
  catalogueTypes: ['compute'],
  signature: 'access',
  revokesTokens: true,
  microversions: { min: '2.1', max: '2.1' },
  // An owner is told a hash alone, which is the same for the same host within a project.
  hostEvidence: [{ observer: 'admin', field: 'OS-EXT-SRV-ATTR:host' }, { observer: 'member', field: 'hostId' }],
}
