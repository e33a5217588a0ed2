import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe listing flavors on `/v1`; in part: the further specifications as one row. */
export const hwcnListFlavorsV1 = defineDocument({
  title: '查询规格详情和规格扩展信息列表 (Querying details about flavors)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/查询规格详情和规格扩展信息列表.md',
  statements: {
    'hwcn-list-flavors-v1/function/lists-flavors': {
      anchor: 'Function',
      text: 'The API lists flavors of ECSs in detail.',
      kind: 'sentence',
    },
    'hwcn-list-flavors-v1/uri/path': {
      anchor: 'URI',
      text: 'Flavors are listed by GET /v1/{project_id}/cloudservers/flavors.',
      kind: 'sentence',
    },
    'hwcn-list-flavors-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-2/availability-zone': {
      anchor: 'Table 2, row availability_zone',
      text: 'availability_zone is an optional string; with it, flavors that are normal, obt or promotion in that zone are listed.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-3/flavors-array': {
      anchor: 'Table 3, row flavors',
      text: 'flavors in the answer is an array of objects.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/id': {
      anchor: 'Table 4, row id',
      text: 'id is a string, the id of the flavor.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/name': {
      anchor: 'Table 4, row name',
      text: 'name is a string, the name of the flavor.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/vcpus': {
      anchor: 'Table 4, row vcpus',
      text: 'vcpus is a string, the number of its vCPUs.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/ram': {
      anchor: 'Table 4, row ram',
      text: 'ram is an integer, its memory in MB.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/disk': {
      anchor: 'Table 4, row disk',
      text: 'disk is a string, not used, 0 by default.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/swap': {
      anchor: 'Table 4, row swap',
      text: 'swap is a string, not used, empty by default.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/ephemeral': {
      anchor: 'Table 4, row OS-FLV-EXT-DATA:ephemeral',
      text: 'OS-FLV-EXT-DATA:ephemeral is an integer, not used, 0 by default.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/disabled': {
      anchor: 'Table 4, row OS-FLV-DISABLED:disabled',
      text: 'OS-FLV-DISABLED:disabled is a boolean, not used, false by default.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/rxtx-factor': {
      anchor: 'Table 4, row rxtx_factor',
      text: 'rxtx_factor is a float, not used, 1.0 by default.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/rxtx-quota': {
      anchor: 'Table 4, row rxtx_quota',
      text: 'rxtx_quota is a string, not used, null by default.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/rxtx-cap': {
      anchor: 'Table 4, row rxtx_cap',
      text: 'rxtx_cap is a string, not used, null by default.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/is-public': {
      anchor: 'Table 4, row os-flavor-access:is_public',
      text: 'os-flavor-access:is_public is a boolean, whether all tenants may use it.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/links': {
      anchor: 'Table 4, row links',
      text: 'links is an array of objects, links to the flavor.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/extra-specs': {
      anchor: 'Table 4, row os_extra_specs',
      text: 'os_extra_specs is an object, further specifications.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-4/attachable-quantity': {
      anchor: 'Table 4, row attachableQuantity',
      text: 'attachableQuantity is an object, how many disks and NICs can be attached.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-5/rel': {
      anchor: 'Table 5, row rel',
      text: 'rel in a link is a string, the name of the link.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-5/href': {
      anchor: 'Table 5, row href',
      text: 'href in a link is a string, the link.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-5/type': {
      anchor: 'Table 5, row type',
      text: 'type in a link is a string that is not used, null by default.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/table-6/keys': {
      anchor: 'Table 6',
      text: 'os_extra_specs has strings that tell the kind, network, disks, generation and sale of the flavor.',
      kind: 'row',
    },
    'hwcn-list-flavors-v1/example-response/body': {
      anchor: 'Example response',
      text:
        'Example answer: a flavor with id and name c3.2xlarge.2, vcpus "8", ram 16384, disk "0", two links with type null, and ' +
        'os_extra_specs.',
      kind: 'example',
    },
  },
})
