import { defineDocument } from './statement.ts'

/**
 * How Open Telekom Cloud describes showing an ECS on `/v1`: the parts of the page that concern its identity, state, flavor, image
 * and group.
 */
export const otc26ShowEcsV1 = defineDocument({
  title: 'Querying Details About an ECS: identity, state, flavor, image and group',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/lifecycle_management/querying_details_about_an_ecs.rst',
  statements: {
    'otc26-show-ecs-v1/function/shows-ecs': {
      anchor: 'Function',
      text: 'The API shows an ECS in detail.',
      kind: 'sentence',
    },
    'otc26-show-ecs-v1/uri/path': {
      anchor: 'URI',
      text: 'An ECS is shown by GET /v1/{project_id}/cloudservers/{server_id}.',
      kind: 'sentence',
    },
    'otc26-show-ecs-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-1/server-id-mandatory': {
      anchor: 'Table 1, row server_id, mandatory',
      text: 'server_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-1/server-id-meaning': {
      anchor: 'Table 1, row server_id, description',
      text: 'server_id is the id of the ECS.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-2/server-object': {
      anchor: 'Table 2, row server',
      text: 'server in the answer is an object that describes the ECS.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/status-string': {
      anchor: 'Table 3, row status, type',
      text: 'status is a string.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/status-values': {
      anchor: 'Table 3, row status, range',
      text:
        'status is ACTIVE, BUILD, ERROR, HARD_REBOOT, MIGRATING, REBOOT, REBUILD, RESIZE, REVERT_RESIZE, SHUTOFF, ' +
        'VERIFY_RESIZE, DELETED, SHELVED, SHELVED_OFFLOADED or UNKNOWN.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/updated': {
      anchor: 'Table 3, row updated',
      text: 'updated is a string, the time of the last change, such as 2019-05-22T03:30:52Z.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/task-state': {
      anchor: 'Table 3, row OS-EXT-STS:task_state',
      text: 'OS-EXT-STS:task_state is a string, the state of the task of the ECS.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/vm-state': {
      anchor: 'Table 3, row OS-EXT-STS:vm_state',
      text: 'OS-EXT-STS:vm_state is a string, the state of the ECS.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/power-state': {
      anchor: 'Table 3, row OS-EXT-STS:power_state',
      text: 'OS-EXT-STS:power_state is an integer, the power status of the ECS.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/power-state-values': {
      anchor: 'Table 3, row OS-EXT-STS:power_state, range',
      text: 'OS-EXT-STS:power_state is 0 NOSTATE, 1 RUNNING or 4 SHUTDOWN.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/flavor-object': {
      anchor: 'Table 3, row flavor',
      text: 'flavor is an object, the flavor of the ECS.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/image-object': {
      anchor: 'Table 3, row image',
      text: 'image is an object, the image of the ECS.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/id-uuid': {
      anchor: 'Table 3, row id',
      text: 'id is a string, the UUID of the ECS.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/name': {
      anchor: 'Table 3, row name',
      text: 'name is a string, the name of the ECS.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/created': {
      anchor: 'Table 3, row created',
      text: 'created is a string, the time of the creation, such as 2019-05-22T03:19:19Z.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/tenant-id': {
      anchor: 'Table 3, row tenant_id',
      text: 'tenant_id is a string, the id of the project of the ECS.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/locked-boolean': {
      anchor: 'Table 3, row locked',
      text: 'locked is a boolean that tells whether the ECS is locked.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/scheduler-hints': {
      anchor: 'Table 3, row os:scheduler_hints',
      text: 'os:scheduler_hints is an object that tells how the ECS is placed.',
      kind: 'row',
    },
    'otc26-show-ecs-v1/table-3/others': {
      anchor: 'Table 3, further rows',
      text: 'The further rows tell hosts, addresses, keys, disks, tags and further attributes of the ECS.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-show-ecs-v1/example-request/path': {
      anchor: 'Example request',
      text: 'Example: GET https://{endpoint}/v1/{project_id}/cloudservers/{server_id}.',
      kind: 'example',
    },
    'otc26-show-ecs-v1/example-response/body': {
      anchor: 'Example response',
      text:
        'Example answer: an ECS with status ACTIVE, OS-EXT-STS:vm_state active, OS-EXT-STS:task_state null, ' +
        'OS-EXT-STS:power_state 1, locked false, and os:scheduler_hints empty.',
      kind: 'example',
    },
  },
})
