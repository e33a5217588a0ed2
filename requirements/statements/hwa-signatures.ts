import { defineDocument } from './statement.ts'

/** How a request is authenticated by an access key and a secret key. */
export const hwaSignatures = defineDocument({
  title: 'API Request Signing Guide: algorithm and error handling',
  publisher: 'Huawei Cloud',
  edition: 'support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-002.html, -003, -004 and api-sign-errorcode.html (2025-10-20)',
  statements: {
    'hwa-signatures/canonical-request/covers-method': {
      anchor: 'Canonical request, first line',
      text: 'The method is part of what is signed.',
      kind: 'row',
    },
    'hwa-signatures/canonical-request/covers-path': {
      anchor: 'Canonical request, canonical URI',
      text: 'The path is part of what is signed, each segment percent-encoded and with a slash at its end.',
      kind: 'row',
    },
    'hwa-signatures/canonical-request/covers-query': {
      anchor: 'Canonical request, canonical query string',
      text: 'The query is part of what is signed: keys and values percent-encoded, sorted by key, a key without value with an equals sign.',
      kind: 'row',
    },
    'hwa-signatures/canonical-request/covers-headers': {
      anchor: 'Canonical request, canonical headers',
      text: 'Headers are part of what is signed: names in lower case, values without blanks at their ends, sorted by name.',
      kind: 'row',
    },
    'hwa-signatures/canonical-request/names-headers': {
      anchor: 'Canonical request, signed headers',
      text: 'The names of the headers that are signed are part of what is signed.',
      kind: 'row',
    },
    'hwa-signatures/canonical-request/covers-body': {
      anchor: 'Canonical request, hash of the body',
      text: 'The SHA-256 of the body, of an empty one too, is part of what is signed.',
      kind: 'row',
    },
    'hwa-signatures/string-to-sign/covers-date': {
      anchor: 'String to sign, second line',
      text: 'The date of X-Sdk-Date, in the form YYYYMMDDTHHMMSSZ and in UTC, is part of what is signed.',
      kind: 'row',
    },
    'hwa-signatures/signature/by-secret-key': {
      anchor: 'Signature',
      text: 'The signature is the HMAC-SHA256 of the string to sign by the secret key, in hexadecimal digits.',
      kind: 'row',
    },
    'hwa-signatures/signature/in-authorization': {
      anchor: 'Signature, header Authorization',
      text: 'A request is authenticated by the header Authorization with algorithm, access key, names of the signed headers and signature.',
      kind: 'row',
    },
    'hwa-signatures/body/at-most-12-mb': {
      anchor: 'Notes, size of the body',
      text: 'The body of a signed request has at most 12 MB.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
    'hwa-signatures/errors/skew-of-15-minutes': {
      anchor: 'Error handling, clock',
      text: 'The clock of the client may differ from that of the gateway by 15 minutes at most.',
      kind: 'constraint',
    },
    'hwa-signatures/errors/lock-after-failures': {
      anchor: 'Error handling, locked access key',
      text: 'More than five verifications that fail in a row lock an access key for five minutes.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
  },
})
