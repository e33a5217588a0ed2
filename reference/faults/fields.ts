import { PROJECTS, USERS } from '../accounts.ts'
import { defineFaults } from './fault.ts'

/** Ways to be wrong about which fields a group has. */
export const fieldFaults = defineFaults([
  {
    name: 'owner-swapped',
    summary: 'A group gives its user as the project and its project as the user.',
    breaks: ['server-groups/fields/owner-from-2-13'],
    rules: ({ groupView }) => ({
      groupView: (group, version) => groupView({ ...group, projectId: group.userId, userId: group.projectId }, version),
    }),
  },
  {
    name: 'owner-by-name',
    summary: 'A group names its owner by the names of project and user, not by their ids.',
    breaks: ['server-groups/fields/owner-from-2-13', 'server-groups/fields/owner-ids-are-uuids'],
    rules: ({ groupView }) => ({
      groupView: (group, version) => {
        const projectId = PROJECTS.find(({ id }) => id === group.projectId)?.name ?? ''
        const userId = USERS.find(({ id }) => id === group.userId)?.name ?? ''
        return groupView({ ...group, projectId, userId }, version)
      },
    }),
  },
  {
    name: 'owner-at-every-version',
    summary: 'A group names its owner before 2.13 too.',
    dialects: ['openstack'],
    breaks: [
      'server-groups/fields/no-owner-before-2-13',
      'protocol/every-operation/no-undocumented-fields',
      'protocol/microversions/default-is-minimum',
    ],
    rules: ({ groupView }) => ({
      groupView: (group, version) => ({ ...groupView(group, version), project_id: group.projectId, user_id: group.userId }),
    }),
  },
  {
    name: 'policy-at-every-version',
    summary: 'A group has policy and rules before 2.64 too.',
    breaks: [
      'server-groups/fields/policies-before-2-64',
      'protocol/every-operation/no-undocumented-fields',
      'protocol/microversions/default-is-minimum',
    ],
    rules: ({ groupView }) => ({
      groupView: (group, version) => ({ ...groupView(group, version), policy: group.policy, rules: { ...group.rules } }),
    }),
  },
  {
    name: 'policies-never-dropped',
    summary: 'A group keeps its list of policies and its metadata from 2.64 on.',
    dialects: ['openstack'],
    breaks: [
      'server-groups/fields/policy-from-2-64',
      'protocol/every-operation/no-undocumented-fields',
      'protocol/microversions/latest-is-maximum',
      'protocol/microversions/older-header',
      'protocol/microversions/newer-header-wins',
    ],
    rules: ({ groupView }) => ({
      groupView: (group, version) => ({ ...groupView(group, version), policies: [group.policy], metadata: {} }),
    }),
  },
  {
    name: 'metadata-filled',
    summary: 'Before 2.64 the metadata of a group names the tool that made it.',
    dialects: ['openstack'],
    breaks: ['server-groups/fields/metadata-is-empty', 'protocol/every-operation/matches-schema'],
    rules: ({ groupView }) => ({
      groupView: (group, version) => {
        const view = groupView(group, version)
        return view['metadata'] === undefined ? view : { ...view, metadata: { created_by: 'console' } }
      },
    }),
  },
])
