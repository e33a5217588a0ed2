import { defineDocument } from './statement.ts'

/** What Huawei Cloud says of paged lists of the native API; no page on groups refers to it. */
export const hwcnPaging = defineDocument({
  title: '分页查询 (Paged Queries)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/分页查询.md',
  statements: {
    'hwcn-paging/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed paged queries.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-paging/page/limit-and-marker': {
      anchor: 'First sentence, parameters',
      text: 'A list of the native API is read in pages by limit and marker.',
      kind: 'sentence',
      reason: 'superseded',
    },
    'hwcn-paging/page/order': {
      anchor: 'First sentence, order',
      text: 'A list is in ascending order of the time of creation, else of ids.',
      kind: 'sentence',
      reason: 'superseded',
    },
    'hwcn-paging/table/columns': {
      anchor: 'Table, column headings',
      text: 'The columns are parameter, type, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-paging/table/limit-string': {
      anchor: 'Table, row limit, type',
      text: 'limit is an optional string.',
      kind: 'row',
      reason: 'superseded',
    },
    'hwcn-paging/table/limit-meaning': {
      anchor: 'Table, row limit, description',
      text: 'limit is the number of entries of a page; above the maximum of Nova the answer is 403.',
      kind: 'row',
      reason: 'superseded',
    },
    'hwcn-paging/table/marker-string': {
      anchor: 'Table, row marker, type',
      text: 'marker is an optional string.',
      kind: 'row',
      reason: 'superseded',
    },
    'hwcn-paging/table/marker-meaning': {
      anchor: 'Table, row marker, description',
      text: 'marker is the id of the last entry of the page before; an invalid one is answered with 400.',
      kind: 'row',
      reason: 'superseded',
    },
    'hwcn-paging/page/next': {
      anchor: 'Last sentence',
      text: 'next in an answer is the URL of the next page.',
      kind: 'sentence',
      reason: 'superseded',
    },
  },
})
