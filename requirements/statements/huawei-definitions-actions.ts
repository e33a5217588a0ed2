import { defineDocument } from './statement.ts'

/** What the definitions behind the API Explorer of Huawei Cloud say of the native actions on servers. */
export const huaweiDefinitionsActions = defineDocument({
  title: 'API Explorer definitions of native server actions',
  publisher: 'Huawei Cloud',
  edition: 'mingyang91/huawei-cloud-api-definitions e05e9a02eed3 (2026-07-24): schemas/ECS/src/<operation>.json',
  statements: {
    'huawei-definitions-actions/stop/path': {
      anchor: 'NovaStopServer, path',
      text: 'NovaStopServer is POST /v2.1/{project_id}/servers/{server_id}/action; it stops a single ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-actions/stop/project-id-required': {
      anchor: 'NovaStopServer, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/stop/server-id-required': {
      anchor: 'NovaStopServer, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/stop/token-required': {
      anchor: 'NovaStopServer, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-actions/stop/body-required': {
      anchor: 'NovaStopServer, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-actions/stop/action-required': {
      anchor: 'NovaStopServer, request body, required',
      text: 'The request body must hold os-stop.',
      kind: 'row',
    },
    'huawei-definitions-actions/stop/action-type': {
      anchor: 'NovaStopServer, os-stop, type',
      text: 'os-stop is an object.',
      kind: 'row',
    },
    'huawei-definitions-actions/stop/type-string': {
      anchor: 'NovaStopServer, type string',
      text: 'type is a string.',
      kind: 'row',
    },
    'huawei-definitions-actions/stop/type-enum': {
      anchor: 'NovaStopServer, type enum',
      text: 'type is SOFT or HARD.',
      kind: 'constraint',
    },
    'huawei-definitions-actions/stop/type-default': {
      anchor: 'NovaStopServer, type default',
      text: 'type is SOFT where it is left out.',
      kind: 'row',
    },
    'huawei-definitions-actions/stop/type-meaning': {
      anchor: 'NovaStopServer, type meaning',
      text: 'SOFT stops the ECS normally, HARD by force.',
      kind: 'row',
    },
    'huawei-definitions-actions/stop/status': {
      anchor: 'NovaStopServer, response',
      text: 'Success is answered with 202.',
      kind: 'row',
    },
    'huawei-definitions-actions/stop/example': {
      anchor: 'NovaStopServer, request example',
      text: 'Example body: {"os-stop": {}}.',
      kind: 'example',
    },
    'huawei-definitions-actions/start/path': {
      anchor: 'NovaStartServer, path',
      text: 'NovaStartServer is POST /v2.1/{project_id}/servers/{server_id}/action; it starts a single ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-actions/start/project-id-required': {
      anchor: 'NovaStartServer, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/start/server-id-required': {
      anchor: 'NovaStartServer, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/start/token-required': {
      anchor: 'NovaStartServer, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-actions/start/body-required': {
      anchor: 'NovaStartServer, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-actions/start/action-required': {
      anchor: 'NovaStartServer, request body, required',
      text: 'The request body must hold os-start.',
      kind: 'row',
    },
    'huawei-definitions-actions/start/action-type': {
      anchor: 'NovaStartServer, os-start, type',
      text: 'os-start is a string whose only value is ""; other documents send null or {}.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-actions/start/status': {
      anchor: 'NovaStartServer, response',
      text: 'Success is answered with 202.',
      kind: 'row',
    },
    'huawei-definitions-actions/start/example': {
      anchor: 'NovaStartServer, request example',
      text: 'Example body: {"os-start": ""}.',
      kind: 'example',
      reason: 'states-no-duty',
    },
    'huawei-definitions-actions/reboot/path': {
      anchor: 'NovaRebootServer, path',
      text: 'NovaRebootServer is POST /v2.1/{project_id}/servers/{server_id}/action; it restarts a single ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-actions/reboot/project-id-required': {
      anchor: 'NovaRebootServer, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/reboot/server-id-required': {
      anchor: 'NovaRebootServer, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/reboot/token-required': {
      anchor: 'NovaRebootServer, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-actions/reboot/body-required': {
      anchor: 'NovaRebootServer, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-actions/reboot/action-required': {
      anchor: 'NovaRebootServer, request body, required',
      text: 'The request body must hold reboot.',
      kind: 'row',
    },
    'huawei-definitions-actions/reboot/action-type': {
      anchor: 'NovaRebootServer, reboot, type',
      text: 'reboot is an object.',
      kind: 'row',
    },
    'huawei-definitions-actions/reboot/type-required': {
      anchor: 'NovaRebootServer, type required',
      text: 'reboot must hold type.',
      kind: 'row',
    },
    'huawei-definitions-actions/reboot/type-string': {
      anchor: 'NovaRebootServer, type string',
      text: 'type is a string.',
      kind: 'row',
    },
    'huawei-definitions-actions/reboot/type-enum': {
      anchor: 'NovaRebootServer, type enum',
      text: 'type is SOFT or HARD.',
      kind: 'constraint',
    },
    'huawei-definitions-actions/reboot/type-meaning': {
      anchor: 'NovaRebootServer, type meaning',
      text: 'SOFT restarts the ECS normally, HARD by force.',
      kind: 'row',
    },
    'huawei-definitions-actions/reboot/status': {
      anchor: 'NovaRebootServer, response',
      text: 'Success is answered with 202.',
      kind: 'row',
    },
    'huawei-definitions-actions/reboot/example': {
      anchor: 'NovaRebootServer, request example',
      text: 'Example body: {"reboot": {"type": "SOFT"}}.',
      kind: 'example',
    },
    'huawei-definitions-actions/lock/path': {
      anchor: 'NovaLockServer, path',
      text: 'NovaLockServer is POST /v2.1/{project_id}/servers/{server_id}/action; it locks an ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-actions/lock/project-id-required': {
      anchor: 'NovaLockServer, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/lock/server-id-required': {
      anchor: 'NovaLockServer, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/lock/token-required': {
      anchor: 'NovaLockServer, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-actions/lock/body-required': {
      anchor: 'NovaLockServer, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-actions/lock/action-required': {
      anchor: 'NovaLockServer, request body, required',
      text: 'The request body must hold lock.',
      kind: 'row',
    },
    'huawei-definitions-actions/lock/action-type': {
      anchor: 'NovaLockServer, lock, type',
      text: 'lock is a string whose only value is ""; other documents send null or {}.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-actions/lock/own-only': {
      anchor: 'NovaLockServer, own only',
      text: 'A tenant can lock ECSs of its own, and none of other tenants.',
      kind: 'sentence',
    },
    'huawei-definitions-actions/lock/no-management': {
      anchor: 'NovaLockServer, no management',
      text: 'A tenant cannot manage an ECS any more once it is locked.',
      kind: 'sentence',
    },
    'huawei-definitions-actions/lock/status': {
      anchor: 'NovaLockServer, response',
      text: 'Success is answered with 202.',
      kind: 'row',
    },
    'huawei-definitions-actions/lock/example': {
      anchor: 'NovaLockServer, request example',
      text: 'Example body: {"lock": ""}.',
      kind: 'example',
      reason: 'states-no-duty',
    },
    'huawei-definitions-actions/unlock/path': {
      anchor: 'NovaUnlockServer, path',
      text: 'NovaUnlockServer is POST /v2.1/{project_id}/servers/{server_id}/action; it unlocks an ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-actions/unlock/project-id-required': {
      anchor: 'NovaUnlockServer, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/unlock/server-id-required': {
      anchor: 'NovaUnlockServer, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/unlock/token-required': {
      anchor: 'NovaUnlockServer, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-actions/unlock/body-required': {
      anchor: 'NovaUnlockServer, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-actions/unlock/action-required': {
      anchor: 'NovaUnlockServer, request body, required',
      text: 'The request body must hold unlock.',
      kind: 'row',
    },
    'huawei-definitions-actions/unlock/action-type': {
      anchor: 'NovaUnlockServer, unlock, type',
      text: 'unlock is a string whose only value is ""; other documents send null or {}.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-actions/unlock/management-allowed': {
      anchor: 'NovaUnlockServer, management allowed',
      text: 'Once an ECS is unlocked, common users can manage it.',
      kind: 'sentence',
    },
    'huawei-definitions-actions/unlock/status': {
      anchor: 'NovaUnlockServer, response',
      text: 'Success is answered with 202.',
      kind: 'row',
    },
    'huawei-definitions-actions/unlock/example': {
      anchor: 'NovaUnlockServer, request example',
      text: 'Example body: {"unlock": ""}.',
      kind: 'example',
      reason: 'states-no-duty',
    },
    'huawei-definitions-actions/delete/path': {
      anchor: 'NovaDeleteServer, path',
      text: 'NovaDeleteServer is DELETE /v2.1/{project_id}/servers/{server_id}; it deletes a single ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-actions/delete/project-id-required': {
      anchor: 'NovaDeleteServer, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/delete/server-id-required': {
      anchor: 'NovaDeleteServer, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/delete/token-required': {
      anchor: 'NovaDeleteServer, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-actions/delete/status': {
      anchor: 'NovaDeleteServer, response',
      text: 'Success is answered with 204.',
      kind: 'row',
    },
    'huawei-definitions-actions/delete/ports': {
      anchor: 'NovaDeleteServer, constraint',
      text: 'Whether ports that were given at creation go with the ECS depends on how the cloud is set up.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-actions/azs/path': {
      anchor: 'NovaListAvailabilityZones, path',
      text: 'NovaListAvailabilityZones is GET /v2.1/{project_id}/os-availability-zone; it lists AZs.',
      kind: 'sentence',
    },
    'huawei-definitions-actions/azs/deprecated': {
      anchor: 'NovaListAvailabilityZones, deprecated',
      text: 'The operation is deprecated.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'huawei-definitions-actions/azs/project-id-required': {
      anchor: 'NovaListAvailabilityZones, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-actions/azs/token-required': {
      anchor: 'NovaListAvailabilityZones, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-actions/azs/status': {
      anchor: 'NovaListAvailabilityZones, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-actions/azs/info-required': {
      anchor: 'NovaListAvailabilityZones, response body, required',
      text: 'The answer must hold availabilityZoneInfo, an array.',
      kind: 'row',
    },
    'huawei-definitions-actions/azs/fields-required': {
      anchor: 'NovaListAvailabilityZones, entry, required',
      text: 'Each AZ must hold hosts, zoneName and zoneState.',
      kind: 'row',
    },
    'huawei-definitions-actions/azs/hosts-null': {
      anchor: 'NovaListAvailabilityZones, hosts',
      text: 'hosts is null, although its type is an array of strings.',
      kind: 'row',
    },
    'huawei-definitions-actions/azs/zone-name': {
      anchor: 'NovaListAvailabilityZones, zoneName',
      text: 'zoneName is a string: the name of the AZ.',
      kind: 'row',
    },
    'huawei-definitions-actions/azs/zone-state': {
      anchor: 'NovaListAvailabilityZones, zoneState',
      text: 'zoneState must hold available, a boolean.',
      kind: 'row',
    },
    'huawei-definitions-actions/azs/example': {
      anchor: 'NovaListAvailabilityZones, response example',
      text: 'Example: AZs az1.dc1 and vmware.az1, each with hosts null and zoneState {"available": true}.',
      kind: 'example',
    },
  },
})
