import { defineDocument } from './statement.ts'

/** How the Chinese pages of Huawei Cloud describe the answers of asynchronous APIs. */
export const hwcnJobResponses = defineDocument({
  title: '响应（任务类） (Responses of jobs)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/响应（任务类）.md',
  statements: {
    'hwcn-job-responses/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed responses of jobs.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/normal/heading': {
      anchor: 'Normal response, heading',
      text: 'Heading of the elements of a normal answer.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/normal/columns': {
      anchor: 'Normal response, column headings',
      text: 'The columns are name, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/normal/job-id-string': {
      anchor: 'Normal response, row job_id, type',
      text: 'job_id is a string.',
      kind: 'row',
    },
    'hwcn-job-responses/normal/job-id-meaning': {
      anchor: 'Normal response, row job_id, description',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'hwcn-job-responses/normal/job-id-see': {
      anchor: 'Normal response, row job_id, pointer',
      text: 'Pointer to the job query.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/abnormal/heading': {
      anchor: 'Abnormal response, heading',
      text: 'Heading of the elements of an abnormal answer.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/abnormal/columns': {
      anchor: 'Abnormal response, column headings',
      text: 'The columns are name, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/abnormal/error-object': {
      anchor: 'Abnormal response, row error, type',
      text: 'error is an object.',
      kind: 'row',
    },
    'hwcn-job-responses/abnormal/error-meaning': {
      anchor: 'Abnormal response, row error, description',
      text: 'error tells why the job could not be submitted.',
      kind: 'row',
    },
    'hwcn-job-responses/abnormal/error-see': {
      anchor: 'Abnormal response, row error, pointer',
      text: 'Pointer to table 1.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: fields of error.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are name, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/table-1/message-string': {
      anchor: 'Table 1, row message, type',
      text: 'message is a string.',
      kind: 'row',
    },
    'hwcn-job-responses/table-1/message-meaning': {
      anchor: 'Table 1, row message, description',
      text: 'message is the text of the error.',
      kind: 'row',
    },
    'hwcn-job-responses/table-1/code-string': {
      anchor: 'Table 1, row code, type',
      text: 'code is a string.',
      kind: 'row',
    },
    'hwcn-job-responses/table-1/code-meaning': {
      anchor: 'Table 1, row code, description',
      text: 'code is the code of the error.',
      kind: 'row',
    },
    'hwcn-job-responses/table-1/details-array': {
      anchor: 'Table 1, row details, type',
      text: 'details is an array of objects.',
      kind: 'row',
    },
    'hwcn-job-responses/table-1/details-meaning': {
      anchor: 'Table 1, row details, description',
      text: 'details tells the error in finer codes and texts, for clients.',
      kind: 'row',
    },
    'hwcn-job-responses/table-1/details-optional': {
      anchor: 'Table 1, row details, presence',
      text: 'details is not always there.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-job-responses/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: fields of an entry of details.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are name, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/table-2/message-string': {
      anchor: 'Table 2, row message, type',
      text: 'message is a string.',
      kind: 'row',
    },
    'hwcn-job-responses/table-2/message-meaning': {
      anchor: 'Table 2, row message, description',
      text: 'message is the text of the finer error.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-job-responses/table-2/message-optional': {
      anchor: 'Table 2, row message, presence',
      text: 'message is not always there.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-job-responses/table-2/code-string': {
      anchor: 'Table 2, row code, type',
      text: 'code is a string.',
      kind: 'row',
    },
    'hwcn-job-responses/table-2/code-meaning': {
      anchor: 'Table 2, row code, description',
      text: 'code is the code of the finer error.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-job-responses/table-2/code-optional': {
      anchor: 'Table 2, row code, presence',
      text: 'code is not always there.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-job-responses/example/heading': {
      anchor: 'Examples, heading',
      text: 'Heading of the examples.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-job-responses/example/normal': {
      anchor: 'Examples, normal',
      text: 'Example answer: job_id of 32 hexadecimal digits.',
      kind: 'example',
    },
    'hwcn-job-responses/example/abnormal': {
      anchor: 'Examples, abnormal',
      text: 'Example of an error with an empty message and a code; it is no JSON.',
      kind: 'example',
      reason: 'states-no-duty',
    },
    'hwcn-job-responses/example/details': {
      anchor: 'Examples, details',
      text: 'Example of an error with message, code and one entry of details.',
      kind: 'example',
    },
  },
})
