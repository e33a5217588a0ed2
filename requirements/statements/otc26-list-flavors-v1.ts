import { defineDocument } from './statement.ts'

/** How Open Telekom Cloud describes listing flavors on `/v1`: the parts of the page that concern their identity, size and links. */
export const otc26ListFlavorsV1 = defineDocument({
  title: 'Listing Flavor Details and Extended Information: identity and size',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/apis_recommended/flavor_management/listing_flavor_details_and_extended_information.rst',
  statements: {
    'otc26-list-flavors-v1/function/lists-flavors': {
      anchor: 'Function',
      text: 'The API lists flavors of ECSs in detail.',
      kind: 'sentence',
    },
    'otc26-list-flavors-v1/uri/path': {
      anchor: 'URI',
      text: 'Flavors are listed by GET /v1/{project_id}/cloudservers/flavors.',
      kind: 'sentence',
    },
    'otc26-list-flavors-v1/table-1/project-id-mandatory': {
      anchor: 'Table 1, row project_id, mandatory',
      text: 'project_id is a mandatory part of the URI.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-1/project-id-meaning': {
      anchor: 'Table 1, row project_id, description',
      text: 'project_id is the id of the project.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-2/availability-zone': {
      anchor: 'Table 2, row availability_zone',
      text: 'availability_zone is an optional string; with it, flavors that are normal, obt or promotion in that zone are listed.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-3/flavors-array': {
      anchor: 'Table 3, row flavors',
      text: 'flavors in the answer is an array of objects.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/id': {
      anchor: 'Table 4, row id',
      text: 'id is a string, the id of the flavor.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/name': {
      anchor: 'Table 4, row name',
      text: 'name is a string, the name of the flavor.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/vcpus': {
      anchor: 'Table 4, row vcpus',
      text: 'vcpus is a string, the number of its vCPUs.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/ram': {
      anchor: 'Table 4, row ram',
      text: 'ram is an integer, its memory in MiB.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/disk': {
      anchor: 'Table 4, row disk',
      text: 'disk is a string, not used, 0 by default.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/swap': {
      anchor: 'Table 4, row swap',
      text: 'swap is a string, not used, empty by default.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/ephemeral': {
      anchor: 'Table 4, row OS-FLV-EXT-DATA:ephemeral',
      text: 'OS-FLV-EXT-DATA:ephemeral is an integer, not used, 0 by default.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/disabled': {
      anchor: 'Table 4, row OS-FLV-DISABLED:disabled',
      text: 'OS-FLV-DISABLED:disabled is a boolean, not used, false by default.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/rxtx-factor': {
      anchor: 'Table 4, row rxtx_factor',
      text: 'rxtx_factor is a float, not used, 1.0 by default.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/rxtx-quota': {
      anchor: 'Table 4, row rxtx_quota',
      text: 'rxtx_quota is a string, not used, null by default.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/rxtx-cap': {
      anchor: 'Table 4, row rxtx_cap',
      text: 'rxtx_cap is a string, not used, null by default.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/is-public': {
      anchor: 'Table 4, row os-flavor-access:is_public',
      text: 'os-flavor-access:is_public is a boolean, whether all tenants may use it.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/links': {
      anchor: 'Table 4, row links',
      text: 'links is an array of objects, links to the flavor.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-4/extra-specs': {
      anchor: 'Table 4, row os_extra_specs',
      text: 'os_extra_specs is an object, further specifications.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-5/rel': {
      anchor: 'Table 5, row rel',
      text: 'rel in a link is a string, the name of the link.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-5/href': {
      anchor: 'Table 5, row href',
      text: 'href in a link is a string, the link.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-5/type': {
      anchor: 'Table 5, row type',
      text: 'type in a link is a string that is not used, null by default.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/table-6/keys': {
      anchor: 'Table 6',
      text: 'os_extra_specs has strings that tell the kind, network, disks, generation and sale of the flavor.',
      kind: 'row',
    },
    'otc26-list-flavors-v1/example-request/path': {
      anchor: 'Example request',
      text: 'Example: GET https://{endpoint}/v1/{project_id}/cloudservers/flavors?availability_zone=….',
      kind: 'example',
    },
    'otc26-list-flavors-v1/example-response/body': {
      anchor: 'Example response',
      text:
        'Example answer: a flavor with id and name c3.2xlarge.2, vcpus "8", ram 16384, disk "0", two links with type null, and ' +
        'os_extra_specs.',
      kind: 'example',
    },
  },
})
