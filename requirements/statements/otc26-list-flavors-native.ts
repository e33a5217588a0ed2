import { defineDocument } from './statement.ts'

/** What the page of Open Telekom Cloud on listing flavors says that the actions on servers need; in part. */
export const otc26ListFlavorsNative = defineDocument({
  title: 'Listing ECS Flavors (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/native_openstack_nova_apis/flavor_management/listing_ecs_flavors.rst',
  statements: {
    'otc26-list-flavors-native/function/lists-flavors': {
      anchor: 'Function',
      text: 'The API lists the flavors that are available.',
      kind: 'sentence',
    },
    'otc26-list-flavors-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'Flavors are listed by GET /v2.1/{project_id}/flavors.',
      kind: 'sentence',
    },
    'otc26-list-flavors-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'Flavors are listed by GET /v2/{project_id}/flavors.',
      kind: 'sentence',
    },
    'otc26-list-flavors-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-list-flavors-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-list-flavors-native/table-3/flavors': {
      anchor: 'Table 3, row flavors',
      text: 'flavors is an array of objects, one for each flavor.',
      kind: 'row',
    },
    'otc26-list-flavors-native/table-4/id': {
      anchor: 'Table 4, row id',
      text: 'id, a string, is the id of the flavor.',
      kind: 'row',
    },
    'otc26-list-flavors-native/table-4/name': {
      anchor: 'Table 4, row name',
      text: 'name, a string, is the name of the flavor.',
      kind: 'row',
    },
    'otc26-list-flavors-native/table-4/links': {
      anchor: 'Table 4, row links',
      text: 'links, an array of objects with rel and href, are shortcuts to the flavor.',
      kind: 'row',
    },
    'otc26-list-flavors-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: GET https://{endpoint}/v2/743b4c0428d94531b9f2add666642e6b/flavors.',
      kind: 'example',
    },
    'otc26-list-flavors-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: GET https://{endpoint}/v2.1/743b4c0428d94531b9f2add666642e6b/flavors.',
      kind: 'example',
    },
    'otc26-list-flavors-native/example-response/body': {
      anchor: 'Example response',
      text: 'Example: flavors is an array of two objects, each with id, name and links.',
      kind: 'example',
    },
  },
})
