import { defineDocument } from './statement.ts'

/** What the page of Open Telekom Cloud on listing AZs says that the actions on servers need; in part. */
export const otc26ListAzsNative = defineDocument({
  title: 'Listing AZs (native OpenStack API)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): api-ref/source/native_openstack_nova_apis/az/listing_azs.rst',
  statements: {
    'otc26-list-azs-native/function/lists-azs': {
      anchor: 'Function',
      text: 'The API lists AZs.',
      kind: 'sentence',
    },
    'otc26-list-azs-native/uri/path-v2-1': {
      anchor: 'URI, line on /v2.1',
      text: 'AZs are listed by GET /v2.1/{project_id}/os-availability-zone.',
      kind: 'sentence',
    },
    'otc26-list-azs-native/uri/path-v2': {
      anchor: 'URI, line on /v2',
      text: 'AZs are listed by GET /v2/{project_id}/os-availability-zone.',
      kind: 'sentence',
    },
    'otc26-list-azs-native/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-list-azs-native/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-list-azs-native/table-2/availability-zone-info': {
      anchor: 'Table 2, row availabilityZoneInfo',
      text: 'availabilityZoneInfo is an array of objects, one for each AZ.',
      kind: 'row',
    },
    'otc26-list-azs-native/table-3/zone-state': {
      anchor: 'Table 3, row zoneState',
      text: 'zoneState, an object, is the state of the AZ.',
      kind: 'row',
    },
    'otc26-list-azs-native/table-3/hosts-list': {
      anchor: 'Table 3, row hosts, type',
      text: 'hosts is a list.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-list-azs-native/table-3/hosts-null': {
      anchor: 'Table 3, row hosts, description',
      text: 'hosts is null.',
      kind: 'row',
    },
    'otc26-list-azs-native/table-3/zone-name': {
      anchor: 'Table 3, row zoneName',
      text: 'zoneName, a string, is the name of the AZ.',
      kind: 'row',
    },
    'otc26-list-azs-native/table-4/available': {
      anchor: 'Table 4, row available',
      text: 'available, a boolean, is the state of the AZ.',
      kind: 'row',
    },
    'otc26-list-azs-native/example-request/path-v2': {
      anchor: 'Example request, line on /v2',
      text: 'Example: GET https://{endpoint}/v2/{project_id}/os-availability-zone.',
      kind: 'example',
    },
    'otc26-list-azs-native/example-request/path-v2-1': {
      anchor: 'Example request, line on /v2.1',
      text: 'Example: GET https://{endpoint}/v2.1/{project_id}/os-availability-zone.',
      kind: 'example',
    },
    'otc26-list-azs-native/example-response/body': {
      anchor: 'Example response',
      text: 'Example: two AZs, each with zoneState {"available": true}, hosts null and a zoneName.',
      kind: 'example',
    },
  },
})
