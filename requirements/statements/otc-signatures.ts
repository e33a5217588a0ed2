import { defineDocument } from './statement.ts'

/** How the SDK signs requests, for want of a document. */
export const otcSignatures = defineDocument({
  title: 'Signing helper of the SDK for Go',
  publisher: 'Open Telekom Cloud',
  edition: 'opentelekomcloud/gophertelekomcloud signer_helper.go',
  statements: {
    'otc-signatures/authorization/credential-and-scope': {
      anchor: 'Header Authorization',
      text: 'The header Authorization has algorithm, access key with its scope of date, region and service, signed headers and signature.',
      kind: 'sentence',
    },
    'otc-signatures/signature/by-derived-key': {
      anchor: 'Signing key',
      text: 'The signature is made with a key derived from the secret key, the date, the region and the service.',
      kind: 'sentence',
    },
    'otc-signatures/canonical-request/covers-request': {
      anchor: 'Canonical request',
      text: 'Method, path, query, headers and the hash of the body are signed.',
      kind: 'sentence',
    },
    'otc-signatures/string-to-sign/covers-date': {
      anchor: 'String to sign',
      text: 'The date of X-Sdk-Date is signed.',
      kind: 'sentence',
    },
  },
})
