import type { Dialect } from './dialect.ts'

/** Huawei Cloud: the ECS API, and beside it native Nova up to microversion 2.60. */
export const huaweicloud: Dialect = {
  name: 'huaweicloud',
  apis: ['ecs-v1', 'nova-v2.1', 'nova-v2'],
  versionSegment: { 'ecs-v1': 'v1', 'nova-v2.1': 'v2.1', 'nova-v2': 'v2' },
  // One service under a type for each of its versions, as its SDKs look it up.
  catalogueTypes: ['ecs', 'ecsv1.1', 'ecsv2', 'compute'],
  signature: 'access',
  revokesTokens: false,
  microversions: { min: '2.1', max: '2.60' },
  // `OS-EXT-SRV-ATTR:host` was seen to be one name for a whole pod, and hostId to be made of it.
  hostEvidence: [{ observer: 'member', field: 'OS-EXT-SRV-ATTR:hypervisor_hostname' }],
  describedTo: '2.60',
}
