import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe listing ECSs on `/v1`; in part: no tags, payment, addresses. */
export const hwcnListEcsV1 = defineDocument({
  title: '查询云服务器详情列表 (Querying details about ECSs)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/查询云服务器详情列表.md',
  statements: {
    'hwcn-list-ecs-v1/function/lists-ecss': {
      anchor: 'Function',
      text: 'The API lists ECSs in detail by search criteria.',
      kind: 'sentence',
    },
    'hwcn-list-ecs-v1/uri/path': {
      anchor: 'URI',
      text: 'ECSs are listed by GET /v1/{project_id}/cloudservers/detail.',
      kind: 'sentence',
    },
    'hwcn-list-ecs-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/offset-integer': {
      anchor: 'Table 2, row offset, type',
      text: 'offset is an optional integer.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/offset-page': {
      anchor: 'Table 2, row offset, description',
      text: 'offset is the number of the page.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/offset-default': {
      anchor: 'Table 2, row offset, default',
      text: 'offset is at least 0, and 1 by default.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/offset-zero': {
      anchor: 'Table 2, row offset, 0',
      text: 'offset 0 gives the first page, as 1 does.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/flavor': {
      anchor: 'Table 2, row flavor',
      text: 'flavor is an optional string, the id of a flavor.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/name-fuzzy': {
      anchor: 'Table 2, row name',
      text: 'name is an optional string, a part of the name of an ECS.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/name-period': {
      anchor: 'Table 2, row name, periods',
      text: 'A period in name stands for any one character but a line break.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/status': {
      anchor: 'Table 2, row status',
      text: 'status is an optional string, a status of an ECS.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/status-between': {
      anchor: 'Table 2, row status, note',
      text: 'A status of an ECS at rest also finds those on which an operation is under way.',
      kind: 'row',
      reason: 'not-observable-over-http',
    },
    'hwcn-list-ecs-v1/table-2/limit-integer': {
      anchor: 'Table 2, row limit, type',
      text: 'limit is an optional integer.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/limit-meaning': {
      anchor: 'Table 2, row limit, description',
      text: 'limit is the number of ECSs on a page.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/limit-default': {
      anchor: 'Table 2, row limit, default',
      text: 'A page has 25 ECSs by default and at most 1,000.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-2/others': {
      anchor: 'Table 2, row others',
      text: 'The further rows filter by tags, reservation, project, address and id.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'hwcn-list-ecs-v1/table-3/servers-array': {
      anchor: 'Table 3, row servers',
      text: 'servers in the answer is an array of objects, each as in the details of an ECS.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/table-3/count-integer': {
      anchor: 'Table 3, row count',
      text: 'count in the answer is an integer, the total number of ECSs.',
      kind: 'row',
    },
    'hwcn-list-ecs-v1/example-request/path': {
      anchor: 'Example request',
      text: 'Example: GET https://{endpoint}/v1/{project_id}/cloudservers/detail?offset=1&limit=10.',
      kind: 'example',
    },
    'hwcn-list-ecs-v1/example-response/body': {
      anchor: 'Example response',
      text: 'Example answer: {"count": 4, "servers": [several ECSs]}.',
      kind: 'example',
    },
  },
})
