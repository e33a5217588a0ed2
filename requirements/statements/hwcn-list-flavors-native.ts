import { defineDocument } from './statement.ts'

/** What the page of Huawei Cloud on listing flavors says that the actions on servers need; in part. */
export const hwcnListFlavorsNative = defineDocument({
  title: '查询云服务器规格列表 (Listing ECS Flavors, native OpenStack API)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/查询云服务器规格列表.md',
  statements: {
    'hwcn-list-flavors-native/function/lists-flavors': {
      anchor: 'Function',
      text: 'The API lists the flavors that are available.',
      kind: 'sentence',
    },
    'hwcn-list-flavors-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'Flavors are listed by GET /v2.1/{project_id}/flavors.',
      kind: 'sentence',
    },
    'hwcn-list-flavors-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-list-flavors-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-list-flavors-native/table-3/flavors': {
      anchor: 'Table 3, row flavors',
      text: 'flavors is an array of objects, one for each flavor.',
      kind: 'row',
    },
    'hwcn-list-flavors-native/table-4/id': {
      anchor: 'Table 4, row id',
      text: 'id, a string, is the id of the flavor.',
      kind: 'row',
    },
    'hwcn-list-flavors-native/table-4/name': {
      anchor: 'Table 4, row name',
      text: 'name, a string, is the name of the flavor.',
      kind: 'row',
    },
    'hwcn-list-flavors-native/table-4/links': {
      anchor: 'Table 4, row links',
      text: 'links, an array of objects with rel and href, are shortcuts to the flavor.',
      kind: 'row',
    },
    'hwcn-list-flavors-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: GET https://{endpoint}/v2.1/743b4c0428d94531b9f2add666642e6b/flavors.',
      kind: 'example',
    },
    'hwcn-list-flavors-native/example-response/body': {
      anchor: 'Example response',
      text: 'Example: flavors is an array of two objects, each with id, name and links.',
      kind: 'example',
    },
  },
})
