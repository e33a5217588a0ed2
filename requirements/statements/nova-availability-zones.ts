import { defineDocument } from './statement.ts'

/** How Nova describes listing availability zones; in part: not the details, which are for administrators. */
export const novaAvailabilityZones = defineDocument({
  title: 'Availability zones (Compute API reference)',
  publisher: 'OpenStack',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/os-availability-zone.inc, ' +
    'api-ref/source/parameters.yaml',
  statements: {
    'nova-availability-zones/list/method-path': {
      anchor: 'Get Availability Zone Information, method and path',
      text: 'GET /os-availability-zone exists.',
      kind: 'sentence',
    },
    'nova-availability-zones/list/purpose': {
      anchor: 'Get Availability Zone Information, first sentence',
      text: 'The operation lists availability zones.',
      kind: 'sentence',
    },
    'nova-availability-zones/list/status-ok': {
      anchor: 'Get Availability Zone Information, normal response codes',
      text: 'Success is answered with 200.',
      kind: 'sentence',
    },
    'nova-availability-zones/list/status-unauthorized': {
      anchor: 'Get Availability Zone Information, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-availability-zones/list/status-forbidden': {
      anchor: 'Get Availability Zone Information, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-availability-zones/list/response-info': {
      anchor: 'Get Availability Zone Information, response, availabilityZoneInfo',
      text: 'availabilityZoneInfo is a required array, one entry for each zone.',
      kind: 'row',
    },
    'nova-availability-zones/list/response-hosts': {
      anchor: 'Get Availability Zone Information, response, hosts',
      text: 'hosts is always null.',
      kind: 'row',
    },
    'nova-availability-zones/list/response-zone-name': {
      anchor: 'Get Availability Zone Information, response, zoneName',
      text: 'zoneName is a required string: the name of the zone.',
      kind: 'row',
    },
    'nova-availability-zones/list/response-zone-state': {
      anchor: 'Get Availability Zone Information, response, zoneState',
      text: 'zoneState is a required object: the state of the zone.',
      kind: 'row',
    },
    'nova-availability-zones/list/response-available': {
      anchor: 'Get Availability Zone Information, response, available',
      text: 'available is a required boolean: whether the zone is available.',
      kind: 'row',
    },
    'nova-availability-zones/list/example': {
      anchor: 'Get Availability Zone Information, example',
      text: 'Example: the zone nova, with hosts null and zoneState {"available": true}.',
      kind: 'example',
    },
  },
})
