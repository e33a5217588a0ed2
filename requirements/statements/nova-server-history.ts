import { defineDocument } from './statement.ts'

/** The microversions that change how servers are shown, or what is done to them; in part: not their creation, update and filters. */
export const novaServerHistory = defineDocument({
  title: 'REST API version history: what changes of servers',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): ' +
    'nova/api/openstack/compute/rest_api_version_history.rst',
  statements: {
    'nova-server-history/version-2-3/extended-attributes': {
      anchor: '2.3, first sentence',
      text: 'From 2.3 on servers have reservation_id, launch_index, ramdisk_id, kernel_id, hostname, root_device_name and user_data too.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-3/delete-on-termination': {
      anchor: '2.3, second sentence',
      text: 'From 2.3 on volumes_attached tells delete_on_termination.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-3/purpose': {
      anchor: '2.3, third and fourth sentence',
      text: 'The change serves a service of its own for the EC2 API.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-history/version-2-9/locked': {
      anchor: '2.9, first sentence',
      text: 'From 2.9 on locked is in the details, and in the answers to update and rebuild.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-9/locked-values': {
      anchor: '2.9, second sentence',
      text: 'locked is true while anyone holds a lock on the server, else false.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-16/host-status': {
      anchor: '2.16, first sentence',
      text: 'From 2.16 on host_status is in the detailed list and in the details.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-16/host-status-use': {
      anchor: '2.16, second sentence',
      text: 'It tells the status of nova-compute.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-history/version-2-16/host-status-admin': {
      anchor: '2.16, third sentence',
      text: 'By default administrators alone are told host_status.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-19/description': {
      anchor: '2.19, first sentence',
      text: 'From 2.19 on the user can set and get the description of a server.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-19/description-where': {
      anchor: '2.19, second sentence',
      text: 'It is set at creation, rebuild or update, and is among the details.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-26/tags': {
      anchor: '2.26, server with its tags',
      text: 'From 2.26 on servers have tags, which are among the details.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-47/flavor-details': {
      anchor: '2.47, first sentence',
      text: 'From 2.47 on a server shows details of its flavor.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-47/no-flavor-id': {
      anchor: '2.47, second sentence',
      text: 'From 2.47 on the id of the flavor and the link to it are not returned.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-47/extra-specs-by-policy': {
      anchor: '2.47, third sentence',
      text: 'extra_specs is left out where policy keeps the user from them.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-history/version-2-54/rebuild-key': {
      anchor: '2.54, only sentence',
      text: 'From 2.54 on the key pair of a server can be set by a rebuild.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-56/migrate-host': {
      anchor: '2.56, first sentence',
      text: 'From 2.56 on the body of migrate has an optional host, null by default.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-56/migrate-host-used': {
      anchor: '2.56, second sentence',
      text: 'A host that is given is verified with the scheduler and used as the destination.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-history/version-2-57/no-personality': {
      anchor: '2.57, first item',
      text: 'From 2.57 on create and rebuild take no personality.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-57/rebuild-user-data': {
      anchor: '2.57, second item',
      text: 'From 2.57 on rebuild takes user_data.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-63/certificates': {
      anchor: '2.63, first paragraph',
      text:
        'From 2.63 on create and rebuild take trusted_image_certificates, at most 50 ids, not for servers that started from a ' +
        'volume.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-history/version-2-63/certificates-shown': {
      anchor: '2.63, second paragraph',
      text: 'From 2.63 on trusted_image_certificates is in the detailed list, the details, and the answers to update and rebuild.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-69/down-cells': {
      anchor: '2.69, only paragraph',
      text: 'From 2.69 on servers of a part of the deployment that is down are listed and shown with fewer keys.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-history/version-2-71/server-groups': {
      anchor: '2.71, only sentence',
      text:
        'From 2.71 on server_groups, the groups that the server belongs to, is in the details and in the answers to update and ' +
        'rebuild.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-73/lock-reason': {
      anchor: '2.73, first sentence, lock',
      text: 'From 2.73 on a reason can be given when a server is locked.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-73/lock-reason-shown': {
      anchor: '2.73, first sentence, views',
      text: 'From 2.73 on it is in the detailed list, the details, and the answers to update and rebuild.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-73/locked-filter': {
      anchor: '2.73, second sentence',
      text: 'From 2.73 on lists can be filtered and sorted by locked.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-history/version-2-75/unknown-parameters': {
      anchor: '2.75, first item',
      text: 'From 2.75 on an unknown parameter of the query or body is refused with 400.',
      kind: 'sentence',
    },
    'nova-server-history/version-2-75/same-views': {
      anchor: '2.75, second item',
      text: 'From 2.75 on the answers to update and rebuild have all that the details of the server have.',
      kind: 'sentence',
    },
  },
})
