import { defineDocument } from './statement.ts'

/** What the page of Open Telekom Cloud on deleting an ECS says that the actions on servers need; in part. */
export const otc26DeleteEcsNative = defineDocument({
  title: 'Deleting an ECS (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/lifecycle_management/deleting_an_ecs.rst',
  statements: {
    'otc26-delete-ecs-native/function/deletes-ecs': {
      anchor: 'Function',
      text: 'The API deletes a single ECS.',
      kind: 'sentence',
    },
    'otc26-delete-ecs-native/constraints/nics': {
      anchor: 'Constraints',
      text: 'NICs that were attached through the Nova API go with the ECS.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'otc26-delete-ecs-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'An ECS is deleted by DELETE /v2.1/{project_id}/servers/{server_id}.',
      kind: 'sentence',
    },
    'otc26-delete-ecs-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'An ECS is deleted by DELETE /v2/{project_id}/servers/{server_id}.',
      kind: 'sentence',
    },
    'otc26-delete-ecs-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-delete-ecs-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-delete-ecs-native/table-1/server-id-mandatory': {
      anchor: 'Table 1, row server_id, mandatory',
      text: 'server_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-delete-ecs-native/table-1/server-id-meaning': {
      anchor: 'Table 1, row server_id, description',
      text: 'server_id is the id of the ECS.',
      kind: 'row',
    },
    'otc26-delete-ecs-native/request/none': {
      anchor: 'Request',
      text: 'The request has no body.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'otc26-delete-ecs-native/response/none': {
      anchor: 'Response',
      text: 'The answer has no parameters.',
      kind: 'sentence',
    },
    'otc26-delete-ecs-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: DELETE https://{endpoint}/v2/{project_id}/servers/{server_id}.',
      kind: 'example',
    },
    'otc26-delete-ecs-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: DELETE https://{endpoint}/v2.1/{project_id}/servers/{server_id}.',
      kind: 'example',
    },
  },
})
