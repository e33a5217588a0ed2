import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes stopping several ECSs at once. */
export const otc26BatchStop = defineDocument({
  title: 'Stopping ECSs in a Batch',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/batch_operations/stopping_ecss_in_a_batch.rst',
  statements: {
    'otc26-batch-stop/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed stopping ECSs in a batch.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/function/stops-batch': {
      anchor: 'Function',
      text: 'The API stops the ECSs whose ids are given.',
      kind: 'sentence',
    },
    'otc26-batch-stop/function/thousand-a-minute': {
      anchor: 'Function, limit',
      text: 'At most 1,000 ECSs can be stopped in one minute.',
      kind: 'sentence',
    },
    'otc26-batch-stop/function/asynchronous': {
      anchor: 'Function, kind of API',
      text: 'The API is asynchronous.',
      kind: 'sentence',
    },
    'otc26-batch-stop/function/job-id': {
      anchor: 'Function, job id',
      text: 'A job id is returned once the request to stop them has been delivered.',
      kind: 'sentence',
    },
    'otc26-batch-stop/function/not-complete': {
      anchor: 'Function, meaning of the answer',
      text: 'That the request was delivered does not mean that it was carried out.',
      kind: 'sentence',
    },
    'otc26-batch-stop/function/see-job': {
      anchor: 'Function, pointer to the job query',
      text: 'The status of the job is to be queried by the job API.',
      kind: 'sentence',
    },
    'otc26-batch-stop/function/success': {
      anchor: 'Function, SUCCESS',
      text: 'The status SUCCESS of the job tells that what was asked for has been done.',
      kind: 'sentence',
    },
    'otc26-batch-stop/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/uri/path': {
      anchor: 'URI',
      text: 'ECSs are stopped in a batch by POST /v1/{project_id}/cloudservers/action.',
      kind: 'sentence',
    },
    'otc26-batch-stop/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-batch-stop/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-batch-stop/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/request/see-table': {
      anchor: 'Request, pointer to table 2',
      text: 'Pointer to the table of request parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-2/os-stop-mandatory': {
      anchor: 'Table 2, row os-stop, mandatory',
      text: 'os-stop is mandatory in the request.',
      kind: 'row',
    },
    'otc26-batch-stop/table-2/os-stop-object': {
      anchor: 'Table 2, row os-stop, type',
      text: 'os-stop in the request is an object.',
      kind: 'row',
    },
    'otc26-batch-stop/table-2/os-stop-meaning': {
      anchor: 'Table 2, row os-stop, description',
      text: 'os-stop tells that the ECSs are to be stopped.',
      kind: 'row',
    },
    'otc26-batch-stop/table-2/os-stop-see': {
      anchor: 'Table 2, row os-stop, pointer',
      text: 'Pointer to the table of its fields.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of os-stop.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-3/servers-mandatory': {
      anchor: 'Table 3, row servers, mandatory',
      text: 'servers is mandatory in the request.',
      kind: 'row',
    },
    'otc26-batch-stop/table-3/servers-array': {
      anchor: 'Table 3, row servers, type',
      text: 'servers in the request is an array of objects.',
      kind: 'row',
    },
    'otc26-batch-stop/table-3/servers-meaning': {
      anchor: 'Table 3, row servers, description',
      text: 'servers names the ECSs.',
      kind: 'row',
    },
    'otc26-batch-stop/table-3/servers-see': {
      anchor: 'Table 3, row servers, pointer',
      text: 'Pointer to the table of its fields.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-3/type-optional': {
      anchor: 'Table 3, row type, mandatory',
      text: 'type is optional in the request.',
      kind: 'row',
    },
    'otc26-batch-stop/table-3/type-string': {
      anchor: 'Table 3, row type, type',
      text: 'type in the request is a string.',
      kind: 'row',
    },
    'otc26-batch-stop/table-3/type-meaning': {
      anchor: 'Table 3, row type, description',
      text: 'type is how the ECSs are stopped.',
      kind: 'row',
    },
    'otc26-batch-stop/table-3/type-default': {
      anchor: 'Table 3, row type, default',
      text: 'Without type, ECSs are stopped as by SOFT.',
      kind: 'row',
    },
    'otc26-batch-stop/table-3/type-soft': {
      anchor: 'Table 3, row type, SOFT',
      text: 'SOFT stops an ECS normally.',
      kind: 'row',
    },
    'otc26-batch-stop/table-3/type-hard': {
      anchor: 'Table 3, row type, HARD',
      text: 'HARD stops an ECS by force.',
      kind: 'row',
    },
    'otc26-batch-stop/table-4/caption': {
      anchor: 'Table 4, caption',
      text: 'Caption: fields of an entry of servers.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-4/columns': {
      anchor: 'Table 4, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-4/id-mandatory': {
      anchor: 'Table 4, row id, mandatory',
      text: 'id is mandatory in the request.',
      kind: 'row',
    },
    'otc26-batch-stop/table-4/id-string': {
      anchor: 'Table 4, row id, type',
      text: 'id in the request is a string.',
      kind: 'row',
    },
    'otc26-batch-stop/table-4/id-meaning': {
      anchor: 'Table 4, row id, description',
      text: 'id is the id of an ECS.',
      kind: 'row',
    },
    'otc26-batch-stop/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/response/see-table': {
      anchor: 'Response, pointer to table 5',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-5/caption': {
      anchor: 'Table 5, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-5/columns': {
      anchor: 'Table 5, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/table-5/job-id-string': {
      anchor: 'Table 5, row job_id, type',
      text: 'job_id in the answer is a string.',
      kind: 'row',
    },
    'otc26-batch-stop/table-5/job-id-meaning': {
      anchor: 'Table 5, row job_id, definition',
      text: 'job_id is the id of the job that was delivered.',
      kind: 'row',
    },
    'otc26-batch-stop/table-5/job-id-range-none': {
      anchor: 'Table 5, row job_id, range',
      text: 'No range is given for job_id.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-batch-stop/table-5/job-id-for-queries': {
      anchor: 'Table 5, row job_id, definition, use',
      text: 'job_id serves to query how far the job is.',
      kind: 'row',
    },
    'otc26-batch-stop/table-5/job-id-see': {
      anchor: 'Table 5, row job_id, pointer',
      text: 'Pointer to the pages on the status of jobs.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/response/see-abnormal': {
      anchor: 'Response, pointer to abnormal responses',
      text: 'Pointer to the page on responses of jobs.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example stops two given ECSs.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-batch-stop/example-request/path': {
      anchor: 'Example request',
      text: 'Example: POST https://{endpoint}/v1/{project_id}/cloudservers/action.',
      kind: 'example',
    },
    'otc26-batch-stop/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"os-stop": {"type": "HARD", "servers": [{"id": …}, {"id": …}]}}.',
      kind: 'example',
    },
    'otc26-batch-stop/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/example-response/body': {
      anchor: 'Example response',
      text: 'Example answer: {"job_id": …} with 32 hexadecimal digits.',
      kind: 'example',
    },
    'otc26-batch-stop/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/error-codes/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-batch-stop/error-codes/see-codes': {
      anchor: 'Error codes',
      text: 'Pointer to the table of error codes.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
