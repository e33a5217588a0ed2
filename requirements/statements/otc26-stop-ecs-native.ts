import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes stopping an ECS on `/v2` and `/v2.1`. */
export const otc26StopEcsNative = defineDocument({
  title: 'Disabling an ECS (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/status_management/disabling_an_ecs.rst',
  statements: {
    'otc26-stop-ecs-native/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed disabling an ECS.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/function/stops-ecs': {
      anchor: 'Function',
      text: 'The API stops a single ECS.',
      kind: 'sentence',
    },
    'otc26-stop-ecs-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'An ECS is stopped by POST /v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'sentence',
    },
    'otc26-stop-ecs-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'An ECS is stopped by POST /v2/{project_id}/servers/{server_id}/action.',
      kind: 'sentence',
    },
    'otc26-stop-ecs-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/table-1/server-id-mandatory': {
      anchor: 'Table 1, row server_id, mandatory',
      text: 'server_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/table-1/server-id-meaning': {
      anchor: 'Table 1, row server_id, description',
      text: 'server_id is the id of the ECS.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/request/see-table': {
      anchor: 'Request, pointer to table 2',
      text: 'Pointer to the table of request parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/table-2/os-stop-mandatory': {
      anchor: 'Table 2, row os-stop, mandatory',
      text: 'os-stop is mandatory.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/table-2/os-stop-type': {
      anchor: 'Table 2, row os-stop, type',
      text: 'os-stop is an object.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/table-2/os-stop-meaning': {
      anchor: 'Table 2, row os-stop, description',
      text: 'os-stop is the operation that stops the ECS.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/table-2/os-stop-see-table': {
      anchor: 'Table 2, row os-stop, pointer',
      text: 'Pointer to the table of its fields.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: fields of os-stop.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are parameter, mandatory, type and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/table-3/type-mandatory': {
      anchor: 'Table 3, row type, mandatory',
      text: 'type is optional.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/table-3/type-type': {
      anchor: 'Table 3, row type, type',
      text: 'type is a string.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/table-3/type-default': {
      anchor: 'Table 3, row type, default',
      text: 'type is the kind of stop; SOFT where it is left out.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/table-3/type-soft': {
      anchor: 'Table 3, row type, soft',
      text: 'SOFT stops the ECS normally.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/table-3/type-hard': {
      anchor: 'Table 3, row type, hard',
      text: 'HARD stops the ECS by force.',
      kind: 'row',
    },
    'otc26-stop-ecs-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'otc26-stop-ecs-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example stops a given ECS.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-stop-ecs-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: POST https://{endpoint}/v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'example',
    },
    'otc26-stop-ecs-native/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"os-stop": {}}.',
      kind: 'example',
    },
    'otc26-stop-ecs-native/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/example-response/none': {
      anchor: 'Example response',
      text: 'Example answer: nothing.',
      kind: 'example',
    },
    'otc26-stop-ecs-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-stop-ecs-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
