import { defineDocument } from './statement.ts'

/**
 * What the guide to the Nova API says of statuses, and of the actions that this suite examines; in part: not queries, passwords,
 * metadata, addresses.
 */
export const novaServerConcepts = defineDocument({
  title: 'Server concepts (Compute API guide): statuses and actions',
  publisher: 'OpenStack Nova',
  edition:
    'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): ' +
    'api-guide/source/server_concepts.rst',
  statements: {
    'nova-server-concepts/status/filters': {
      anchor: 'Server status, first sentence',
      text: 'The list of servers can be filtered by image, flavor, name and status.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/status-attribute': {
      anchor: 'Server status, second and fourth sentence',
      text: 'A server has an attribute status that tells its current state; it is in the body of the answer.',
      kind: 'sentence',
    },
    'nova-server-concepts/status/status-filter': {
      anchor: 'Server status, third sentence',
      text: 'The list of servers can be filtered by status.',
      kind: 'sentence',
    },
    'nova-server-concepts/status/values': {
      anchor: 'Server status, fifth sentence',
      text: 'The status is one of the listed values.',
      kind: 'sentence',
    },
    'nova-server-concepts/status/active': {
      anchor: 'Server status, values, ACTIVE',
      text: 'ACTIVE: the server is active.',
      kind: 'row',
    },
    'nova-server-concepts/status/build': {
      anchor: 'Server status, values, BUILD',
      text: 'BUILD: the server is still being built for the first time.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/deleted': {
      anchor: 'Server status, values, DELETED',
      text: 'DELETED: the server is deleted.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/error': {
      anchor: 'Server status, values, ERROR',
      text: 'ERROR: the server is in error.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/hard-reboot': {
      anchor: 'Server status, values, HARD_REBOOT',
      text: 'HARD_REBOOT: the server is being rebooted hard, as by its power plug.',
      kind: 'row',
    },
    'nova-server-concepts/status/migrating': {
      anchor: 'Server status, values, MIGRATING',
      text: 'MIGRATING: the server is being moved while it is active.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/password': {
      anchor: 'Server status, values, PASSWORD',
      text: 'PASSWORD: the password is being reset.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/paused': {
      anchor: 'Server status, values, PAUSED',
      text: 'PAUSED: the server is paused.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/reboot': {
      anchor: 'Server status, values, REBOOT',
      text: 'REBOOT: the server is being rebooted softly.',
      kind: 'row',
    },
    'nova-server-concepts/status/rebuild': {
      anchor: 'Server status, values, REBUILD',
      text: 'REBUILD: the server is being rebuilt from an image.',
      kind: 'row',
    },
    'nova-server-concepts/status/rescue': {
      anchor: 'Server status, values, RESCUE',
      text: 'RESCUE: the server is in rescue mode.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/resize': {
      anchor: 'Server status, values, RESIZE',
      text: 'RESIZE: the server is down while what changed of its data is copied.',
      kind: 'row',
    },
    'nova-server-concepts/status/revert-resize': {
      anchor: 'Server status, values, REVERT_RESIZE',
      text: 'REVERT_RESIZE: a resize or migration is undone, and the original server restarts.',
      kind: 'row',
    },
    'nova-server-concepts/status/shelved': {
      anchor: 'Server status, values, SHELVED',
      text: 'SHELVED: the server is shelved.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/shelved-offloaded': {
      anchor: 'Server status, values, SHELVED_OFFLOADED',
      text: 'SHELVED_OFFLOADED: the shelved server was removed from its host.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/shutoff': {
      anchor: 'Server status, values, SHUTOFF',
      text: 'SHUTOFF: the server was powered down, by the API or from within.',
      kind: 'row',
    },
    'nova-server-concepts/status/soft-deleted': {
      anchor: 'Server status, values, SOFT_DELETED',
      text: 'SOFT_DELETED: the server is marked as deleted and can be restored for a while.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/suspended': {
      anchor: 'Server status, values, SUSPENDED',
      text: 'SUSPENDED: the server is suspended to disk.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/unknown': {
      anchor: 'Server status, values, UNKNOWN',
      text: 'UNKNOWN: the state is unknown, for instance since a part of the infrastructure is down.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/verify-resize': {
      anchor: 'Server status, values, VERIFY_RESIZE',
      text: 'VERIFY_RESIZE: a confirmation is awaited that the server works after a move or resize.',
      kind: 'row',
    },
    'nova-server-concepts/status/calculated': {
      anchor: 'Server status, calculation',
      text: 'The status is calculated from vm_state and task_state.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/states-for-administrators': {
      anchor: 'Server status, calculation, administrators',
      text: 'vm_state and task_state are exposed to administrators.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/status/vm-state-stable': {
      anchor: 'Server status, calculation, vm_state',
      text: 'vm_state is the stable state; without a running task it is what the customer expects of the server.',
      kind: 'sentence',
    },
    'nova-server-concepts/status/task-state-current': {
      anchor: 'Server status, calculation, task_state',
      text: 'task_state tells what is happening to the server at the moment.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/reboot': {
      anchor: 'Server actions, Reboot, first sentence',
      text: 'A reboot is soft or hard.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/reboot-soft': {
      anchor: 'Server actions, Reboot, second sentence',
      text: 'A soft reboot signals the operating system to restart, so that processes can end gracefully.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-concepts/actions/reboot-hard': {
      anchor: 'Server actions, Reboot, third sentence',
      text: 'A hard reboot is like power cycling.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/reboot-completes': {
      anchor: 'Server actions, Reboot, fourth sentence',
      text: 'A reboot should succeed even where the machine is paused, halted or stopped.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/rebuild-replaces-data': {
      anchor: 'Server actions, Rebuild, first sentence',
      text: 'A rebuild removes all data of the server and replaces it by the image.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-concepts/actions/rebuild-keeps': {
      anchor: 'Server actions, Rebuild, second sentence',
      text: 'A rebuilt server keeps its id, flavor and IP addresses.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/evacuate': {
      anchor: 'Server actions, Evacuate',
      text: 'An administrator can rebuild servers of a broken host elsewhere.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/actions/resize-flavor': {
      anchor: 'Server actions, Resize, first sentence',
      text: 'A resize gives a server another flavor.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/resize-rollback': {
      anchor: 'Server actions, Resize, second sentence',
      text: 'The original server is kept for a while so that the resize can be undone.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/resize-confirm': {
      anchor: 'Server actions, Resize, third sentence',
      text: 'A resize should be tested and confirmed, at which time the original is removed.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/resize-auto-confirm': {
      anchor: 'Server actions, Resize, fourth sentence',
      text: 'A resize may be confirmed by itself where the deployment is configured so.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/actions/confirm-deletes-old': {
      anchor: 'Server actions, Resize, confirm, first sentence',
      text: 'Confirming deletes the old server in the virtualization layer.',
      kind: 'sentence',
      reason: 'not-observable-over-http',
    },
    'nova-server-concepts/actions/confirm-uses-new': {
      anchor: 'Server actions, Resize, confirm, second sentence',
      text: 'After confirming the new server is used from then on.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/revert-changes': {
      anchor: 'Server actions, Resize, revert, first sentence',
      text: 'Reverting deletes the new server and reverts all changes.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/revert-uses-original': {
      anchor: 'Server actions, Resize, revert, second sentence',
      text: 'After reverting the original server is used from then on.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/start': {
      anchor: 'Server actions, Start',
      text: 'Start powers the server on.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/stop': {
      anchor: 'Server actions, Stop',
      text: 'Stop powers the server off.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/delete': {
      anchor: 'Server actions, Delete, first paragraph',
      text: 'Delete powers the server off, detaches its resources and deletes it.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/actions/delete-reclaim': {
      anchor: 'Server actions, Delete, second paragraph',
      text: 'Where the deployment is configured so, a deleted server waits for a while and can be restored.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/actions/lock-delete': {
      anchor: 'Server actions, Lock, list: Delete Server',
      text: 'A lock bars Delete Server from those who are no administrators.',
      kind: 'row',
    },
    'nova-server-concepts/actions/lock-confirm': {
      anchor: 'Server actions, Lock, list: Confirm Resized Server',
      text: 'A lock bars confirmResize from those who are no administrators.',
      kind: 'row',
    },
    'nova-server-concepts/actions/lock-reboot': {
      anchor: 'Server actions, Lock, list: Reboot Server',
      text: 'A lock bars reboot from those who are no administrators.',
      kind: 'row',
    },
    'nova-server-concepts/actions/lock-rebuild': {
      anchor: 'Server actions, Lock, list: Rebuild Server',
      text: 'A lock bars rebuild from those who are no administrators.',
      kind: 'row',
    },
    'nova-server-concepts/actions/lock-resize': {
      anchor: 'Server actions, Lock, list: Resize Server',
      text: 'A lock bars resize from those who are no administrators.',
      kind: 'row',
    },
    'nova-server-concepts/actions/lock-revert': {
      anchor: 'Server actions, Lock, list: Revert Resized Server',
      text: 'A lock bars revertResize from those who are no administrators.',
      kind: 'row',
    },
    'nova-server-concepts/actions/lock-start': {
      anchor: 'Server actions, Lock, list: Start Server',
      text: 'A lock bars os-start from those who are no administrators.',
      kind: 'row',
    },
    'nova-server-concepts/actions/lock-stop': {
      anchor: 'Server actions, Lock, list: Stop Server',
      text: 'A lock bars os-stop from those who are no administrators.',
      kind: 'row',
    },
    'nova-server-concepts/actions/lock-others': {
      anchor: 'Server actions, Lock, list: all others',
      text:
        'A lock bars the other listed actions too: on passwords, pauses, rescues, shelving, dumps, volumes, interfaces, ' +
        'metadata and addresses.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'nova-server-concepts/actions/lock-administrators': {
      anchor: 'Server actions, Lock, administrators',
      text: 'Administrators can perform those actions although the server is locked.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/lock-owner-or-admin': {
      anchor: 'Server actions, Lock, policy',
      text: 'By default only the owner or an administrator can lock a server.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/lock-admin-overwrites': {
      anchor: 'Server actions, Lock, overwriting',
      text: "An administrator can overwrite the owner's lock, with its reason if one is given.",
      kind: 'sentence',
    },
    'nova-server-concepts/actions/unlock': {
      anchor: 'Server actions, Unlock, first sentence',
      text: 'Unlock lets those who are no administrators act on the server again.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/unlock-owner-or-admin': {
      anchor: 'Server actions, Unlock, second sentence',
      text: 'By default only the owner or an administrator can unlock a server.',
      kind: 'sentence',
    },
    'nova-server-concepts/actions/migrate': {
      anchor: 'Server actions, Migrate',
      text:
        'Migrate, mostly for administrators, moves a server to another host: a resize with the same flavor, during which the ' +
        'server is powered off.',
      kind: 'sentence',
    },
  },
})
