import { defineDocument } from './statement.ts'

/** How tokens end, as the Identity service of OpenStack documents it; the compute service takes its word for who is calling. */
export const keystoneTokens = defineDocument({
  title: 'Identity API v3: Authentication and token management',
  publisher: 'OpenStack',
  edition: 'openstack/keystone api-ref/source/v3/authenticate-v3.inc@1270396',
  statements: {
    'keystone-tokens/overview/expired-not-valid': {
      anchor: 'Introduction, expired tokens',
      text: 'A token whose time is over is no longer valid.',
      kind: 'sentence',
    },
    'keystone-tokens/overview/supplied-in-header': {
      anchor: 'Introduction, what can be done with a token',
      text: 'Other services are called with the token in the header X-Auth-Token.',
      kind: 'sentence',
    },
    'keystone-tokens/errors/status-unauthorized': {
      anchor: 'Authentication errors, row Unauthorized (401)',
      text: 'A request that is not authenticated, or whose X-Auth-Token is not valid, is answered with 401.',
      kind: 'row',
    },
    'keystone-tokens/revoke/immediately-invalid': {
      anchor: 'Revoke token, first sentence of the second paragraph',
      text: 'A token that is revoked is invalid at once, however long it would have lasted.',
      kind: 'sentence',
    },
    'keystone-tokens/revoke/no-other-token': {
      anchor: 'Revoke token, second sentence of the second paragraph',
      text: 'No other token is needed to revoke one.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'keystone-tokens/revoke/status-204': {
      anchor: 'Revoke token, normal response codes',
      text: 'A revocation is answered with 204.',
      kind: 'row',
    },
  },
})
