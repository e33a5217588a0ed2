import { defineRequirements } from '../requirement.ts'

const GROUPS = ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup'] as const

export const permissionTokens = defineRequirements({
  'permissions/tokens/expired-refused': {
    level: { huaweicloud: 'must', opentelekomcloud: 'should', openstack: 'must' },
    text: 'A request with a token whose time is over is refused, and does nothing.',
    statements: [
      'keystone-tokens/overview/expired-not-valid', 'keystone-tokens/overview/supplied-in-header',
      'keystone-tokens/errors/status-unauthorized', 'nova-urls/service-urls/authentication-required', 'hwa-gateway-codes/table/apigw-0301',
      'hwa-gateway-codes/table/apigw-0307', 'hwcn-error-codes/table/common-0013', 'otc26-error-codes/table/common-0013',
      'hwcn-returned-values/abnormal/status-401', 'otc26-returned-values/abnormal/status-401',
    ],
    operations: GROUPS,
  },
  'permissions/tokens/revoked-refused': {
    level: { openstack: 'must' },
    text: 'A request with a token that was revoked before it was ever used is refused, and does nothing.',
    statements: [
      'keystone-tokens/revoke/immediately-invalid', 'keystone-tokens/revoke/status-204', 'keystone-tokens/errors/status-unauthorized',
      'nova-urls/service-urls/authentication-required',
    ],
    operations: GROUPS,
  },
  'permissions/tokens/foreign-domain-refused': {
    level: { huaweicloud: 'must', opentelekomcloud: 'must', openstack: 'should' },
    text: 'The token of a project in another domain is refused below a URL that names the own project, and does nothing there.',
    statements: [
      'hwcn-error-codes/table/ecs-0023', 'hwcn-error-codes/table/common-0018', 'otc26-error-codes/table/ecs-0023',
      'otc26-error-codes/table/common-0018', 'hwi-create-group-v1/table-1/project-id-meaning',
      'otc26-create-group-v1/table-1/project-id-meaning', 'otc-create-group-native/table-1/project-id-meaning',
    ],
    operations: GROUPS,
  },
})
