import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe the parts of a shown ECS; in part: no tags and no metadata of payment. */
export const hwcnShowData = defineDocument({
  title: '数据结构(查询云服务器详情) (Data structures for querying an ECS)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/数据结构(查询云服务器详情).md',
  statements: {
    'hwcn-show-data/table-1/version': {
      anchor: 'Table 1, row version',
      text: 'version in an address is a string, 4 or 6.',
      kind: 'row',
    },
    'hwcn-show-data/table-1/addr': {
      anchor: 'Table 1, row addr',
      text: 'addr in an address is a string, the IP address.',
      kind: 'row',
    },
    'hwcn-show-data/table-1/type': {
      anchor: 'Table 1, row OS-EXT-IPS:type',
      text: 'OS-EXT-IPS:type is a string, fixed or floating.',
      kind: 'row',
    },
    'hwcn-show-data/table-1/mac-addr': {
      anchor: 'Table 1, row OS-EXT-IPS-MAC:mac_addr',
      text: 'OS-EXT-IPS-MAC:mac_addr is a string, the MAC address.',
      kind: 'row',
    },
    'hwcn-show-data/table-1/port-id': {
      anchor: 'Table 1, row OS-EXT-IPS:port_id',
      text: 'OS-EXT-IPS:port_id is a string, the id of the port.',
      kind: 'row',
    },
    'hwcn-show-data/table-2/id': {
      anchor: 'Table 2, row id',
      text: 'id in flavor is a string, the id of the flavor.',
      kind: 'row',
    },
    'hwcn-show-data/table-2/name': {
      anchor: 'Table 2, row name',
      text: 'name in flavor is a string, its name.',
      kind: 'row',
    },
    'hwcn-show-data/table-2/disk': {
      anchor: 'Table 2, row disk',
      text: 'disk in flavor is a string that means nothing here.',
      kind: 'row',
    },
    'hwcn-show-data/table-2/vcpus': {
      anchor: 'Table 2, row vcpus',
      text: 'vcpus in flavor is a string, the number of its vCPUs.',
      kind: 'row',
    },
    'hwcn-show-data/table-2/ram': {
      anchor: 'Table 2, row ram',
      text: 'ram in flavor is a string, its memory in MB.',
      kind: 'row',
    },
    'hwcn-show-data/table-5/id': {
      anchor: 'Table 5, row id',
      text: 'id in a disk is a string, the UUID of the disk.',
      kind: 'row',
    },
    'hwcn-show-data/table-5/delete-on-termination': {
      anchor: 'Table 5, row delete_on_termination',
      text: 'delete_on_termination in a disk is a string, whether it goes with the ECS.',
      kind: 'row',
    },
    'hwcn-show-data/table-8/id': {
      anchor: 'Table 8, row id',
      text: 'id in image is a string, the id of the image.',
      kind: 'row',
    },
  },
})
