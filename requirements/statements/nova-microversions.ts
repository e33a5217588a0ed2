import { defineDocument } from './statement.ts'

/** How a microversion is asked for and answered, and what the versions that concern groups changed. */
export const novaMicroversions = defineDocument({
  title: 'Microversions: API guide and microversion history',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-guide/source/microversions.rst, ' +
    'nova/api/openstack/compute/rest_api_version_history.rst ' +
    '(2.1, 2.13, 2.15, 2.18, 2.27, 2.36, 2.39, 2.46, 2.57, 2.64, 2.75, 2.102, as far as they concern groups, servers or quotas)',
  statements: {
    'nova-microversions/title/heading': {
      anchor: 'Title',
      text: 'The page is headed microversions.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-microversions/intro/v2-1-supports': {
      anchor: 'Introduction, definition',
      text: 'API v2.1 supports microversions, small documented changes of the API.',
      kind: 'sentence',
    },
    'nova-microversions/intro/discover-latest': {
      anchor: 'Introduction, discovery',
      text: 'The newest microversion a cloud supports can be found out.',
      kind: 'sentence',
    },
    'nova-microversions/intro/older-kept': {
      anchor: 'Introduction, compatibility',
      text: 'A cloud that supports newer microversions still supports all older ones.',
      kind: 'sentence',
    },
    'nova-microversions/intro/benefit': {
      anchor: 'Introduction, benefit',
      text: 'Microversions make new features easy to discover.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/intro/cases': {
      anchor: 'Introduction, cases',
      text: 'Two uses of microversions follow.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/intro/old-client-check': {
      anchor: 'Older clients, advice',
      text: "An old client can compare the cloud's minimum with what it knows before it talks to it.",
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/intro/old-client-protected': {
      anchor: 'Older clients, effect',
      text: 'That keeps the old client from breaking.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/intro/minimum': {
      anchor: 'Older clients, minimum',
      text: 'The minimum microversion is 2.1.',
      kind: 'sentence',
    },
    'nova-microversions/intro/minimum-legacy-compatible': {
      anchor: 'Older clients, compatibility of 2.1',
      text: 'Microversion 2.1 is compatible with the legacy v2 API.',
      kind: 'sentence',
    },
    'nova-microversions/intro/legacy-users-unbroken': {
      anchor: 'Older clients, users',
      text: 'Users of the legacy API need not fear an upgrade of the cloud.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/intro/operators-unworried': {
      anchor: 'Older clients, operators',
      text: 'Operators need not fear that an upgrade breaks old clients.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/intro/features-discoverable': {
      anchor: 'Discovery between clouds, features',
      text: 'New features can be discovered through microversions.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/intro/client-checks-first': {
      anchor: 'Discovery between clouds, advice',
      text: 'A client should look at the microversions first and use what the cloud supports.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/intro/several-clouds': {
      anchor: 'Discovery between clouds, effect',
      text: 'So one client can work with clouds of different microversions.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/discovery/heading': {
      anchor: 'Version Discovery, heading',
      text: 'Section on version discovery.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-microversions/discovery/range-returned': {
      anchor: 'Version Discovery, first sentence',
      text: 'The version API answers with the lowest and highest microversion.',
      kind: 'sentence',
    },
    'nova-microversions/discovery/range-use': {
      anchor: 'Version Discovery, second sentence',
      text: 'Clients use the two values to learn what is supported.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/discovery/root-all-endpoints': {
      anchor: 'Version Discovery, root',
      text: 'A request to / answers with the versions of all endpoints.',
      kind: 'sentence',
    },
    'nova-microversions/discovery/root-example': {
      anchor: 'Version Discovery, example',
      text:
        'Example of /: versions with v2.0 (DEPRECATED, version and min_version empty) and v2.1 (CURRENT, version 2.14, ' +
        'min_version 2.1), each with id, links, status and updated.',
      kind: 'example',
    },
    'nova-microversions/discovery/version-is-maximum': {
      anchor: 'Version Discovery, field version',
      text: 'version is the highest microversion.',
      kind: 'sentence',
    },
    'nova-microversions/discovery/min-version-is-minimum': {
      anchor: 'Version Discovery, field min_version',
      text: 'min_version is the lowest microversion.',
      kind: 'sentence',
    },
    'nova-microversions/discovery/empty-means-none': {
      anchor: 'Version Discovery, empty string',
      text: 'An empty value means that the endpoint has no microversions and is the legacy v2 API.',
      kind: 'sentence',
    },
    'nova-microversions/discovery/v2-example': {
      anchor: "Version Discovery, the example's v2",
      text: "The example's endpoint /v2/ is a legacy one.",
      kind: 'example',
      reason: 'states-no-duty',
    },
    'nova-microversions/discovery/v2-1-example': {
      anchor: "Version Discovery, the example's v2.1",
      text: "The example's endpoint /v2.1/ supports 2.1 to 2.14.",
      kind: 'example',
      reason: 'states-no-duty',
    },
    'nova-microversions/discovery/choose-within-range': {
      anchor: 'Version Discovery, choice',
      text: 'A client should ask for a microversion from the minimum to the maximum, both included.',
      kind: 'sentence',
    },
    'nova-microversions/discovery/base-url': {
      anchor: 'Version Discovery, single endpoint',
      text: "A GET of a version's base URL answers with that version.",
      kind: 'sentence',
    },
    'nova-microversions/discovery/see-versions': {
      anchor: 'Version Discovery, link',
      text: 'Link to the page on versions.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'nova-microversions/request/heading': {
      anchor: 'Client Interaction, heading',
      text: 'Section on asking for a microversion.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-microversions/request/old-header': {
      anchor: 'Client Interaction, older header',
      text: 'A microversion is asked for with the header X-OpenStack-Nova-API-Version.',
      kind: 'sentence',
    },
    'nova-microversions/request/old-header-example': {
      anchor: 'Client Interaction, older header, example',
      text: 'Example header: X-OpenStack-Nova-API-Version: 2.4.',
      kind: 'example',
    },
    'nova-microversions/request/new-header': {
      anchor: 'Client Interaction, newer header',
      text: 'From 2.27 OpenStack-API-Version asks for a microversion just as well.',
      kind: 'sentence',
    },
    'nova-microversions/request/new-header-example': {
      anchor: 'Client Interaction, newer header, example',
      text: 'Example header: OpenStack-API-Version: compute 2.27.',
      kind: 'example',
    },
    'nova-microversions/request/see-specification': {
      anchor: 'Client Interaction, note',
      text: 'Link to the microversion specification.',
      kind: 'note',
      reason: 'heading-or-link',
    },
    'nova-microversions/request/like-accept': {
      anchor: 'Client Interaction, comparison',
      text: 'The header is to be thought of like Accept.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/request/default-minimum': {
      anchor: 'Client Interaction, no header',
      text: 'Without either header (the newer one naming compute) the request is treated as one for the minimum.',
      kind: 'constraint',
    },
    'nova-microversions/request/new-header-preferred': {
      anchor: 'Client Interaction, both headers',
      text: 'If both headers are sent, OpenStack-API-Version wins.',
      kind: 'constraint',
    },
    'nova-microversions/request/served-at-version': {
      anchor: 'Client Interaction, a header',
      text: 'A request with either header is answered at the microversion it names.',
      kind: 'constraint',
    },
    'nova-microversions/request/out-of-range': {
      anchor: 'Client Interaction, out of range',
      text: 'A microversion outside the supported range is refused with 406.',
      kind: 'constraint',
    },
    'nova-microversions/request/latest': {
      anchor: 'Client Interaction, latest',
      text: 'The value latest in either header is treated as the maximum.',
      kind: 'constraint',
    },
    'nova-microversions/request/latest-for-tests': {
      anchor: 'Client Interaction, warning, use',
      text: 'latest is meant for integration tests; relying on it elsewhere is dangerous.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'nova-microversions/request/latest-advice': {
      anchor: 'Client Interaction, warning, advice',
      text: 'Clients should ask for a definite microversion they understand.',
      kind: 'note',
      reason: 'states-no-duty',
    },
    'nova-microversions/request/old-client-works': {
      anchor: 'Client Interaction, old client',
      text: 'A client that knows nothing of microversions works with a cloud that has them.',
      kind: 'sentence',
    },
    'nova-microversions/response/old-version-header': {
      anchor: 'Client Interaction, response headers, older',
      text: 'Below 2.27 every answer carries the header X-OpenStack-Nova-API-Version.',
      kind: 'sentence',
    },
    'nova-microversions/response/old-vary': {
      anchor: 'Client Interaction, response headers, older Vary',
      text: 'Below 2.27 every answer carries Vary with X-OpenStack-Nova-API-Version.',
      kind: 'sentence',
    },
    'nova-microversions/response/old-headers-example': {
      anchor: 'Client Interaction, response headers, older, example',
      text: 'Example: X-OpenStack-Nova-API-Version with the microversion number, Vary: X-OpenStack-Nova-API-Version.',
      kind: 'example',
    },
    'nova-microversions/response/old-header-names-version': {
      anchor: 'Client Interaction, response headers, meaning',
      text: 'The version header names the microversion that was carried out.',
      kind: 'sentence',
    },
    'nova-microversions/response/vary-hint': {
      anchor: 'Client Interaction, Vary, meaning',
      text: 'Vary tells caching proxies that the answer depends on the microversion too.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/response/vary-reference': {
      anchor: 'Client Interaction, Vary, reference',
      text: 'Reference to RFC 2616 section 14.44.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'nova-microversions/response/new-version-header': {
      anchor: 'Client Interaction, response headers, newer',
      text: 'From 2.27 answers carry, beside the older headers, OpenStack-API-Version: compute and the microversion number.',
      kind: 'sentence',
    },
    'nova-microversions/response/new-vary': {
      anchor: 'Client Interaction, response headers, newer Vary',
      text: 'From 2.27 answers carry, beside the older headers, Vary with OpenStack-API-Version.',
      kind: 'sentence',
    },
    'nova-microversions/response/new-headers-example': {
      anchor: 'Client Interaction, response headers, newer, example',
      text: 'Example: OpenStack-API-Version: compute with the microversion number, Vary: OpenStack-API-Version.',
      kind: 'example',
    },
    'nova-microversions/history-2-1/initial': {
      anchor: 'History, 2.1, first sentence',
      text: '2.1 is the first version of the API that supports microversions.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-1/same-as-v2': {
      anchor: 'History, 2.1, second sentence',
      text: 'v2.1 is for users the same as v2.0 but validates input strictly.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-1/header': {
      anchor: 'History, 2.1, header',
      text: 'X-OpenStack-Nova-API-Version takes any valid version of the API.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-1/default': {
      anchor: 'History, 2.1, no header',
      text: 'A request without a version is treated as one for 2.1.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-13/project-id': {
      anchor: 'History, 2.13, project_id',
      text: 'From 2.13 answers of os-server-groups hold project_id.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-13/user-id': {
      anchor: 'History, 2.13, user_id',
      text: 'From 2.13 answers of os-server-groups hold user_id.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-15/soft-affinity': {
      anchor: 'History, 2.15, soft-affinity',
      text: 'From 2.15 a server group may have the policy soft-affinity.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-15/soft-anti-affinity': {
      anchor: 'History, 2.15, soft-anti-affinity',
      text: 'From 2.15 a server group may have the policy soft-anti-affinity.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-18/project-id-optional': {
      anchor: 'History, 2.18',
      text: 'From 2.18 v2.1 has routes that leave project_id out of the URL.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-27/new-header': {
      anchor: 'History, 2.27, newer header',
      text: 'From 2.27 the newer form of the microversion headers is supported.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-27/both-headers': {
      anchor: 'History, 2.27, both forms',
      text: 'Both forms of the header are supported.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-27/see-specification': {
      anchor: 'History, 2.27, link',
      text: 'Link to the microversion specification.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'nova-microversions/history-2-36/network-quotas': {
      anchor: 'History, 2.36, quotas',
      text: 'From 2.36 the quotas hold nothing on networks.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-36/network-limits': {
      anchor: 'History, 2.36, limits',
      text: 'From 2.36 the limits hold nothing on networks.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-39/image-meta': {
      anchor: 'History, 2.39, limits',
      text: 'From 2.39 the limits do not hold maxImageMeta.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-46/openstack-request-id': {
      anchor: 'History, 2.46, header',
      text: 'From 2.46 the id made for each request is returned in X-OpenStack-Request-ID as well as in X-Compute-Request-ID.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-46/signal-only': {
      anchor: 'History, 2.46, signalling',
      text: '2.46 merely signals this, since the headers are set before microversions are looked at.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-57/limits': {
      anchor: 'History, 2.57, limits',
      text: 'From 2.57 the limits hold neither maxPersonality nor maxPersonalitySize.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-57/quotas': {
      anchor: 'History, 2.57, quotas',
      text: 'From 2.57 the quota sets hold none of injected_files, injected_file_content_bytes and injected_file_path_bytes.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-64/policy-rules': {
      anchor: 'History, 2.64, first sentence',
      text: "2.64 lets users define rules on a group's policy.",
      kind: 'sentence',
    },
    'nova-microversions/history-2-64/changes-listed': {
      anchor: 'History, 2.64, second sentence',
      text: 'The changes to the server group APIs follow.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/history-2-64/request-policy': {
      anchor: 'History, 2.64, request, policy',
      text: 'From 2.64 the create request takes policy, the name of the policy.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-64/request-rules': {
      anchor: 'History, 2.64, request, rules',
      text: 'From 2.64 the create request takes rules, an object applied to the policy.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-64/max-server-per-host': {
      anchor: 'History, 2.64, request, supported rule',
      text: 'Only max_server_per_host is supported, and only for anti-affinity.',
      kind: 'constraint',
    },
    'nova-microversions/history-2-64/response-create': {
      anchor: 'History, 2.64, policy and rules in create',
      text: 'From 2.64 the create answer holds policy and rules.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-64/response-list': {
      anchor: 'History, 2.64, policy and rules in list',
      text: 'From 2.64 the list answer holds policy and rules.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-64/response-show': {
      anchor: 'History, 2.64, policy and rules in show',
      text: 'From 2.64 the show answer holds policy and rules.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-64/removed-create': {
      anchor: 'History, 2.64, policies and metadata in create',
      text: 'From 2.64 the create answer holds neither policies nor metadata.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-64/removed-list': {
      anchor: 'History, 2.64, policies and metadata in list',
      text: 'From 2.64 the list answer holds neither policies nor metadata.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-64/removed-show': {
      anchor: 'History, 2.64, policies and metadata in show',
      text: 'From 2.64 the show answer holds neither policies nor metadata.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-75/cleanups': {
      anchor: 'History, 2.75, first sentence',
      text: '2.75 cleans up several APIs.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-microversions/history-2-75/unknown-query': {
      anchor: 'History, 2.75, unknown query parameter',
      text: 'From 2.75 an unknown query parameter is refused with 400.',
      kind: 'constraint',
    },
    'nova-microversions/history-2-75/unknown-body': {
      anchor: 'History, 2.75, unknown body parameter',
      text: 'From 2.75 an unknown parameter in the body is refused with 400.',
      kind: 'constraint',
    },
    'nova-microversions/history-2-75/server-representation': {
      anchor: 'History, 2.75, server representation',
      text: 'From 2.75 show, update and rebuild of a server answer with the same representation.',
      kind: 'sentence',
    },
    'nova-microversions/history-2-75/server-missing-fields': {
      anchor: 'History, 2.75, server update and rebuild',
      text: "From 2.75 the answers to a server's update and rebuild hold every field of its show.",
      kind: 'sentence',
    },
    'nova-microversions/history-2-102/unknown-query': {
      anchor: 'History, 2.102, unknown query parameter',
      text: 'From 2.102 every API refuses an unknown query parameter with 400.',
      kind: 'constraint',
    },
  },
})
