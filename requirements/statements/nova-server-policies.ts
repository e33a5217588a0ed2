import { defineDocument } from './statement.ts'

/** Who may do what with a server unless the operator decides otherwise; in part: what is done by the operations examined here. */
export const novaServerPolicies = defineDocument({
  title: 'Default policies of servers (Nova source)',
  publisher: 'OpenStack',
  edition: 'openstack/nova 00a030403f672b975364c855b7d25b40ef83e757 (2026-08-21): nova/policies/servers.py, nova/policies/lock_server.py',
  statements: {
    'nova-server-policies/policy-defaults/list-reader-or-admin': {
      anchor: 'servers:index',
      text: 'By default who lists servers is a reader of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/detail-reader-or-admin': {
      anchor: 'servers:detail',
      text: 'By default who lists servers with details is a reader of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/show-reader-or-admin': {
      anchor: 'servers:show',
      text: 'By default who shows a server is a reader of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/delete-member-or-admin': {
      anchor: 'servers:delete',
      text: 'By default who deletes a server is a member of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/stop-member-or-admin': {
      anchor: 'servers:stop',
      text: 'By default who stops a server is a member of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/start-member-or-admin': {
      anchor: 'servers:start',
      text: 'By default who starts a server is a member of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/reboot-member-or-admin': {
      anchor: 'servers:reboot',
      text: 'By default who reboots a server is a member of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/resize-member-or-admin': {
      anchor: 'servers:resize',
      text: 'By default who resizes a server is a member of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/confirm-member-or-admin': {
      anchor: 'servers:confirm_resize',
      text: 'By default who confirms a resize is a member of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/revert-member-or-admin': {
      anchor: 'servers:revert_resize',
      text: 'By default who reverts a resize is a member of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/rebuild-member-or-admin': {
      anchor: 'servers:rebuild',
      text: 'By default who rebuilds a server is a member of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/lock-member-or-admin': {
      anchor: 'os-lock-server:lock',
      text: 'By default who locks a server is a member of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/unlock-member-or-admin': {
      anchor: 'os-lock-server:unlock',
      text: 'By default who unlocks a server is a member of its project, or an administrator.',
      kind: 'sentence',
    },
    'nova-server-policies/policy-defaults/unlock-override-admin': {
      anchor: 'os-lock-server:unlock:unlock_override',
      text: 'By default only an administrator unlocks a server that somebody else has locked.',
      kind: 'sentence',
    },
  },
})
