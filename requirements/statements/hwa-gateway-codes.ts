import { defineDocument } from './statement.ts'

/** Codes with which the gateway in front of the APIs of Huawei Cloud refuses; each comes as error_code beside error_msg and request_id. */
export const hwaGatewayCodes = defineDocument({
  title: 'Error Codes of the API Gateway',
  publisher: 'Huawei Cloud',
  edition: 'support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-errorcode.html (2025-10-20)',
  statements: {
    'hwa-gateway-codes/table/apigw-0101': {
      anchor: 'Row APIGW.0101',
      text: 'APIGW.0101 comes with 404: there is no such API, or not in this environment; also for a wrong method.',
      kind: 'row',
    },
    'hwa-gateway-codes/table/apigw-0103': {
      anchor: 'Row APIGW.0103',
      text: 'APIGW.0103 comes with 404: there is no such backend.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0104': {
      anchor: 'Row APIGW.0104',
      text: 'APIGW.0104 comes with 400: there are no such plug-ins.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0105': {
      anchor: 'Row APIGW.0105',
      text: 'APIGW.0105 comes with 400: there are no such backend configurations.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0106': {
      anchor: 'Row APIGW.0106',
      text: 'APIGW.0106 comes with 400: orchestration failed.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0201': {
      anchor: 'Row APIGW.0201',
      text:
        'APIGW.0201 comes with 400, 413, 414, 494, 502 or 504: the request is wrong, its body over 12 MB, its URI or headers ' +
        'too large, or the backend is unavailable or too slow.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0301': {
      anchor: 'Row APIGW.0301',
      text:
        'APIGW.0301 comes with 401: the authentication by IAM is incorrect: the signature fails, the token cannot be read, is ' +
        'absent or has expired, or there is no such access key.',
      kind: 'row',
    },
    'hwa-gateway-codes/table/apigw-0302': {
      anchor: 'Row APIGW.0302',
      text: 'APIGW.0302 comes with 403: the IAM user may not call the API.',
      kind: 'row',
    },
    'hwa-gateway-codes/table/apigw-0303': {
      anchor: 'Row APIGW.0303',
      text: 'APIGW.0303 comes with 401: the authentication of the app is incorrect.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0304': {
      anchor: 'Row APIGW.0304',
      text: 'APIGW.0304 comes with 403: the app may not call the API.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0305': {
      anchor: 'Row APIGW.0305',
      text: 'APIGW.0305 comes with 401: the authentication is incorrect.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0306': {
      anchor: 'Row APIGW.0306',
      text: 'APIGW.0306 comes with 403: access to the API is denied.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0307': {
      anchor: 'Row APIGW.0307',
      text: 'APIGW.0307 comes with 401: the token must be renewed: it is stale or of another region.',
      kind: 'row',
    },
    'hwa-gateway-codes/table/apigw-0308': {
      anchor: 'Row APIGW.0308',
      text: 'APIGW.0308 comes with 429: the throttling threshold is reached, by default 200 requests a second.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0310': {
      anchor: 'Row APIGW.0310',
      text: 'APIGW.0310 comes with 403: the project is unavailable.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0311': {
      anchor: 'Row APIGW.0311',
      text: 'APIGW.0311 comes with 401: the authentication for debugging is incorrect.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0401': {
      anchor: 'Row APIGW.0401',
      text: 'APIGW.0401 comes with 403: the address of the client is unknown.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0402': {
      anchor: 'Row APIGW.0402',
      text: 'APIGW.0402 comes with 403: the address of the client is not permitted.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0404': {
      anchor: 'Row APIGW.0404',
      text: 'APIGW.0404 comes with 403: access to the address of the backend is denied.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0501': {
      anchor: 'Row APIGW.0501',
      text: 'APIGW.0501 comes with 405: the quota of the app is used up.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0502': {
      anchor: 'Row APIGW.0502',
      text: 'APIGW.0502 comes with 405: the app is frozen.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0601': {
      anchor: 'Row APIGW.0601',
      text: 'APIGW.0601 comes with 500: an internal error occurred.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0602': {
      anchor: 'Row APIGW.0602',
      text: 'APIGW.0602 comes with 400: the request is bad.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0605': {
      anchor: 'Row APIGW.0605',
      text: 'APIGW.0605 comes with 500: a failure of name resolution.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0606': {
      anchor: 'Row APIGW.0606',
      text: 'APIGW.0606 comes with 500: a failure of the configuration.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0607': {
      anchor: 'Row APIGW.0607',
      text: 'APIGW.0607 comes with 400: another protocol is required.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0608': {
      anchor: 'Row APIGW.0608',
      text: 'APIGW.0608 comes with 500: a failure of the admin token.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0609': {
      anchor: 'Row APIGW.0609',
      text: 'APIGW.0609 comes with 500: a failure of the VPC backend.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0610': {
      anchor: 'Row APIGW.0610',
      text: 'APIGW.0610 comes with 502: no backend is available.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0611': {
      anchor: 'Row APIGW.0611',
      text: 'APIGW.0611 comes with 500: a failure of the port.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0612': {
      anchor: 'Row APIGW.0612',
      text: 'APIGW.0612 comes with 500: an API calls itself.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0613': {
      anchor: 'Row APIGW.0613',
      text: 'APIGW.0613 comes with 503: IAM is unavailable at present.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0705': {
      anchor: 'Row APIGW.0705',
      text: 'APIGW.0705 comes with 500: a failure of the signature for the backend.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0801': {
      anchor: 'Row APIGW.0801',
      text: 'APIGW.0801 comes with 403: the service is not available in the region.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwa-gateway-codes/table/apigw-0802': {
      anchor: 'Row APIGW.0802',
      text: 'APIGW.0802 comes with 403: the IAM user is forbidden in the region.',
      kind: 'row',
    },
  },
})
