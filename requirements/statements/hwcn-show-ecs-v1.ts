import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe showing an ECS on `/v1`; in part: no payment, no reserved attributes. */
export const hwcnShowEcsV1 = defineDocument({
  title: '查询云服务器详情 (Querying details about an ECS)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/查询云服务器详情.md',
  statements: {
    'hwcn-show-ecs-v1/function/shows-ecs': {
      anchor: 'Function',
      text: 'The API shows an ECS in detail.',
      kind: 'sentence',
    },
    'hwcn-show-ecs-v1/uri/path': {
      anchor: 'URI',
      text: 'An ECS is shown by GET /v1/{project_id}/cloudservers/{server_id}.',
      kind: 'sentence',
    },
    'hwcn-show-ecs-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-1/server-id-mandatory': {
      anchor: 'Table 1, row server_id, mandatory',
      text: 'server_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-1/server-id-meaning': {
      anchor: 'Table 1, row server_id, description',
      text: 'server_id is the id of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-2/server-object': {
      anchor: 'Table 2, row server',
      text: 'server in the answer is an object that describes the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/status-string': {
      anchor: 'Table 3, row status, type',
      text: 'status is a string.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/status-values': {
      anchor: 'Table 3, row status, range',
      text:
        'status is ACTIVE, BUILD, ERROR, HARD_REBOOT, MIGRATING, REBOOT, REBUILD, RESIZE, REVERT_RESIZE, SHUTOFF, VERIFY_RESIZE, ' +
        'DELETED, SHELVED, SHELVED_OFFLOADED or UNKNOWN.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/updated': {
      anchor: 'Table 3, row updated',
      text: 'updated is a string, the time of the last change, such as a start, stop or restart.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/host-id': {
      anchor: 'Table 3, row hostId',
      text: 'hostId is a string, the id of the host of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/host': {
      anchor: 'Table 3, row OS-EXT-SRV-ATTR:host',
      text: 'OS-EXT-SRV-ATTR:host is a string, the name of the host of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/hypervisor-hostname': {
      anchor: 'Table 3, row OS-EXT-SRV-ATTR:hypervisor_hostname',
      text: 'OS-EXT-SRV-ATTR:hypervisor_hostname is a string, the name of the virtualized host of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/addresses': {
      anchor: 'Table 3, row addresses',
      text: 'addresses is an object, the network attributes by the name of the network.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/key-name': {
      anchor: 'Table 3, row key_name',
      text: 'key_name is a string, the name of the key pair of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/image-object': {
      anchor: 'Table 3, row image',
      text: 'image is an object, the image of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/flavor-object': {
      anchor: 'Table 3, row flavor',
      text: 'flavor is an object, the flavor of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/task-state': {
      anchor: 'Table 3, row OS-EXT-STS:task_state',
      text: 'OS-EXT-STS:task_state is a string, the state of the task of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/vm-state': {
      anchor: 'Table 3, row OS-EXT-STS:vm_state',
      text: 'OS-EXT-STS:vm_state is a string, the state of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/power-state': {
      anchor: 'Table 3, row OS-EXT-STS:power_state',
      text: 'OS-EXT-STS:power_state is an integer, the power status of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/power-state-values': {
      anchor: 'Table 3, row OS-EXT-STS:power_state, range',
      text: 'OS-EXT-STS:power_state is 0 NOSTATE, 1 RUNNING or 4 SHUTDOWN.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/id-uuid': {
      anchor: 'Table 3, row id',
      text: 'id is a string, the UUID of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/name': {
      anchor: 'Table 3, row name',
      text: 'name is a string, the name of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/created': {
      anchor: 'Table 3, row created',
      text: 'created is a string, the time of the creation, such as 2019-05-22T03:19:19Z.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/tenant-id': {
      anchor: 'Table 3, row tenant_id',
      text: 'tenant_id is a string, the id of the project of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/user-id': {
      anchor: 'Table 3, row user_id',
      text: 'user_id is a string, the id of the user who created the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/locked-boolean': {
      anchor: 'Table 3, row locked',
      text: 'locked is a boolean that tells whether the ECS is locked.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/host-status': {
      anchor: 'Table 3, row host_status',
      text: 'host_status is a string: UP, UNKNOWN, DOWN, MAINTENANCE or empty.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/volumes-attached': {
      anchor: 'Table 3, row os-extended-volumes:volumes_attached',
      text: 'os-extended-volumes:volumes_attached is an array of objects, the disks of the ECS.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/scheduler-hints': {
      anchor: 'Table 3, row os:scheduler_hints',
      text: 'os:scheduler_hints is an object that tells how the ECS is placed.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/user-data': {
      anchor: 'Table 3, row OS-EXT-SRV-ATTR:user_data',
      text: 'OS-EXT-SRV-ATTR:user_data is a string, the encoded user_data given at creation.',
      kind: 'row',
    },
    'hwcn-show-ecs-v1/table-3/others': {
      anchor: 'Table 3, row others',
      text: 'The further rows tell zone, times, tags, payment and further attributes of the ECS.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'hwcn-show-ecs-v1/example-request/path': {
      anchor: 'Example request',
      text: 'Example: GET https://{endpoint}/v1/{project_id}/cloudservers/{server_id}.',
      kind: 'example',
    },
    'hwcn-show-ecs-v1/example-response/body': {
      anchor: 'Example response',
      text:
        'Example answer: an ECS with status, OS-EXT-STS fields, flavor with strings, image, addresses with version "4", hosts and disks.',
      kind: 'example',
    },
  },
})
