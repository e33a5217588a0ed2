import { defineDocument } from './statement.ts'

/** Which APIs of status management Open Telekom Cloud names and the actions each one needs. */
export const otcPermissionsStatus = defineDocument({
  title: 'ECS Status Management (permissions and supported actions)',
  publisher: 'Open Telekom Cloud',
  edition: 'opentelekomcloud/docs bf7f76b5c8f7 (2020-09-11): ecs-status-management.md',
  statements: {
    'otc-permissions-status/page/heading': {
      anchor: 'Page title',
      text: 'The page is headed ECS status management.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-permissions-status/table/columns': {
      anchor: 'Table, column headings',
      text: "The table's columns are APIs, permissions and actions.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc-permissions-status/change-os/path-v2': {
      anchor: 'Table, row Changing an ECS OS, API',
      text: 'POST /v2/{project_id}/cloudservers/{server_id}/changeos exists and changes the OS of an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/change-os/action': {
      anchor: 'Table, row Changing an ECS OS, action',
      text:
        'POST /v2/{project_id}/cloudservers/{server_id}/changeos, which changes the OS of an ECS, needs the action ' +
        'ecs:cloudServers:changeOS.',
      kind: 'row',
    },
    'otc-permissions-status/reinstall-os/path-v2': {
      anchor: 'Table, row Reinstalling an ECS OS, API',
      text: 'POST /v2/{project_id}/cloudservers/{server_id}/reinstallos exists and reinstalls the OS of an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/reinstall-os/action': {
      anchor: 'Table, row Reinstalling an ECS OS, action',
      text:
        'POST /v2/{project_id}/cloudservers/{server_id}/reinstallos, which reinstalls the OS of an ECS, needs the action ' +
        'ecs:cloudServers:rebuild.',
      kind: 'row',
    },
    'otc-permissions-status/resize-v1/path-v1': {
      anchor: 'Table, row Modifying the Specifications of an ECS, API',
      text: 'POST /v1/{project_id}/cloudservers/{server_id}/resize exists and modifies the specifications of an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/resize-v1/action': {
      anchor: 'Table, row Modifying the Specifications of an ECS, action',
      text:
        'POST /v1/{project_id}/cloudservers/{server_id}/resize, which modifies the specifications of an ECS, needs the action ' +
        'ecs:cloudServers:resize.',
      kind: 'row',
    },
    'otc-permissions-status/migrate-v1/path-v1': {
      anchor: 'Table, row Cold Migrating an ECS, API',
      text: 'POST /v1/{project_id}/cloudservers/{server_id}/migrate exists and migrates an ECS cold.',
      kind: 'row',
    },
    'otc-permissions-status/migrate-v1/action': {
      anchor: 'Table, row Cold Migrating an ECS, action',
      text:
        'POST /v1/{project_id}/cloudservers/{server_id}/migrate, which migrates an ECS cold, needs the action ecs:cloudServers:migrate.',
      kind: 'row',
    },
    'otc-permissions-status/stop-native/path-v2': {
      anchor: 'Table, row Stopping an ECS (Native OpenStack API), API on /v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and stops an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/stop-native/path-v2-1': {
      anchor: 'Table, row Stopping an ECS (Native OpenStack API), API on /v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and stops an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/stop-native/action-stop': {
      anchor: 'Table, row Stopping an ECS (Native OpenStack API), action ecs:servers:stop',
      text: 'The native API that stops an ECS needs the action ecs:servers:stop, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/stop-native/action-get': {
      anchor: 'Table, row Stopping an ECS (Native OpenStack API), action ecs:servers:get',
      text: 'The native API that stops an ECS needs the action ecs:servers:get, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/restart-native/path-v2': {
      anchor: 'Table, row Restarting an ECS (Native OpenStack API), API on /v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and restarts an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/restart-native/path-v2-1': {
      anchor: 'Table, row Restarting an ECS (Native OpenStack API), API on /v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and restarts an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/restart-native/action-reboot': {
      anchor: 'Table, row Restarting an ECS (Native OpenStack API), action ecs:servers:reboot',
      text: 'The native API that restarts an ECS needs the action ecs:servers:reboot, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/restart-native/action-get': {
      anchor: 'Table, row Restarting an ECS (Native OpenStack API), action ecs:servers:get',
      text: 'The native API that restarts an ECS needs the action ecs:servers:get, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/path-v2-1': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), API, first line',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and modifies the specifications of an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/path-repeated': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), API, second line',
      text: 'The row prints the path on /v2.1 a second time, where the other rows print those on /v2 and /v2.1.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc-permissions-status/resize-native/action-resize': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action ecs:servers:resize',
      text: 'The native API that modifies the specifications of an ECS needs the action ecs:servers:resize, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-get': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action ecs:servers:get',
      text: 'The native API that modifies the specifications of an ECS needs the action ecs:servers:get, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-evs-volumes-list': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action evs:volumes:list',
      text: 'The native API that modifies the specifications of an ECS needs the action evs:volumes:list, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-evs-volumes-create': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action evs:volumes:create',
      text: 'The native API that modifies the specifications of an ECS needs the action evs:volumes:create, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-evs-volumes-get': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action evs:volumes:get',
      text: 'The native API that modifies the specifications of an ECS needs the action evs:volumes:get, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-evs-volumes-attach': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action evs:volumes:attach',
      text: 'The native API that modifies the specifications of an ECS needs the action evs:volumes:attach, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-evs-volumes-detach': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action evs:volumes:detach',
      text: 'The native API that modifies the specifications of an ECS needs the action evs:volumes:detach, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-evs-volumes-manage': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action evs:volumes:manage',
      text: 'The native API that modifies the specifications of an ECS needs the action evs:volumes:manage, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-vpc-ports-get': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action vpc:ports:get',
      text: 'The native API that modifies the specifications of an ECS needs the action vpc:ports:get, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-vpc-ports-update': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action vpc:ports:update',
      text: 'The native API that modifies the specifications of an ECS needs the action vpc:ports:update, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-vpc-ports-create': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action vpc:ports:create',
      text: 'The native API that modifies the specifications of an ECS needs the action vpc:ports:create, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/resize-native/action-vpc-ports-delete': {
      anchor: 'Table, row Modifying the Specifications of an ECS (Native OpenStack API), action vpc:ports:delete',
      text: 'The native API that modifies the specifications of an ECS needs the action vpc:ports:delete, on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/rebuild-native/path-v2': {
      anchor: 'Table, row Rebuilding an ECS (Native OpenStack API), API on /v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and rebuilds an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/rebuild-native/path-v2-1': {
      anchor: 'Table, row Rebuilding an ECS (Native OpenStack API), API on /v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and rebuilds an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/rebuild-native/action-rebuild': {
      anchor: 'Table, row Rebuilding an ECS (Native OpenStack API), action ecs:servers:rebuild',
      text: 'The native API that rebuilds an ECS needs the action ecs:servers:rebuild, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/rebuild-native/action-get': {
      anchor: 'Table, row Rebuilding an ECS (Native OpenStack API), action ecs:servers:get',
      text: 'The native API that rebuilds an ECS needs the action ecs:servers:get, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/rebuild-native/action-update': {
      anchor: 'Table, row Rebuilding an ECS (Native OpenStack API), action ecs:servers:update',
      text: 'The native API that rebuilds an ECS needs the action ecs:servers:update, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/rebuild-native/action-ims-images-get': {
      anchor: 'Table, row Rebuilding an ECS (Native OpenStack API), action ims:images:get',
      text: 'The native API that rebuilds an ECS needs the action ims:images:get, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/rebuild-native/action-ims-images-list': {
      anchor: 'Table, row Rebuilding an ECS (Native OpenStack API), action ims:images:list',
      text: 'The native API that rebuilds an ECS needs the action ims:images:list, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/rebuild-native/action-ims-images-update': {
      anchor: 'Table, row Rebuilding an ECS (Native OpenStack API), action ims:images:update',
      text: 'The native API that rebuilds an ECS needs the action ims:images:update, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/lock-native/path-v2': {
      anchor: 'Table, row Locking an ECS (Native OpenStack API), API on /v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and locks an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/lock-native/path-v2-1': {
      anchor: 'Table, row Locking an ECS (Native OpenStack API), API on /v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and locks an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/lock-native/action-lock': {
      anchor: 'Table, row Locking an ECS (Native OpenStack API), action ecs:servers:lock',
      text: 'The native API that locks an ECS needs the action ecs:servers:lock, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/lock-native/action-get': {
      anchor: 'Table, row Locking an ECS (Native OpenStack API), action ecs:servers:get',
      text: 'The native API that locks an ECS needs the action ecs:servers:get, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/unlock-native/path-v2': {
      anchor: 'Table, row Unlocking an ECS (Native OpenStack API), API on /v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and unlocks an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/unlock-native/path-v2-1': {
      anchor: 'Table, row Unlocking an ECS (Native OpenStack API), API on /v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and unlocks an ECS.',
      kind: 'row',
    },
    'otc-permissions-status/unlock-native/action-unlock': {
      anchor: 'Table, row Unlocking an ECS (Native OpenStack API), action ecs:servers:unlock',
      text: 'The native API that unlocks an ECS needs the action ecs:servers:unlock, on /v2 as on /v2.1.',
      kind: 'row',
    },
    'otc-permissions-status/unlock-native/action-get': {
      anchor: 'Table, row Unlocking an ECS (Native OpenStack API), action ecs:servers:get',
      text: 'The native API that unlocks an ECS needs the action ecs:servers:get, on /v2 as on /v2.1.',
      kind: 'row',
    },
  },
})
