import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes starting several ECSs at once. */
export const otc26BatchStart = defineDocument({
  title: 'Starting ECSs in a Batch',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/batch_operations/starting_ecss_in_a_batch.rst',
  statements: {
    'otc26-batch-start/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed starting ECSs in a batch.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/function/starts-batch': {
      anchor: 'Function',
      text: 'The API starts the ECSs whose ids are given.',
      kind: 'sentence',
    },
    'otc26-batch-start/function/thousand-a-minute': {
      anchor: 'Function, limit',
      text: 'At most 1,000 ECSs can be started in one minute.',
      kind: 'sentence',
    },
    'otc26-batch-start/function/asynchronous': {
      anchor: 'Function, kind of API',
      text: 'The API is asynchronous.',
      kind: 'sentence',
    },
    'otc26-batch-start/function/job-id': {
      anchor: 'Function, job id',
      text: 'A job id is returned once the request to start them has been delivered.',
      kind: 'sentence',
    },
    'otc26-batch-start/function/not-complete': {
      anchor: 'Function, meaning of the answer',
      text: 'That the request was delivered does not mean that it was carried out.',
      kind: 'sentence',
    },
    'otc26-batch-start/function/see-job': {
      anchor: 'Function, pointer to the job query',
      text: 'The status of the job is to be queried by the job API.',
      kind: 'sentence',
    },
    'otc26-batch-start/function/success': {
      anchor: 'Function, SUCCESS',
      text: 'The status SUCCESS of the job tells that what was asked for has been done.',
      kind: 'sentence',
    },
    'otc26-batch-start/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/uri/path': {
      anchor: 'URI',
      text: 'ECSs are started in a batch by POST /v1/{project_id}/cloudservers/action.',
      kind: 'sentence',
    },
    'otc26-batch-start/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-batch-start/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-batch-start/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-2/os-start-mandatory': {
      anchor: 'Table 2, row os-start, mandatory',
      text: 'os-start is mandatory in the request.',
      kind: 'row',
    },
    'otc26-batch-start/table-2/os-start-object': {
      anchor: 'Table 2, row os-start, type',
      text: 'os-start in the request is an object.',
      kind: 'row',
    },
    'otc26-batch-start/table-2/os-start-meaning': {
      anchor: 'Table 2, row os-start, description',
      text: 'os-start tells that the ECSs are to be started.',
      kind: 'row',
    },
    'otc26-batch-start/table-2/os-start-see': {
      anchor: 'Table 2, row os-start, pointer',
      text: 'Pointer to the table of its fields.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of os-start.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-3/servers-mandatory': {
      anchor: 'Table 3, row servers, mandatory',
      text: 'servers is mandatory in the request.',
      kind: 'row',
    },
    'otc26-batch-start/table-3/servers-array': {
      anchor: 'Table 3, row servers, type',
      text: 'servers in the request is an array of objects.',
      kind: 'row',
    },
    'otc26-batch-start/table-3/servers-meaning': {
      anchor: 'Table 3, row servers, description',
      text: 'servers names the ECSs.',
      kind: 'row',
    },
    'otc26-batch-start/table-3/servers-see': {
      anchor: 'Table 3, row servers, pointer',
      text: 'Pointer to the table of its fields.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-4/caption': {
      anchor: 'Table 4, caption',
      text: 'Caption: fields of an entry of servers.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-4/columns': {
      anchor: 'Table 4, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-4/id-mandatory': {
      anchor: 'Table 4, row id, mandatory',
      text: 'id is mandatory in the request.',
      kind: 'row',
    },
    'otc26-batch-start/table-4/id-string': {
      anchor: 'Table 4, row id, type',
      text: 'id in the request is a string.',
      kind: 'row',
    },
    'otc26-batch-start/table-4/id-meaning': {
      anchor: 'Table 4, row id, description',
      text: 'id is the id of an ECS.',
      kind: 'row',
    },
    'otc26-batch-start/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/response/see-table': {
      anchor: 'Response, pointer to table 5',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-5/caption': {
      anchor: 'Table 5, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-5/columns': {
      anchor: 'Table 5, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/table-5/job-id-string': {
      anchor: 'Table 5, row job_id, type',
      text: 'job_id in the answer is a string.',
      kind: 'row',
    },
    'otc26-batch-start/table-5/job-id-meaning': {
      anchor: 'Table 5, row job_id, definition',
      text: 'job_id is the id of the job that was delivered.',
      kind: 'row',
    },
    'otc26-batch-start/table-5/job-id-range-none': {
      anchor: 'Table 5, row job_id, range',
      text: 'No range is given for job_id.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-batch-start/table-5/job-id-for-queries': {
      anchor: 'Table 5, row job_id, definition, use',
      text: 'job_id serves to query how far the job is.',
      kind: 'row',
    },
    'otc26-batch-start/table-5/job-id-see': {
      anchor: 'Table 5, row job_id, pointer',
      text: 'Pointer to the pages on the status of jobs.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/response/see-abnormal': {
      anchor: 'Response, pointer to abnormal responses',
      text: 'Pointer to the page on responses of jobs.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example starts two given ECSs.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-batch-start/example-request/path': {
      anchor: 'Example request',
      text: 'Example: POST https://{endpoint}/v1/{project_id}/cloudservers/action.',
      kind: 'example',
    },
    'otc26-batch-start/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"os-start": {"servers": [{"id": …}, {"id": …}]}}.',
      kind: 'example',
    },
    'otc26-batch-start/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/example-response/body': {
      anchor: 'Example response',
      text: 'Example answer: {"job_id": …} with 32 hexadecimal digits.',
      kind: 'example',
    },
    'otc26-batch-start/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/error-codes/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-start/error-codes/see-codes': {
      anchor: 'Error codes',
      text: 'Pointer to the table of error codes.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
