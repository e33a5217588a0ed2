import { defineDocument } from './statement.ts'

/** What the page of Huawei Cloud on listing the details of flavors says that the actions on servers need; in part. */
export const hwcnListFlavorDetailsNative = defineDocument({
  title: '查询云服务器规格详情列表 (Listing Flavor Details About an ECS, native OpenStack API)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/查询云服务器规格详情列表.md',
  statements: {
    'hwcn-list-flavor-details-native/function/lists-details': {
      anchor: 'Function',
      text: 'The API lists the details of flavors.',
      kind: 'sentence',
    },
    'hwcn-list-flavor-details-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'The details of flavors are listed by GET /v2.1/{project_id}/flavors/detail.',
      kind: 'sentence',
    },
    'hwcn-list-flavor-details-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-3/flavors': {
      anchor: 'Table 3, row flavors',
      text: 'flavors is an array of objects, one for each flavor.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/id': {
      anchor: 'Table 4, row id',
      text: 'id, a string, is the id of the flavor.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/name': {
      anchor: 'Table 4, row name',
      text: 'name, a string, is the name of the flavor.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/links': {
      anchor: 'Table 4, row links',
      text: 'links, an array of objects with rel and href, are shortcuts to the flavor.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/vcpus': {
      anchor: 'Table 4, row vcpus',
      text: 'vcpus, an integer, is the number of vCPUs.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/ram': {
      anchor: 'Table 4, row ram',
      text: 'ram, an integer, is the memory in MiB.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/disk': {
      anchor: 'Table 4, row disk',
      text: 'disk, an integer, is the system disk; it is not used and 0.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/swap': {
      anchor: 'Table 4, row swap',
      text: 'swap, a string, is the swap partition; it is not used and "".',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/ephemeral': {
      anchor: 'Table 4, row OS-FLV-EXT-DATA:ephemeral',
      text: 'OS-FLV-EXT-DATA:ephemeral, an integer, is the temporary disk; it is not used and 0.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/disabled': {
      anchor: 'Table 4, row OS-FLV-DISABLED:disabled',
      text: 'OS-FLV-DISABLED:disabled, a boolean, says whether the flavor is disabled; it is not used and false.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/rxtx-factor': {
      anchor: 'Table 4, row rxtx_factor',
      text: 'rxtx_factor, a float, is a ratio of bandwidths; it is not used and 1.0.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/table-4/is-public': {
      anchor: 'Table 4, row os-flavor-access:is_public',
      text: 'os-flavor-access:is_public, a boolean, says whether all tenants have the flavor; true where nothing is said.',
      kind: 'row',
    },
    'hwcn-list-flavor-details-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: GET https://{endpoint}/v2.1/743b4c0428d94531b9f2add666642e6b/flavors/detail.',
      kind: 'example',
    },
    'hwcn-list-flavor-details-native/example-response/body': {
      anchor: 'Example response',
      text:
        'Example: flavors is an array of two objects, each with id, name and links, ram, vcpus, disk, swap and the extended attributes.',
      kind: 'example',
    },
  },
})
