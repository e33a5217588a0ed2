import { defineDocument } from './statement.ts'

/** Error codes of the ECS API on Open Telekom Cloud that operations on groups can meet. */
export const otc26ErrorCodes = defineDocument({
  title: 'Error Codes',
  publisher: 'Open Telekom Cloud',
  edition: 'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): api-ref/source/appendix/error_codes.rst',
  statements: {
    'otc26-error-codes/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-error-codes/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-error-codes/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-error-codes/context/heading': {
      anchor: 'Context, heading',
      text: 'Heading of the section context.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-error-codes/context/several-messages': {
      anchor: 'Context, first item',
      text: 'One code stands for several messages; the table has only common ones.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-error-codes/context/asynchronous': {
      anchor: 'Context, second item',
      text: 'Most APIs are asynchronous, some codes come with the query of a task, and HTTP status codes may not be accurate.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-error-codes/context/other-services': {
      anchor: 'Context, third item',
      text: 'Messages on services that ECS depends on are a matter for technical support.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-error-codes/table/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-error-codes/table/columns': {
      anchor: 'Table, column headings',
      text: 'The columns are status code, error code, message, description and handling.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-error-codes/table/ecs-0000': {
      anchor: 'Table, row Ecs.0000',
      text: 'Ecs.0000 comes with 400: the request is wrong.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0002': {
      anchor: 'Table, row Ecs.0002',
      text: 'Ecs.0002 comes with 400: a task could not be submitted.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-error-codes/table/ecs-0003': {
      anchor: 'Table, row Ecs.0003',
      text: 'Ecs.0003 comes with 403: the caller may not do this, or the account is restricted.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0004': {
      anchor: 'Table, row Ecs.0004',
      text: 'Ecs.0004 comes with 400: authentication failed.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-error-codes/table/ecs-0005': {
      anchor: 'Table, row Ecs.0005',
      text: 'Ecs.0005 comes with 400: parameters are invalid; the body is to be checked for its JSON.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0009': {
      anchor: 'Table, row Ecs.0009',
      text: 'Ecs.0009 comes with 400: the flavor is the one that the ECS has.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0022': {
      anchor: 'Table, row Ecs.0022',
      text: 'Ecs.0022 comes with 400: a group would have more ECSs than it may.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0023': {
      anchor: 'Table, row Ecs.0023',
      text: 'Ecs.0023 comes with 400: the token is invalid, or its project is not that of the URL.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0029': {
      anchor: 'Table, row Ecs.0029',
      text: 'Ecs.0029 comes with 400: there is no such flavor, or it is abandoned.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0031': {
      anchor: 'Table, row Ecs.0031',
      text: 'Ecs.0031 comes with 400: there is no such image.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0100': {
      anchor: 'Table, row Ecs.0100',
      text: 'Ecs.0100 comes with 400: the ECS is not in a state for this.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0114': {
      anchor: 'Table, row Ecs.0114',
      text: 'Ecs.0114 comes with 404: there is no such ECS.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0118': {
      anchor: 'Table, row Ecs.0118',
      text: 'Ecs.0118 comes with 400: a batch has more ECSs than it may.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0313': {
      anchor: 'Table, row Ecs.0313',
      text: 'Ecs.0313 comes with 400: the query of groups failed.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0605': {
      anchor: 'Table, row Ecs.0605',
      text: 'Ecs.0605 comes with 400: the ECS is locked.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0614': {
      anchor: 'Table, row Ecs.0614',
      text: 'Ecs.0614 comes with 404: there is no such ECS.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-0810': {
      anchor: 'Table, row Ecs.0810',
      text: 'Ecs.0810 comes with 400: the flavor is the one that the ECS has.',
      kind: 'row',
    },
    'otc26-error-codes/table/ecs-1000': {
      anchor: 'Table, row Ecs.1000',
      text: 'Ecs.1000 comes with 400: a call of the Nova API failed.',
      kind: 'row',
    },
    'otc26-error-codes/table/pdp-0001': {
      anchor: 'Table, row Pdp.0001',
      text: 'Pdp.0001 comes with 403: the policy does not allow the action.',
      kind: 'row',
    },
    'otc26-error-codes/table/common-0001': {
      anchor: 'Table, row Common.0001',
      text: 'Common.0001 comes with 500: a system exception occurred.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-error-codes/table/common-0002': {
      anchor: 'Table, row Common.0002',
      text: 'Common.0002 comes with 400: the request body is empty.',
      kind: 'row',
    },
    'otc26-error-codes/table/common-0011': {
      anchor: 'Table, row Common.0011',
      text: 'Common.0011 comes with 400: the id of a job is not valid.',
      kind: 'row',
    },
    'otc26-error-codes/table/common-0013': {
      anchor: 'Table, row Common.0013',
      text: 'Common.0013 comes with 401: the token is invalid.',
      kind: 'row',
    },
    'otc26-error-codes/table/common-0018': {
      anchor: 'Table, row Common.0018',
      text: 'Common.0018 comes with 400: the token is invalid, or its project is not that of the URL.',
      kind: 'row',
    },
    'otc26-error-codes/table/common-0024': {
      anchor: 'Table, row Common.0024',
      text: 'Common.0024 comes with 202: the flow limit is exceeded.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-error-codes/table/common-1503': {
      anchor: 'Table, row Common.1503',
      text: 'Common.1503 comes with 429: the API is under flow control.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-error-codes/table/others': {
      anchor: 'Table, further rows',
      text: 'The further codes of the table are of other operations, or of causes that no request brings about.',
      kind: 'row',
      reason: 'states-no-duty',
    },
  },
})
