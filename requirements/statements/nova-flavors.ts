import { defineDocument } from './statement.ts'

/** How Nova describes listing and showing flavors; in part: not how flavors are made, changed or deleted. */
export const novaFlavors = defineDocument({
  title: 'Flavors (Compute API reference)',
  publisher: 'OpenStack',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/flavors.inc, api-ref/source/parameters.yaml',
  statements: {
    'nova-flavors/intro/dimensions': {
      anchor: 'Introduction',
      text: 'A flavor tells how much CPU, memory and disk a server gets.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-flavors/list/method-path': {
      anchor: 'List Flavors, method and path',
      text: 'GET /flavors exists.',
      kind: 'sentence',
    },
    'nova-flavors/list/purpose': {
      anchor: 'List Flavors, first sentence',
      text: 'The operation lists all flavors that the project can use.',
      kind: 'sentence',
    },
    'nova-flavors/list/status-ok': {
      anchor: 'List Flavors, normal response codes',
      text: 'Success is answered with 200.',
      kind: 'sentence',
    },
    'nova-flavors/list/status-unauthorized': {
      anchor: 'List Flavors, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-flavors/list/status-forbidden': {
      anchor: 'List Flavors, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-flavors/list/response-flavors': {
      anchor: 'List Flavors, response, flavors',
      text: 'flavors is an array of flavors.',
      kind: 'row',
    },
    'nova-flavors/list/response-id': {
      anchor: 'List Flavors, response, id',
      text: 'id is a required string, although it is often made to look like an integer.',
      kind: 'row',
    },
    'nova-flavors/list/response-name': {
      anchor: 'List Flavors, response, name',
      text: 'name is a required string: what the flavor is called.',
      kind: 'row',
    },
    'nova-flavors/list/response-description': {
      anchor: 'List Flavors, response, description',
      text: 'description is required from microversion 2.55 on.',
      kind: 'row',
    },
    'nova-flavors/list/response-links': {
      anchor: 'List Flavors, response, links',
      text: 'links are required: links to the flavor.',
      kind: 'row',
    },
    'nova-flavors/detail/method-path': {
      anchor: 'List Flavors With Details, method and path',
      text: 'GET /flavors/detail exists.',
      kind: 'sentence',
    },
    'nova-flavors/detail/purpose': {
      anchor: 'List Flavors With Details, first sentence',
      text: 'The operation lists flavors with their details.',
      kind: 'sentence',
    },
    'nova-flavors/detail/status-ok': {
      anchor: 'List Flavors With Details, normal response codes',
      text: 'Success is answered with 200.',
      kind: 'sentence',
    },
    'nova-flavors/detail/status-bad-request': {
      anchor: 'List Flavors With Details, error response codes, 400',
      text: '400 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-flavors/detail/status-unauthorized': {
      anchor: 'List Flavors With Details, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-flavors/detail/status-forbidden': {
      anchor: 'List Flavors With Details, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-flavors/detail/response-flavors': {
      anchor: 'List Flavors With Details, response, flavors',
      text: 'flavors is an array of flavors.',
      kind: 'row',
    },
    'nova-flavors/detail/response-id': {
      anchor: 'List Flavors With Details, response, id',
      text: 'id is a required string, although it is often made to look like an integer.',
      kind: 'row',
    },
    'nova-flavors/detail/response-name': {
      anchor: 'List Flavors With Details, response, name',
      text: 'name is a required string: what the flavor is called.',
      kind: 'row',
    },
    'nova-flavors/detail/response-description': {
      anchor: 'List Flavors With Details, response, description',
      text: 'description is required from microversion 2.55 on.',
      kind: 'row',
    },
    'nova-flavors/detail/response-links': {
      anchor: 'List Flavors With Details, response, links',
      text: 'links are required: links to the flavor.',
      kind: 'row',
    },
    'nova-flavors/detail/response-ram': {
      anchor: 'List Flavors With Details, response, ram',
      text: 'ram is a required integer: the memory in MiB.',
      kind: 'row',
    },
    'nova-flavors/detail/response-disk': {
      anchor: 'List Flavors With Details, response, disk',
      text: 'disk is a required integer: the root disk in GiB, 0 for the size of the image.',
      kind: 'row',
    },
    'nova-flavors/detail/response-vcpus': {
      anchor: 'List Flavors With Details, response, vcpus',
      text: 'vcpus is a required integer.',
      kind: 'row',
    },
    'nova-flavors/detail/response-ephemeral': {
      anchor: 'List Flavors With Details, response, OS-FLV-EXT-DATA:ephemeral',
      text: 'OS-FLV-EXT-DATA:ephemeral is a required integer: GiB.',
      kind: 'row',
    },
    'nova-flavors/detail/response-disabled': {
      anchor: 'List Flavors With Details, response, OS-FLV-DISABLED:disabled',
      text: 'OS-FLV-DISABLED:disabled is a boolean, always false, up to microversion 2.101.',
      kind: 'row',
    },
    'nova-flavors/detail/response-swap': {
      anchor: 'List Flavors With Details, response, swap',
      text: 'swap is required: MiB, where an empty string stands for 0 below microversion 2.75.',
      kind: 'row',
    },
    'nova-flavors/detail/response-rxtx-factor': {
      anchor: 'List Flavors With Details, response, rxtx_factor',
      text: 'rxtx_factor is a required float up to microversion 2.101, 1.0 where nothing is said.',
      kind: 'row',
    },
    'nova-flavors/detail/response-is-public': {
      anchor: 'List Flavors With Details, response, os-flavor-access:is_public',
      text: 'os-flavor-access:is_public is a required boolean: whether all projects have the flavor.',
      kind: 'row',
    },
    'nova-flavors/detail/response-extra-specs': {
      anchor: 'List Flavors With Details, response, extra_specs',
      text: 'extra_specs, from microversion 2.61 on, is an object; it is shown where policy allows it.',
      kind: 'row',
    },
    'nova-flavors/show/method-path': {
      anchor: 'Show Flavor Details, method and path',
      text: 'GET /flavors/{flavor_id} exists.',
      kind: 'sentence',
    },
    'nova-flavors/show/purpose': {
      anchor: 'Show Flavor Details, first sentence',
      text: 'The operation shows the details of a flavor.',
      kind: 'sentence',
    },
    'nova-flavors/show/status-ok': {
      anchor: 'Show Flavor Details, normal response codes',
      text: 'Success is answered with 200.',
      kind: 'sentence',
    },
    'nova-flavors/show/status-unauthorized': {
      anchor: 'Show Flavor Details, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-flavors/show/status-forbidden': {
      anchor: 'Show Flavor Details, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-flavors/show/status-not-found': {
      anchor: 'Show Flavor Details, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-flavors/show/response-flavor': {
      anchor: 'Show Flavor Details, response, flavor',
      text: 'flavor is an object: the flavor.',
      kind: 'row',
    },
    'nova-flavors/show/response-id': {
      anchor: 'Show Flavor Details, response, id',
      text: 'id is a required string, although it is often made to look like an integer.',
      kind: 'row',
    },
    'nova-flavors/show/response-name': {
      anchor: 'Show Flavor Details, response, name',
      text: 'name is a required string: what the flavor is called.',
      kind: 'row',
    },
    'nova-flavors/show/response-description': {
      anchor: 'Show Flavor Details, response, description',
      text: 'description is required from microversion 2.55 on.',
      kind: 'row',
    },
    'nova-flavors/show/response-links': {
      anchor: 'Show Flavor Details, response, links',
      text: 'links are required: links to the flavor.',
      kind: 'row',
    },
    'nova-flavors/show/response-ram': {
      anchor: 'Show Flavor Details, response, ram',
      text: 'ram is a required integer: the memory in MiB.',
      kind: 'row',
    },
    'nova-flavors/show/response-disk': {
      anchor: 'Show Flavor Details, response, disk',
      text: 'disk is a required integer: the root disk in GiB, 0 for the size of the image.',
      kind: 'row',
    },
    'nova-flavors/show/response-vcpus': {
      anchor: 'Show Flavor Details, response, vcpus',
      text: 'vcpus is a required integer.',
      kind: 'row',
    },
    'nova-flavors/show/response-ephemeral': {
      anchor: 'Show Flavor Details, response, OS-FLV-EXT-DATA:ephemeral',
      text: 'OS-FLV-EXT-DATA:ephemeral is a required integer: GiB.',
      kind: 'row',
    },
    'nova-flavors/show/response-disabled': {
      anchor: 'Show Flavor Details, response, OS-FLV-DISABLED:disabled',
      text: 'OS-FLV-DISABLED:disabled is a boolean, always false, up to microversion 2.101.',
      kind: 'row',
    },
    'nova-flavors/show/response-swap': {
      anchor: 'Show Flavor Details, response, swap',
      text: 'swap is required: MiB, where an empty string stands for 0 below microversion 2.75.',
      kind: 'row',
    },
    'nova-flavors/show/response-rxtx-factor': {
      anchor: 'Show Flavor Details, response, rxtx_factor',
      text: 'rxtx_factor is a required float up to microversion 2.101, 1.0 where nothing is said.',
      kind: 'row',
    },
    'nova-flavors/show/response-is-public': {
      anchor: 'Show Flavor Details, response, os-flavor-access:is_public',
      text: 'os-flavor-access:is_public is a required boolean: whether all projects have the flavor.',
      kind: 'row',
    },
    'nova-flavors/show/response-extra-specs': {
      anchor: 'Show Flavor Details, response, extra_specs',
      text: 'extra_specs, from microversion 2.61 on, is an object; it is shown where policy allows it.',
      kind: 'row',
    },
  },
})
