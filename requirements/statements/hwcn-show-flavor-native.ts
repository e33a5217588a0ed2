import { defineDocument } from './statement.ts'

/** What the page of Huawei Cloud on the details of a flavor says that the actions on servers need; in part. */
export const hwcnShowFlavorNative = defineDocument({
  title: '查询云服务器规格详情 (Querying Details About an ECS Flavor, native OpenStack API)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/查询云服务器规格详情.md',
  statements: {
    'hwcn-show-flavor-native/function/shows-flavor': {
      anchor: 'Function',
      text: 'The API shows the details of a flavor, by its id.',
      kind: 'sentence',
    },
    'hwcn-show-flavor-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'The details of a flavor are shown by GET /v2.1/{project_id}/flavors/{flavor_id}.',
      kind: 'sentence',
    },
    'hwcn-show-flavor-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-1/flavors-id-mandatory': {
      anchor: 'Table 1, row flavors_id, mandatory',
      text: 'flavors_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-1/flavors-id-meaning': {
      anchor: 'Table 1, row flavors_id, description',
      text: 'flavors_id is the id of the flavor.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-2/flavor': {
      anchor: 'Table 2, row flavor',
      text: 'flavor, an object, holds the details of the flavor.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/id': {
      anchor: 'Table 3, row id',
      text: 'id, a string, is the id of the flavor.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/name': {
      anchor: 'Table 3, row name',
      text: 'name, a string, is the name of the flavor.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/links': {
      anchor: 'Table 3, row links',
      text: 'links, an array of objects with rel and href, are shortcuts to the flavor.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/vcpus': {
      anchor: 'Table 3, row vcpus',
      text: 'vcpus, an integer, is the number of vCPUs.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/ram': {
      anchor: 'Table 3, row ram',
      text: 'ram, an integer, is the memory in MiB.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/disk': {
      anchor: 'Table 3, row disk',
      text: 'disk, an integer, is the system disk; it is not used and 0.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/swap': {
      anchor: 'Table 3, row swap',
      text: 'swap, a string, is the swap partition; it is not used and "".',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/ephemeral': {
      anchor: 'Table 3, row OS-FLV-EXT-DATA:ephemeral',
      text: 'OS-FLV-EXT-DATA:ephemeral, an integer, is the temporary disk; it is not used and 0.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/disabled': {
      anchor: 'Table 3, row OS-FLV-DISABLED:disabled',
      text: 'OS-FLV-DISABLED:disabled, a boolean, says whether the flavor is disabled; it is not used and false.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/rxtx-factor': {
      anchor: 'Table 3, row rxtx_factor',
      text: 'rxtx_factor, a float, is a ratio of bandwidths; it is not used and 1.0.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/table-3/is-public': {
      anchor: 'Table 3, row os-flavor-access:is_public',
      text: 'os-flavor-access:is_public, a boolean, says whether all tenants have the flavor; true where nothing is said.',
      kind: 'row',
    },
    'hwcn-show-flavor-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: GET https://{endpoint}/v2.1/743b4c0428d94531b9f2add666642e6b/flavors/c3.2xlarge.2.',
      kind: 'example',
    },
    'hwcn-show-flavor-native/example-response/body': {
      anchor: 'Example response',
      text: 'Example: the object flavor with id, name and links, ram, vcpus, disk, swap and the extended attributes.',
      kind: 'example',
    },
  },
})
