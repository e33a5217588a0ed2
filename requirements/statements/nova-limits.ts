import { defineDocument } from './statement.ts'

/** What Nova states about `GET /limits`. */
export const novaLimits = defineDocument({
  title: 'Limits (limits): API reference',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/limits.inc, ' +
    'api-ref/source/parameters.yaml; what totalFloatingIpsUsed, totalSecurityGroupsUsed and maxImageMeta mean is left out: ' +
    'they count resources of other services',
  statements: {
    'nova-limits/title/heading': {
      anchor: 'Title',
      text: 'The page is headed limits.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-limits/intro/purpose': {
      anchor: 'Introduction',
      text: 'The API shows the rate limits and absolute limits of a project.',
      kind: 'sentence',
    },
    'nova-limits/show/heading': {
      anchor: 'Show Rate And Absolute Limits, heading',
      text: 'Section on showing the limits.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-limits/show/method-path': {
      anchor: 'Show Rate And Absolute Limits, method and path',
      text: 'The limits are read by GET /limits.',
      kind: 'sentence',
    },
    'nova-limits/show/shows-limits': {
      anchor: 'Show Rate And Absolute Limits, first sentence',
      text: 'The call shows the rate limits and absolute limits of the project.',
      kind: 'sentence',
    },
    'nova-limits/show/status-ok': {
      anchor: 'Show Rate And Absolute Limits, normal response codes',
      text: 'Showing the limits answers 200.',
      kind: 'sentence',
    },
    'nova-limits/show/status-unauthorized': {
      anchor: 'Show Rate And Absolute Limits, error response codes: 401',
      text: 'Showing the limits may be refused with 401 unauthorized.',
      kind: 'sentence',
    },
    'nova-limits/show/status-forbidden': {
      anchor: 'Show Rate And Absolute Limits, error response codes: 403',
      text: 'Showing the limits may be refused with 403 forbidden.',
      kind: 'sentence',
    },
    'nova-limits/show/request-heading': {
      anchor: 'Show Rate And Absolute Limits, request heading',
      text: 'Table of the request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-limits/show/reserved-optional': {
      anchor: 'Request: reserved, optional',
      text: 'reserved is a query parameter that may be left out.',
      kind: 'row',
    },
    'nova-limits/show/reserved-integer': {
      anchor: 'Request: reserved, type',
      text: 'reserved is an integer.',
      kind: 'row',
    },
    'nova-limits/show/reserved-meaning': {
      anchor: 'Request: reserved, description',
      text: 'reserved says whether totals include reserved resources.',
      kind: 'sentence',
    },
    'nova-limits/show/reserved-zero': {
      anchor: 'Request: reserved, description, 0',
      text: 'With reserved 0 the totals leave reserved resources out.',
      kind: 'sentence',
    },
    'nova-limits/show/reserved-other': {
      anchor: 'Request: reserved, description, other than 0',
      text: 'With any other reserved the totals include reserved resources.',
      kind: 'sentence',
    },
    'nova-limits/show/reserved-not-integer': {
      anchor: 'Request: reserved, description, not an integer',
      text: 'A reserved that is no integer counts as 0.',
      kind: 'sentence',
    },
    'nova-limits/show/tenant-id-optional': {
      anchor: 'Request: tenant_id, optional',
      text: 'tenant_id is a query parameter that may be left out.',
      kind: 'row',
    },
    'nova-limits/show/tenant-id-string': {
      anchor: 'Request: tenant_id, type',
      text: 'tenant_id is a string.',
      kind: 'row',
    },
    'nova-limits/show/tenant-id-meaning': {
      anchor: 'Request: tenant_id, description',
      text: 'tenant_id is the project whose limits are shown.',
      kind: 'sentence',
    },
    'nova-limits/show/tenant-id-admin-only': {
      anchor: 'Request: tenant_id, description, administrator',
      text: 'Only an administrator may give tenant_id.',
      kind: 'constraint',
    },
    'nova-limits/show/response-heading': {
      anchor: 'Show Rate And Absolute Limits, response heading',
      text: 'Table of the response fields.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-limits/show/response-limits': {
      anchor: 'Response: limits',
      text: 'The answer carries the mandatory object limits.',
      kind: 'row',
    },
    'nova-limits/show/response-limits-meaning': {
      anchor: 'Response: limits, description',
      text: 'limits holds the absolute limits.',
      kind: 'sentence',
    },
    'nova-limits/show/response-absolute': {
      anchor: 'Response: absolute',
      text: 'limits carries the mandatory object absolute.',
      kind: 'row',
    },
    'nova-limits/show/response-absolute-quotas': {
      anchor: 'Response: absolute, description, limits',
      text: 'absolute names quota limits and their values.',
      kind: 'sentence',
    },
    'nova-limits/show/response-absolute-usage': {
      anchor: 'Response: absolute, description, usage',
      text: 'absolute also names what is in use and how much.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-server-group-members': {
      anchor: 'Response: maxServerGroupMembers',
      text: 'absolute carries the mandatory integer maxServerGroupMembers.',
      kind: 'row',
    },
    'nova-limits/show/response-max-server-group-members-meaning': {
      anchor: 'Response: maxServerGroupMembers, description',
      text: 'maxServerGroupMembers is the number of members a server group may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-server-groups': {
      anchor: 'Response: maxServerGroups',
      text: 'absolute carries the mandatory integer maxServerGroups.',
      kind: 'row',
    },
    'nova-limits/show/response-max-server-groups-meaning': {
      anchor: 'Response: maxServerGroups, description',
      text: 'maxServerGroups is the number of server groups a project may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-server-meta': {
      anchor: 'Response: maxServerMeta',
      text: 'absolute carries the mandatory integer maxServerMeta.',
      kind: 'row',
    },
    'nova-limits/show/response-max-server-meta-meaning': {
      anchor: 'Response: maxServerMeta, description',
      text: 'maxServerMeta is the number of metadata items a server may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-total-cores': {
      anchor: 'Response: maxTotalCores',
      text: 'absolute carries the mandatory integer maxTotalCores.',
      kind: 'row',
    },
    'nova-limits/show/response-max-total-cores-meaning': {
      anchor: 'Response: maxTotalCores, description',
      text: 'maxTotalCores is the number of server cores a project may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-total-instances': {
      anchor: 'Response: maxTotalInstances',
      text: 'absolute carries the mandatory integer maxTotalInstances.',
      kind: 'row',
    },
    'nova-limits/show/response-max-total-instances-meaning': {
      anchor: 'Response: maxTotalInstances, description',
      text: 'maxTotalInstances is the number of servers a project may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-total-keypairs': {
      anchor: 'Response: maxTotalKeypairs',
      text: 'absolute carries the mandatory integer maxTotalKeypairs.',
      kind: 'row',
    },
    'nova-limits/show/response-max-total-keypairs-meaning': {
      anchor: 'Response: maxTotalKeypairs, description',
      text: 'maxTotalKeypairs is the number of key pairs a user may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-total-ram-size': {
      anchor: 'Response: maxTotalRAMSize',
      text: 'absolute carries the mandatory integer maxTotalRAMSize.',
      kind: 'row',
    },
    'nova-limits/show/response-max-total-ram-size-meaning': {
      anchor: 'Response: maxTotalRAMSize, description',
      text: 'maxTotalRAMSize is the server RAM a project may have, in MiB.',
      kind: 'sentence',
    },
    'nova-limits/show/response-total-cores-used': {
      anchor: 'Response: totalCoresUsed',
      text: 'absolute carries the mandatory integer totalCoresUsed.',
      kind: 'row',
    },
    'nova-limits/show/response-total-cores-used-meaning': {
      anchor: 'Response: totalCoresUsed, description',
      text: 'totalCoresUsed is the number of server cores the project uses.',
      kind: 'sentence',
    },
    'nova-limits/show/response-total-cores-used-reserved': {
      anchor: 'Response: totalCoresUsed, description, reserved',
      text: 'With a reserved other than 0, totalCoresUsed also counts the reserved cores.',
      kind: 'sentence',
    },
    'nova-limits/show/response-total-instances-used': {
      anchor: 'Response: totalInstancesUsed',
      text: 'absolute carries the mandatory integer totalInstancesUsed.',
      kind: 'row',
    },
    'nova-limits/show/response-total-instances-used-meaning': {
      anchor: 'Response: totalInstancesUsed, description',
      text: 'totalInstancesUsed is the number of servers the project has.',
      kind: 'sentence',
    },
    'nova-limits/show/response-total-instances-used-reserved': {
      anchor: 'Response: totalInstancesUsed, description, reserved',
      text: 'With a reserved other than 0, totalInstancesUsed also counts the reserved servers.',
      kind: 'sentence',
    },
    'nova-limits/show/response-total-ram-used': {
      anchor: 'Response: totalRAMUsed',
      text: 'absolute carries the mandatory integer totalRAMUsed.',
      kind: 'row',
    },
    'nova-limits/show/response-total-ram-used-meaning': {
      anchor: 'Response: totalRAMUsed, description',
      text: 'totalRAMUsed is the amount of server RAM the project uses.',
      kind: 'sentence',
    },
    'nova-limits/show/response-total-ram-used-reserved': {
      anchor: 'Response: totalRAMUsed, description, reserved',
      text: 'With a reserved other than 0, totalRAMUsed also counts the reserved server RAM.',
      kind: 'sentence',
    },
    'nova-limits/show/response-total-server-groups-used': {
      anchor: 'Response: totalServerGroupsUsed',
      text: 'absolute carries the mandatory integer totalServerGroupsUsed.',
      kind: 'row',
    },
    'nova-limits/show/response-total-server-groups-used-meaning': {
      anchor: 'Response: totalServerGroupsUsed, description',
      text: 'totalServerGroupsUsed is the number of server groups the project has.',
      kind: 'sentence',
    },
    'nova-limits/show/response-total-server-groups-used-reserved': {
      anchor: 'Response: totalServerGroupsUsed, description, reserved',
      text: 'With a reserved other than 0, totalServerGroupsUsed also counts the reserved server groups.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-security-group-rules': {
      anchor: 'Response: maxSecurityGroupRules',
      text: 'Up to 2.35 absolute carries the mandatory integer maxSecurityGroupRules.',
      kind: 'row',
    },
    'nova-limits/show/response-max-security-group-rules-meaning': {
      anchor: 'Response: maxSecurityGroupRules, description',
      text: 'maxSecurityGroupRules is the number of rules a security group may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-security-group-rules-until': {
      anchor: 'Response: maxSecurityGroupRules, last version',
      text: 'maxSecurityGroupRules is in answers up to 2.35 only.',
      kind: 'row',
    },
    'nova-limits/show/response-max-security-groups': {
      anchor: 'Response: maxSecurityGroups',
      text: 'Up to 2.35 absolute carries the mandatory integer maxSecurityGroups.',
      kind: 'row',
    },
    'nova-limits/show/response-max-security-groups-meaning': {
      anchor: 'Response: maxSecurityGroups, description',
      text: 'maxSecurityGroups is the number of security groups a project may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-security-groups-until': {
      anchor: 'Response: maxSecurityGroups, last version',
      text: 'maxSecurityGroups is in answers up to 2.35 only.',
      kind: 'row',
    },
    'nova-limits/show/response-max-total-floating-ips': {
      anchor: 'Response: maxTotalFloatingIps',
      text: 'Up to 2.35 absolute carries the mandatory integer maxTotalFloatingIps.',
      kind: 'row',
    },
    'nova-limits/show/response-max-total-floating-ips-meaning': {
      anchor: 'Response: maxTotalFloatingIps, description',
      text: 'maxTotalFloatingIps is the number of floating IP addresses a project may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-total-floating-ips-until': {
      anchor: 'Response: maxTotalFloatingIps, last version',
      text: 'maxTotalFloatingIps is in answers up to 2.35 only.',
      kind: 'row',
    },
    'nova-limits/show/response-total-floating-ips-used': {
      anchor: 'Response: totalFloatingIpsUsed',
      text: 'Up to 2.35 absolute carries the mandatory integer totalFloatingIpsUsed.',
      kind: 'row',
    },
    'nova-limits/show/response-total-floating-ips-used-reserved': {
      anchor: 'Response: totalFloatingIpsUsed, description, reserved',
      text: 'With a reserved other than 0, totalFloatingIpsUsed also counts the reserved floating IP addresses.',
      kind: 'sentence',
    },
    'nova-limits/show/response-total-floating-ips-used-until': {
      anchor: 'Response: totalFloatingIpsUsed, last version',
      text: 'totalFloatingIpsUsed is in answers up to 2.35 only.',
      kind: 'row',
    },
    'nova-limits/show/response-total-security-groups-used': {
      anchor: 'Response: totalSecurityGroupsUsed',
      text: 'Up to 2.35 absolute carries the mandatory integer totalSecurityGroupsUsed.',
      kind: 'row',
    },
    'nova-limits/show/response-total-security-groups-used-reserved': {
      anchor: 'Response: totalSecurityGroupsUsed, description, reserved',
      text: 'With a reserved other than 0, totalSecurityGroupsUsed also counts the reserved security groups.',
      kind: 'sentence',
    },
    'nova-limits/show/response-total-security-groups-used-until': {
      anchor: 'Response: totalSecurityGroupsUsed, last version',
      text: 'totalSecurityGroupsUsed is in answers up to 2.35 only.',
      kind: 'row',
    },
    'nova-limits/show/response-max-image-meta': {
      anchor: 'Response: maxImageMeta',
      text: 'Up to 2.38 absolute carries the mandatory integer maxImageMeta.',
      kind: 'row',
    },
    'nova-limits/show/response-max-image-meta-dropped': {
      anchor: 'Response: maxImageMeta, description, from 2.39',
      text: 'From 2.39 maxImageMeta is no longer answered, because the API it concerns was deprecated.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-personality': {
      anchor: 'Response: maxPersonality',
      text: 'Up to 2.56 absolute carries the mandatory integer maxPersonality.',
      kind: 'row',
    },
    'nova-limits/show/response-max-personality-meaning': {
      anchor: 'Response: maxPersonality, description',
      text: 'maxPersonality is the number of injected files a project may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-personality-until': {
      anchor: 'Response: maxPersonality, last version',
      text: 'maxPersonality is in answers up to 2.56 only.',
      kind: 'row',
    },
    'nova-limits/show/response-max-personality-size': {
      anchor: 'Response: maxPersonalitySize',
      text: 'Up to 2.56 absolute carries the mandatory integer maxPersonalitySize.',
      kind: 'row',
    },
    'nova-limits/show/response-max-personality-size-meaning': {
      anchor: 'Response: maxPersonalitySize, description',
      text: 'maxPersonalitySize is the number of bytes of content an injected file may have.',
      kind: 'sentence',
    },
    'nova-limits/show/response-max-personality-size-until': {
      anchor: 'Response: maxPersonalitySize, last version',
      text: 'maxPersonalitySize is in answers up to 2.56 only.',
      kind: 'row',
    },
    'nova-limits/show/response-rate': {
      anchor: 'Response: rate',
      text: 'limits carries the mandatory array rate.',
      kind: 'row',
    },
    'nova-limits/show/response-rate-empty': {
      anchor: 'Response: rate, description',
      text: 'rate is an empty list, kept for compatibility.',
      kind: 'sentence',
    },
    'nova-limits/show/example': {
      anchor: 'Show Rate And Absolute Limits, example response',
      text:
        'Example: limits with absolute holding all fields, among them maxServerGroups 10, maxServerGroupMembers 10 and ' +
        'totalServerGroupsUsed 0, and rate [].',
      kind: 'example',
    },
  },
})
