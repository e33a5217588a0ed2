import { defineDocument } from './statement.ts'

/** What the page of Open Telekom Cloud on listing the details of ECSs says that the actions on servers need; in part. */
export const otc26ListEcsDetailsNative = defineDocument({
  title: 'Listing ECS Details (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/lifecycle_management/listing_ecs_details.rst',
  statements: {
    'otc26-list-ecs-details-native/function/lists-details': {
      anchor: 'Function',
      text: 'The API lists the details of ECSs.',
      kind: 'sentence',
    },
    'otc26-list-ecs-details-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'The details of ECSs are listed by GET /v2.1/{project_id}/servers/detail, with filters in the query.',
      kind: 'sentence',
    },
    'otc26-list-ecs-details-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'The details of ECSs are listed by GET /v2/{project_id}/servers/detail, with filters in the query.',
      kind: 'sentence',
    },
    'otc26-list-ecs-details-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-3/servers': {
      anchor: 'Table 3, row servers',
      text: 'servers is an array of objects, one for each ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/name': {
      anchor: 'Table 4, row name, name',
      text: 'name, a string, is the name of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/id': {
      anchor: 'Table 4, row id, id',
      text: 'id, a string, is unique to the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/status-string': {
      anchor: 'Table 4, row status, status string',
      text: 'status, a string, is the status of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/status-range': {
      anchor: 'Table 4, row status, status range',
      text:
        'status is one of ACTIVE, BUILD, DELETED, ERROR, HARD_REBOOT, MIGRATING, PAUSED, REBOOT, REBUILD, RESIZE, REVERT_RESIZE, ' +
        'SHUTOFF, SHELVED, SHELVED_OFFLOADED, SOFT_DELETED, SUSPENDED, VERIFY_RESIZE.',
      kind: 'constraint',
    },
    'otc26-list-ecs-details-native/table-4/updated': {
      anchor: 'Table 4, row updated, updated',
      text: 'updated, a string, is when the ECS was last updated, as by a start, a stop or a restart, such as 2019-05-22T07:48:19Z.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/flavor': {
      anchor: 'Table 4, row flavor, flavor',
      text: 'flavor, an object, is the flavor of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/image': {
      anchor: 'Table 4, row image, image',
      text: 'image, an object, is the image of the ECS: its id and link, where it was made from one.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/tenant-id': {
      anchor: 'Table 4, row tenant_id, tenant id',
      text: 'tenant_id, a string, is the project of the ECS: project_id of the URI.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/metadata': {
      anchor: 'Table 4, row metadata, metadata',
      text: 'metadata, an object, are the metadata of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/addresses': {
      anchor: 'Table 4, row addresses, addresses',
      text: 'addresses, an object, maps the name of a network to the addresses of the ECS in it.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/availability-zone': {
      anchor: 'Table 4, row OS-EXT-AZ:availability_zone, availability zone',
      text: 'OS-EXT-AZ:availability_zone, a string, is the AZ of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/power-state-integer': {
      anchor: 'Table 4, row OS-EXT-STS:power_state, power state integer',
      text: 'OS-EXT-STS:power_state is an integer: the power state of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/power-state-range': {
      anchor: 'Table 4, row OS-EXT-STS:power_state, power state range',
      text: 'OS-EXT-STS:power_state is one of 0 (pending), 1 (running), 2 (paused), 3 (shutdown) and 4 (crashed).',
      kind: 'constraint',
    },
    'otc26-list-ecs-details-native/table-4/task-state': {
      anchor: 'Table 4, row OS-EXT-STS:task_state, task state',
      text: 'OS-EXT-STS:task_state, a string, is what is being done to the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/vm-state-string': {
      anchor: 'Table 4, row OS-EXT-STS:vm_state, vm state string',
      text: 'OS-EXT-STS:vm_state, a string, is the state of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/vm-state-range': {
      anchor: 'Table 4, row OS-EXT-STS:vm_state, vm state range',
      text:
        'OS-EXT-STS:vm_state is one of ACTIVE, BUILDING, STOPPED, RESIZED, PAUSED, SUSPENDED, RESCUED, ERROR, DELETED, SOFT_DELETED, ' +
        'SHELVED, SHELVED_OFFLOADED.',
      kind: 'constraint',
    },
    'otc26-list-ecs-details-native/table-4/host-status': {
      anchor: 'Table 4, row host_status, host status',
      text: 'host_status, from microversion 2.16 on, is UP, UNKNOWN, DOWN, MAINTENANCE or empty: the state of nova-compute.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/locked-boolean': {
      anchor: 'Table 4, row locked, locked boolean',
      text: 'locked, a boolean, is true while the ECS is locked, else false.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-4/locked-from-2-9': {
      anchor: 'Table 4, row locked, locked from 2 9',
      text: 'locked is shown from microversion 2.9 on.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-5/flavor-id': {
      anchor: 'Table 5, row id, flavor id',
      text: 'In flavor, id is a string, which microversion 2.47 and later do not have.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-5/flavor-links': {
      anchor: 'Table 5, row links, flavor links',
      text: 'In flavor, links is an array of objects, which microversion 2.47 and later do not have.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-5/flavor-vcpus': {
      anchor: 'Table 5, row vcpus, flavor vcpus',
      text: 'In flavor, vcpus is an integer, the vCPUs; microversion 2.47 and later have it.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-5/flavor-ram': {
      anchor: 'Table 5, row ram, flavor ram',
      text: 'In flavor, ram is an integer, the memory in MiB; microversion 2.47 and later have it.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-5/flavor-disk': {
      anchor: 'Table 5, row disk, flavor disk',
      text: 'In flavor, disk is an integer, the system disk, 0 without a limit; microversion 2.47 and later have it.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-5/flavor-ephemeral': {
      anchor: 'Table 5, row ephemeral, flavor ephemeral',
      text: 'In flavor, ephemeral is an integer, reserved; microversion 2.47 and later have it.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-5/flavor-swap': {
      anchor: 'Table 5, row swap, flavor swap',
      text: 'In flavor, swap is an integer, reserved; microversion 2.47 and later have it.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-5/flavor-original-name': {
      anchor: 'Table 5, row original_name, flavor original name',
      text: 'In flavor, original_name is a string, the name of the flavor; microversion 2.47 and later have it.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/table-5/flavor-extra-specs': {
      anchor: 'Table 5, row extra_specs, flavor extra specs',
      text: 'In flavor, extra_specs is an object, the extended fields; microversion 2.47 and later have it.',
      kind: 'row',
    },
    'otc26-list-ecs-details-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: GET https://{endpoint}/v2/{project_id}/servers/detail.',
      kind: 'example',
    },
    'otc26-list-ecs-details-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: GET https://{endpoint}/v2.1/{project_id}/servers/detail.',
      kind: 'example',
    },
  },
})
