import { defineDocument } from './statement.ts'

/** The form of the answers to requests that begin a job, and of errors of the ECS API. */
export const otc26JobResponses = defineDocument({
  title: 'Responses (Jobs)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/common_parameters/job_request_results/responses_jobs.rst',
  statements: {
    'otc26-job-responses/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-responses/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-responses/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed responses (jobs).',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-responses/normal/job-id': {
      anchor: 'Normal response, row job_id',
      text: 'job_id is a string, the id of the job that was submitted.',
      kind: 'row',
    },
    'otc26-job-responses/abnormal/columns': {
      anchor: 'Abnormal response, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-responses/abnormal/error-object': {
      anchor: 'Abnormal response, row error',
      text: 'A failure is told by error, an object.',
      kind: 'row',
    },
    'otc26-job-responses/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: fields of error.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-responses/table-1/message-string': {
      anchor: 'Table 1, row message',
      text: 'message in error is a string that describes the error.',
      kind: 'row',
    },
    'otc26-job-responses/table-1/code-string': {
      anchor: 'Table 1, row code',
      text: 'code in error is a string, the code of the error.',
      kind: 'row',
    },
    'otc26-job-responses/table-1/details-array': {
      anchor: 'Table 1, row details',
      text: 'details in error is an array of objects that tell more.',
      kind: 'row',
    },
    'otc26-job-responses/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: fields of an entry of details.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-responses/table-2/message-string': {
      anchor: 'Table 2, row message',
      text: 'message in an entry of details is a string.',
      kind: 'row',
    },
    'otc26-job-responses/table-2/code-string': {
      anchor: 'Table 2, row code',
      text: 'code in an entry of details is a string.',
      kind: 'row',
    },
    'otc26-job-responses/example/normal': {
      anchor: 'Example, normal response',
      text: 'Example answer: job_id of 32 hexadecimal digits.',
      kind: 'example',
    },
    'otc26-job-responses/example/abnormal': {
      anchor: 'Example, abnormal response',
      text: 'Example of an error with an empty message and a code; it is no JSON.',
      kind: 'example',
      reason: 'states-no-duty',
    },
  },
})
