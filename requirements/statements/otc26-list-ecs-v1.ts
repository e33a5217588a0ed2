import { defineDocument } from './statement.ts'

/**
 * How Open Telekom Cloud describes listing ECSs on `/v1`: the parts of the page that concern filters, pages, and identity and state
 * of the entries.
 */
export const otc26ListEcsV1 = defineDocument({
  title: 'Listing Details About ECSs: filters, pages and state',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/lifecycle_management/listing_details_about_ecss.rst',
  statements: {
    'otc26-list-ecs-v1/function/lists-ecss': {
      anchor: 'Function',
      text: 'The API lists ECSs in detail by search criteria.',
      kind: 'sentence',
    },
    'otc26-list-ecs-v1/uri/path': {
      anchor: 'URI',
      text: 'ECSs are listed by GET /v1/{project_id}/cloudservers/detail.',
      kind: 'sentence',
    },
    'otc26-list-ecs-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-2/offset-integer': {
      anchor: 'Table 2, row offset, type',
      text: 'offset is an optional integer.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-2/offset-page': {
      anchor: 'Table 2, row offset, definition',
      text: 'offset is the number of the page.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-2/offset-default': {
      anchor: 'Table 2, row offset, constraints, default',
      text: 'offset is at least 0, and 1 by default.',
      kind: 'constraint',
    },
    'otc26-list-ecs-v1/table-2/offset-zero': {
      anchor: 'Table 2, row offset, constraints, 0',
      text: 'offset 0 gives the first page, as 1 does.',
      kind: 'constraint',
    },
    'otc26-list-ecs-v1/table-2/flavor': {
      anchor: 'Table 2, row flavor',
      text: 'flavor is an optional string, the id of a flavor.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-2/name-fuzzy': {
      anchor: 'Table 2, row name',
      text: 'name is an optional string, a part of the name of an ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-2/name-period': {
      anchor: 'Table 2, row name, range',
      text: 'A period in name stands for any one character but a line break.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-2/status': {
      anchor: 'Table 2, row status',
      text: 'status is an optional string, a status of an ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-2/status-between': {
      anchor: 'Table 2, row status, note',
      text: 'A status of an ECS at rest also finds those on which an operation is under way.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'otc26-list-ecs-v1/table-2/limit-integer': {
      anchor: 'Table 2, row limit, type',
      text: 'limit is an optional integer.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-2/limit-meaning': {
      anchor: 'Table 2, row limit, definition',
      text: 'limit is the greatest number of ECSs on a page.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-2/limit-default': {
      anchor: 'Table 2, row limit, constraints',
      text: 'A page has 25 ECSs by default and at most 1,000.',
      kind: 'constraint',
    },
    'otc26-list-ecs-v1/table-2/others': {
      anchor: 'Table 2, further rows',
      text: 'The further rows filter by tags, reservation and address.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-list-ecs-v1/table-3/servers-array': {
      anchor: 'Table 3, row servers',
      text: 'servers in the answer is an array of objects.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-3/count-integer': {
      anchor: 'Table 3, row count',
      text: 'count in the answer is an integer, the total number of ECSs.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/status-string': {
      anchor: 'Table 4, row status, type',
      text: 'status is a string.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/status-values': {
      anchor: 'Table 4, row status, range',
      text:
        'status is ACTIVE, BUILD, ERROR, HARD_REBOOT, MIGRATING, REBOOT, REBUILD, RESIZE, REVERT_RESIZE, SHUTOFF, ' +
        'VERIFY_RESIZE, DELETED, SHELVED, SHELVED_OFFLOADED or UNKNOWN.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/updated': {
      anchor: 'Table 4, row updated',
      text: 'updated is a string, the time of the last change, such as 2019-05-22T03:30:52Z.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/task-state': {
      anchor: 'Table 4, row OS-EXT-STS:task_state',
      text: 'OS-EXT-STS:task_state is a string, the state of the task of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/vm-state': {
      anchor: 'Table 4, row OS-EXT-STS:vm_state',
      text: 'OS-EXT-STS:vm_state is a string, the state of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/power-state': {
      anchor: 'Table 4, row OS-EXT-STS:power_state',
      text: 'OS-EXT-STS:power_state is an integer, the power status of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/power-state-values': {
      anchor: 'Table 4, row OS-EXT-STS:power_state, range',
      text: 'OS-EXT-STS:power_state is 0 NOSTATE, 1 RUNNING or 4 SHUTDOWN.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/flavor-object': {
      anchor: 'Table 4, row flavor',
      text: 'flavor is an object, the flavor of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/image-object': {
      anchor: 'Table 4, row image',
      text: 'image is an object, the image of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/id-uuid': {
      anchor: 'Table 4, row id',
      text: 'id is a string, the UUID of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/name': {
      anchor: 'Table 4, row name',
      text: 'name is a string, the name of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/created': {
      anchor: 'Table 4, row created',
      text: 'created is a string, the time of the creation, such as 2019-05-22T03:19:19Z.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/tenant-id': {
      anchor: 'Table 4, row tenant_id',
      text: 'tenant_id is a string, the id of the project of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/locked-boolean': {
      anchor: 'Table 4, row locked',
      text: 'locked is a boolean that tells whether the ECS is locked.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/scheduler-hints': {
      anchor: 'Table 4, row os:scheduler_hints',
      text: 'os:scheduler_hints is an object that tells how the ECS is placed.',
      kind: 'row',
    },
    'otc26-list-ecs-v1/table-4/others': {
      anchor: 'Table 4, further rows',
      text: 'The further rows tell hosts, addresses, keys, disks, tags and further attributes of the ECS.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-list-ecs-v1/example-response/body': {
      anchor: 'Example response',
      text: 'Example answer: {"servers": [one ECS], "count": 1}.',
      kind: 'example',
    },
  },
})
