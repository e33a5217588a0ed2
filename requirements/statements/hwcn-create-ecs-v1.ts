import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe creating ECSs on `/v1`: mandatory fields, number, check, group and answer. */
export const hwcnCreateEcsV1 = defineDocument({
  title: '创建云服务器（按需） (Creating ECSs paid for as they are used)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/创建云服务器（按需）.md',
  statements: {
    'hwcn-create-ecs-v1/function/creates-ecss': {
      anchor: 'Function',
      text: 'The API creates one or more ECSs that are paid for as they are used.',
      kind: 'sentence',
    },
    'hwcn-create-ecs-v1/function/asynchronous': {
      anchor: 'Function, kind of API',
      text: 'The API is asynchronous.',
      kind: 'sentence',
    },
    'hwcn-create-ecs-v1/function/job-id': {
      anchor: 'Function, job id',
      text: 'job_id is returned once the request to create them has been delivered.',
      kind: 'sentence',
    },
    'hwcn-create-ecs-v1/function/not-complete': {
      anchor: 'Function, meaning of the answer',
      text: 'What was asked for is not complete by then.',
      kind: 'sentence',
    },
    'hwcn-create-ecs-v1/function/see-job': {
      anchor: 'Function, pointer to the job query',
      text: 'The status of the job is to be queried by the job API.',
      kind: 'sentence',
    },
    'hwcn-create-ecs-v1/function/success': {
      anchor: 'Function, SUCCESS',
      text: 'The status SUCCESS of the job tells that what was asked for has been done.',
      kind: 'sentence',
    },
    'hwcn-create-ecs-v1/function/client-token': {
      anchor: 'Function, X-Client-Token',
      text: 'The header X-Client-Token makes a request idempotent.',
      kind: 'sentence',
    },
    'hwcn-create-ecs-v1/uri/path': {
      anchor: 'URI',
      text: 'ECSs are created by POST /v1/{project_id}/cloudservers.',
      kind: 'sentence',
    },
    'hwcn-create-ecs-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/server-mandatory': {
      anchor: 'Table 2, row server, mandatory',
      text: 'server is mandatory in the request.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/server-object': {
      anchor: 'Table 2, row server, type',
      text: 'server in the request is an object.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/server-meaning': {
      anchor: 'Table 2, row server, description',
      text: 'server describes the ECSs to create.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/dry-run-optional': {
      anchor: 'Table 2, row dry_run, mandatory',
      text: 'dry_run is optional in the request.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/dry-run-boolean': {
      anchor: 'Table 2, row dry_run, type',
      text: 'dry_run in the request is a boolean.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/dry-run-meaning': {
      anchor: 'Table 2, row dry_run, description',
      text: 'dry_run tells whether the request is only checked.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/dry-run-default-false': {
      anchor: 'Table 2, row dry_run, default',
      text: 'dry_run is false by default.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/dry-run-true': {
      anchor: 'Table 2, row dry_run, true',
      text: 'true: mandatory parameters and the form of the request are checked.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/dry-run-nothing-created': {
      anchor: 'Table 2, row dry_run, true, effect',
      text: 'true: no instance is created.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/dry-run-true-failed': {
      anchor: 'Table 2, row dry_run, true, failed',
      text: 'true: a check that fails is answered with an error.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/dry-run-true-passed': {
      anchor: 'Table 2, row dry_run, true, passed',
      text: 'true: a check that succeeds is answered with 202.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-2/dry-run-false': {
      anchor: 'Table 2, row dry_run, false',
      text: 'false: the ECSs are created once the request has passed the checks.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/image-ref-mandatory': {
      anchor: 'Table 3, row imageRef, mandatory',
      text: 'imageRef is mandatory in server.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/image-ref-string': {
      anchor: 'Table 3, row imageRef, type',
      text: 'imageRef in server is a string.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/image-ref-meaning': {
      anchor: 'Table 3, row imageRef, description',
      text: 'imageRef is the UUID of the image that the ECS is made from.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/flavor-ref-mandatory': {
      anchor: 'Table 3, row flavorRef, mandatory',
      text: 'flavorRef is mandatory in server.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/flavor-ref-string': {
      anchor: 'Table 3, row flavorRef, type',
      text: 'flavorRef in server is a string.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/flavor-ref-meaning': {
      anchor: 'Table 3, row flavorRef, description',
      text: 'flavorRef is the id of the flavor of the ECS.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/name-mandatory': {
      anchor: 'Table 3, row name, mandatory',
      text: 'name is mandatory in server.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/name-string': {
      anchor: 'Table 3, row name, type',
      text: 'name in server is a string.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/name-meaning': {
      anchor: 'Table 3, row name, description',
      text: 'name is the name of the ECS.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/vpcid-mandatory': {
      anchor: 'Table 3, row vpcid, mandatory',
      text: 'vpcid is mandatory in server.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/vpcid-string': {
      anchor: 'Table 3, row vpcid, type',
      text: 'vpcid in server is a string.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/vpcid-meaning': {
      anchor: 'Table 3, row vpcid, description',
      text: 'vpcid is the UUID of the VPC of the ECS.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/nics-mandatory': {
      anchor: 'Table 3, row nics, mandatory',
      text: 'nics is mandatory in server.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/nics-array': {
      anchor: 'Table 3, row nics, type',
      text: 'nics in server is an array of objects.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/nics-meaning': {
      anchor: 'Table 3, row nics, description',
      text: 'nics tells the NICs of the ECS.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/root-volume-mandatory': {
      anchor: 'Table 3, row root_volume, mandatory',
      text: 'root_volume is mandatory in server.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/root-volume-object': {
      anchor: 'Table 3, row root_volume, type',
      text: 'root_volume in server is an object.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/root-volume-meaning': {
      anchor: 'Table 3, row root_volume, description',
      text: 'root_volume tells the system disk of the ECS.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/name-suffix': {
      anchor: 'Table 3, row name, several',
      text: 'Where count is greater than 1, names are put in order by a number.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/name-length': {
      anchor: 'Table 3, row name, range',
      text:
        'name has Chinese characters, letters, digits, underscores, hyphens and periods: 1 to 128 letters or 1 to 64 Chinese characters.',
      kind: 'constraint',
    },
    'hwcn-create-ecs-v1/table-3/count-optional': {
      anchor: 'Table 3, row count, mandatory',
      text: 'count is optional in server.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/count-integer': {
      anchor: 'Table 3, row count, type',
      text: 'count in server is an integer.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/count-meaning': {
      anchor: 'Table 3, row count, description',
      text: 'count is how many ECSs are created.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/count-default': {
      anchor: 'Table 3, row count, default',
      text: 'Without count, one ECS is created.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/count-at-most-five-hundred': {
      anchor: 'Table 3, row count, constraint',
      text: 'count is at most 500 where the quota allows it.',
      kind: 'constraint',
    },
    'hwcn-create-ecs-v1/table-3/rename': {
      anchor: 'Table 3, row isAutoRename',
      text: 'isAutoRename, an optional boolean that counts where count is greater than 1, tells whether the ECSs have the same name.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/rename-true': {
      anchor: 'Table 3, row isAutoRename, True',
      text: 'True: they have the same name.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/rename-false': {
      anchor: 'Table 3, row isAutoRename, False',
      text: 'False, the default: a suffix is added to each name.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/scheduler-hints': {
      anchor: 'Table 3, row os:scheduler_hints',
      text: 'os:scheduler_hints is an optional object in server that tells how to place the ECS, for example by a group.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-3/others': {
      anchor: 'Table 3, other rows',
      text: 'The further rows tell keys, passwords, addresses, disks, zones, tags and further settings of an ECS.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'hwcn-create-ecs-v1/table-4/subnet-id': {
      anchor: 'Table 4, row subnet_id',
      text: 'subnet_id, the UUID of a subnet of the VPC, is mandatory in each NIC.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-4/others': {
      anchor: 'Table 4, other rows',
      text: 'The further rows tell addresses and further settings of a NIC.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'hwcn-create-ecs-v1/table-6/volumetype': {
      anchor: 'Table 6, row volumetype',
      text: 'volumetype, the type of the disk, is mandatory in root_volume.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/table-6/others': {
      anchor: 'Table 6, other rows',
      text: 'The further rows tell size and further settings of the disk.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'hwcn-create-ecs-v1/response/job-id-string': {
      anchor: 'Response, row job_id, type',
      text: 'job_id in the answer is a string.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/response/job-id-meaning': {
      anchor: 'Response, row job_id, description',
      text: 'job_id is the id of the job, by which it can be queried.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/response/server-ids-array': {
      anchor: 'Response, row serverIds, type',
      text: 'serverIds in the answer is an array of strings.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/response/server-ids-meaning': {
      anchor: 'Response, row serverIds, description',
      text: 'serverIds are the ids of the ECSs.',
      kind: 'row',
    },
    'hwcn-create-ecs-v1/response/server-ids-not-found': {
      anchor: 'Response, row serverIds, note',
      text: '404 for such an id means that the ECS is being created, or that this failed.',
      kind: 'note',
    },
    'hwcn-create-ecs-v1/example-response/body': {
      anchor: 'Example response',
      text: 'Example answer: {"job_id": …, "serverIds": [UUIDs]}.',
      kind: 'example',
    },
  },
})
