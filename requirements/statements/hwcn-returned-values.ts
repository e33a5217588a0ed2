import { defineDocument } from './statement.ts'

/** The status codes Huawei Cloud documents for every request. */
export const hwcnReturnedValues = defineDocument({
  title: '通用请求返回值 (Returned Values for General Requests)',
  publisher: 'Huawei Cloud',
  edition: 'huaweicloudDocs/ecs bd661adb1107 (2024-04-18), Chinese: cn.zh-cn/API参考/通用请求返回值.md',
  statements: {
    'hwcn-returned-values/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed returned values for general requests.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-returned-values/normal/heading': {
      anchor: 'Normal, heading',
      text: 'Heading of the section normal.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-returned-values/normal/columns': {
      anchor: 'Normal, column headings',
      text: 'The columns are returned value and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-returned-values/normal/status-200': {
      anchor: 'Normal, row 200',
      text: '200 means: the request succeeded.',
      kind: 'row',
    },
    'hwcn-returned-values/normal/status-201': {
      anchor: 'Normal, row 201',
      text: '201 means: the request was processed.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-returned-values/normal/status-202': {
      anchor: 'Normal, row 202',
      text: '202 means: the task was accepted but is delayed, because the system is busy.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-returned-values/normal/status-204': {
      anchor: 'Normal, row 204',
      text: '204 means: the task was delivered.',
      kind: 'row',
    },
    'hwcn-returned-values/abnormal/heading': {
      anchor: 'Abnormal, heading',
      text: 'Heading of the section abnormal.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-returned-values/abnormal/columns': {
      anchor: 'Abnormal, column headings',
      text: 'The columns are returned value and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'hwcn-returned-values/abnormal/status-300': {
      anchor: 'Abnormal, row 300',
      text: '300 means: the resource has several answers.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-returned-values/abnormal/status-400': {
      anchor: 'Abnormal, row 400',
      text: '400 means: the server did not process the request.',
      kind: 'row',
    },
    'hwcn-returned-values/abnormal/status-401': {
      anchor: 'Abnormal, row 401',
      text: '401 means: a user name and password are needed.',
      kind: 'row',
    },
    'hwcn-returned-values/abnormal/status-403': {
      anchor: 'Abnormal, row 403',
      text: '403 means: access is denied.',
      kind: 'row',
    },
    'hwcn-returned-values/abnormal/status-404': {
      anchor: 'Abnormal, row 404',
      text: '404 means: there is no such page.',
      kind: 'row',
    },
    'hwcn-returned-values/abnormal/status-405': {
      anchor: 'Abnormal, row 405',
      text: '405 means: the method is not allowed.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-returned-values/abnormal/status-406': {
      anchor: 'Abnormal, row 406',
      text: '406 means: the client cannot take the answer.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-returned-values/abnormal/status-407': {
      anchor: 'Abnormal, row 407',
      text: '407 means: a proxy wants authentication first.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-returned-values/abnormal/status-408': {
      anchor: 'Abnormal, row 408',
      text: '408 means: the request timed out.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-returned-values/abnormal/status-409': {
      anchor: 'Abnormal, row 409',
      text: '409 means: there is a conflict.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-returned-values/abnormal/status-429': {
      anchor: 'Abnormal, row 429',
      text: '429 means: a throttling threshold is reached.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'hwcn-returned-values/abnormal/status-500': {
      anchor: 'Abnormal, row 500',
      text: '500 means: the service failed.',
      kind: 'row',
    },
    'hwcn-returned-values/abnormal/status-501': {
      anchor: 'Abnormal, row 501',
      text: '501 means: the function is not supported.',
      kind: 'row',
    },
    'hwcn-returned-values/abnormal/status-502': {
      anchor: 'Abnormal, row 502',
      text: '502 means: an invalid answer came from behind.',
      kind: 'row',
    },
    'hwcn-returned-values/abnormal/status-503': {
      anchor: 'Abnormal, row 503',
      text: '503 means: the system is unavailable at present.',
      kind: 'row',
    },
    'hwcn-returned-values/abnormal/status-504': {
      anchor: 'Abnormal, row 504',
      text: '504 means: a gateway timed out.',
      kind: 'row',
    },
  },
})
