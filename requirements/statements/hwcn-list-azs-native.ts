import { defineDocument } from './statement.ts'

/** What the page of Huawei Cloud on listing AZs says that the actions on servers need; in part. */
export const hwcnListAzsNative = defineDocument({
  title: '查询可用区列表 (Listing AZs, native OpenStack API)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/查询可用区列表.md',
  statements: {
    'hwcn-list-azs-native/function/lists-azs': {
      anchor: 'Function',
      text: 'The API lists AZs.',
      kind: 'sentence',
    },
    'hwcn-list-azs-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'AZs are listed by GET /v2.1/{project_id}/os-availability-zone.',
      kind: 'sentence',
    },
    'hwcn-list-azs-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-list-azs-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-list-azs-native/table-2/availability-zone-info': {
      anchor: 'Table 2, row availabilityZoneInfo',
      text: 'availabilityZoneInfo is an array of objects, one for each AZ.',
      kind: 'row',
    },
    'hwcn-list-azs-native/table-3/zone-state': {
      anchor: 'Table 3, row zoneState',
      text: 'zoneState, an object, is the state of the AZ.',
      kind: 'row',
    },
    'hwcn-list-azs-native/table-3/hosts-list': {
      anchor: 'Table 3, row hosts, type',
      text: 'hosts is a list.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-list-azs-native/table-3/hosts-null': {
      anchor: 'Table 3, row hosts, description',
      text: 'hosts is null.',
      kind: 'row',
    },
    'hwcn-list-azs-native/table-3/zone-name': {
      anchor: 'Table 3, row zoneName',
      text: 'zoneName, a string, is the name of the AZ.',
      kind: 'row',
    },
    'hwcn-list-azs-native/table-4/available': {
      anchor: 'Table 4, row available',
      text: 'available, a boolean, is the state of the AZ.',
      kind: 'row',
    },
    'hwcn-list-azs-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: GET https://{endpoint}/v2.1/{project_id}/os-availability-zone.',
      kind: 'example',
    },
    'hwcn-list-azs-native/example-response/body': {
      anchor: 'Example response',
      text: 'Example: two AZs, each with zoneState {"available": true}, hosts null and a zoneName.',
      kind: 'example',
    },
  },
})
