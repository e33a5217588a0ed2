import { defineDocument } from './statement.ts'

/** Which APIs of status management Open Telekom Cloud names today and the actions each one needs. */
export const otc26PermissionsStatus = defineDocument({
  title: 'ECS Status Management (permissions and supported actions)',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/permissions_and_supported_actions/ecs_status_management.rst',
  statements: {
    'otc26-permissions-status/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed ECS status management.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/table/columns': {
      anchor: 'Table, column headings',
      text: "The table's columns are permission, API, action and dependencies.",
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/change-os/reference': {
      anchor: 'Table, row Changing an ECS OS, link',
      text: 'The permission links to the page of the API that changes the OS of an ECS.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/change-os/path-v2': {
      anchor: 'Table, row Changing an ECS OS, API, v2',
      text: 'POST /v2/{project_id}/cloudservers/{server_id}/changeos exists and changes the OS of an ECS.',
      kind: 'row',
    },
    'otc26-permissions-status/change-os/action': {
      anchor: 'Table, row Changing an ECS OS, action',
      text: 'The API that changes the OS of an ECS needs the action ecs:cloudServers:changeOS.',
      kind: 'row',
    },
    'otc26-permissions-status/change-os/dependencies': {
      anchor: 'Table, row Changing an ECS OS, dependencies',
      text: 'The API that changes the OS of an ECS needs no further action.',
      kind: 'row',
    },
    'otc26-permissions-status/reinstall-os/reference': {
      anchor: 'Table, row Reinstalling an ECS OS, link',
      text: 'The permission links to the page of the API that reinstalls the OS of an ECS.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/reinstall-os/path-v2': {
      anchor: 'Table, row Reinstalling an ECS OS, API, v2',
      text: 'POST /v2/{project_id}/cloudservers/{server_id}/reinstallos exists and reinstalls the OS of an ECS.',
      kind: 'row',
    },
    'otc26-permissions-status/reinstall-os/action': {
      anchor: 'Table, row Reinstalling an ECS OS, action',
      text: 'The API that reinstalls the OS of an ECS needs the action ecs:cloudServers:rebuild.',
      kind: 'row',
    },
    'otc26-permissions-status/reinstall-os/dependencies': {
      anchor: 'Table, row Reinstalling an ECS OS, dependencies',
      text: 'The API that reinstalls the OS of an ECS needs no further action.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-v1/reference': {
      anchor: 'Table, row Modifying ECS specifications (pay-per-use), link',
      text: 'The permission links to the page of the API that modifies the specifications of an ECS on /v1.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/resize-v1/path-v1': {
      anchor: 'Table, row Modifying ECS specifications (pay-per-use), API, v1',
      text: 'POST /v1/{project_id}/cloudservers/{server_id}/resize exists and modifies the specifications of an ECS on /v1.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-v1/action': {
      anchor: 'Table, row Modifying ECS specifications (pay-per-use), action',
      text: 'The API that modifies the specifications of an ECS on /v1 needs the action ecs:cloudServers:resize.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-v1/dependencies': {
      anchor: 'Table, row Modifying ECS specifications (pay-per-use), dependencies',
      text: 'The API that modifies the specifications of an ECS on /v1 needs no further action.',
      kind: 'row',
    },
    'otc26-permissions-status/migrate-v1/reference': {
      anchor: 'Table, row Cold migrating an ECS, link',
      text: 'The permission links to the page of the API that migrates an ECS cold.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/migrate-v1/path-v1': {
      anchor: 'Table, row Cold migrating an ECS, API, v1',
      text: 'POST /v1/{project_id}/cloudservers/{server_id}/migrate exists and migrates an ECS cold.',
      kind: 'row',
    },
    'otc26-permissions-status/migrate-v1/action': {
      anchor: 'Table, row Cold migrating an ECS, action',
      text: 'The API that migrates an ECS cold needs the action ecs:cloudServers:migrate.',
      kind: 'row',
    },
    'otc26-permissions-status/migrate-v1/dependencies': {
      anchor: 'Table, row Cold migrating an ECS, dependencies',
      text: 'The API that migrates an ECS cold needs no further action.',
      kind: 'row',
    },
    'otc26-permissions-status/start-native/reference': {
      anchor: 'Table, row Starting an ECS (native OpenStack API), link',
      text: 'The permission links to the page of the API that starts an ECS natively.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/start-native/path-v2': {
      anchor: 'Table, row Starting an ECS (native OpenStack API), API, v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and starts an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/start-native/path-v2-1': {
      anchor: 'Table, row Starting an ECS (native OpenStack API), API, v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and starts an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/start-native/action': {
      anchor: 'Table, row Starting an ECS (native OpenStack API), action',
      text: 'The API that starts an ECS natively needs the action ecs:servers:start.',
      kind: 'row',
    },
    'otc26-permissions-status/start-native/dependency-list': {
      anchor: 'Table, row Starting an ECS (native OpenStack API), dependency ecs:servers:list',
      text: 'The API that starts an ECS natively needs the further action ecs:servers:list.',
      kind: 'row',
    },
    'otc26-permissions-status/stop-native/reference': {
      anchor: 'Table, row Stopping an ECS (native OpenStack API), link',
      text: 'The permission links to the page of the API that stops an ECS natively.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/stop-native/path-v2': {
      anchor: 'Table, row Stopping an ECS (native OpenStack API), API, v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and stops an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/stop-native/path-v2-1': {
      anchor: 'Table, row Stopping an ECS (native OpenStack API), API, v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and stops an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/stop-native/action': {
      anchor: 'Table, row Stopping an ECS (native OpenStack API), action',
      text: 'The API that stops an ECS natively needs the action ecs:servers:stop.',
      kind: 'row',
    },
    'otc26-permissions-status/stop-native/dependency-list': {
      anchor: 'Table, row Stopping an ECS (native OpenStack API), dependency ecs:servers:list',
      text: 'The API that stops an ECS natively needs the further action ecs:servers:list.',
      kind: 'row',
    },
    'otc26-permissions-status/stop-native/dependency-get': {
      anchor: 'Table, row Stopping an ECS (native OpenStack API), dependency ecs:servers:get',
      text: 'The API that stops an ECS natively needs the further action ecs:servers:get.',
      kind: 'row',
    },
    'otc26-permissions-status/restart-native/reference': {
      anchor: 'Table, row Restarting an ECS (native OpenStack API), link',
      text: 'The permission links to the page of the API that restarts an ECS natively.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/restart-native/path-v2': {
      anchor: 'Table, row Restarting an ECS (native OpenStack API), API, v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and restarts an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/restart-native/path-v2-1': {
      anchor: 'Table, row Restarting an ECS (native OpenStack API), API, v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and restarts an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/restart-native/action': {
      anchor: 'Table, row Restarting an ECS (native OpenStack API), action',
      text: 'The API that restarts an ECS natively needs the action ecs:servers:reboot.',
      kind: 'row',
    },
    'otc26-permissions-status/restart-native/dependency-list': {
      anchor: 'Table, row Restarting an ECS (native OpenStack API), dependency ecs:servers:list',
      text: 'The API that restarts an ECS natively needs the further action ecs:servers:list.',
      kind: 'row',
    },
    'otc26-permissions-status/restart-native/dependency-get': {
      anchor: 'Table, row Restarting an ECS (native OpenStack API), dependency ecs:servers:get',
      text: 'The API that restarts an ECS natively needs the further action ecs:servers:get.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/reference': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), link',
      text: 'The permission links to the page of the API that modifies the specifications of an ECS natively.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/resize-native/path-v2-1': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), API, v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and modifies the specifications of an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/path-repeated': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), API, second line',
      text: 'The row prints the path on /v2.1 a second time, where the other rows print those on /v2 and /v2.1.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'otc26-permissions-status/resize-native/action': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), action',
      text: 'The API that modifies the specifications of an ECS natively needs the action ecs:servers:resize.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-list': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency ecs:servers:list',
      text: 'The API that modifies the specifications of an ECS natively needs the further action ecs:servers:list.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-get': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency ecs:servers:get',
      text: 'The API that modifies the specifications of an ECS natively needs the further action ecs:servers:get.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-flavors-get': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency ecs:flavors:get',
      text: 'The API that modifies the specifications of an ECS natively needs the further action ecs:flavors:get.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-ims-images-get': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency ims:images:get',
      text: 'The API that modifies the specifications of an ECS natively needs the further action ims:images:get.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-evs-volumes-list': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency evs:volumes:list',
      text: 'The API that modifies the specifications of an ECS natively needs the further action evs:volumes:list.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-evs-volumes-create': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency evs:volumes:create',
      text: 'The API that modifies the specifications of an ECS natively needs the further action evs:volumes:create.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-evs-volumes-get': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency evs:volumes:get',
      text: 'The API that modifies the specifications of an ECS natively needs the further action evs:volumes:get.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-evs-volumes-attach': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency evs:volumes:attach',
      text: 'The API that modifies the specifications of an ECS natively needs the further action evs:volumes:attach.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-evs-volumes-detach': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency evs:volumes:detach',
      text: 'The API that modifies the specifications of an ECS natively needs the further action evs:volumes:detach.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-evs-volumes-manage': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency evs:volumes:manage',
      text: 'The API that modifies the specifications of an ECS natively needs the further action evs:volumes:manage.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-vpc-ports-get': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency vpc:ports:get',
      text: 'The API that modifies the specifications of an ECS natively needs the further action vpc:ports:get.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-vpc-ports-update': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency vpc:ports:update',
      text: 'The API that modifies the specifications of an ECS natively needs the further action vpc:ports:update.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-vpc-ports-create': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency vpc:ports:create',
      text: 'The API that modifies the specifications of an ECS natively needs the further action vpc:ports:create.',
      kind: 'row',
    },
    'otc26-permissions-status/resize-native/dependency-vpc-ports-delete': {
      anchor: 'Table, row Modifying ECS specifications (native OpenStack API), dependency vpc:ports:delete',
      text: 'The API that modifies the specifications of an ECS natively needs the further action vpc:ports:delete.',
      kind: 'row',
    },
    'otc26-permissions-status/rebuild-native/reference': {
      anchor: 'Table, row Rebuilding an ECS (native OpenStack API), link',
      text: 'The permission links to the page of the API that rebuilds an ECS natively.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/rebuild-native/path-v2': {
      anchor: 'Table, row Rebuilding an ECS (native OpenStack API), API, v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and rebuilds an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/rebuild-native/path-v2-1': {
      anchor: 'Table, row Rebuilding an ECS (native OpenStack API), API, v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and rebuilds an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/rebuild-native/action': {
      anchor: 'Table, row Rebuilding an ECS (native OpenStack API), action',
      text: 'The API that rebuilds an ECS natively needs the action ecs:servers:rebuild.',
      kind: 'row',
    },
    'otc26-permissions-status/rebuild-native/dependency-list': {
      anchor: 'Table, row Rebuilding an ECS (native OpenStack API), dependency ecs:servers:list',
      text: 'The API that rebuilds an ECS natively needs the further action ecs:servers:list.',
      kind: 'row',
    },
    'otc26-permissions-status/rebuild-native/dependency-update': {
      anchor: 'Table, row Rebuilding an ECS (native OpenStack API), dependency ecs:servers:update',
      text: 'The API that rebuilds an ECS natively needs the further action ecs:servers:update.',
      kind: 'row',
    },
    'otc26-permissions-status/rebuild-native/dependency-ims-images-get': {
      anchor: 'Table, row Rebuilding an ECS (native OpenStack API), dependency ims:images:get',
      text: 'The API that rebuilds an ECS natively needs the further action ims:images:get.',
      kind: 'row',
    },
    'otc26-permissions-status/rebuild-native/dependency-ims-images-list': {
      anchor: 'Table, row Rebuilding an ECS (native OpenStack API), dependency ims:images:list',
      text: 'The API that rebuilds an ECS natively needs the further action ims:images:list.',
      kind: 'row',
    },
    'otc26-permissions-status/rebuild-native/dependency-ims-images-update': {
      anchor: 'Table, row Rebuilding an ECS (native OpenStack API), dependency ims:images:update',
      text: 'The API that rebuilds an ECS natively needs the further action ims:images:update.',
      kind: 'row',
    },
    'otc26-permissions-status/lock-native/reference': {
      anchor: 'Table, row Locking an ECS (native OpenStack API), link',
      text: 'The permission links to the page of the API that locks an ECS natively.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/lock-native/path-v2': {
      anchor: 'Table, row Locking an ECS (native OpenStack API), API, v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and locks an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/lock-native/path-v2-1': {
      anchor: 'Table, row Locking an ECS (native OpenStack API), API, v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and locks an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/lock-native/action': {
      anchor: 'Table, row Locking an ECS (native OpenStack API), action',
      text: 'The API that locks an ECS natively needs the action ecs:servers:lock.',
      kind: 'row',
    },
    'otc26-permissions-status/lock-native/dependency-list': {
      anchor: 'Table, row Locking an ECS (native OpenStack API), dependency ecs:servers:list',
      text: 'The API that locks an ECS natively needs the further action ecs:servers:list.',
      kind: 'row',
    },
    'otc26-permissions-status/lock-native/dependency-get': {
      anchor: 'Table, row Locking an ECS (native OpenStack API), dependency ecs:servers:get',
      text: 'The API that locks an ECS natively needs the further action ecs:servers:get.',
      kind: 'row',
    },
    'otc26-permissions-status/unlock-native/reference': {
      anchor: 'Table, row Unlocking an ECS (native OpenStack API), link',
      text: 'The permission links to the page of the API that unlocks an ECS natively.',
      kind: 'row',
      reason: 'heading-or-link',
    },
    'otc26-permissions-status/unlock-native/path-v2': {
      anchor: 'Table, row Unlocking an ECS (native OpenStack API), API, v2',
      text: 'POST /v2/{project_id}/servers/{server_id}/action exists and unlocks an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/unlock-native/path-v2-1': {
      anchor: 'Table, row Unlocking an ECS (native OpenStack API), API, v2.1',
      text: 'POST /v2.1/{project_id}/servers/{server_id}/action exists and unlocks an ECS natively.',
      kind: 'row',
    },
    'otc26-permissions-status/unlock-native/action': {
      anchor: 'Table, row Unlocking an ECS (native OpenStack API), action',
      text: 'The API that unlocks an ECS natively needs the action ecs:servers:unlock.',
      kind: 'row',
    },
    'otc26-permissions-status/unlock-native/dependency-list': {
      anchor: 'Table, row Unlocking an ECS (native OpenStack API), dependency ecs:servers:list',
      text: 'The API that unlocks an ECS natively needs the further action ecs:servers:list.',
      kind: 'row',
    },
    'otc26-permissions-status/unlock-native/dependency-get': {
      anchor: 'Table, row Unlocking an ECS (native OpenStack API), dependency ecs:servers:get',
      text: 'The API that unlocks an ECS natively needs the further action ecs:servers:get.',
      kind: 'row',
    },
  },
})
