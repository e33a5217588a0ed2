import { defineDocument } from './statement.ts'

/**
 * How Nova describes what it shows of servers, and their deletion, as far as what is done to servers needs it; in part: not filters and
 * creation.
 */
export const novaServers = defineDocument({
  title: 'Servers (servers): what is shown of servers, and their deletion',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/servers.inc, ' +
    'api-ref/source/parameters.yaml',
  statements: {
    'nova-servers/list/method-path': {
      anchor: 'List Servers, method and path',
      text: 'Servers are listed by GET /servers.',
      kind: 'sentence',
    },
    'nova-servers/list/lists': {
      anchor: 'List Servers, first sentence',
      text: 'The list gives ids, names and links of servers.',
      kind: 'sentence',
    },
    'nova-servers/list/own-project': {
      anchor: 'List Servers, second sentence',
      text: "By default the servers of the caller's project are listed.",
      kind: 'sentence',
    },
    'nova-servers/list/status-attribute': {
      anchor: 'List Servers, third sentence',
      text: 'A server has an attribute status that tells its current state.',
      kind: 'sentence',
    },
    'nova-servers/list/status-values': {
      anchor: 'List Servers, status values',
      text:
        'The status is one of the listed values: ACTIVE, BUILD, DELETED, ERROR, HARD_REBOOT, MIGRATING, PASSWORD, PAUSED, ' +
        'REBOOT, REBUILD, RESCUE, RESIZE, REVERT_RESIZE, SHELVED, SHELVED_OFFLOADED, SHUTOFF, SOFT_DELETED, SUSPENDED, UNKNOWN, ' +
        'VERIFY_RESIZE.',
      kind: 'sentence',
    },
    'nova-servers/list/active': {
      anchor: 'List Servers, status values, ACTIVE',
      text: 'ACTIVE: the server is active.',
      kind: 'row',
    },
    'nova-servers/list/shutoff': {
      anchor: 'List Servers, status values, SHUTOFF',
      text: 'SHUTOFF: the server is powered off and its disk image persists.',
      kind: 'row',
    },
    'nova-servers/list/verify-resize': {
      anchor: 'List Servers, status values, VERIFY_RESIZE',
      text: 'VERIFY_RESIZE: a confirmation is awaited that the server works after a move or resize.',
      kind: 'row',
    },
    'nova-servers/list/status-ok': {
      anchor: 'List Servers, normal response codes',
      text: 'Success is answered with 200.',
      kind: 'sentence',
    },
    'nova-servers/list/status-unauthorized': {
      anchor: 'List Servers, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-servers/list/response-servers': {
      anchor: 'List Servers, response',
      text: 'The answer has a required array servers of ids, names and links.',
      kind: 'row',
    },
    'nova-servers/detail/method-path': {
      anchor: 'List Servers Detailed, method and path',
      text: 'Servers are listed with their details by GET /servers/detail.',
      kind: 'sentence',
    },
    'nova-servers/detail/details': {
      anchor: 'List Servers Detailed, first sentence',
      text: 'For each server the details are given, with config drive, extended status and usage.',
      kind: 'sentence',
    },
    'nova-servers/detail/extended-status': {
      anchor: 'List Servers Detailed, second sentence',
      text: 'The extended status is in OS-EXT-STS:vm_state, OS-EXT-STS:power_state and OS-EXT-STS:task_state.',
      kind: 'sentence',
    },
    'nova-servers/detail/usage': {
      anchor: 'List Servers Detailed, third sentence',
      text: 'The usage is in OS-SRV-USG:launched_at and OS-SRV-USG:terminated_at.',
      kind: 'sentence',
    },
    'nova-servers/detail/host-id': {
      anchor: 'List Servers Detailed, fourth sentence',
      text: 'hostId is unique for an account, not globally.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-servers/detail/down-cells': {
      anchor: 'List Servers Detailed, note',
      text: 'From 2.69 on servers whose details cannot be loaded lack keys.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'nova-servers/detail/status-ok': {
      anchor: 'List Servers Detailed, normal response codes',
      text: 'Success is answered with 200.',
      kind: 'sentence',
    },
    'nova-servers/detail/status-unauthorized': {
      anchor: 'List Servers Detailed, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-servers/detail/response-servers': {
      anchor: 'List Servers Detailed, response',
      text: 'The answer has a required array servers with the details of each, as they are shown.',
      kind: 'row',
    },
    'nova-servers/show/method-path': {
      anchor: 'Show Server Details, method and path',
      text: 'The details of a server are shown by GET /servers/{server_id}.',
      kind: 'sentence',
    },
    'nova-servers/show/shows': {
      anchor: 'Show Server Details, first two sentences',
      text: 'The operation shows the details of a server, with config drive, extended status and usage.',
      kind: 'sentence',
    },
    'nova-servers/show/extended-status': {
      anchor: 'Show Server Details, third sentence',
      text: 'The extended status is in OS-EXT-STS:vm_state, OS-EXT-STS:power_state and OS-EXT-STS:task_state.',
      kind: 'sentence',
    },
    'nova-servers/show/usage': {
      anchor: 'Show Server Details, fourth sentence',
      text: 'The usage is in OS-SRV-USG:launched_at and OS-SRV-USG:terminated_at.',
      kind: 'sentence',
    },
    'nova-servers/show/must-exist': {
      anchor: 'Show Server Details, preconditions',
      text: 'The server must exist.',
      kind: 'constraint',
    },
    'nova-servers/show/down-cells': {
      anchor: 'Show Server Details, note',
      text: 'From 2.69 on a server whose details cannot be loaded lacks keys.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'nova-servers/show/status-ok': {
      anchor: 'Show Server Details, normal response codes',
      text: 'Success is answered with 200.',
      kind: 'sentence',
    },
    'nova-servers/show/status-unauthorized': {
      anchor: 'Show Server Details, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-servers/show/status-not-found': {
      anchor: 'Show Server Details, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-servers/show/status': {
      anchor: 'Show Server Details, response: status',
      text: 'status is a required string: the status of the server.',
      kind: 'row',
    },
    'nova-servers/show/vm-state': {
      anchor: 'Show Server Details, response: OS-EXT-STS:vm_state',
      text: 'OS-EXT-STS:vm_state is a required string: the VM state.',
      kind: 'row',
    },
    'nova-servers/show/task-state': {
      anchor: 'Show Server Details, response: OS-EXT-STS:task_state',
      text: 'OS-EXT-STS:task_state is a required string: the task state.',
      kind: 'row',
    },
    'nova-servers/show/power-state': {
      anchor: 'Show Server Details, response: OS-EXT-STS:power_state',
      text: 'OS-EXT-STS:power_state is a required integer: 0 NOSTATE, 1 RUNNING, 3 PAUSED, 4 SHUTDOWN, 6 CRASHED, 7 SUSPENDED.',
      kind: 'row',
    },
    'nova-servers/show/flavor': {
      anchor: 'Show Server Details, response: flavor',
      text: 'flavor is a required object: the flavor of the server.',
      kind: 'row',
    },
    'nova-servers/show/flavor-id': {
      anchor: 'Show Server Details, response: flavor.id, flavor.links',
      text: 'Up to 2.46 flavor has the id of the flavor and links to it.',
      kind: 'row',
    },
    'nova-servers/show/flavor-vcpus': {
      anchor: 'Show Server Details, response: flavor.vcpus',
      text: 'From 2.47 on flavor.vcpus is the number of virtual CPUs that was allocated to the server.',
      kind: 'row',
    },
    'nova-servers/show/flavor-ram': {
      anchor: 'Show Server Details, response: flavor.ram',
      text: 'From 2.47 on flavor.ram is the memory that was allocated to the server, in MiB.',
      kind: 'row',
    },
    'nova-servers/show/flavor-disk': {
      anchor: 'Show Server Details, response: flavor.disk',
      text: 'From 2.47 on flavor.disk is the size of the root disk that was created, in GiB.',
      kind: 'row',
    },
    'nova-servers/show/flavor-original-name': {
      anchor: 'Show Server Details, response: flavor.original_name',
      text: 'From 2.47 on flavor.original_name is the name of the flavor.',
      kind: 'row',
    },
    'nova-servers/show/image': {
      anchor: 'Show Server Details, response: image',
      text: 'image is a required object: the image of the server, or an empty string where it started from a volume.',
      kind: 'row',
    },
    'nova-servers/show/addresses': {
      anchor: 'Show Server Details, response: addresses',
      text: 'addresses is a required object: the addresses of the server.',
      kind: 'row',
    },
    'nova-servers/show/name': {
      anchor: 'Show Server Details, response: name',
      text: 'name is a required string: the name of the server.',
      kind: 'row',
    },
    'nova-servers/show/host-id': {
      anchor: 'Show Server Details, response: hostId',
      text:
        'hostId is a required string: a hash of the host and the project, by which servers of a project on one host are told ' +
        'from those on others.',
      kind: 'row',
    },
    'nova-servers/show/host': {
      anchor: 'Show Server Details, response: OS-EXT-SRV-ATTR:host',
      text: 'OS-EXT-SRV-ATTR:host is a required string: the host of the server, for administrators.',
      kind: 'row',
    },
    'nova-servers/show/locked': {
      anchor: 'Show Server Details, response: locked',
      text: 'From 2.9 on locked is a required boolean: whether the server is locked.',
      kind: 'row',
    },
    'nova-servers/show/host-status': {
      anchor: 'Show Server Details, response: host_status',
      text: 'From 2.16 on host_status tells how the host is, by default to administrators alone.',
      kind: 'row',
    },
    'nova-servers/show/server-groups': {
      anchor: 'Show Server Details, response: server_groups',
      text: 'From 2.71 on server_groups is a required array: the ids of the groups that the server belongs to, at most one.',
      kind: 'row',
    },
    'nova-servers/show/locked-reason': {
      anchor: 'Show Server Details, response: locked_reason',
      text: 'From 2.73 on locked_reason is a required string: why the server was locked.',
      kind: 'row',
    },
    'nova-servers/delete/method-path': {
      anchor: 'Delete Server, method and path',
      text: 'A server is deleted by DELETE /servers/{server_id}.',
      kind: 'sentence',
    },
    'nova-servers/delete/deletes': {
      anchor: 'Delete Server, first sentence',
      text: 'The operation deletes a server.',
      kind: 'sentence',
    },
    'nova-servers/delete/reclaim': {
      anchor: 'Delete Server, second and third sentence',
      text: 'Where the cloud is configured so, the server is only marked as deleted for a while and can be restored.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-servers/delete/must-exist': {
      anchor: 'Delete Server, preconditions, first',
      text: 'The server must exist.',
      kind: 'constraint',
    },
    'nova-servers/delete/when-not-locked': {
      anchor: 'Delete Server, preconditions, second',
      text: 'Anyone whom the policy allows can delete a server that is not locked.',
      kind: 'constraint',
    },
    'nova-servers/delete/locked-needs-admin': {
      anchor: 'Delete Server, preconditions, third',
      text: 'A locked server is deleted by administrators alone.',
      kind: 'constraint',
    },
    'nova-servers/delete/shows-deleting': {
      anchor: 'Delete Server, asynchronous postconditions, first',
      text: 'Meanwhile the server shows deleting, with the right permissions.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-servers/delete/deletes-ports': {
      anchor: 'Delete Server, asynchronous postconditions, second',
      text: 'The ports that Nova created for the server are deleted.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-servers/delete/not-listed': {
      anchor: 'Delete Server, asynchronous postconditions, third',
      text: 'The deleted server is not listed.',
      kind: 'sentence',
    },
    'nova-servers/delete/gone-from-node': {
      anchor: 'Delete Server, asynchronous postconditions, fourth',
      text: 'A hard deletion deletes the server on the compute node.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-servers/delete/remains-when-failed': {
      anchor: 'Delete Server, troubleshooting, first',
      text: 'A request after which the server is still deleting or in error has failed.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-servers/delete/locked-conflict': {
      anchor: 'Delete Server, troubleshooting, second',
      text: 'A locked server is answered with 409, even with the right permissions.',
      kind: 'sentence',
    },
    'nova-servers/delete/not-deleted-on-node': {
      anchor: 'Delete Server, troubleshooting, third',
      text: 'The server is then not deleted from the compute node.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-servers/delete/status-no-content': {
      anchor: 'Delete Server, normal response codes',
      text: 'Success is answered with 204.',
      kind: 'sentence',
    },
    'nova-servers/delete/status-unauthorized': {
      anchor: 'Delete Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-servers/delete/status-forbidden': {
      anchor: 'Delete Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-servers/delete/status-not-found': {
      anchor: 'Delete Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-servers/delete/status-conflict': {
      anchor: 'Delete Server, error response codes, 409',
      text: '409 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-servers/delete/server-id-uuid': {
      anchor: 'Delete Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-servers/delete/no-content': {
      anchor: 'Delete Server, response',
      text: 'The answer to a successful request has no body.',
      kind: 'sentence',
    },
  },
})
