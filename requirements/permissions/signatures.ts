import { defineRequirements } from '../requirement.ts'

const OPERATIONS = ['listEcsGroups'] as const

/** Open Telekom Cloud documents no signatures: what stands here of it is what its SDK does. */
const LEVEL = { huaweicloud: 'must', opentelekomcloud: 'should' } as const

export const permissionSignatures = defineRequirements({
  'permissions/signatures/accepted': {
    level: LEVEL,
    text: 'A request that is signed by an access key needs no token: as it is, with a query to be sorted and encoded, and with a body.',
    statements: [
      'hwa-signatures/canonical-request/covers-path', 'hwa-signatures/canonical-request/covers-query',
      'hwa-signatures/canonical-request/covers-headers', 'hwa-signatures/canonical-request/names-headers',
      'hwa-signatures/canonical-request/covers-body', 'hwa-signatures/signature/in-authorization',
      'otc-signatures/authorization/credential-and-scope', 'otc-signatures/canonical-request/covers-request',
    ],
    operations: ['createEcsGroup', 'listEcsGroups', 'listEcs'],
  },
  'permissions/signatures/small-skew-accepted': {
    level: LEVEL,
    text: 'A signed request whose date is ten minutes before or behind the time is accepted.',
    statements: ['hwa-signatures/errors/skew-of-15-minutes', 'otc-signatures/string-to-sign/covers-date'],
    operations: OPERATIONS,
  },
  'permissions/signatures/wrong-refused': {
    level: LEVEL,
    text: 'A request whose signature another secret key would have made is refused.',
    statements: ['hwa-signatures/signature/by-secret-key', 'hwa-gateway-codes/table/apigw-0301', 'otc-signatures/signature/by-derived-key'],
    operations: OPERATIONS,
  },
  'permissions/signatures/missing-refused': {
    level: LEVEL,
    text: 'A request that names an access key and has no signature is refused.',
    statements: [
      'hwa-signatures/signature/in-authorization', 'hwa-gateway-codes/table/apigw-0301', 'otc-signatures/authorization/credential-and-scope',
    ],
    operations: OPERATIONS,
  },
  'permissions/signatures/unknown-key-refused': {
    level: LEVEL,
    text: 'A request that is signed in the name of an access key that there is not is refused.',
    statements: ['hwa-gateway-codes/table/apigw-0301', 'otc-signatures/authorization/credential-and-scope'],
    operations: OPERATIONS,
  },
  'permissions/signatures/skewed-refused': {
    level: LEVEL,
    text: 'A signed request whose date is an hour before or behind the time is refused.',
    statements: ['hwa-signatures/errors/skew-of-15-minutes', 'otc-signatures/string-to-sign/covers-date'],
    operations: OPERATIONS,
  },
  'permissions/signatures/covers-request': {
    level: LEVEL,
    text: 'A signature is good for the request it was made for: with another method, query, body or date it is refused, and does nothing.',
    statements: [
      'hwa-signatures/canonical-request/covers-method', 'hwa-signatures/canonical-request/covers-query',
      'hwa-signatures/canonical-request/covers-body', 'hwa-signatures/canonical-request/covers-headers',
      'hwa-signatures/string-to-sign/covers-date', 'otc-signatures/canonical-request/covers-request',
      'otc-signatures/string-to-sign/covers-date',
    ],
    operations: ['createEcsGroup', 'listEcsGroups', 'showEcsGroup', 'deleteEcsGroup'],
  },
  'permissions/signatures/refusal-says-why': {
    level: { huaweicloud: 'should', opentelekomcloud: 'should' },
    text: 'The refusal of a signature is 401, with an error of the service or of the gateway: a code and a message.',
    statements: ['hwa-gateway-codes/table/apigw-0301', 'otc26-returned-values/abnormal/status-401'],
    operations: OPERATIONS,
  },
})
