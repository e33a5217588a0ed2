import { defineDocument } from './statement.ts'

/** What the page of Open Telekom Cloud on listing ECSs says that the actions on servers need; in part. */
export const otc26ListEcssNative = defineDocument({
  title: 'Listing ECSs (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/lifecycle_management/listing_ecss.rst',
  statements: {
    'otc26-list-ecss-native/function/lists-ecss': {
      anchor: 'Function',
      text: 'The API lists ECSs.',
      kind: 'sentence',
    },
    'otc26-list-ecss-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'ECSs are listed by GET /v2.1/{project_id}/servers, with filters in the query.',
      kind: 'sentence',
    },
    'otc26-list-ecss-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'ECSs are listed by GET /v2/{project_id}/servers, with filters in the query.',
      kind: 'sentence',
    },
    'otc26-list-ecss-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-list-ecss-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-list-ecss-native/table-3/servers': {
      anchor: 'Table 3, row servers',
      text: 'servers is an array of objects, one for each ECS.',
      kind: 'row',
    },
    'otc26-list-ecss-native/table-4/name': {
      anchor: 'Table 4, row name',
      text: 'name, a string, is the name of the ECS.',
      kind: 'row',
    },
    'otc26-list-ecss-native/table-4/id': {
      anchor: 'Table 4, row id',
      text: 'id, a string, is unique to the ECS.',
      kind: 'row',
    },
    'otc26-list-ecss-native/table-4/links': {
      anchor: 'Table 4, row links',
      text: 'links, an array of objects, are shortcuts to the ECS.',
      kind: 'row',
    },
    'otc26-list-ecss-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: GET https://{endpoint}/v2/{project_id}/servers.',
      kind: 'example',
    },
    'otc26-list-ecss-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: GET https://{endpoint}/v2.1/{project_id}/servers.',
      kind: 'example',
    },
  },
})
