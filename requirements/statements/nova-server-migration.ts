import { defineDocument } from './statement.ts'

/** How Nova describes a migration that an administrator asks for; in part: not the other administrative actions. */
export const novaServerMigration = defineDocument({
  title: 'Servers, run an administrative action (servers, action): Migrate Server',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/servers-admin-action.inc, ' +
    'api-ref/source/parameters.yaml, doc/api_samples/os-migrate-server',
  statements: {
    'nova-server-migration/migrate/heading': {
      anchor: 'Migrate Server, heading',
      text: 'Section on migrating a server.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-migration/migrate/method-path': {
      anchor: 'Migrate Server, method and path',
      text: 'A server is migrated by POST /servers/{server_id}/action.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/migrates': {
      anchor: 'Migrate Server, first sentence',
      text: 'The action migrates a server to a host.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/action-in-body': {
      anchor: 'Migrate Server, second sentence',
      text: 'The body names the action migrate.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/scheduler-chooses': {
      anchor: 'Migrate Server, third sentence',
      text: 'Up to 2.55 the scheduler chooses the host.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/host-from-2-56': {
      anchor: 'Migrate Server, fourth sentence',
      text: 'From 2.56 on the destination can be named by host.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-migration/migrate/host-null': {
      anchor: 'Migrate Server, fifth sentence',
      text: 'Where host is null or absent, the scheduler chooses a host.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/becomes-verify-resize': {
      anchor: 'Migrate Server, asynchronous postconditions, server',
      text: 'A server that was migrated successfully is VERIFY_RESIZE.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/migration-finished': {
      anchor: 'Migrate Server, asynchronous postconditions, migration',
      text: 'Its migration has the status finished.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-migration/migrate/confirm-window': {
      anchor: 'Migrate Server, asynchronous postconditions, resize_confirm_window',
      text: 'A cloud that is configured to do so confirms the migration by itself after an interval.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-migration/migrate/admin-only': {
      anchor: 'Migrate Server, policies',
      text: 'By default administrators alone may migrate, whether a host is named or not; providers can change that.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/status-accepted': {
      anchor: 'Migrate Server, normal response codes',
      text: 'Success is answered with 202.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/status-bad-request': {
      anchor: 'Migrate Server, error response codes, 400',
      text: '400 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-migration/migrate/status-unauthorized': {
      anchor: 'Migrate Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/status-forbidden': {
      anchor: 'Migrate Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/status-not-found': {
      anchor: 'Migrate Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-migration/migrate/status-conflict': {
      anchor: 'Migrate Server, error response codes, 409',
      text: '409 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/request-heading': {
      anchor: 'Migrate Server, request heading',
      text: 'Table of request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-migration/migrate/server-id-uuid': {
      anchor: 'Migrate Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-server-migration/migrate/migrate-required': {
      anchor: 'Migrate Server, request: migrate, required',
      text: 'migrate is required in the body.',
      kind: 'row',
    },
    'nova-server-migration/migrate/migrate-object': {
      anchor: 'Migrate Server, request: migrate, type',
      text: 'migrate is an object.',
      kind: 'row',
    },
    'nova-server-migration/migrate/migrate-null': {
      anchor: 'Migrate Server, request: migrate, null',
      text: 'migrate may be null.',
      kind: 'constraint',
    },
    'nova-server-migration/migrate/migrate-null-before-2-56': {
      anchor: 'Migrate Server, request: migrate, up to 2.55',
      text: 'Up to 2.55 migrate should be null.',
      kind: 'constraint',
    },
    'nova-server-migration/migrate/host-string': {
      anchor: 'Migrate Server, request: host',
      text: 'From 2.56 on host is an optional string.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-migration/migrate/host-default': {
      anchor: 'Migrate Server, request: host, description',
      text: 'Where host is null or absent, the scheduler chooses a host.',
      kind: 'sentence',
    },
    'nova-server-migration/migrate/example': {
      anchor: 'Migrate Server, example at 2.1',
      text: 'Example: {"migrate": null}.',
      kind: 'example',
    },
    'nova-server-migration/migrate/example-2-56': {
      anchor: 'Migrate Server, example at 2.56',
      text: 'Example at 2.56: migrate with a host.',
      kind: 'example',
      reason: 'states-no-duty',
    },
    'nova-server-migration/migrate/response-heading': {
      anchor: 'Migrate Server, response heading',
      text: 'Section on the response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-migration/migrate/no-content': {
      anchor: 'Migrate Server, response',
      text: 'The answer to a successful request has no body.',
      kind: 'sentence',
    },
  },
})
