import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten, withHeader } from './rewrite.ts'
import type { Group } from '../state.ts'

/** Groups that were in a list at 2.46 or later. */
const listed = new WeakSet<Group>()

/** Groups of projects whose limits were read at 2.36 or later. */
const counted = new WeakSet<Group>()

const REQUEST_IDS = ['X-Openstack-Request-Id', 'X-Compute-Request-Id'] as const

/** Ways to break the contract that all operations share. */
export const everyOperationFaults = defineFaults([
  {
    name: 'delete-only-accepted',
    summary: 'From 2.27 up to 2.62 a delete is answered 202, as if it were still to be done.',
    breaks: [
      'protocol/every-operation/documented-status',
      'protocol/every-operation/no-content-is-empty',
      'protocol/every-operation/own-request-id',
      'protocol/microversions/names-executed-version',
      'protocol/microversions/varies-by-version',
    ],
    answer: ofOperations(['deleteServerGroup'], (answer, { version: { minor } }) =>
      answer.status === 204 && minor >= 27 && minor <= 62 ? { ...answer, status: 202 } : answer,
    ),
  },
  {
    name: 'list-typed-as-text',
    summary: 'The list of groups is JSON that calls itself text/plain.',
    breaks: ['protocol/every-operation/json-content-type'],
    answer: ofOperations(['listServerGroups'], (answer) =>
      answer.status === 200 ? withHeader(answer, 'Content-Type', 'text/plain; charset=UTF-8') : answer,
    ),
  },
  {
    name: 'quota-set-repeats-key',
    summary: 'The quota set has one key twice, with two values.',
    breaks: ['protocol/every-operation/unambiguous-json'],
    answer: ofOperations(['showQuotaSet'], (answer) => ({
      ...answer, body: answer.body.replace('{"quota_set": {', '{"quota_set": {"server_groups": 0, '),
    })),
  },
  {
    name: 'quota-numbers-as-text',
    summary: 'The quota set gives memory and cores as strings.',
    breaks: ['protocol/every-operation/matches-schema', 'server-groups/quota/of-a-user'],
    answer: ofOperations(['showQuotaSet'], (answer) =>
      answer.status !== 200
        ? answer
        : rewritten(answer, ({ quota_set }) => {
            const { ram, cores, ...rest } = fields(quota_set)
            return { quota_set: { ...rest, ram: String(ram), cores: String(cores) } }
          }),
    ),
  },
  {
    name: 'groups-carry-extra-field',
    summary: 'Groups carry a field of another product, enterprise_project_id.',
    breaks: ['protocol/every-operation/no-undocumented-fields'],
    rules: ({ groupView }) => ({ groupView: (group, version) => ({ ...groupView(group, version), enterprise_project_id: '0' }) }),
  },
  {
    name: 'request-ids-repeat',
    summary: 'Every answer carries the same request id.',
    breaks: ['protocol/every-operation/own-request-id'],
    answer: (answer) =>
      REQUEST_IDS.reduce((changed, name) => withHeader(changed, name, 'req-5f0c1c5e-3f52-4b8e-9d0e-7a1c2b3d4e5f'), answer),
  },
  {
    name: 'openstack-request-id-missing',
    summary: 'From 2.46 on the request id under its OpenStack-wide name is missing.',
    breaks: ['protocol/every-operation/own-request-id'],
    answer: (answer, { version: { minor } }) => (minor >= 46 ? withHeader(answer, 'X-Openstack-Request-Id', null) : answer),
  },
  {
    name: 'limits-mark-groups',
    summary: 'Reading the limits at 2.36 to 2.59 writes into the name of each group of the project that they were read, as seen there.',
    dialects: ['huaweicloud', 'opentelekomcloud'],
    breaks: ['protocol/every-operation/reads-change-nothing'],
    rules: ({ groupView }) => ({
      groupView: (group, version) => {
        const marked = counted.has(group) && version.minor >= 36 && version.minor < 60
        return groupView(marked ? { ...group, name: `${group.name} (counted)` } : group, version)
      },
    }),
    answer: ofOperations(['showLimits'], (answer, { caller, state, version: { minor } }) => {
      if (minor >= 36 && minor < 60) for (const group of state.groupsOf(caller?.project?.id ?? '')) counted.add(group)
      return answer
    }),
  },
  {
    name: 'listing-marks-groups',
    summary: 'Listing groups at 2.46 or somewhat later writes into the name of each that it was listed.',
    dialects: ['openstack'],
    breaks: ['protocol/every-operation/reads-change-nothing'],
    rules: ({ groupView, listedGroups }) => ({
      listedGroups: (state, projectId, version) => {
        const groups = listedGroups(state, projectId, version)
        if (version.minor >= 46 && version.minor < 57) for (const group of groups) listed.add(group)
        return groups
      },
      groupView: (group, version) => {
        const marked = listed.has(group) && version.minor >= 46 && version.minor < 57
        return groupView(marked ? { ...group, name: `${group.name} (listed)` } : group, version)
      },
    }),
  },
])
