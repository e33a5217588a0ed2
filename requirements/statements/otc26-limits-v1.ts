import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes the quotas on `/v1`, those of groups among them. */
export const otc26LimitsV1 = defineDocument({
  title: 'Querying Tenant Quotas',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/tenant_quota_management/querying_tenant_quotas.rst',
  statements: {
    'otc26-limits-v1/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed querying tenant quotas.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/function/quotas': {
      anchor: 'Function',
      text: 'The API queries the quotas of all resources of a tenant, with what is in use.',
      kind: 'sentence',
    },
    'otc26-limits-v1/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/uri/path': {
      anchor: 'URI',
      text: 'Quotas are queried by GET /v1/{project_id}/cloudservers/limits.',
      kind: 'sentence',
    },
    'otc26-limits-v1/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-limits-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-limits-v1/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-limits-v1/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/response/see-table': {
      anchor: 'Response, pointer to table 2',
      text: 'Pointer to the table of response parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: response parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/table-2/absolute-object': {
      anchor: 'Table 2, row absolute',
      text: 'absolute is an object, the quotas of the tenant.',
      kind: 'row',
    },
    'otc26-limits-v1/table-2/see-table': {
      anchor: 'Table 2, row absolute, pointer to table 3',
      text: 'Pointer to the table of the fields of absolute.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/table-2/absolute-range-none': {
      anchor: 'Table 2, row absolute, range',
      text: 'No range is given for absolute.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-limits-v1/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of absolute.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/table-3/max-total-instances': {
      anchor: 'Table 3, row maxTotalInstances',
      text: 'maxTotalInstances is an integer: the largest number of ECSs.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-total-cores': {
      anchor: 'Table 3, row maxTotalCores',
      text: 'maxTotalCores is an integer: the largest number of CPU cores.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-total-ram-size': {
      anchor: 'Table 3, row maxTotalRAMSize',
      text: 'maxTotalRAMSize is an integer: the largest amount of memory.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-total-keypairs': {
      anchor: 'Table 3, row maxTotalKeypairs',
      text: 'maxTotalKeypairs is an integer: the largest number of SSH key pairs.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-server-meta': {
      anchor: 'Table 3, row maxServerMeta',
      text: 'maxServerMeta is an integer: the largest length of metadata.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-personality': {
      anchor: 'Table 3, row maxPersonality',
      text: 'maxPersonality is an integer: the largest number of injected files.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-personality-size': {
      anchor: 'Table 3, row maxPersonalitySize',
      text: 'maxPersonalitySize is an integer: the largest size of an injected file, in bytes.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-server-groups': {
      anchor: 'Table 3, row maxServerGroups',
      text: 'maxServerGroups is an integer: the largest number of groups.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-server-group-members': {
      anchor: 'Table 3, row maxServerGroupMembers',
      text: 'maxServerGroupMembers is an integer: the largest number of ECSs in a group.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/total-server-groups-used': {
      anchor: 'Table 3, row totalServerGroupsUsed',
      text: 'totalServerGroupsUsed is an integer: the number of groups in use.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-security-groups': {
      anchor: 'Table 3, row maxSecurityGroups',
      text: 'maxSecurityGroups is an integer: the largest number of security groups.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-security-group-rules': {
      anchor: 'Table 3, row maxSecurityGroupRules',
      text: 'maxSecurityGroupRules is an integer: the largest number of rules of a security group.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-total-floating-ips': {
      anchor: 'Table 3, row maxTotalFloatingIps',
      text: 'maxTotalFloatingIps is an integer: the largest number of floating IP addresses.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/max-image-meta': {
      anchor: 'Table 3, row maxImageMeta',
      text: 'maxImageMeta is an integer: the largest length of image metadata.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/total-instances-used': {
      anchor: 'Table 3, row totalInstancesUsed',
      text: 'totalInstancesUsed is an integer: the number of ECSs in use.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/total-cores-used': {
      anchor: 'Table 3, row totalCoresUsed',
      text: 'totalCoresUsed is an integer: the number of CPU cores in use.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/total-ram-used': {
      anchor: 'Table 3, row totalRAMUsed',
      text: 'totalRAMUsed is an integer: the amount of memory in use.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/total-security-groups-used': {
      anchor: 'Table 3, row totalSecurityGroupsUsed',
      text: 'totalSecurityGroupsUsed is an integer: the number of security groups in use.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/total-floating-ips-used': {
      anchor: 'Table 3, row totalFloatingIpsUsed',
      text: 'totalFloatingIpsUsed is an integer: the number of floating IP addresses in use.',
      kind: 'row',
    },
    'otc26-limits-v1/table-3/ranges-none': {
      anchor: 'Table 3, ranges',
      text: 'No range is given for any of these fields.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-limits-v1/table-3/vpc-quota': {
      anchor: 'Table 3, notes on security groups',
      text: 'The quotas of security groups and their rules follow those of VPC.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'otc26-limits-v1/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example queries the quotas of a tenant.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-limits-v1/example-request/path': {
      anchor: 'Example request, line of the request',
      text: 'Example: GET https://{endpoint}/v1/{project_id}/cloudservers/limits.',
      kind: 'example',
    },
    'otc26-limits-v1/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/example-response/body': {
      anchor: 'Example response, body',
      text:
        'Example answer: absolute with integers, among them maxServerGroups 10, maxServerGroupMembers 16, totalServerGroupsUsed ' +
        '2 and maxTotalKeypairs -1.',
      kind: 'example',
    },
    'otc26-limits-v1/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/error-codes/heading': {
      anchor: 'Error codes, heading',
      text: 'Heading of the section error codes.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-limits-v1/error-codes/see-codes': {
      anchor: 'Error codes',
      text: 'Pointer to the table of error codes.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
