import { defineDocument } from './statement.ts'

/** The status codes in the appendix of Open Telekom Cloud. */
export const otc26HttpStatusCodes = defineDocument({
  title: 'HTTP Status Codes',
  publisher: 'Open Telekom Cloud',
  edition: 'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): api-ref/source/appendix/http_status_codes.rst',
  statements: {
    'otc26-http-status-codes/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-http-status-codes/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-http-status-codes/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed HTTP status codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-http-status-codes/normal/columns': {
      anchor: 'Normal status codes, column headings',
      text: 'The columns are normal status code and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-http-status-codes/normal/status-200': {
      anchor: 'Normal status codes, row 200',
      text: '200 is named OK.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/normal/status-201': {
      anchor: 'Normal status codes, row 201',
      text: '201 is named Created.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/normal/status-202': {
      anchor: 'Normal status codes, row 202',
      text: '202 is named Accepted.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/normal/status-204': {
      anchor: 'Normal status codes, row 204',
      text: '204 is named No Content.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/columns': {
      anchor: 'Error status codes, column headings',
      text: 'The columns are error status code and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-http-status-codes/error/status-400': {
      anchor: 'Error status codes, row 400',
      text: '400 is named Bad Request.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-401': {
      anchor: 'Error status codes, row 401',
      text: '401 is named Unauthorized.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-403': {
      anchor: 'Error status codes, row 403',
      text: '403 is named Forbidden.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-404': {
      anchor: 'Error status codes, row 404',
      text: '404 is named Not Found.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-405': {
      anchor: 'Error status codes, row 405',
      text: '405 is named Method Not Allowed.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-409': {
      anchor: 'Error status codes, row 409',
      text: '409 is named Conflict.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-413': {
      anchor: 'Error status codes, row 413',
      text: '413 is named Request Entity Too Large.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-415': {
      anchor: 'Error status codes, row 415',
      text: '415 is named Unsupported Media Type.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-429': {
      anchor: 'Error status codes, row 429',
      text: '429 is named Too Many Requests.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-500': {
      anchor: 'Error status codes, row 500',
      text: '500 is named Internal Server Error.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-501': {
      anchor: 'Error status codes, row 501',
      text: '501 is named Not Implemented.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-http-status-codes/error/status-503': {
      anchor: 'Error status codes, row 503',
      text: '503 is named Service Unavailable.',
      kind: 'row',
      reason: 'states-no-duty',
    },
  },
})
