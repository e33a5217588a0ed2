import type { ApiFamily } from '../api-version.ts'
import type { Group } from '../state.ts'
import { defineFaults } from './fault.ts'

/** At which version a group was created. */
const births = new WeakMap<Group, { readonly api: ApiFamily; readonly minor: number }>()

/** Ways in which two views of one group can differ. */
export const viewFaults = defineFaults([
  {
    name: 'families-delete-their-own',
    summary: 'A group deleted through another version of the API than it was created through stays.',
    breaks: ['server-groups/views/one-store', 'server-groups/sequences/agrees-with-model'],
    rules: ({ removeGroup, storeGroup }) => ({
      storeGroup: (state, group, version) => {
        births.set(group, version)
        storeGroup(state, group, version)
      },
      removeGroup: (state, group, version) => {
        if ((births.get(group)?.api ?? version.api) === version.api) removeGroup(state, group, version)
      },
    }),
  },
  {
    name: 'older-api-shows-owner',
    summary: 'Through the older API a group names its owner.',
    dialects: ['openstack'],
    breaks: ['server-groups/views/v2-looks-like-2-1', 'protocol/every-operation/no-undocumented-fields'],
    rules: ({ groupView }) => ({
      groupView: (group, version) => groupView(group, version.api === 'nova-v2' ? { ...version, minor: 13 } : version),
    }),
  },
  {
    name: 'older-api-fills-metadata',
    summary: 'Through the older API the metadata of a group tells its policy.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: ['server-groups/views/v2-looks-like-2-1', 'server-groups/fields/metadata-is-empty'],
    rules: ({ groupView }) => ({
      groupView: (group, version) =>
        version.api === 'nova-v2' ? { ...groupView(group, version), metadata: { policy: group.policy } } : groupView(group, version),
    }),
  },
  {
    name: 'old-groups-soft-from-2-15',
    summary: 'A group created before 2.15 has the soft policy when shown from 2.15 on.',
    breaks: ['server-groups/views/microversions-agree', 'server-groups/sequences/agrees-with-model'],
    rules: ({ groupView, storeGroup }) => ({
      storeGroup: (state, group, version) => {
        births.set(group, version)
        storeGroup(state, group, version)
      },
      groupView: (group, version) => {
        const old = version.minor >= 15 && (births.get(group)?.minor ?? version.minor) < 15
        return groupView(old ? { ...group, policy: `soft-${group.policy.replace(/^soft-/, '')}` } : group, version)
      },
    }),
  },
])
