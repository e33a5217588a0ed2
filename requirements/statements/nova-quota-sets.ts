import { defineDocument } from './statement.ts'

/** What Nova states about `/os-quota-sets`; facts of the shared parameter entries stand once, under `parameters`. */
export const novaQuotaSets = defineDocument({
  title: 'Quota sets (os-quota-sets): API reference',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/os-quota-sets.inc, ' +
    'api-ref/source/parameters.yaml; the operations Show and Defaults; what fixed_ips and networks mean is left out: ' +
    'they count resources of another service',
  statements: {
    'nova-quota-sets/title/heading': {
      anchor: 'Title',
      text: 'The page is headed quota sets.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-quota-sets/intro/administrators': {
      anchor: 'Introduction',
      text:
        'Depending on policy settings, administrators may view default quotas and quota details, and revert or update the ' +
        "quotas of a project or of a project's user.",
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-quota-sets/show/heading': {
      anchor: 'Show A Quota, heading',
      text: "Section on the call that shows the quotas of a project or of a project's user.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-quota-sets/show/method-path': {
      anchor: 'Show A Quota, method and path',
      text: "GET /os-quota-sets/{tenant_id} shows the quotas of a project or of a project's user.",
      kind: 'sentence',
    },
    'nova-quota-sets/show/status-ok': {
      anchor: 'Show A Quota, normal response codes',
      text: "The call that shows the quotas of a project or of a project's user answers 200.",
      kind: 'sentence',
    },
    'nova-quota-sets/show/status-bad-request': {
      anchor: 'Show A Quota, error response codes: 400',
      text: "The call that shows the quotas of a project or of a project's user may be refused with 400 badRequest.",
      kind: 'sentence',
    },
    'nova-quota-sets/show/status-unauthorized': {
      anchor: 'Show A Quota, error response codes: 401',
      text: "The call that shows the quotas of a project or of a project's user may be refused with 401 unauthorized.",
      kind: 'sentence',
    },
    'nova-quota-sets/show/status-forbidden': {
      anchor: 'Show A Quota, error response codes: 403',
      text: "The call that shows the quotas of a project or of a project's user may be refused with 403 forbidden.",
      kind: 'sentence',
    },
    'nova-quota-sets/show/request-heading': {
      anchor: 'Show A Quota, request heading',
      text: 'Table of the request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-quota-sets/show/tenant-id-required': {
      anchor: 'Show A Quota, request: tenant_id, required',
      text: 'tenant_id is a mandatory part of the path.',
      kind: 'row',
    },
    'nova-quota-sets/show/tenant-id-string': {
      anchor: 'Show A Quota, request: tenant_id, type',
      text: 'tenant_id is a string.',
      kind: 'row',
    },
    'nova-quota-sets/show/tenant-id-project': {
      anchor: 'Show A Quota, request: tenant_id, description',
      text: 'tenant_id is the UUID of the project.',
      kind: 'sentence',
    },
    'nova-quota-sets/show/unknown-tenant': {
      anchor: 'Show A Quota, note on 400',
      text: '400 means that the cloud knows no such tenant_id, mistyped perhaps.',
      kind: 'sentence',
    },
    'nova-quota-sets/show/user-id-optional': {
      anchor: 'Show A Quota, request: user_id, optional',
      text: 'user_id is a query parameter that may be left out.',
      kind: 'row',
    },
    'nova-quota-sets/show/user-id-string': {
      anchor: 'Show A Quota, request: user_id, type',
      text: 'user_id is a string.',
      kind: 'row',
    },
    'nova-quota-sets/show/user-id-meaning': {
      anchor: 'Show A Quota, request: user_id, description',
      text: 'user_id is the user whose quotas are shown.',
      kind: 'sentence',
    },
    'nova-quota-sets/show/response-heading': {
      anchor: 'Show A Quota, response heading',
      text: 'Table of the response fields.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-quota-sets/show/response-quota-set': {
      anchor: 'Show A Quota, response: quota_set',
      text: 'The answer carries the mandatory object quota_set.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-cores': {
      anchor: 'Show A Quota, response: cores',
      text: 'quota_set carries the mandatory integer cores.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-id': {
      anchor: 'Show A Quota, response: id',
      text: 'quota_set carries the mandatory string id.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-instances': {
      anchor: 'Show A Quota, response: instances',
      text: 'quota_set carries the mandatory integer instances.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-key-pairs': {
      anchor: 'Show A Quota, response: key_pairs',
      text: 'quota_set carries the mandatory integer key_pairs.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-metadata-items': {
      anchor: 'Show A Quota, response: metadata_items',
      text: 'quota_set carries the mandatory integer metadata_items.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-ram': {
      anchor: 'Show A Quota, response: ram',
      text: 'quota_set carries the mandatory integer ram.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-server-groups': {
      anchor: 'Show A Quota, response: server_groups',
      text: 'quota_set carries the mandatory integer server_groups.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-server-group-members': {
      anchor: 'Show A Quota, response: server_group_members',
      text: 'quota_set carries the mandatory integer server_group_members.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-fixed-ips': {
      anchor: 'Show A Quota, response: fixed_ips',
      text: 'Up to 2.35 quota_set carries the mandatory integer fixed_ips.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-floating-ips': {
      anchor: 'Show A Quota, response: floating_ips',
      text: 'Up to 2.35 quota_set carries the mandatory integer floating_ips.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-networks': {
      anchor: 'Show A Quota, response: networks',
      text: 'Up to 2.35 quota_set may carry the optional integer networks.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-security-group-rules': {
      anchor: 'Show A Quota, response: security_group_rules',
      text: 'Up to 2.35 quota_set carries the mandatory integer security_group_rules.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-security-groups': {
      anchor: 'Show A Quota, response: security_groups',
      text: 'Up to 2.35 quota_set carries the mandatory integer security_groups.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-injected-file-content-bytes': {
      anchor: 'Show A Quota, response: injected_file_content_bytes',
      text: 'Up to 2.56 quota_set carries the mandatory integer injected_file_content_bytes.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-injected-file-path-bytes': {
      anchor: 'Show A Quota, response: injected_file_path_bytes',
      text: 'Up to 2.56 quota_set carries the mandatory integer injected_file_path_bytes.',
      kind: 'row',
    },
    'nova-quota-sets/show/response-injected-files': {
      anchor: 'Show A Quota, response: injected_files',
      text: 'Up to 2.56 quota_set carries the mandatory integer injected_files.',
      kind: 'row',
    },
    'nova-quota-sets/show/example': {
      anchor: 'Show A Quota, example response',
      text:
        'Example: quota_set with all fields, among them id, server_groups 10 and server_group_members 10; security_groups, ' +
        'security_group_rules, fixed_ips and floating_ips are -1; no networks.',
      kind: 'example',
    },
    'nova-quota-sets/defaults/heading': {
      anchor: 'List Default Quotas, heading',
      text: 'Section on the call that lists the default quotas of a project.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-quota-sets/defaults/method-path': {
      anchor: 'List Default Quotas, method and path',
      text: 'GET /os-quota-sets/{tenant_id}/defaults lists the default quotas of a project.',
      kind: 'sentence',
    },
    'nova-quota-sets/defaults/status-ok': {
      anchor: 'List Default Quotas, normal response codes',
      text: 'The call that lists the default quotas of a project answers 200.',
      kind: 'sentence',
    },
    'nova-quota-sets/defaults/status-bad-request': {
      anchor: 'List Default Quotas, error response codes: 400',
      text: 'The call that lists the default quotas of a project may be refused with 400 badRequest.',
      kind: 'sentence',
    },
    'nova-quota-sets/defaults/status-unauthorized': {
      anchor: 'List Default Quotas, error response codes: 401',
      text: 'The call that lists the default quotas of a project may be refused with 401 unauthorized.',
      kind: 'sentence',
    },
    'nova-quota-sets/defaults/status-forbidden': {
      anchor: 'List Default Quotas, error response codes: 403',
      text: 'The call that lists the default quotas of a project may be refused with 403 forbidden.',
      kind: 'sentence',
    },
    'nova-quota-sets/defaults/request-heading': {
      anchor: 'List Default Quotas, request heading',
      text: 'Table of the request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-quota-sets/defaults/tenant-id-required': {
      anchor: 'List Default Quotas, request: tenant_id, required',
      text: 'tenant_id is a mandatory part of the path.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/tenant-id-string': {
      anchor: 'List Default Quotas, request: tenant_id, type',
      text: 'tenant_id is a string.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/tenant-id-project': {
      anchor: 'List Default Quotas, request: tenant_id, description',
      text: 'tenant_id is the UUID of the project.',
      kind: 'sentence',
    },
    'nova-quota-sets/defaults/response-heading': {
      anchor: 'List Default Quotas, response heading',
      text: 'Table of the response fields.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-quota-sets/defaults/response-quota-set': {
      anchor: 'List Default Quotas, response: quota_set',
      text: 'The answer carries the mandatory object quota_set.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-cores': {
      anchor: 'List Default Quotas, response: cores',
      text: 'quota_set carries the mandatory integer cores.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-id': {
      anchor: 'List Default Quotas, response: id',
      text: 'quota_set carries the mandatory string id.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-instances': {
      anchor: 'List Default Quotas, response: instances',
      text: 'quota_set carries the mandatory integer instances.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-key-pairs': {
      anchor: 'List Default Quotas, response: key_pairs',
      text: 'quota_set carries the mandatory integer key_pairs.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-metadata-items': {
      anchor: 'List Default Quotas, response: metadata_items',
      text: 'quota_set carries the mandatory integer metadata_items.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-ram': {
      anchor: 'List Default Quotas, response: ram',
      text: 'quota_set carries the mandatory integer ram.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-server-groups': {
      anchor: 'List Default Quotas, response: server_groups',
      text: 'quota_set carries the mandatory integer server_groups.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-server-group-members': {
      anchor: 'List Default Quotas, response: server_group_members',
      text: 'quota_set carries the mandatory integer server_group_members.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-fixed-ips': {
      anchor: 'List Default Quotas, response: fixed_ips',
      text: 'Up to 2.35 quota_set carries the mandatory integer fixed_ips.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-floating-ips': {
      anchor: 'List Default Quotas, response: floating_ips',
      text: 'Up to 2.35 quota_set carries the mandatory integer floating_ips.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-networks': {
      anchor: 'List Default Quotas, response: networks',
      text: 'Up to 2.35 quota_set may carry the optional integer networks.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-security-group-rules': {
      anchor: 'List Default Quotas, response: security_group_rules',
      text: 'Up to 2.35 quota_set carries the mandatory integer security_group_rules.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-security-groups': {
      anchor: 'List Default Quotas, response: security_groups',
      text: 'Up to 2.35 quota_set carries the mandatory integer security_groups.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-injected-file-content-bytes': {
      anchor: 'List Default Quotas, response: injected_file_content_bytes',
      text: 'Up to 2.56 quota_set carries the mandatory integer injected_file_content_bytes.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-injected-file-path-bytes': {
      anchor: 'List Default Quotas, response: injected_file_path_bytes',
      text: 'Up to 2.56 quota_set carries the mandatory integer injected_file_path_bytes.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/response-injected-files': {
      anchor: 'List Default Quotas, response: injected_files',
      text: 'Up to 2.56 quota_set carries the mandatory integer injected_files.',
      kind: 'row',
    },
    'nova-quota-sets/defaults/example': {
      anchor: 'List Default Quotas, example response',
      text: 'Example: quota_set with all fields, among them id, server_groups 10 and server_group_members 10; no networks.',
      kind: 'example',
    },
    'nova-quota-sets/parameters/cores-meaning': {
      anchor: 'Parameters, cores, description',
      text: 'cores is the number of server cores a project may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/id-meaning': {
      anchor: 'Parameters, id, description',
      text: 'id is the project (or user) the quotas are those of.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/instances-meaning': {
      anchor: 'Parameters, instances, description',
      text: 'instances is the number of servers a project may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/key-pairs-meaning': {
      anchor: 'Parameters, key_pairs, description',
      text: 'key_pairs is the number of key pairs a user may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/metadata-items-meaning': {
      anchor: 'Parameters, metadata_items, description',
      text: 'metadata_items is the number of metadata items a server may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/ram-meaning': {
      anchor: 'Parameters, ram, description',
      text: 'ram is the server RAM a project may have, in MiB.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/server-groups-meaning': {
      anchor: 'Parameters, server_groups, description',
      text: 'server_groups is the number of server groups a project may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/server-group-members-meaning': {
      anchor: 'Parameters, server_group_members, description',
      text: 'server_group_members is the number of members a server group may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/fixed-ips-minimum': {
      anchor: 'Parameters, fixed_ips, description, minimum',
      text: 'fixed_ips must be at least the number of servers allowed.',
      kind: 'constraint',
    },
    'nova-quota-sets/parameters/fixed-ips-until': {
      anchor: 'Parameters, fixed_ips, last version',
      text: 'fixed_ips is in answers up to 2.35 only.',
      kind: 'row',
    },
    'nova-quota-sets/parameters/floating-ips-meaning': {
      anchor: 'Parameters, floating_ips, description',
      text: 'floating_ips is the number of floating IP addresses a project may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/floating-ips-until': {
      anchor: 'Parameters, floating_ips, last version',
      text: 'floating_ips is in answers up to 2.35 only.',
      kind: 'row',
    },
    'nova-quota-sets/parameters/networks-until': {
      anchor: 'Parameters, networks, last version',
      text: 'networks is in answers up to 2.35 only.',
      kind: 'row',
    },
    'nova-quota-sets/parameters/security-group-rules-meaning': {
      anchor: 'Parameters, security_group_rules, description',
      text: 'security_group_rules is the number of rules a security group may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/security-group-rules-until': {
      anchor: 'Parameters, security_group_rules, last version',
      text: 'security_group_rules is in answers up to 2.35 only.',
      kind: 'row',
    },
    'nova-quota-sets/parameters/security-groups-meaning': {
      anchor: 'Parameters, security_groups, description',
      text: 'security_groups is the number of security groups a project may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/security-groups-until': {
      anchor: 'Parameters, security_groups, last version',
      text: 'security_groups is in answers up to 2.35 only.',
      kind: 'row',
    },
    'nova-quota-sets/parameters/injected-file-content-bytes-meaning': {
      anchor: 'Parameters, injected_file_content_bytes, description',
      text: 'injected_file_content_bytes is the number of bytes of content an injected file may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/injected-file-content-bytes-until': {
      anchor: 'Parameters, injected_file_content_bytes, last version',
      text: 'injected_file_content_bytes is in answers up to 2.56 only.',
      kind: 'row',
    },
    'nova-quota-sets/parameters/injected-file-path-bytes-meaning': {
      anchor: 'Parameters, injected_file_path_bytes, description',
      text: 'injected_file_path_bytes is the number of bytes the path of an injected file may have.',
      kind: 'sentence',
      reason: 'outside-scope',
    },
    'nova-quota-sets/parameters/injected-file-path-bytes-until': {
      anchor: 'Parameters, injected_file_path_bytes, last version',
      text: 'injected_file_path_bytes is in answers up to 2.56 only.',
      kind: 'row',
    },
    'nova-quota-sets/parameters/injected-files-meaning': {
      anchor: 'Parameters, injected_files, description',
      text: 'injected_files is the number of injected files a project may have.',
      kind: 'sentence',
    },
    'nova-quota-sets/parameters/injected-files-until': {
      anchor: 'Parameters, injected_files, last version',
      text: 'injected_files is in answers up to 2.56 only.',
      kind: 'row',
    },
    'nova-quota-sets/parameters/quota-set-object': {
      anchor: 'Parameters, quota_set, description',
      text: 'quota_set is an object of quotas.',
      kind: 'sentence',
    },
  },
})
