import { defineDocument } from './statement.ts'

/**
 * How Nova describes what this suite does to servers; in part: not the actions on addresses, images, passwords, pauses, rescues and the
 * like.
 */
export const novaServerActions = defineDocument({
  title: 'Servers, run an action (servers, action): what their owners do to servers',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): api-ref/source/servers-actions.inc, ' +
    'api-ref/source/parameters.yaml, doc/api_samples/servers and os-lock-server',
  statements: {
    'nova-server-actions/intro/title': {
      anchor: 'Introduction, Title',
      text: 'The page is headed servers, run an action (servers, action).',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/intro/any-user': {
      anchor: 'Introduction, first sentence',
      text: 'Every user can have an action performed on a server.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/intro/body-names-action': {
      anchor: 'Introduction, second sentence',
      text: 'The body of the request says which action.',
      kind: 'sentence',
    },
    'nova-server-actions/intro/actions-offered': {
      anchor: 'Introduction, list of actions',
      text: 'Among the actions are to lock, reboot, rebuild, resize, start, stop and unlock a server, and to confirm or revert a resize.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/confirm-resize/heading': {
      anchor: 'Confirm Resized Server, heading',
      text: 'Section on confirming a resize.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/confirm-resize/method-path': {
      anchor: 'Confirm Resized Server, method and path',
      text: 'A resize is confirmed by POST /servers/{server_id}/action.',
      kind: 'sentence',
    },
    'nova-server-actions/confirm-resize/confirms': {
      anchor: 'Confirm Resized Server, first sentence',
      text: 'The action confirms a pending resize of a server.',
      kind: 'sentence',
    },
    'nova-server-actions/confirm-resize/action-in-body': {
      anchor: 'Confirm Resized Server, second sentence',
      text: 'The body names the action confirmResize.',
      kind: 'sentence',
    },
    'nova-server-actions/confirm-resize/keep-polling': {
      anchor: 'Confirm Resized Server, third sentence',
      text: 'Whether the request succeeded is found out by polling the status of the server.',
      kind: 'sentence',
    },
    'nova-server-actions/confirm-resize/ends-active-or-shutoff': {
      anchor: 'Confirm Resized Server, fourth sentence, server',
      text: 'A confirmed resize shows the status ACTIVE or SHUTOFF.',
      kind: 'sentence',
    },
    'nova-server-actions/confirm-resize/migration-confirmed': {
      anchor: 'Confirm Resized Server, fourth sentence, migration',
      text: 'A confirmed resize shows the migration status confirmed.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/confirm-resize/seen-in-compute-node': {
      anchor: 'Confirm Resized Server, fifth sentence',
      text: 'The resized server is seen in the compute node.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/confirm-resize/only-verify-resize': {
      anchor: 'Confirm Resized Server, preconditions, status',
      text: 'Only a server that is VERIFY_RESIZE can be confirmed.',
      kind: 'constraint',
    },
    'nova-server-actions/confirm-resize/locked-needs-admin': {
      anchor: 'Confirm Resized Server, preconditions, lock',
      text: 'A locked server is confirmed by administrators alone.',
      kind: 'constraint',
    },
    'nova-server-actions/confirm-resize/remains-when-failed': {
      anchor: 'Confirm Resized Server, troubleshooting, first two sentences',
      text: 'A request after which the server is still VERIFY_RESIZE has failed; meet the preconditions and repeat it.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/confirm-resize/error-when-failed-again': {
      anchor: 'Confirm Resized Server, troubleshooting, third and fourth sentence',
      text: 'When it fails again the server should be ERROR with migration status error; ask the provider.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/confirm-resize/reset-state': {
      anchor: 'Confirm Resized Server, troubleshooting, first option',
      text: 'Where the server runs, an authorized user may reset its status to active.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/confirm-resize/hard-reboot': {
      anchor: 'Confirm Resized Server, troubleshooting, second option',
      text: 'Where the server does not run, a hard reboot may help.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/confirm-resize/cleanup-at-source': {
      anchor: 'Confirm Resized Server, troubleshooting, note',
      text: 'The provider may have to clean up what is left on the source hypervisor.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/confirm-resize/status-no-content': {
      anchor: 'Confirm Resized Server, normal response codes',
      text: 'Success is answered with 204.',
      kind: 'sentence',
    },
    'nova-server-actions/confirm-resize/status-bad-request': {
      anchor: 'Confirm Resized Server, error response codes, 400',
      text: '400 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/confirm-resize/status-unauthorized': {
      anchor: 'Confirm Resized Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/confirm-resize/status-forbidden': {
      anchor: 'Confirm Resized Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/confirm-resize/status-not-found': {
      anchor: 'Confirm Resized Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/confirm-resize/status-conflict': {
      anchor: 'Confirm Resized Server, error response codes, 409',
      text: '409 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/confirm-resize/request-heading': {
      anchor: 'Confirm Resized Server, request heading',
      text: 'Table of request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/confirm-resize/server-id-uuid': {
      anchor: 'Confirm Resized Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-server-actions/confirm-resize/confirm-required': {
      anchor: 'Confirm Resized Server, request: confirmResize',
      text: 'confirmResize is required in the body; it has no value.',
      kind: 'row',
    },
    'nova-server-actions/confirm-resize/example': {
      anchor: 'Confirm Resized Server, example',
      text: 'Example: {"confirmResize": null}.',
      kind: 'example',
    },
    'nova-server-actions/confirm-resize/response-heading': {
      anchor: 'Confirm Resized Server, response heading',
      text: 'Section on the response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/confirm-resize/no-content': {
      anchor: 'Confirm Resized Server, response',
      text: 'The answer to a successful request has no body.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/heading': {
      anchor: 'Lock Server, heading',
      text: 'Section on locking a server.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/lock/method-path': {
      anchor: 'Lock Server, method and path',
      text: 'A server is locked by POST /servers/{server_id}/action.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/locks': {
      anchor: 'Lock Server, first sentence',
      text: 'The action locks a server.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/action-in-body': {
      anchor: 'Lock Server, second sentence',
      text: 'The body names the action lock.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/most-actions-barred': {
      anchor: 'Lock Server, third sentence',
      text: 'Once a server is locked, most actions on it are not allowed to those who are no administrators.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/see-guide': {
      anchor: 'Lock Server, fourth sentence',
      text: 'The API guide lists the restricted actions.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'nova-server-actions/lock/administrators-may-act': {
      anchor: 'Lock Server, fifth sentence',
      text: 'Administrators can act on a locked server.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/reason-from-2-73': {
      anchor: 'Lock Server, sixth sentence',
      text: 'From 2.73 on a reason can be given with the lock.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/unlock-lifts': {
      anchor: 'Lock Server, seventh sentence',
      text: 'The unlock action unlocks the server, so that those who are no administrators can act on it again.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/shown-in-detail': {
      anchor: 'Lock Server, eighth sentence',
      text: 'Whether a server is locked, and from 2.73 on why, is told by the detailed list and by the details of the server.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/policy-owner-or-admin': {
      anchor: 'Lock Server, ninth and tenth sentence',
      text: 'By default administrators and the owner of the server may lock it; providers can change that.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/admin-overwrites': {
      anchor: 'Lock Server, eleventh sentence',
      text: "An administrator can overwrite the owner's lock.",
      kind: 'sentence',
    },
    'nova-server-actions/lock/status-accepted': {
      anchor: 'Lock Server, normal response codes',
      text: 'Success is answered with 202.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/status-unauthorized': {
      anchor: 'Lock Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/status-forbidden': {
      anchor: 'Lock Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/lock/status-not-found': {
      anchor: 'Lock Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/lock/request-heading': {
      anchor: 'Lock Server, request heading',
      text: 'Table of request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/lock/server-id-uuid': {
      anchor: 'Lock Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-server-actions/lock/lock-required': {
      anchor: 'Lock Server, request: lock, required',
      text: 'lock is required in the body.',
      kind: 'row',
    },
    'nova-server-actions/lock/lock-object': {
      anchor: 'Lock Server, request: lock, type',
      text: 'lock is an object.',
      kind: 'row',
    },
    'nova-server-actions/lock/lock-null': {
      anchor: 'Lock Server, request: lock, null',
      text: 'lock may be null.',
      kind: 'constraint',
    },
    'nova-server-actions/lock/lock-null-before-2-73': {
      anchor: 'Lock Server, request: lock, up to 2.73',
      text: 'Up to 2.73 lock should be null.',
      kind: 'constraint',
    },
    'nova-server-actions/lock/reason-string': {
      anchor: 'Lock Server, request: locked_reason',
      text: 'From 2.73 on locked_reason is an optional string: the reason for the lock.',
      kind: 'row',
    },
    'nova-server-actions/lock/reason-at-most-255': {
      anchor: 'Lock Server, request: locked_reason, length',
      text: 'locked_reason has at most 255 characters.',
      kind: 'constraint',
    },
    'nova-server-actions/lock/example': {
      anchor: 'Lock Server, example',
      text: 'Example: {"lock": null}.',
      kind: 'example',
    },
    'nova-server-actions/lock/example-2-73': {
      anchor: 'Lock Server, example at 2.73',
      text: 'Example at 2.73: lock with a locked_reason.',
      kind: 'example',
    },
    'nova-server-actions/lock/response-heading': {
      anchor: 'Lock Server, response heading',
      text: 'Section on the response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/lock/no-content': {
      anchor: 'Lock Server, response',
      text: 'The answer to a successful request has no body.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/heading': {
      anchor: 'Reboot Server, heading',
      text: 'Section on rebooting a server.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/reboot/method-path': {
      anchor: 'Reboot Server, method and path',
      text: 'A server is rebooted by POST /servers/{server_id}/action.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/reboots': {
      anchor: 'Reboot Server, first sentence',
      text: 'The action reboots a server.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/action-in-body': {
      anchor: 'Reboot Server, second sentence',
      text: 'The body names the action reboot.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/preconditions-by-type': {
      anchor: 'Reboot Server, preconditions, first sentence',
      text: 'What a server must be to be rebooted depends on the type of the reboot.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/reboot/soft-only-active': {
      anchor: 'Reboot Server, preconditions, soft',
      text: 'Only a server that is ACTIVE can be rebooted softly.',
      kind: 'constraint',
    },
    'nova-server-actions/reboot/hard-states': {
      anchor: 'Reboot Server, preconditions, hard',
      text: 'Only a server that is ACTIVE, ERROR, HARD_REBOOT, PAUSED, REBOOT, SHUTOFF or SUSPENDED can be rebooted hard.',
      kind: 'constraint',
    },
    'nova-server-actions/reboot/locked-needs-admin': {
      anchor: 'Reboot Server, preconditions, lock',
      text: 'A locked server is rebooted by administrators alone.',
      kind: 'constraint',
    },
    'nova-server-actions/reboot/ends-active': {
      anchor: 'Reboot Server, asynchronous postconditions',
      text: 'A server that was rebooted successfully is ACTIVE.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/status-accepted': {
      anchor: 'Reboot Server, normal response codes',
      text: 'Success is answered with 202.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/status-unauthorized': {
      anchor: 'Reboot Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/status-forbidden': {
      anchor: 'Reboot Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/reboot/status-not-found': {
      anchor: 'Reboot Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/status-conflict': {
      anchor: 'Reboot Server, error response codes, 409',
      text: '409 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/request-heading': {
      anchor: 'Reboot Server, request heading',
      text: 'Table of request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/reboot/server-id-uuid': {
      anchor: 'Reboot Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-server-actions/reboot/reboot-required': {
      anchor: 'Reboot Server, request: reboot',
      text: 'reboot is a required object in the body.',
      kind: 'row',
    },
    'nova-server-actions/reboot/type-required': {
      anchor: 'Reboot Server, request: type',
      text: 'type is a required string.',
      kind: 'row',
    },
    'nova-server-actions/reboot/type-values': {
      anchor: 'Reboot Server, request: type, values',
      text: 'type is HARD or SOFT.',
      kind: 'constraint',
    },
    'nova-server-actions/reboot/type-soft': {
      anchor: 'Reboot Server, request: type, SOFT',
      text: 'A SOFT reboot tries to shut down and restart the server gracefully.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/type-hard': {
      anchor: 'Reboot Server, request: type, HARD',
      text: 'A HARD reboot forces the server to shut down and restart, like a power cycle.',
      kind: 'sentence',
    },
    'nova-server-actions/reboot/example': {
      anchor: 'Reboot Server, example',
      text: 'Example: {"reboot": {"type": "HARD"}}.',
      kind: 'example',
    },
    'nova-server-actions/reboot/response-heading': {
      anchor: 'Reboot Server, response heading',
      text: 'Section on the response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/reboot/no-content': {
      anchor: 'Reboot Server, response',
      text: 'The answer to a successful request has no body.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/heading': {
      anchor: 'Rebuild Server, heading',
      text: 'Section on rebuilding a server.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/rebuild/method-path': {
      anchor: 'Rebuild Server, method and path',
      text: 'A server is rebuilt by POST /servers/{server_id}/action.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/rebuilds': {
      anchor: 'Rebuild Server, first sentence',
      text: 'The action rebuilds a server.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/action-in-body': {
      anchor: 'Rebuild Server, second sentence',
      text: 'The body names the action rebuild.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/recreates-root-disk': {
      anchor: 'Rebuild Server, third sentence',
      text: 'The root disk of the server is made anew.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/volume-backed-from-2-93': {
      anchor: 'Rebuild Server, fourth sentence',
      text: 'From 2.93 on a server that started from a volume is rebuilt too, and the volume gets the image.',
      kind: 'sentence',
      reason: 'outside-scope',
    },
    'nova-server-actions/rebuild/volume-backed-before-2-93': {
      anchor: 'Rebuild Server, fifth sentence',
      text: 'Below 2.93 the volume keeps its contents where the image is the one it was made with; another image is an error.',
      kind: 'sentence',
      reason: 'outside-scope',
    },
    'nova-server-actions/rebuild/preconditions': {
      anchor: 'Rebuild Server, preconditions',
      text: 'The server must be ACTIVE, SHUTOFF or ERROR.',
      kind: 'constraint',
    },
    'nova-server-actions/rebuild/stays-shutoff': {
      anchor: 'Rebuild Server, asynchronous postconditions, SHUTOFF',
      text: 'A server that was SHUTOFF is SHUTOFF after the rebuild.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/ends-active': {
      anchor: 'Rebuild Server, asynchronous postconditions, ACTIVE',
      text: 'Any other server is ACTIVE after a rebuild that succeeded.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/ends-in-error': {
      anchor: 'Rebuild Server, asynchronous postconditions, ERROR',
      text: 'After a rebuild that failed it is ERROR.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/limitation-before-2-93': {
      anchor: 'Rebuild Server, note',
      text: 'From 2.93 on a server that started from a volume is rebuilt; below, its root disk is not replaced.',
      kind: 'note',
      reason: 'outside-scope',
    },
    'nova-server-actions/rebuild/status-accepted': {
      anchor: 'Rebuild Server, normal response codes',
      text: 'Success is answered with 202.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/status-bad-request': {
      anchor: 'Rebuild Server, error response codes, 400',
      text: '400 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/status-unauthorized': {
      anchor: 'Rebuild Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/status-forbidden': {
      anchor: 'Rebuild Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/rebuild/status-not-found': {
      anchor: 'Rebuild Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/status-conflict': {
      anchor: 'Rebuild Server, error response codes, 409',
      text: '409 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/request-heading': {
      anchor: 'Rebuild Server, request heading',
      text: 'Table of request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/rebuild/server-id-uuid': {
      anchor: 'Rebuild Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/rebuild-required': {
      anchor: 'Rebuild Server, request: rebuild',
      text: 'rebuild is a required object in the body.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/image-required': {
      anchor: 'Rebuild Server, request: imageRef',
      text: 'imageRef is a required string: the UUID of the image.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/image-uuid': {
      anchor: 'Rebuild Server, request: imageRef, form',
      text: 'An imageRef that is no UUID is refused with 400.',
      kind: 'constraint',
    },
    'nova-server-actions/rebuild/image-of-volume-backed': {
      anchor: 'Rebuild Server, request: imageRef, volume-backed',
      text: 'A server that started from a volume gets another image from 2.93 on; below, that is refused with 400.',
      kind: 'sentence',
      reason: 'outside-scope',
    },
    'nova-server-actions/rebuild/image-must-fit': {
      anchor: 'Rebuild Server, request: imageRef, host',
      text: 'For other servers it is checked whether the host accepts the image; where not, the server goes into ERROR.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/access-ipv4': {
      anchor: 'Rebuild Server, request: accessIPv4',
      text: 'accessIPv4 is an optional string: the IPv4 address for access.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/access-ipv6': {
      anchor: 'Rebuild Server, request: accessIPv6',
      text: 'accessIPv6 is an optional string: the IPv6 address for access.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/password-string': {
      anchor: 'Rebuild Server, request: adminPass',
      text: 'adminPass is an optional string: the administrative password.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/password-generated': {
      anchor: 'Rebuild Server, request: adminPass, absent',
      text: 'Without adminPass a new password is generated.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/metadata-object': {
      anchor: 'Rebuild Server, request: metadata',
      text: 'metadata is an optional object of keys and values, each of at most 255 bytes.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/name-string': {
      anchor: 'Rebuild Server, request: name',
      text: 'name is an optional string: the name of the server.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/disk-config-string': {
      anchor: 'Rebuild Server, request: OS-DCF:diskConfig',
      text: 'OS-DCF:diskConfig is an optional string, AUTO or MANUAL.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/disk-config-meaning': {
      anchor: 'Rebuild Server, request: OS-DCF:diskConfig, description',
      text:
        'It controls how disks are partitioned, overrides what the image or server says, and cannot be AUTO for an image that ' +
        'says MANUAL.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/personality-array': {
      anchor: 'Rebuild Server, request: personality',
      text: 'Up to 2.56 personality is an optional array of files to inject, with size limits.',
      kind: 'row',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/personality-path': {
      anchor: 'Rebuild Server, request: personality.path',
      text: 'Up to 2.56 personality.path is required in a file.',
      kind: 'row',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/personality-contents': {
      anchor: 'Rebuild Server, request: personality.contents',
      text: 'Up to 2.56 personality.contents is required in a file.',
      kind: 'row',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/preserve-ephemeral': {
      anchor: 'Rebuild Server, request: preserve_ephemeral',
      text: 'preserve_ephemeral is an optional boolean: whether the ephemeral partition is kept.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-actions/rebuild/preserve-ephemeral-baremetal': {
      anchor: 'Rebuild Server, request: preserve_ephemeral, note',
      text: 'preserve_ephemeral works with bare metal alone; elsewhere it results in a fault and no rebuild.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/description-string': {
      anchor: 'Rebuild Server, request: description',
      text: 'From 2.19 on description is an optional string of at most 255 characters.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/description-before-2-19': {
      anchor: 'Rebuild Server, request: description, before 2.19',
      text: 'Before 2.19 the description was the name of the server.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/key-name-string': {
      anchor: 'Rebuild Server, request: key_name',
      text: 'From 2.54 on key_name is an optional string: the key pair.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/key-name-null': {
      anchor: 'Rebuild Server, request: key_name, null',
      text: 'key_name null unsets the key pair.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/key-name-of-caller': {
      anchor: 'Rebuild Server, request: key_name, note',
      text: 'The key pair is looked up among those of the user who calls, whoever owns the server.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/user-data-string': {
      anchor: 'Rebuild Server, request: user_data',
      text: 'From 2.57 on user_data is an optional string, Base64, of at most 65535 bytes.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/user-data-null': {
      anchor: 'Rebuild Server, request: user_data, null',
      text: 'user_data null unsets the user data.',
      kind: 'sentence',
    },
    'nova-server-actions/rebuild/certificates-array': {
      anchor: 'Rebuild Server, request: trusted_image_certificates',
      text: 'From 2.63 on trusted_image_certificates is an optional array of at most 50 ids, where policy allows it.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-actions/rebuild/certificates-null': {
      anchor: 'Rebuild Server, request: trusted_image_certificates, null',
      text: 'trusted_image_certificates null unsets the ids or resets them to the configured ones.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/hostname-string': {
      anchor: 'Rebuild Server, request: hostname',
      text: 'From 2.90 on hostname is an optional string: the host name that the metadata service tells.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/hostname-fqdn': {
      anchor: 'Rebuild Server, request: hostname, from 2.94',
      text: 'From 2.94 on hostname may be a fully qualified name of at most 255 characters.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/hostname-needs-agent': {
      anchor: 'Rebuild Server, request: hostname, note',
      text: 'Only software inside the server makes the host name known there.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/rebuild/example-2-63': {
      anchor: 'Rebuild Server, example at 2.63',
      text: 'Example request at 2.63.',
      kind: 'example',
    },
    'nova-server-actions/rebuild/example-2-90': {
      anchor: 'Rebuild Server, example at 2.90',
      text: 'Example request at 2.90.',
      kind: 'example',
    },
    'nova-server-actions/rebuild/example-2-94': {
      anchor: 'Rebuild Server, example at 2.94',
      text: 'Example request at 2.94.',
      kind: 'example',
    },
    'nova-server-actions/rebuild/response-heading': {
      anchor: 'Rebuild Server, response heading',
      text: 'Table of the response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/rebuild/location': {
      anchor: 'Rebuild Server, response: Location',
      text: 'The answer has a Location header: the URL of the server.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-server': {
      anchor: 'Rebuild Server, response: server',
      text: 'The answer has an object server.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-as-shown': {
      anchor: 'Rebuild Server, response: accessIPv4 to progress',
      text:
        'The server of the answer has what its details have: accessIPv4, accessIPv6, addresses, created, hostId, id, links, ' +
        'metadata, name, OS-DCF:diskConfig, status, tenant_id, updated, user_id and progress at every version.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-flavor': {
      anchor: 'Rebuild Server, response: flavor',
      text:
        'flavor is an object: id and links up to 2.46; vcpus, ram, disk, ephemeral, swap, original_name and extra_specs from ' +
        '2.47 on.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-image': {
      anchor: 'Rebuild Server, response: image',
      text: 'image is an object with id and links, and from 2.98 on the properties of the image.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-password': {
      anchor: 'Rebuild Server, response: adminPass',
      text: 'adminPass is in the answer unless the cloud is configured otherwise.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-locked': {
      anchor: 'Rebuild Server, response: locked',
      text: 'From 2.9 on locked tells whether the server is locked.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-description': {
      anchor: 'Rebuild Server, response: description',
      text: 'From 2.19 on description is in the answer.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-tags': {
      anchor: 'Rebuild Server, response: tags',
      text: 'From 2.26 on tags are in the answer.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-key-name': {
      anchor: 'Rebuild Server, response: key_name',
      text: 'From 2.54 on key_name is in the answer: the key pair, if any.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-user-data': {
      anchor: 'Rebuild Server, response: user_data',
      text: 'From 2.57 on user_data is in the answer.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-certificates': {
      anchor: 'Rebuild Server, response: trusted_image_certificates',
      text: 'From 2.63 on trusted_image_certificates is in the answer.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-groups': {
      anchor: 'Rebuild Server, response: server_groups',
      text: 'From 2.71 on server_groups is in the answer: the group of the server, if any.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-locked-reason': {
      anchor: 'Rebuild Server, response: locked_reason',
      text: 'From 2.73 on locked_reason is in the answer.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-from-2-75': {
      anchor: 'Rebuild Server, response: config_drive to host_status',
      text:
        'From 2.75 on the answer has the extended attributes too that the details have: config_drive, security_groups, those of ' +
        'OS-EXT-AZ, OS-EXT-SRV-ATTR, OS-EXT-STS, OS-SRV-USG and os-extended-volumes, and host_status.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-pinned-zone': {
      anchor: 'Rebuild Server, response: pinned_availability_zone',
      text: 'From 2.96 on pinned_availability_zone is in the answer.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-hints': {
      anchor: 'Rebuild Server, response: scheduler_hints',
      text: 'From 2.100 on scheduler_hints is in the answer.',
      kind: 'row',
    },
    'nova-server-actions/rebuild/response-example-2-100': {
      anchor: 'Rebuild Server, example of the answer at 2.100',
      text: 'Example answer at 2.100.',
      kind: 'example',
    },
    'nova-server-actions/rebuild/response-example-2-98': {
      anchor: 'Rebuild Server, example of the answer at 2.98',
      text: 'Example answer at 2.98.',
      kind: 'example',
    },
    'nova-server-actions/rebuild/response-example-2-96': {
      anchor: 'Rebuild Server, example of the answer at 2.96',
      text: 'Example answer at 2.96.',
      kind: 'example',
    },
    'nova-server-actions/rebuild/response-example-2-75': {
      anchor: 'Rebuild Server, example of the answer at 2.75',
      text: 'Example answer at 2.75.',
      kind: 'example',
    },
    'nova-server-actions/resize/heading': {
      anchor: 'Resize Server, heading',
      text: 'Section on resizing a server.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/resize/method-path': {
      anchor: 'Resize Server, method and path',
      text: 'A server is resized by POST /servers/{server_id}/action.',
      kind: 'sentence',
    },
    'nova-server-actions/resize/resizes': {
      anchor: 'Resize Server, first sentence',
      text: 'The action resizes a server.',
      kind: 'sentence',
    },
    'nova-server-actions/resize/action-in-body': {
      anchor: 'Resize Server, second sentence',
      text: 'The body names the action resize.',
      kind: 'sentence',
    },
    'nova-server-actions/resize/preconditions': {
      anchor: 'Resize Server, preconditions, status',
      text: 'Only a server that is ACTIVE or SHUTOFF can be resized.',
      kind: 'constraint',
    },
    'nova-server-actions/resize/locked-needs-admin': {
      anchor: 'Resize Server, preconditions, lock',
      text: 'A locked server is resized by administrators alone.',
      kind: 'constraint',
    },
    'nova-server-actions/resize/becomes-verify-resize': {
      anchor: 'Resize Server, asynchronous postconditions, server',
      text: 'A server that was resized successfully is VERIFY_RESIZE.',
      kind: 'sentence',
    },
    'nova-server-actions/resize/migration-finished': {
      anchor: 'Resize Server, asynchronous postconditions, migration',
      text: 'Its migration has the status finished.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/resize/confirm-window': {
      anchor: 'Resize Server, asynchronous postconditions, resize_confirm_window',
      text: 'A cloud that is configured to do so confirms the resize by itself after an interval.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/resize/ephemeral-not-resized': {
      anchor: 'Resize Server, note',
      text: 'Ephemeral disks are not resized.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/resize/status-accepted': {
      anchor: 'Resize Server, normal response codes',
      text: 'Success is answered with 202.',
      kind: 'sentence',
    },
    'nova-server-actions/resize/status-bad-request': {
      anchor: 'Resize Server, error response codes, 400',
      text: '400 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/resize/status-unauthorized': {
      anchor: 'Resize Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/resize/status-forbidden': {
      anchor: 'Resize Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/resize/status-not-found': {
      anchor: 'Resize Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/resize/status-conflict': {
      anchor: 'Resize Server, error response codes, 409',
      text: '409 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/resize/request-heading': {
      anchor: 'Resize Server, request heading',
      text: 'Table of request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/resize/server-id-uuid': {
      anchor: 'Resize Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-server-actions/resize/resize-required': {
      anchor: 'Resize Server, request: resize',
      text: 'resize is a required object in the body.',
      kind: 'row',
    },
    'nova-server-actions/resize/flavor-required': {
      anchor: 'Resize Server, request: flavorRef',
      text: 'flavorRef is a required string: the id of the flavor to resize to.',
      kind: 'row',
    },
    'nova-server-actions/resize/flavor-disk': {
      anchor: 'Resize Server, request: flavorRef, disk',
      text: 'The disk of the new flavor is at least as large as that of the current one.',
      kind: 'constraint',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/resize/flavor-same': {
      anchor: 'Resize Server, request: flavorRef, same',
      text: 'A flavorRef that is the current flavor of the server is refused with 400.',
      kind: 'constraint',
    },
    'nova-server-actions/resize/disk-config-string': {
      anchor: 'Resize Server, request: OS-DCF:diskConfig',
      text: 'OS-DCF:diskConfig is an optional string, AUTO or MANUAL.',
      kind: 'row',
    },
    'nova-server-actions/resize/disk-config-meaning': {
      anchor: 'Resize Server, request: OS-DCF:diskConfig, description',
      text:
        'It controls how disks are partitioned, overrides what the image or server says, and cannot be AUTO for an image that ' +
        'says MANUAL.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/resize/example': {
      anchor: 'Resize Server, example',
      text: 'Example: {"resize": {"flavorRef": "2", "OS-DCF:diskConfig": "AUTO"}}.',
      kind: 'example',
    },
    'nova-server-actions/resize/response-heading': {
      anchor: 'Resize Server, response heading',
      text: 'Section on the response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/resize/no-content': {
      anchor: 'Resize Server, response',
      text: 'The answer to a successful request has no body.',
      kind: 'sentence',
    },
    'nova-server-actions/revert-resize/heading': {
      anchor: 'Revert Resized Server, heading',
      text: 'Section on reverting a resize.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/revert-resize/method-path': {
      anchor: 'Revert Resized Server, method and path',
      text: 'A resize is reverted by POST /servers/{server_id}/action.',
      kind: 'sentence',
    },
    'nova-server-actions/revert-resize/reverts': {
      anchor: 'Revert Resized Server, first sentence',
      text: 'The action cancels and reverts a pending resize of a server.',
      kind: 'sentence',
    },
    'nova-server-actions/revert-resize/action-in-body': {
      anchor: 'Revert Resized Server, second sentence',
      text: 'The body names the action revertResize.',
      kind: 'sentence',
    },
    'nova-server-actions/revert-resize/only-verify-resize': {
      anchor: 'Revert Resized Server, preconditions, status',
      text: 'Only a server that is VERIFY_RESIZE with vm_state resized can be reverted.',
      kind: 'constraint',
    },
    'nova-server-actions/revert-resize/locked-needs-admin': {
      anchor: 'Revert Resized Server, preconditions, lock',
      text: 'A locked server is reverted by administrators alone.',
      kind: 'constraint',
    },
    'nova-server-actions/revert-resize/keep-polling': {
      anchor: 'Revert Resized Server, asynchronous postconditions, first sentence',
      text: 'Whether the request succeeded is found out by polling the status of the server.',
      kind: 'sentence',
    },
    'nova-server-actions/revert-resize/shows-revert-resize': {
      anchor: 'Revert Resized Server, asynchronous postconditions, second sentence',
      text: 'While it is reverted the server shows the status REVERT_RESIZE and the task_state resize_reverting.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/revert-resize/ends-active-or-shutoff': {
      anchor: 'Revert Resized Server, asynchronous postconditions, third sentence',
      text: 'A reverted server is ACTIVE or SHUTOFF again.',
      kind: 'sentence',
    },
    'nova-server-actions/revert-resize/seen-in-compute-node': {
      anchor: 'Revert Resized Server, asynchronous postconditions, fourth sentence',
      text: 'The reverted server is seen in the compute node.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/revert-resize/remains-when-failed': {
      anchor: 'Revert Resized Server, troubleshooting, first paragraph',
      text:
        'A request after which the server is still VERIFY_RESIZE has failed; meet the preconditions and repeat it, then look ' +
        'into the compute back end.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/revert-resize/not-reverted-in-compute-node': {
      anchor: 'Revert Resized Server, troubleshooting, second paragraph',
      text: 'The server is then not reverted in the compute node.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-actions/revert-resize/status-accepted': {
      anchor: 'Revert Resized Server, normal response codes',
      text: 'Success is answered with 202.',
      kind: 'sentence',
    },
    'nova-server-actions/revert-resize/status-bad-request': {
      anchor: 'Revert Resized Server, error response codes, 400',
      text: '400 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/revert-resize/status-unauthorized': {
      anchor: 'Revert Resized Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/revert-resize/status-forbidden': {
      anchor: 'Revert Resized Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/revert-resize/status-not-found': {
      anchor: 'Revert Resized Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/revert-resize/status-conflict': {
      anchor: 'Revert Resized Server, error response codes, 409',
      text: '409 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/revert-resize/request-heading': {
      anchor: 'Revert Resized Server, request heading',
      text: 'Table of request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/revert-resize/server-id-uuid': {
      anchor: 'Revert Resized Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-server-actions/revert-resize/revert-required': {
      anchor: 'Revert Resized Server, request: revertResize',
      text: 'revertResize is required in the body; it has no value.',
      kind: 'row',
    },
    'nova-server-actions/revert-resize/example': {
      anchor: 'Revert Resized Server, example',
      text: 'Example: {"revertResize": null}.',
      kind: 'example',
    },
    'nova-server-actions/revert-resize/response-heading': {
      anchor: 'Revert Resized Server, response heading',
      text: 'Section on the response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/revert-resize/no-content': {
      anchor: 'Revert Resized Server, response',
      text: 'The answer to a successful request has no body.',
      kind: 'sentence',
    },
    'nova-server-actions/start/heading': {
      anchor: 'Start Server, heading',
      text: 'Section on starting a server.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/start/method-path': {
      anchor: 'Start Server, method and path',
      text: 'A server is started by POST /servers/{server_id}/action.',
      kind: 'sentence',
    },
    'nova-server-actions/start/starts': {
      anchor: 'Start Server, first sentence',
      text: 'The action starts a stopped server and changes its status to ACTIVE.',
      kind: 'sentence',
    },
    'nova-server-actions/start/action-in-body': {
      anchor: 'Start Server, second sentence',
      text: 'The body names the action os-start.',
      kind: 'sentence',
    },
    'nova-server-actions/start/only-shutoff': {
      anchor: 'Start Server, preconditions, status',
      text: 'The server must be SHUTOFF.',
      kind: 'constraint',
    },
    'nova-server-actions/start/locked-needs-admin': {
      anchor: 'Start Server, preconditions, lock',
      text: 'A locked server is started by administrators alone.',
      kind: 'constraint',
    },
    'nova-server-actions/start/becomes-active': {
      anchor: 'Start Server, asynchronous postconditions',
      text: 'A server that was started successfully is ACTIVE.',
      kind: 'sentence',
    },
    'nova-server-actions/start/remains-when-failed': {
      anchor: 'Start Server, troubleshooting',
      text:
        'A start after which the server does not become ACTIVE has failed; meet the preconditions and repeat it, then look for ' +
        'another operation that races it.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/start/status-accepted': {
      anchor: 'Start Server, normal response codes',
      text: 'Success is answered with 202.',
      kind: 'sentence',
    },
    'nova-server-actions/start/status-unauthorized': {
      anchor: 'Start Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/start/status-forbidden': {
      anchor: 'Start Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/start/status-not-found': {
      anchor: 'Start Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/start/status-conflict': {
      anchor: 'Start Server, error response codes, 409',
      text: '409 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/start/request-heading': {
      anchor: 'Start Server, request heading',
      text: 'Table of request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/start/server-id-uuid': {
      anchor: 'Start Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-server-actions/start/start-required': {
      anchor: 'Start Server, request: os-start',
      text: 'os-start is required in the body; it has no value.',
      kind: 'row',
    },
    'nova-server-actions/start/example': {
      anchor: 'Start Server, example',
      text: 'Example: {"os-start": null}.',
      kind: 'example',
    },
    'nova-server-actions/start/response-heading': {
      anchor: 'Start Server, response heading',
      text: 'Section on the response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/start/no-content': {
      anchor: 'Start Server, response',
      text: 'The answer to a successful request has no body.',
      kind: 'sentence',
    },
    'nova-server-actions/stop/heading': {
      anchor: 'Stop Server, heading',
      text: 'Section on stopping a server.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/stop/method-path': {
      anchor: 'Stop Server, method and path',
      text: 'A server is stopped by POST /servers/{server_id}/action.',
      kind: 'sentence',
    },
    'nova-server-actions/stop/stops': {
      anchor: 'Stop Server, first sentence',
      text: 'The action stops a running server and changes its status to SHUTOFF.',
      kind: 'sentence',
    },
    'nova-server-actions/stop/action-in-body': {
      anchor: 'Stop Server, second sentence',
      text: 'The body names the action os-stop.',
      kind: 'sentence',
    },
    'nova-server-actions/stop/only-active-or-error': {
      anchor: 'Stop Server, preconditions, status',
      text: 'The server must be ACTIVE or ERROR.',
      kind: 'constraint',
    },
    'nova-server-actions/stop/locked-needs-admin': {
      anchor: 'Stop Server, preconditions, lock',
      text: 'A locked server is stopped by administrators alone.',
      kind: 'constraint',
    },
    'nova-server-actions/stop/becomes-shutoff': {
      anchor: 'Stop Server, asynchronous postconditions, first sentence',
      text: 'A server that was stopped successfully is SHUTOFF.',
      kind: 'sentence',
    },
    'nova-server-actions/stop/keeps-data': {
      anchor: 'Stop Server, asynchronous postconditions, second sentence',
      text: 'Stopping does not delete the data of the server; they are there again after os-start.',
      kind: 'sentence',
    },
    'nova-server-actions/stop/status-accepted': {
      anchor: 'Stop Server, normal response codes',
      text: 'Success is answered with 202.',
      kind: 'sentence',
    },
    'nova-server-actions/stop/status-unauthorized': {
      anchor: 'Stop Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/stop/status-forbidden': {
      anchor: 'Stop Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/stop/status-not-found': {
      anchor: 'Stop Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/stop/status-conflict': {
      anchor: 'Stop Server, error response codes, 409',
      text: '409 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/stop/request-heading': {
      anchor: 'Stop Server, request heading',
      text: 'Table of request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/stop/server-id-uuid': {
      anchor: 'Stop Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-server-actions/stop/stop-required': {
      anchor: 'Stop Server, request: os-stop',
      text: 'os-stop is required in the body; it has no value.',
      kind: 'row',
    },
    'nova-server-actions/stop/example': {
      anchor: 'Stop Server, example',
      text: 'Example: {"os-stop": null}.',
      kind: 'example',
    },
    'nova-server-actions/stop/response-heading': {
      anchor: 'Stop Server, response heading',
      text: 'Section on the response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/stop/no-content': {
      anchor: 'Stop Server, response',
      text: 'The answer to a successful request has no body.',
      kind: 'sentence',
    },
    'nova-server-actions/unlock/heading': {
      anchor: 'Unlock Server, heading',
      text: 'Section on unlocking a server.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/unlock/method-path': {
      anchor: 'Unlock Server, method and path',
      text: 'A server is unlocked by POST /servers/{server_id}/action.',
      kind: 'sentence',
    },
    'nova-server-actions/unlock/unlocks': {
      anchor: 'Unlock Server, first sentence',
      text: 'The action unlocks a locked server.',
      kind: 'sentence',
    },
    'nova-server-actions/unlock/action-in-body': {
      anchor: 'Unlock Server, second sentence',
      text: 'The body names the action unlock.',
      kind: 'sentence',
    },
    'nova-server-actions/unlock/policy-owner-or-admin': {
      anchor: 'Unlock Server, third and fourth sentence',
      text: 'By default administrators and the owner of the server may unlock it; providers can change that.',
      kind: 'sentence',
    },
    'nova-server-actions/unlock/status-accepted': {
      anchor: 'Unlock Server, normal response codes',
      text: 'Success is answered with 202.',
      kind: 'sentence',
    },
    'nova-server-actions/unlock/status-unauthorized': {
      anchor: 'Unlock Server, error response codes, 401',
      text: '401 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/unlock/status-forbidden': {
      anchor: 'Unlock Server, error response codes, 403',
      text: '403 is a documented refusal.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-actions/unlock/status-not-found': {
      anchor: 'Unlock Server, error response codes, 404',
      text: '404 is a documented refusal.',
      kind: 'sentence',
    },
    'nova-server-actions/unlock/request-heading': {
      anchor: 'Unlock Server, request heading',
      text: 'Table of request parameters.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/unlock/server-id-uuid': {
      anchor: 'Unlock Server, request: server_id',
      text: 'server_id in the path is required: the UUID of the server.',
      kind: 'row',
    },
    'nova-server-actions/unlock/unlock-required': {
      anchor: 'Unlock Server, request: unlock',
      text: 'unlock is required in the body; it has no value.',
      kind: 'row',
    },
    'nova-server-actions/unlock/example': {
      anchor: 'Unlock Server, example',
      text: 'Example: {"unlock": null}.',
      kind: 'example',
    },
    'nova-server-actions/unlock/response-heading': {
      anchor: 'Unlock Server, response heading',
      text: 'Section on the response.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'nova-server-actions/unlock/no-content': {
      anchor: 'Unlock Server, response',
      text: 'The answer to a successful request has no body.',
      kind: 'sentence',
    },
  },
})
