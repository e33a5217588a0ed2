import { defineDocument } from './statement.ts'

/** What Huawei Cloud says of changing several members at once; the page is listed as out of date. */
export const hwiBatchMembers = defineDocument({
  title: 'Batch adding and removing members (out of date)',
  publisher: 'Huawei Cloud',
  edition: 'support.huaweicloud.com/intl/en-us/api-ecs/ecs_11_0001.html (2025)',
  statements: {
    'hwi-batch-members/page/out-of-date': {
      anchor: 'Place of the page',
      text: 'The page is listed among those that are out of date.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'hwi-batch-members/request/server-ids-mandatory': {
      anchor: 'Request, row server_ids, mandatory',
      text: 'server_ids is mandatory in the request.',
      kind: 'row',
    },
  },
})
