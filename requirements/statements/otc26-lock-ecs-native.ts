import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes locking an ECS on `/v2` and `/v2.1`. */
export const otc26LockEcsNative = defineDocument({
  title: 'Locking an ECS (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/status_management/locking_an_ecs.rst',
  statements: {
    'otc26-lock-ecs-native/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed locking an ECS.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/function/heading': {
      anchor: 'Function, heading',
      text: 'Heading of the section function.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/function/locks-ecs': {
      anchor: 'Function, locks ecs',
      text: 'The API locks an ECS.',
      kind: 'sentence',
    },
    'otc26-lock-ecs-native/function/own-only': {
      anchor: 'Function, own only',
      text: "Only ECSs of one's own can be locked.",
      kind: 'sentence',
    },
    'otc26-lock-ecs-native/function/no-management': {
      anchor: 'Function, no management',
      text: 'Management of a locked ECS is refused: of its life cycle, status, NICs, disks and password.',
      kind: 'sentence',
    },
    'otc26-lock-ecs-native/uri/heading': {
      anchor: 'URI, heading',
      text: 'Heading of the section URI.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'An ECS is locked by POST /v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'sentence',
    },
    'otc26-lock-ecs-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'An ECS is locked by POST /v2/{project_id}/servers/{server_id}/action.',
      kind: 'sentence',
    },
    'otc26-lock-ecs-native/uri/see-table': {
      anchor: 'URI, pointer to table 1',
      text: 'Pointer to the table of URI parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: parameter description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are parameter, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-lock-ecs-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-lock-ecs-native/table-1/server-id-mandatory': {
      anchor: 'Table 1, row server_id, mandatory',
      text: 'server_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-lock-ecs-native/table-1/server-id-meaning': {
      anchor: 'Table 1, row server_id, description',
      text: 'server_id is the id of the ECS.',
      kind: 'row',
    },
    'otc26-lock-ecs-native/request/heading': {
      anchor: 'Request, heading',
      text: 'Heading of the section request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/request/see-table': {
      anchor: 'Request, pointer to table 2',
      text: 'Pointer to the table of request parameters.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are parameter, type, mandatory and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/table-2/lock-mandatory': {
      anchor: 'Table 2, row lock, mandatory',
      text: 'lock is mandatory.',
      kind: 'row',
    },
    'otc26-lock-ecs-native/table-2/lock-type': {
      anchor: 'Table 2, row lock, type',
      text: 'lock is null.',
      kind: 'row',
    },
    'otc26-lock-ecs-native/table-2/lock-meaning': {
      anchor: 'Table 2, row lock, description',
      text: 'lock locks the ECS.',
      kind: 'row',
    },
    'otc26-lock-ecs-native/response/heading': {
      anchor: 'Response, heading',
      text: 'Heading of the section response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'otc26-lock-ecs-native/example-request/heading': {
      anchor: 'Example request, heading',
      text: 'Heading of the section example request.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/example-request/caption': {
      anchor: 'Example request, caption',
      text: 'The example locks a given ECS.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-lock-ecs-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: POST https://{endpoint}/v2/{project_id}/servers/{server_id}/action.',
      kind: 'example',
    },
    'otc26-lock-ecs-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: POST https://{endpoint}/v2.1/{project_id}/servers/{server_id}/action.',
      kind: 'example',
    },
    'otc26-lock-ecs-native/example-request/body': {
      anchor: 'Example request, body',
      text: 'Example body: {"lock": null}.',
      kind: 'example',
    },
    'otc26-lock-ecs-native/example-response/heading': {
      anchor: 'Example response, heading',
      text: 'Heading of the section example response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/example-response/none': {
      anchor: 'Example response',
      text: 'Example answer: nothing.',
      kind: 'example',
    },
    'otc26-lock-ecs-native/returned-values/heading': {
      anchor: 'Returned values, heading',
      text: 'Heading of the section returned values.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-lock-ecs-native/returned-values/see-general': {
      anchor: 'Returned values',
      text: 'Pointer to the returned values of general requests.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
  },
})
