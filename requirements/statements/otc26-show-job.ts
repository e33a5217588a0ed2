import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes querying a job. */
export const otc26ShowJob = defineDocument({
  title: 'Querying Job Execution Status',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/job_status_management/querying_job_execution_status.rst',
  statements: {
    'otc26-show-job/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed querying job execution status.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/function/shows-job': {
      anchor: 'Function',
      text: 'The API tells how far an asynchronous job is.',
      kind: 'sentence',
    },
    'otc26-show-job/function/job-id': {
      anchor: 'Function, job id',
      text:
        'What is done by a job, such as creating, deleting and batches of ECSs, is answered with a job_id, by which the job can ' +
        'be queried.',
      kind: 'sentence',
    },
    'otc26-show-job/function/see-responses': {
      anchor: 'Function, pointer',
      text: 'Pointer to the page on responses of jobs.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-job/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/uri/path': {
      anchor: 'URI',
      text: 'A job is queried by GET /v1/{project_id}/jobs/{job_id}.',
      kind: 'sentence',
    },
    'otc26-show-job/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-show-job/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-show-job/table-1/job-id-mandatory': {
      anchor: 'Table 1, row job_id, mandatory',
      text: 'job_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-show-job/table-1/job-id-meaning': {
      anchor: 'Table 1, row job_id, description',
      text: 'job_id is the id of the asynchronous job.',
      kind: 'row',
    },
    'otc26-show-job/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/request/none': {
      anchor: 'Request',
      text: 'The request has no parameters.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-show-job/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/response/see-table': {
      anchor: 'Response, pointer to table 2',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-2/status-string': {
      anchor: 'Table 2, row status, type',
      text: 'status in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-2/status-meaning': {
      anchor: 'Table 2, row status, description',
      text: 'status is the status of the job.',
      kind: 'row',
    },
    'otc26-show-job/table-2/status-success': {
      anchor: 'Table 2, row status, SUCCESS',
      text: 'SUCCESS: the job was carried out.',
      kind: 'row',
    },
    'otc26-show-job/table-2/status-running': {
      anchor: 'Table 2, row status, RUNNING',
      text: 'RUNNING: the job is under way.',
      kind: 'row',
    },
    'otc26-show-job/table-2/status-fail': {
      anchor: 'Table 2, row status, FAIL',
      text: 'FAIL: the job failed.',
      kind: 'row',
    },
    'otc26-show-job/table-2/status-init': {
      anchor: 'Table 2, row status, INIT',
      text: 'INIT: the job is being prepared.',
      kind: 'row',
    },
    'otc26-show-job/table-2/entities-object': {
      anchor: 'Table 2, row entities, type',
      text: 'entities in the answer is an object.',
      kind: 'row',
    },
    'otc26-show-job/table-2/entities-meaning': {
      anchor: 'Table 2, row entities, description',
      text: 'entities is what the job is about.',
      kind: 'row',
    },
    'otc26-show-job/table-2/entities-see': {
      anchor: 'Table 2, row entities, pointer',
      text: 'Pointer to the table of its fields.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-2/entities-by-type': {
      anchor: 'Table 2, row entities, by type of job',
      text: 'What entities holds depends on the type of the job.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-show-job/table-2/entities-server-id': {
      anchor: 'Table 2, row entities, jobs of ECSs',
      text: 'A job of an ECS names it by server_id.',
      kind: 'row',
    },
    'otc26-show-job/table-2/entities-nic-id': {
      anchor: 'Table 2, row entities, jobs of NICs',
      text: 'A job of a NIC names it by nic_id.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-show-job/table-2/entities-sub-jobs': {
      anchor: 'Table 2, row entities, sub-jobs',
      text: 'Of a job with sub-jobs, these are told.',
      kind: 'row',
    },
    'otc26-show-job/table-2/job-id-string': {
      anchor: 'Table 2, row job_id, type',
      text: 'job_id in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-2/job-id-meaning': {
      anchor: 'Table 2, row job_id, description',
      text: 'job_id is the id of the job.',
      kind: 'row',
    },
    'otc26-show-job/table-2/job-type-string': {
      anchor: 'Table 2, row job_type, type',
      text: 'job_type in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-2/job-type-meaning': {
      anchor: 'Table 2, row job_type, description',
      text: 'job_type is the type of the job.',
      kind: 'row',
    },
    'otc26-show-job/table-2/begin-time-string': {
      anchor: 'Table 2, row begin_time, type',
      text: 'begin_time in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-2/begin-time-meaning': {
      anchor: 'Table 2, row begin_time, description',
      text: 'begin_time is when the job was started.',
      kind: 'row',
    },
    'otc26-show-job/table-2/end-time-string': {
      anchor: 'Table 2, row end_time, type',
      text: 'end_time in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-2/end-time-meaning': {
      anchor: 'Table 2, row end_time, description',
      text: 'end_time is when the job was finished.',
      kind: 'row',
    },
    'otc26-show-job/table-2/error-code-string': {
      anchor: 'Table 2, row error_code, type',
      text: 'error_code in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-2/error-code-meaning': {
      anchor: 'Table 2, row error_code, description',
      text: 'error_code is the code of the error when the job failed.',
      kind: 'row',
    },
    'otc26-show-job/table-2/error-code-null': {
      anchor: 'Table 2, row error_code, after success',
      text: 'error_code is null once the job has succeeded.',
      kind: 'row',
    },
    'otc26-show-job/table-2/fail-reason-string': {
      anchor: 'Table 2, row fail_reason, type',
      text: 'fail_reason in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-2/fail-reason-meaning': {
      anchor: 'Table 2, row fail_reason, description',
      text: 'fail_reason tells why the job failed.',
      kind: 'row',
    },
    'otc26-show-job/table-2/fail-reason-null': {
      anchor: 'Table 2, row fail_reason, after success',
      text: 'fail_reason is null once the job has succeeded.',
      kind: 'row',
    },
    'otc26-show-job/table-2/message-string': {
      anchor: 'Table 2, row message, type',
      text: 'message in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-2/message-meaning': {
      anchor: 'Table 2, row message, description',
      text: 'message tells what is wrong with the query of a job.',
      kind: 'row',
    },
    'otc26-show-job/table-2/code-string': {
      anchor: 'Table 2, row code, type',
      text: 'code in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-2/code-meaning': {
      anchor: 'Table 2, row code, description',
      text: 'code is the code of what is wrong with the query of a job.',
      kind: 'row',
    },
    'otc26-show-job/table-2/code-see': {
      anchor: 'Table 2, row code, pointer',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of entities.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-3/server-id-string': {
      anchor: 'Table 3, row server_id, type',
      text: 'server_id in the entities of a job is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-3/server-id-meaning': {
      anchor: 'Table 3, row server_id, description',
      text: 'server_id is that of the ECS when the job is about one.',
      kind: 'row',
    },
    'otc26-show-job/table-3/nic-id-string': {
      anchor: 'Table 3, row nic_id, type',
      text: 'nic_id in the entities of a job is a string.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-show-job/table-3/nic-id-meaning': {
      anchor: 'Table 3, row nic_id, description',
      text: 'nic_id is that of the NIC when the job is about one.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-show-job/table-3/sub-jobs-total-integer': {
      anchor: 'Table 3, row sub_jobs_total, type',
      text: 'sub_jobs_total in the entities of a job is an integer.',
      kind: 'row',
    },
    'otc26-show-job/table-3/sub-jobs-total-meaning': {
      anchor: 'Table 3, row sub_jobs_total, description',
      text: 'sub_jobs_total is the number of sub-jobs.',
      kind: 'row',
    },
    'otc26-show-job/table-3/sub-jobs-array': {
      anchor: 'Table 3, row sub_jobs, type',
      text: 'sub_jobs in the entities of a job is an array of objects.',
      kind: 'row',
    },
    'otc26-show-job/table-3/sub-jobs-meaning': {
      anchor: 'Table 3, row sub_jobs, description',
      text: 'sub_jobs tells how far each sub-job is.',
      kind: 'row',
    },
    'otc26-show-job/table-3/sub-jobs-see': {
      anchor: 'Table 3, row sub_jobs, pointer',
      text: 'Pointer to the table of their fields.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-4/caption': {
      anchor: 'Table 4, caption',
      text: 'Caption: fields of an entry of sub_jobs.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-4/columns': {
      anchor: 'Table 4, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-4/status-string': {
      anchor: 'Table 4, row status, type',
      text: 'status in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-4/status-meaning': {
      anchor: 'Table 4, row status, description',
      text: 'status is the status of the part of the job.',
      kind: 'row',
    },
    'otc26-show-job/table-4/status-success': {
      anchor: 'Table 4, row status, SUCCESS',
      text: 'SUCCESS: the job was carried out.',
      kind: 'row',
    },
    'otc26-show-job/table-4/status-running': {
      anchor: 'Table 4, row status, RUNNING',
      text: 'RUNNING: the job is under way.',
      kind: 'row',
    },
    'otc26-show-job/table-4/status-fail': {
      anchor: 'Table 4, row status, FAIL',
      text: 'FAIL: the job failed.',
      kind: 'row',
    },
    'otc26-show-job/table-4/status-init': {
      anchor: 'Table 4, row status, INIT',
      text: 'INIT: the job is being prepared.',
      kind: 'row',
    },
    'otc26-show-job/table-4/entities-object': {
      anchor: 'Table 4, row entities, type',
      text: 'entities in the answer, of a sub-job, is an object.',
      kind: 'row',
    },
    'otc26-show-job/table-4/entities-meaning': {
      anchor: 'Table 4, row entities, description',
      text: 'entities is what the sub-job is about.',
      kind: 'row',
    },
    'otc26-show-job/table-4/entities-see': {
      anchor: 'Table 4, row entities, pointer',
      text: 'Pointer to the table of its fields.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-4/entities-by-type': {
      anchor: 'Table 4, row entities, by type of job',
      text: 'What entities of a sub-job holds depends on its type.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-show-job/table-4/entities-server-id': {
      anchor: 'Table 4, row entities, jobs of ECSs',
      text: 'A sub-job of an ECS names it by server_id.',
      kind: 'row',
    },
    'otc26-show-job/table-4/entities-nic-id': {
      anchor: 'Table 4, row entities, jobs of NICs',
      text: 'A sub-job of a NIC names it by nic_id.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-show-job/table-4/job-id-string': {
      anchor: 'Table 4, row job_id, type',
      text: 'job_id in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-4/job-id-meaning': {
      anchor: 'Table 4, row job_id, description',
      text: 'job_id is the id of the sub-job.',
      kind: 'row',
    },
    'otc26-show-job/table-4/job-type-string': {
      anchor: 'Table 4, row job_type, type',
      text: 'job_type in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-4/job-type-meaning': {
      anchor: 'Table 4, row job_type, description',
      text: 'job_type is the type of the sub-job.',
      kind: 'row',
    },
    'otc26-show-job/table-4/begin-time-string': {
      anchor: 'Table 4, row begin_time, type',
      text: 'begin_time in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-4/begin-time-meaning': {
      anchor: 'Table 4, row begin_time, description',
      text: 'begin_time is when the sub-job was started.',
      kind: 'row',
    },
    'otc26-show-job/table-4/end-time-string': {
      anchor: 'Table 4, row end_time, type',
      text: 'end_time in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-4/end-time-meaning': {
      anchor: 'Table 4, row end_time, description',
      text: 'end_time is when the sub-job was finished.',
      kind: 'row',
    },
    'otc26-show-job/table-4/error-code-string': {
      anchor: 'Table 4, row error_code, type',
      text: 'error_code in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-4/error-code-meaning': {
      anchor: 'Table 4, row error_code, description',
      text: 'error_code is the code of the error when the sub-job failed.',
      kind: 'row',
    },
    'otc26-show-job/table-4/error-code-null': {
      anchor: 'Table 4, row error_code, after success',
      text: 'error_code is null once the sub-job has succeeded.',
      kind: 'row',
    },
    'otc26-show-job/table-4/fail-reason-string': {
      anchor: 'Table 4, row fail_reason, type',
      text: 'fail_reason in the answer is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-4/fail-reason-meaning': {
      anchor: 'Table 4, row fail_reason, description',
      text: 'fail_reason tells why the sub-job failed.',
      kind: 'row',
    },
    'otc26-show-job/table-4/fail-reason-null': {
      anchor: 'Table 4, row fail_reason, after success',
      text: 'fail_reason is null once the sub-job has succeeded.',
      kind: 'row',
    },
    'otc26-show-job/table-5/caption': {
      anchor: 'Table 5, caption',
      text: 'Caption: fields of entities of a sub-job.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-5/columns': {
      anchor: 'Table 5, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/table-5/server-id-string': {
      anchor: 'Table 5, row server_id, type',
      text: 'server_id in the entities of a sub-job is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-5/server-id-meaning': {
      anchor: 'Table 5, row server_id, description',
      text: 'server_id is that of the ECS when the sub-job is about one.',
      kind: 'row',
    },
    'otc26-show-job/table-5/nic-id-string': {
      anchor: 'Table 5, row nic_id, type',
      text: 'nic_id in the entities of a sub-job is a string.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-show-job/table-5/nic-id-meaning': {
      anchor: 'Table 5, row nic_id, description',
      text: 'nic_id is that of the NIC when the sub-job is about one.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'otc26-show-job/table-5/errorcode-message-string': {
      anchor: 'Table 5, row errorcode_message, type',
      text: 'errorcode_message in the entities of a sub-job is a string.',
      kind: 'row',
    },
    'otc26-show-job/table-5/errorcode-message-meaning': {
      anchor: 'Table 5, row errorcode_message, description',
      text: 'errorcode_message tells why the sub-job failed.',
      kind: 'row',
    },
    'otc26-show-job/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example queries a given job.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-show-job/example-request/path': {
      anchor: 'Example request',
      text: 'Example: GET https://{endpoint}/v1/{project_id}/jobs/{job_id}.',
      kind: 'example',
    },
    'otc26-show-job/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/example-response/body': {
      anchor: 'Example response',
      text:
        'Example answer: a job createServer with status SUCCESS, one sub-job createSingleServer that names its server_id, times ' +
        'as 2016-04-25T20:04:34.604Z, error_code and fail_reason null.',
      kind: 'example',
    },
    'otc26-show-job/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-show-job/error-codes/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-show-job/error-codes/see-codes': {
      anchor: 'Error codes',
      text: 'Pointer to the table of error codes.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
