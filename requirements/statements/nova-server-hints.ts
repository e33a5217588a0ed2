import { defineDocument } from './statement.ts'

/** How a server joins a group at its creation: the parts of Nova's documents on servers that concern groups. */
export const novaServerHints = defineDocument({
  title: 'Servers (servers): groups as scheduler hints',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/servers.inc, ' +
    'api-ref/source/parameters.yaml, nova/api/openstack/compute/servers.py',
  statements: {
    'nova-server-hints/parameters/beside-server': {
      anchor: 'Create Server, request: os:scheduler_hints, note',
      text: 'os:scheduler_hints stands at the top of the body, beside server and not inside it.',
      kind: 'note',
    },
    'nova-server-hints/parameters/other-key': {
      anchor: 'Create Server, request: os:scheduler_hints, description, other key',
      text: 'OS-SCH-HNT:scheduler_hints is another name for os:scheduler_hints.',
      kind: 'sentence',
    },
    'nova-server-hints/parameters/group-string': {
      anchor: 'Create Server, request: os:scheduler_hints.group, type',
      text: 'group in os:scheduler_hints is an optional string.',
      kind: 'row',
    },
    'nova-server-hints/parameters/group-uuid': {
      anchor: 'Create Server, request: os:scheduler_hints.group, description, format',
      text: 'group is the UUID of a server group.',
      kind: 'sentence',
    },
    'nova-server-hints/parameters/group-placement': {
      anchor: 'Create Server, request: os:scheduler_hints.group, description, placement',
      text: 'The server is placed as the policy of the group says, where the filters and weighers of the policies are in use.',
      kind: 'sentence',
    },
    'nova-server-hints/controller/unknown-group': {
      anchor: 'Controller, create, group that is not found',
      text: 'A create whose hint names a group that cannot be found is refused with 400.',
      kind: 'sentence',
    },
  },
})
