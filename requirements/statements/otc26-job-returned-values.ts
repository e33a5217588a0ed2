import { defineDocument } from './statement.ts'

/** The status codes of requests that begin a job. */
export const otc26JobReturnedValues = defineDocument({
  title: 'Returned Values (jobs)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/common_parameters/job_request_results/returned_values.rst',
  statements: {
    'otc26-job-returned-values/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-returned-values/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-returned-values/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-returned-values/normal/heading': {
      anchor: 'Normal, heading',
      text: 'The first table is of success.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-job-returned-values/normal/columns': {
      anchor: 'Normal, column headings',
      text: 'The columns are returned value and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-returned-values/normal/ok': {
      anchor: 'Normal, row 200',
      text: '200: the job was delivered.',
      kind: 'row',
    },
    'otc26-job-returned-values/normal/accepted': {
      anchor: 'Normal, row 202',
      text: '202: the job was delivered and will be delayed, for the system is busy.',
      kind: 'row',
    },
    'otc26-job-returned-values/normal/no-content': {
      anchor: 'Normal, row 204',
      text: '204: the job was delivered.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/heading': {
      anchor: 'Abnormal, heading',
      text: 'The second table is of failure.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-job-returned-values/abnormal/columns': {
      anchor: 'Abnormal, column headings',
      text: 'The columns are returned value and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-job-returned-values/abnormal/bad-request': {
      anchor: 'Abnormal, row 400',
      text: '400 Bad Request: the server could not process the request.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/unauthorized': {
      anchor: 'Abnormal, row 401',
      text: '401 Unauthorized: a name and a password are needed.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/forbidden': {
      anchor: 'Abnormal, row 403',
      text: '403 Forbidden: access is denied.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/not-found': {
      anchor: 'Abnormal, row 404',
      text: '404 Not Found: the server cannot find what was asked for.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/method-not-allowed': {
      anchor: 'Abnormal, row 405',
      text: '405 Method Not Allowed: the method may not be used.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/not-acceptable': {
      anchor: 'Abnormal, row 406',
      text: '406 Not Acceptable: the client cannot accept the answer.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/proxy': {
      anchor: 'Abnormal, row 407',
      text: '407 Proxy Authentication Required: the proxy is to be authenticated with.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/timeout': {
      anchor: 'Abnormal, row 408',
      text: '408 Request Timeout: the request timed out.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/conflict': {
      anchor: 'Abnormal, row 409',
      text: '409 Conflict: the request conflicts with something.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/internal': {
      anchor: 'Abnormal, row 500',
      text: '500 Internal Server Error: an error inside the service.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/not-implemented': {
      anchor: 'Abnormal, row 501',
      text: '501 Not Implemented: the server does not support what was asked for.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/bad-gateway': {
      anchor: 'Abnormal, row 502',
      text: '502 Bad Gateway: the server received an invalid request.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/unavailable': {
      anchor: 'Abnormal, row 503',
      text: '503 Service Unavailable: the system is not available.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-job-returned-values/abnormal/gateway-timeout': {
      anchor: 'Abnormal, row 504',
      text: '504 Gateway Timeout: a gateway timed out.',
      kind: 'row',
      reason: 'states-no-duty',
    },
  },
})
