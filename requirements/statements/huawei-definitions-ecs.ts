import { defineDocument } from './statement.ts'

/** What the definitions behind the API Explorer of Huawei Cloud say of servers, jobs and flavors on `/v1`, `/v1.1` and `/v2`. */
export const huaweiDefinitionsEcs = defineDocument({
  title: 'API Explorer definitions of servers and jobs',
  publisher: 'Huawei Cloud',
  edition: 'mingyang91/huawei-cloud-api-definitions e05e9a02eed3 (2026-07-24): schemas/ECS/src/<operation>.json',
  statements: {
    'huawei-definitions-ecs/change-os/path': {
      anchor: 'ChangeServerOsWithCloudInit, path',
      text:
        'ChangeServerOsWithCloudInit is POST /v2/{project_id}/cloudservers/{server_id}/changeos; it changes the operating system of an ' +
        'ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/change-os/project-id-required': {
      anchor: 'ChangeServerOsWithCloudInit, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/server-id-required': {
      anchor: 'ChangeServerOsWithCloudInit, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/token-required': {
      anchor: 'ChangeServerOsWithCloudInit, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/body-required': {
      anchor: 'ChangeServerOsWithCloudInit, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/status-ok': {
      anchor: 'ChangeServerOsWithCloudInit, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/job-id-required': {
      anchor: 'ChangeServerOsWithCloudInit, response, required',
      text: 'The answer must hold job_id, a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/job-id-meaning': {
      anchor: 'ChangeServerOsWithCloudInit, response, job_id',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/example-response': {
      anchor: 'ChangeServerOsWithCloudInit, response, example',
      text: 'Example answer: {"job_id": …}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/change-os/new-disk': {
      anchor: 'ChangeServerOsWithCloudInit, description, what is done',
      text: 'The system disk is detached, another is made from a new image and attached.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/change-os/data-disks': {
      anchor: 'ChangeServerOsWithCloudInit, description, data disks',
      text: 'The data disks stay as they are.',
      kind: 'sentence',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/change-os/stopped': {
      anchor: 'ChangeServerOsWithCloudInit, constraint, state',
      text: 'The ECS is to be stopped, or one whose reinstallation or change of OS failed.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/change-os/system-disk': {
      anchor: 'ChangeServerOsWithCloudInit, constraint, system disk',
      text: 'An ECS without a system disk is not supported.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/change-os/nothing-else': {
      anchor: 'ChangeServerOsWithCloudInit, constraint, other tasks',
      text: 'No other task is to be carried out at the same time, or it may fail.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/change-os/images': {
      anchor: 'ChangeServerOsWithCloudInit, constraint, images',
      text: 'The API is for images with Cloud-Init and Cloudbase-Init.',
      kind: 'constraint',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/change-os/action-required': {
      anchor: 'ChangeServerOsWithCloudInit, request body, required',
      text: 'The request body must hold os-change, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/imageid-required': {
      anchor: 'ChangeServerOsWithCloudInit, os-change, required',
      text: 'imageid is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/imageid-string': {
      anchor: 'ChangeServerOsWithCloudInit, imageid, type',
      text: 'imageid is a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/imageid-meaning': {
      anchor: 'ChangeServerOsWithCloudInit, imageid, description',
      text: 'imageid is the id of the new image, in UUID format.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/is-auto-pay': {
      anchor: 'ChangeServerOsWithCloudInit, isAutoPay',
      text: 'isAutoPay, a string, tells whether an order is paid from the account at once.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/change-os/adminpass-string': {
      anchor: 'ChangeServerOsWithCloudInit, adminpass, type',
      text: 'adminpass is a string, the password with which the administrator first logs in.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/adminpass-advice': {
      anchor: 'ChangeServerOsWithCloudInit, adminpass, advice',
      text: 'It is advised that it has 8 to 26 characters of three of four kinds.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/change-os/adminpass-windows': {
      anchor: 'ChangeServerOsWithCloudInit, adminpass, note, Windows',
      text: 'On Windows the password does not hold the name of the user.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/change-os/adminpass-void': {
      anchor: 'ChangeServerOsWithCloudInit, adminpass, note, Linux',
      text: 'On Linux user_data may set the password; adminpass is then void.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/change-os/adminpass-not-both': {
      anchor: 'ChangeServerOsWithCloudInit, adminpass, note, not both',
      text: 'adminpass and keyname must not both have a value.',
      kind: 'note',
    },
    'huawei-definitions-ecs/change-os/adminpass-user-data': {
      anchor: 'ChangeServerOsWithCloudInit, adminpass, note, user data',
      text: 'Where both are empty, user_data in metadata must have a value.',
      kind: 'note',
    },
    'huawei-definitions-ecs/change-os/keyname-string': {
      anchor: 'ChangeServerOsWithCloudInit, keyname',
      text: 'keyname is a string, the name of a key pair.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/userid-string': {
      anchor: 'ChangeServerOsWithCloudInit, userid, type',
      text: 'userid is a string, the id of the user.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/userid-with-key': {
      anchor: 'ChangeServerOsWithCloudInit, userid, note',
      text: 'userid is mandatory where keyname is used.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/change-os/metadata-object': {
      anchor: 'ChangeServerOsWithCloudInit, metadata',
      text: 'metadata is an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/mode-string': {
      anchor: 'ChangeServerOsWithCloudInit, mode, type',
      text: 'mode is a string, withStopServer: a running ECS is supported.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/mode-stops': {
      anchor: 'ChangeServerOsWithCloudInit, mode, effect',
      text: 'With mode withStopServer a running ECS is stopped first.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/user-data-string': {
      anchor: 'ChangeServerOsWithCloudInit, user_data, type',
      text: 'user_data is a string that is injected into the ECS.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/user-data-base64': {
      anchor: 'ChangeServerOsWithCloudInit, user_data, encoding',
      text: 'user_data is encoded in base64.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/change-os/user-data-at-most-32-kb': {
      anchor: 'ChangeServerOsWithCloudInit, user_data, length',
      text: 'What is injected has at most 32 KB.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/change-os/encrypted-string': {
      anchor: 'ChangeServerOsWithCloudInit, __system__encrypted, type',
      text: '__system__encrypted is a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/encrypted-values': {
      anchor: 'ChangeServerOsWithCloudInit, __system__encrypted, values',
      text: '__system__encrypted is 0, not encrypted, or 1, encrypted.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/encrypted-default': {
      anchor: 'ChangeServerOsWithCloudInit, __system__encrypted, default',
      text: '__system__encrypted is 0 where it is left out.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os/cmkid': {
      anchor: 'ChangeServerOsWithCloudInit, __system__cmkid',
      text: '__system__cmkid, 36 bytes, is to be used with __system__encrypted.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/change-os/example-request': {
      anchor: 'ChangeServerOsWithCloudInit, request, example',
      text: 'Example body: {"os-change": {"adminpass": …, "userid": …, …}}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/change-os-plain/path': {
      anchor: 'ChangeServerOsWithoutCloudInit, path',
      text:
        'ChangeServerOsWithoutCloudInit is POST /v1/{project_id}/cloudservers/{server_id}/changeos; it changes the operating system of ' +
        'an ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/change-os-plain/project-id-required': {
      anchor: 'ChangeServerOsWithoutCloudInit, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/server-id-required': {
      anchor: 'ChangeServerOsWithoutCloudInit, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/token-required': {
      anchor: 'ChangeServerOsWithoutCloudInit, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/body-required': {
      anchor: 'ChangeServerOsWithoutCloudInit, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/status-ok': {
      anchor: 'ChangeServerOsWithoutCloudInit, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/job-id-required': {
      anchor: 'ChangeServerOsWithoutCloudInit, response, required',
      text: 'The answer must hold job_id, a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/job-id-meaning': {
      anchor: 'ChangeServerOsWithoutCloudInit, response, job_id',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/example-response': {
      anchor: 'ChangeServerOsWithoutCloudInit, response, example',
      text: 'Example answer: {"job_id": …}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/change-os-plain/new-disk': {
      anchor: 'ChangeServerOsWithoutCloudInit, description, what is done',
      text: 'The system disk is detached, another is made from a new image and attached.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/change-os-plain/stopped': {
      anchor: 'ChangeServerOsWithoutCloudInit, constraint, state',
      text: 'The ECS is to be stopped, or one whose reinstallation or change of OS failed.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/change-os-plain/system-disk': {
      anchor: 'ChangeServerOsWithoutCloudInit, constraint, system disk',
      text: 'An ECS without a system disk is not supported.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/change-os-plain/nothing-else': {
      anchor: 'ChangeServerOsWithoutCloudInit, constraint, other tasks',
      text: 'No other task is to be carried out at the same time, or it may fail.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/change-os-plain/images': {
      anchor: 'ChangeServerOsWithoutCloudInit, constraint, images',
      text: 'The API is for images without Cloud-Init and Cloudbase-Init.',
      kind: 'constraint',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/change-os-plain/action-required': {
      anchor: 'ChangeServerOsWithoutCloudInit, request body, required',
      text: 'The request body must hold os-change, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/imageid-required': {
      anchor: 'ChangeServerOsWithoutCloudInit, os-change, required',
      text: 'imageid is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/imageid-string': {
      anchor: 'ChangeServerOsWithoutCloudInit, imageid, type',
      text: 'imageid is a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/imageid-meaning': {
      anchor: 'ChangeServerOsWithoutCloudInit, imageid, description',
      text: 'imageid is the id of the new image, in UUID format.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/is-auto-pay': {
      anchor: 'ChangeServerOsWithoutCloudInit, isAutoPay',
      text: 'isAutoPay, a string, tells whether an order is paid from the account at once.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/change-os-plain/adminpass-string': {
      anchor: 'ChangeServerOsWithoutCloudInit, adminpass, type',
      text: 'adminpass is a string, the password with which the administrator first logs in.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/adminpass-advice': {
      anchor: 'ChangeServerOsWithoutCloudInit, adminpass, advice',
      text: 'It is advised that it has 8 to 26 characters of three of four kinds.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/change-os-plain/adminpass-windows': {
      anchor: 'ChangeServerOsWithoutCloudInit, adminpass, note, Windows',
      text: 'On Windows the password does not hold the name of the user.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/change-os-plain/adminpass-one-of': {
      anchor: 'ChangeServerOsWithoutCloudInit, adminpass, note, one of both',
      text: 'adminpass and keyname must not both be empty.',
      kind: 'note',
    },
    'huawei-definitions-ecs/change-os-plain/keyname-string': {
      anchor: 'ChangeServerOsWithoutCloudInit, keyname',
      text: 'keyname is a string, the name of a key pair.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/userid-string': {
      anchor: 'ChangeServerOsWithoutCloudInit, userid, type',
      text: 'userid is a string, the id of the user.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/userid-with-key': {
      anchor: 'ChangeServerOsWithoutCloudInit, userid, note',
      text: 'userid is mandatory where keyname is used.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/change-os-plain/metadata-object': {
      anchor: 'ChangeServerOsWithoutCloudInit, metadata',
      text: 'metadata is an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/mode-string': {
      anchor: 'ChangeServerOsWithoutCloudInit, mode, type',
      text: 'mode is a string, withStopServer: a running ECS is supported.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/mode-stops': {
      anchor: 'ChangeServerOsWithoutCloudInit, mode, effect',
      text: 'With mode withStopServer a running ECS is stopped first.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/encrypted-string': {
      anchor: 'ChangeServerOsWithoutCloudInit, __system__encrypted, type',
      text: '__system__encrypted is a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/encrypted-values': {
      anchor: 'ChangeServerOsWithoutCloudInit, __system__encrypted, values',
      text: '__system__encrypted is 0, not encrypted, or 1, encrypted.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/encrypted-default': {
      anchor: 'ChangeServerOsWithoutCloudInit, __system__encrypted, default',
      text: '__system__encrypted is 0 where it is left out.',
      kind: 'row',
    },
    'huawei-definitions-ecs/change-os-plain/cmkid': {
      anchor: 'ChangeServerOsWithoutCloudInit, __system__cmkid',
      text: '__system__cmkid, 36 bytes, is to be used with __system__encrypted.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/reinstall-os/path': {
      anchor: 'ReinstallServerWithCloudInit, path',
      text:
        'ReinstallServerWithCloudInit is POST /v2/{project_id}/cloudservers/{server_id}/reinstallos; it reinstalls the operating system ' +
        'of an ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/reinstall-os/project-id-required': {
      anchor: 'ReinstallServerWithCloudInit, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/server-id-required': {
      anchor: 'ReinstallServerWithCloudInit, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/token-required': {
      anchor: 'ReinstallServerWithCloudInit, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/body-required': {
      anchor: 'ReinstallServerWithCloudInit, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/status-ok': {
      anchor: 'ReinstallServerWithCloudInit, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/job-id-required': {
      anchor: 'ReinstallServerWithCloudInit, response, required',
      text: 'The answer must hold job_id, a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/job-id-meaning': {
      anchor: 'ReinstallServerWithCloudInit, response, job_id',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/example-response': {
      anchor: 'ReinstallServerWithCloudInit, response, example',
      text: 'Example answer: {"job_id": …}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/reinstall-os/new-disk': {
      anchor: 'ReinstallServerWithCloudInit, description, what is done',
      text: 'The system disk is detached, another is made from the original image and attached.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/reinstall-os/data-disks': {
      anchor: 'ReinstallServerWithCloudInit, description, data disks',
      text: 'The data disks stay as they are.',
      kind: 'sentence',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/reinstall-os/stopped': {
      anchor: 'ReinstallServerWithCloudInit, constraint, state',
      text: 'The ECS is to be stopped, or one whose reinstallation failed.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/reinstall-os/system-disk': {
      anchor: 'ReinstallServerWithCloudInit, constraint, system disk',
      text: 'An ECS without a system disk is not supported.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/reinstall-os/nothing-else': {
      anchor: 'ReinstallServerWithCloudInit, constraint, other tasks',
      text: 'No other task is to be carried out at the same time, or it may fail.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/reinstall-os/images': {
      anchor: 'ReinstallServerWithCloudInit, constraint, images',
      text: 'The API is for images with Cloud-Init and Cloudbase-Init.',
      kind: 'constraint',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/reinstall-os/action-required': {
      anchor: 'ReinstallServerWithCloudInit, request body, required',
      text: 'The request body must hold os-reinstall, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/adminpass-string': {
      anchor: 'ReinstallServerWithCloudInit, adminpass, type',
      text: 'adminpass is a string, the password with which the administrator first logs in.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/adminpass-advice': {
      anchor: 'ReinstallServerWithCloudInit, adminpass, advice',
      text: 'It is advised that it has 8 to 26 characters of three of four kinds.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/reinstall-os/adminpass-windows': {
      anchor: 'ReinstallServerWithCloudInit, adminpass, note, Windows',
      text: 'On Windows the password does not hold the name of the user.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/reinstall-os/adminpass-void': {
      anchor: 'ReinstallServerWithCloudInit, adminpass, note, Linux',
      text: 'On Linux user_data may set the password; adminpass is then void.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/reinstall-os/adminpass-not-both': {
      anchor: 'ReinstallServerWithCloudInit, adminpass, note, not both',
      text: 'adminpass and keyname must not both have a value.',
      kind: 'note',
    },
    'huawei-definitions-ecs/reinstall-os/adminpass-user-data': {
      anchor: 'ReinstallServerWithCloudInit, adminpass, note, user data',
      text: 'Where both are empty, user_data in metadata must have a value.',
      kind: 'note',
    },
    'huawei-definitions-ecs/reinstall-os/keyname-string': {
      anchor: 'ReinstallServerWithCloudInit, keyname',
      text: 'keyname is a string, the name of a key pair.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/userid-string': {
      anchor: 'ReinstallServerWithCloudInit, userid, type',
      text: 'userid is a string, the id of the user.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/userid-with-key': {
      anchor: 'ReinstallServerWithCloudInit, userid, note',
      text: 'userid is mandatory where keyname is used.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/reinstall-os/metadata-object': {
      anchor: 'ReinstallServerWithCloudInit, metadata',
      text: 'metadata is an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/mode-string': {
      anchor: 'ReinstallServerWithCloudInit, mode, type',
      text: 'mode is a string, withStopServer: a running ECS is supported.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/mode-stops': {
      anchor: 'ReinstallServerWithCloudInit, mode, effect',
      text: 'With mode withStopServer a running ECS is stopped first.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/user-data-string': {
      anchor: 'ReinstallServerWithCloudInit, user_data, type',
      text: 'user_data is a string that is injected into the ECS.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/user-data-base64': {
      anchor: 'ReinstallServerWithCloudInit, user_data, encoding',
      text: 'user_data is encoded in base64.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/reinstall-os/user-data-at-most-32-kb': {
      anchor: 'ReinstallServerWithCloudInit, user_data, length',
      text: 'What is injected has at most 32 KB.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/reinstall-os/encrypted-string': {
      anchor: 'ReinstallServerWithCloudInit, __system__encrypted, type',
      text: '__system__encrypted is a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/encrypted-values': {
      anchor: 'ReinstallServerWithCloudInit, __system__encrypted, values',
      text: '__system__encrypted is 0, not encrypted, or 1, encrypted.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/encrypted-default': {
      anchor: 'ReinstallServerWithCloudInit, __system__encrypted, default',
      text: '__system__encrypted is 0 where it is left out.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os/cmkid': {
      anchor: 'ReinstallServerWithCloudInit, __system__cmkid',
      text: '__system__cmkid, 36 bytes, is to be used with __system__encrypted.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/reinstall-os/example-request': {
      anchor: 'ReinstallServerWithCloudInit, request, example',
      text: 'Example body: {"os-reinstall": {"adminpass": …, "userid": …, …}}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/reinstall-os-plain/path': {
      anchor: 'ReinstallServerWithoutCloudInit, path',
      text:
        'ReinstallServerWithoutCloudInit is POST /v1/{project_id}/cloudservers/{server_id}/reinstallos; it reinstalls the operating ' +
        'system of an ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/reinstall-os-plain/project-id-required': {
      anchor: 'ReinstallServerWithoutCloudInit, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/server-id-required': {
      anchor: 'ReinstallServerWithoutCloudInit, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/token-required': {
      anchor: 'ReinstallServerWithoutCloudInit, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/body-required': {
      anchor: 'ReinstallServerWithoutCloudInit, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/status-ok': {
      anchor: 'ReinstallServerWithoutCloudInit, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/job-id-required': {
      anchor: 'ReinstallServerWithoutCloudInit, response, required',
      text: 'The answer must hold job_id, a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/job-id-meaning': {
      anchor: 'ReinstallServerWithoutCloudInit, response, job_id',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/example-response': {
      anchor: 'ReinstallServerWithoutCloudInit, response, example',
      text: 'Example answer: {"job_id": …}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/reinstall-os-plain/new-disk': {
      anchor: 'ReinstallServerWithoutCloudInit, description, what is done',
      text: 'The system disk is detached, another is made from the original image and attached.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/reinstall-os-plain/stopped': {
      anchor: 'ReinstallServerWithoutCloudInit, constraint, state',
      text: 'The ECS is to be stopped, or one whose reinstallation failed.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/reinstall-os-plain/system-disk': {
      anchor: 'ReinstallServerWithoutCloudInit, constraint, system disk',
      text: 'An ECS without a system disk is not supported.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/reinstall-os-plain/nothing-else': {
      anchor: 'ReinstallServerWithoutCloudInit, constraint, other tasks',
      text: 'No other task is to be carried out at the same time, or it may fail.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/reinstall-os-plain/images': {
      anchor: 'ReinstallServerWithoutCloudInit, constraint, images',
      text: 'The API is for images without Cloud-Init and Cloudbase-Init.',
      kind: 'constraint',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/reinstall-os-plain/action-required': {
      anchor: 'ReinstallServerWithoutCloudInit, request body, required',
      text: 'The request body must hold os-reinstall, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/adminpass-string': {
      anchor: 'ReinstallServerWithoutCloudInit, adminpass, type',
      text: 'adminpass is a string, the password with which the administrator first logs in.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/adminpass-advice': {
      anchor: 'ReinstallServerWithoutCloudInit, adminpass, advice',
      text: 'It is advised that it has 8 to 26 characters of three of four kinds.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/reinstall-os-plain/adminpass-windows': {
      anchor: 'ReinstallServerWithoutCloudInit, adminpass, note, Windows',
      text: 'On Windows the password does not hold the name of the user.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/reinstall-os-plain/adminpass-one-of': {
      anchor: 'ReinstallServerWithoutCloudInit, adminpass, note, one of both',
      text: 'adminpass and keyname must not both be empty.',
      kind: 'note',
    },
    'huawei-definitions-ecs/reinstall-os-plain/keyname-string': {
      anchor: 'ReinstallServerWithoutCloudInit, keyname',
      text: 'keyname is a string, the name of a key pair.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/userid-string': {
      anchor: 'ReinstallServerWithoutCloudInit, userid, type',
      text: 'userid is a string, the id of the user.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/userid-with-key': {
      anchor: 'ReinstallServerWithoutCloudInit, userid, note',
      text: 'userid is mandatory where keyname is used.',
      kind: 'note',
      reason: 'not-observable-over-http',
    },
    'huawei-definitions-ecs/reinstall-os-plain/metadata-object': {
      anchor: 'ReinstallServerWithoutCloudInit, metadata',
      text: 'metadata is an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/mode-string': {
      anchor: 'ReinstallServerWithoutCloudInit, mode, type',
      text: 'mode is a string, withStopServer: a running ECS is supported.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/mode-stops': {
      anchor: 'ReinstallServerWithoutCloudInit, mode, effect',
      text: 'With mode withStopServer a running ECS is stopped first.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/encrypted-string': {
      anchor: 'ReinstallServerWithoutCloudInit, __system__encrypted, type',
      text: '__system__encrypted is a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/encrypted-values': {
      anchor: 'ReinstallServerWithoutCloudInit, __system__encrypted, values',
      text: '__system__encrypted is 0, not encrypted, or 1, encrypted.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/encrypted-default': {
      anchor: 'ReinstallServerWithoutCloudInit, __system__encrypted, default',
      text: '__system__encrypted is 0 where it is left out.',
      kind: 'row',
    },
    'huawei-definitions-ecs/reinstall-os-plain/cmkid': {
      anchor: 'ReinstallServerWithoutCloudInit, __system__cmkid',
      text: '__system__cmkid, 36 bytes, is to be used with __system__encrypted.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/resize/path': {
      anchor: 'ResizePostPaidServer, path',
      text: 'ResizePostPaidServer is POST /v1/{project_id}/cloudservers/{server_id}/resize; it changes the flavor of an ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/resize/project-id-required': {
      anchor: 'ResizePostPaidServer, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/server-id-required': {
      anchor: 'ResizePostPaidServer, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/token-required': {
      anchor: 'ResizePostPaidServer, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/body-required': {
      anchor: 'ResizePostPaidServer, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/status-ok': {
      anchor: 'ResizePostPaidServer, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/job-id-required': {
      anchor: 'ResizePostPaidServer, response, required',
      text: 'The answer must hold job_id, a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/job-id-meaning': {
      anchor: 'ResizePostPaidServer, response, job_id',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/example-response': {
      anchor: 'ResizePostPaidServer, response, example',
      text: 'Example answer: {"job_id": …}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/resize/not-every-flavor': {
      anchor: 'ResizePostPaidServer, description, flavors',
      text: 'A flavor cannot be changed to every other one.',
      kind: 'sentence',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/resize/stopped': {
      anchor: 'ResizePostPaidServer, constraint',
      text: 'The flavor can be changed only while the ECS is stopped.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/resize/resize-required': {
      anchor: 'ResizePostPaidServer, request body, required',
      text: 'The request body must hold resize, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/flavorref-required': {
      anchor: 'ResizePostPaidServer, resize, required',
      text: 'flavorRef is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/flavorref-string': {
      anchor: 'ResizePostPaidServer, flavorRef',
      text: 'flavorRef is a string, the id of the flavor after the change.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/mode-string': {
      anchor: 'ResizePostPaidServer, mode, type',
      text: 'mode is a string, withStopServer: a running ECS is supported.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/mode-stops': {
      anchor: 'ResizePostPaidServer, mode, effect',
      text: 'With mode withStopServer a running ECS is stopped, its flavor changed, and the ECS started again.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/cpu-options': {
      anchor: 'ResizePostPaidServer, cpu_options',
      text: 'cpu_options is an object with hw:cpu_threads, 1 or 2.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/resize/dry-run-boolean': {
      anchor: 'ResizePostPaidServer, dry_run, type',
      text: 'dry_run is a boolean, whether the request is only checked.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/dry-run-true': {
      anchor: 'ResizePostPaidServer, dry_run, true',
      text: 'true: the request is checked, and the flavor is not changed.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/dry-run-true-failed': {
      anchor: 'ResizePostPaidServer, dry_run, true, failed',
      text: 'true: a check that fails is answered with an error.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/dry-run-true-passed': {
      anchor: 'ResizePostPaidServer, dry_run, true, passed',
      text: 'true: a check that succeeds is answered with 202.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize/example-request': {
      anchor: 'ResizePostPaidServer, request, example',
      text: 'Example body: {"resize": {"flavorRef": …}}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/resize-v11/path': {
      anchor: 'ResizeServer, path',
      text: 'ResizeServer is POST /v1.1/{project_id}/cloudservers/{server_id}/resize; it changes the flavor of an ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/resize-v11/project-id-required': {
      anchor: 'ResizeServer, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/server-id-required': {
      anchor: 'ResizeServer, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/token-required': {
      anchor: 'ResizeServer, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/body-required': {
      anchor: 'ResizeServer, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/compatible': {
      anchor: 'ResizeServer, description, versions',
      text: 'v1.1 does what v1 does, and more for ECSs by the month or year.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/resize-v11/status-ok': {
      anchor: 'ResizeServer, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/job-id-string': {
      anchor: 'ResizeServer, response, job_id',
      text: 'job_id, a string, is returned where the ECS is paid for as it is used.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/order-id-required': {
      anchor: 'ResizeServer, response, order_id',
      text: 'order_id, a string, is returned for an ECS by the month or year; it is said to be required.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/resize-v11/example-response': {
      anchor: 'ResizeServer, response, example',
      text: 'Example answer: {"order_id": …}.',
      kind: 'example',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/resize-v11/stopped': {
      anchor: 'ResizeServer, constraint',
      text: 'The flavor can be changed only while the ECS is stopped.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/resize-v11/resize-required': {
      anchor: 'ResizeServer, request body, required',
      text: 'The request body must hold resize, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/flavorref-required': {
      anchor: 'ResizeServer, resize, required',
      text: 'flavorRef is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/flavorref-string': {
      anchor: 'ResizeServer, flavorRef',
      text: 'flavorRef is a string, the id of the flavor after the change.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/mode-string': {
      anchor: 'ResizeServer, mode, type',
      text: 'mode is a string, withStopServer: a running ECS is supported.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/mode-stops': {
      anchor: 'ResizeServer, mode, effect',
      text: 'With mode withStopServer a running ECS is stopped, its flavor changed, and the ECS started again.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/cpu-options': {
      anchor: 'ResizeServer, cpu_options',
      text: 'cpu_options is an object with hw:cpu_threads, 1 or 2.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/resize-v11/dry-run-boolean': {
      anchor: 'ResizeServer, dry_run, type',
      text: 'dry_run is a boolean, whether the request is only checked.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/dry-run-true': {
      anchor: 'ResizeServer, dry_run, true',
      text: 'true: the request is checked, and the flavor is not changed.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/dry-run-true-failed': {
      anchor: 'ResizeServer, dry_run, true, failed',
      text: 'true: a check that fails is answered with an error.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/dry-run-true-passed': {
      anchor: 'ResizeServer, dry_run, true, passed',
      text: 'true: a check that succeeds is answered with 202.',
      kind: 'row',
    },
    'huawei-definitions-ecs/resize-v11/others': {
      anchor: 'ResizeServer, dedicated_host_id, extendparam',
      text: 'dedicated_host_id and extendparam are of ECSs on dedicated hosts, and by the month or year.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/resize-v11/example-request': {
      anchor: 'ResizeServer, request, example',
      text: 'Example body: {"resize": {"flavorRef": …}}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/migrate/path': {
      anchor: 'MigrateServer, path',
      text: 'MigrateServer is POST /v1/{project_id}/cloudservers/{server_id}/migrate; it migrates an ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/migrate/project-id-required': {
      anchor: 'MigrateServer, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/migrate/server-id-required': {
      anchor: 'MigrateServer, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/migrate/token-required': {
      anchor: 'MigrateServer, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/migrate/body-required': {
      anchor: 'MigrateServer, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/migrate/status-ok': {
      anchor: 'MigrateServer, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/migrate/job-id-required': {
      anchor: 'MigrateServer, response, required',
      text: 'The answer must hold job_id, a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/migrate/job-id-meaning': {
      anchor: 'MigrateServer, response, job_id',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'huawei-definitions-ecs/migrate/example-response': {
      anchor: 'MigrateServer, response, example',
      text: 'Example answer: {"job_id": …}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/migrate/ways': {
      anchor: 'MigrateServer, description',
      text: 'ECSs are migrated between dedicated hosts, from those to the public resource pool and back.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/migrate/dedicated-hosts': {
      anchor: 'MigrateServer, constraint, dedicated hosts',
      text: 'The API is for dedicated hosts only, for now.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/migrate/stopped': {
      anchor: 'MigrateServer, constraint, state',
      text: 'Only a stopped ECS can be migrated.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/migrate/as-used': {
      anchor: 'MigrateServer, constraint, payment',
      text: 'Only an ECS that is paid for as it is used can be migrated.',
      kind: 'constraint',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/migrate/native-inherited': {
      anchor: 'MigrateServer, constraint, native API',
      text: 'What limits the native cold migration limits this one too.',
      kind: 'constraint',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/migrate/migrate-required': {
      anchor: 'MigrateServer, request body, required',
      text: 'The request body must hold migrate, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/migrate/migrate-null': {
      anchor: 'MigrateServer, migrate, null',
      text: 'migrate is null where the ECS goes from a dedicated host to the public resource pool.',
      kind: 'row',
    },
    'huawei-definitions-ecs/migrate/dedicated-host-id': {
      anchor: 'MigrateServer, dedicated_host_id',
      text: 'dedicated_host_id is a string, the id of the dedicated host that the ECS goes to.',
      kind: 'row',
    },
    'huawei-definitions-ecs/migrate/example-request': {
      anchor: 'MigrateServer, request, example',
      text: 'Example body: {"migrate": {"dedicated_host_id": …}}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/batch-start/path': {
      anchor: 'BatchStartServers, path',
      text: 'BatchStartServers is POST /v1/{project_id}/cloudservers/action; it starts ECSs in a batch.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/batch-start/project-id-required': {
      anchor: 'BatchStartServers, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-start/token-required': {
      anchor: 'BatchStartServers, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-start/body-required': {
      anchor: 'BatchStartServers, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-start/status-ok': {
      anchor: 'BatchStartServers, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-start/job-id-required': {
      anchor: 'BatchStartServers, response, required',
      text: 'The answer must hold job_id, a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-start/job-id-meaning': {
      anchor: 'BatchStartServers, response, job_id',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-start/example-response': {
      anchor: 'BatchStartServers, response, example',
      text: 'Example answer: {"job_id": …}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/batch-start/action-required': {
      anchor: 'BatchStartServers, request body, required',
      text: 'The request body must hold os-start, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-start/servers-required': {
      anchor: 'BatchStartServers, os-start, required',
      text: 'servers is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-start/servers-array': {
      anchor: 'BatchStartServers, servers',
      text: 'servers is an array of objects, the ECSs.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-start/servers-bounds': {
      anchor: 'BatchStartServers, servers, minItems and maxItems',
      text: 'servers has 1 to 1,000 entries.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/batch-start/id-required': {
      anchor: 'BatchStartServers, servers, entry, required',
      text: 'id, a string, is required in each entry.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/path': {
      anchor: 'BatchStopServers, path',
      text: 'BatchStopServers is POST /v1/{project_id}/cloudservers/action; it stops ECSs in a batch.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/batch-stop/project-id-required': {
      anchor: 'BatchStopServers, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/token-required': {
      anchor: 'BatchStopServers, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/body-required': {
      anchor: 'BatchStopServers, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/status-ok': {
      anchor: 'BatchStopServers, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/job-id-required': {
      anchor: 'BatchStopServers, response, required',
      text: 'The answer must hold job_id, a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/job-id-meaning': {
      anchor: 'BatchStopServers, response, job_id',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/example-response': {
      anchor: 'BatchStopServers, response, example',
      text: 'Example answer: {"job_id": …}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/batch-stop/action-required': {
      anchor: 'BatchStopServers, request body, required',
      text: 'The request body must hold os-stop, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/servers-required': {
      anchor: 'BatchStopServers, os-stop, required',
      text: 'servers is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/servers-array': {
      anchor: 'BatchStopServers, servers',
      text: 'servers is an array of objects, the ECSs.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/servers-bounds': {
      anchor: 'BatchStopServers, servers, minItems and maxItems',
      text: 'servers has 1 to 1,000 entries.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/batch-stop/id-required': {
      anchor: 'BatchStopServers, servers, entry, required',
      text: 'id, a string, is required in each entry.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-stop/type-enum': {
      anchor: 'BatchStopServers, type, enum',
      text: 'type is a string, SOFT or HARD.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/batch-stop/type-default': {
      anchor: 'BatchStopServers, type, default',
      text: 'type is SOFT where it is left out.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/path': {
      anchor: 'BatchRebootServers, path',
      text: 'BatchRebootServers is POST /v1/{project_id}/cloudservers/action; it restarts ECSs in a batch.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/batch-reboot/project-id-required': {
      anchor: 'BatchRebootServers, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/token-required': {
      anchor: 'BatchRebootServers, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/body-required': {
      anchor: 'BatchRebootServers, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/status-ok': {
      anchor: 'BatchRebootServers, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/job-id-required': {
      anchor: 'BatchRebootServers, response, required',
      text: 'The answer must hold job_id, a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/job-id-meaning': {
      anchor: 'BatchRebootServers, response, job_id',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/example-response': {
      anchor: 'BatchRebootServers, response, example',
      text: 'Example answer: {"job_id": …}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/batch-reboot/action-required': {
      anchor: 'BatchRebootServers, request body, required',
      text: 'The request body must hold reboot, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/servers-required': {
      anchor: 'BatchRebootServers, reboot, required',
      text: 'servers is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/servers-array': {
      anchor: 'BatchRebootServers, servers',
      text: 'servers is an array of objects, the ECSs.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/servers-bounds': {
      anchor: 'BatchRebootServers, servers, minItems and maxItems',
      text: 'servers has 1 to 1,000 entries.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/batch-reboot/id-required': {
      anchor: 'BatchRebootServers, servers, entry, required',
      text: 'id, a string, is required in each entry.',
      kind: 'row',
    },
    'huawei-definitions-ecs/batch-reboot/type-enum': {
      anchor: 'BatchRebootServers, type, enum',
      text: 'type is a string, SOFT or HARD.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/batch-reboot/type-required': {
      anchor: 'BatchRebootServers, type, required',
      text: 'type is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/delete/path': {
      anchor: 'DeleteServers, path',
      text: 'DeleteServers is POST /v1/{project_id}/cloudservers/delete; it deletes ECSs.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/delete/project-id-required': {
      anchor: 'DeleteServers, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/delete/token-required': {
      anchor: 'DeleteServers, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/delete/body-required': {
      anchor: 'DeleteServers, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/delete/status-ok': {
      anchor: 'DeleteServers, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/delete/job-id-required': {
      anchor: 'DeleteServers, response, required',
      text: 'The answer must hold job_id, a string.',
      kind: 'row',
    },
    'huawei-definitions-ecs/delete/job-id-meaning': {
      anchor: 'DeleteServers, response, job_id',
      text: 'job_id is returned once the job was submitted; by it the job can be queried.',
      kind: 'row',
    },
    'huawei-definitions-ecs/delete/example-response': {
      anchor: 'DeleteServers, response, example',
      text: 'Example answer: {"job_id": …}.',
      kind: 'example',
    },
    'huawei-definitions-ecs/delete/servers-required': {
      anchor: 'DeleteServers, request body, required',
      text: 'servers is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/delete/servers-array': {
      anchor: 'DeleteServers, servers',
      text: 'servers is an array of objects, the ECSs.',
      kind: 'row',
    },
    'huawei-definitions-ecs/delete/servers-bounds': {
      anchor: 'DeleteServers, servers, minItems and maxItems',
      text: 'servers has 1 to 1,000 entries.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/delete/id-required': {
      anchor: 'DeleteServers, servers, entry, required',
      text: 'id, a string, is required in each entry.',
      kind: 'row',
    },
    'huawei-definitions-ecs/delete/delete-publicip': {
      anchor: 'DeleteServers, delete_publicip',
      text: 'delete_publicip is a boolean, false by default: whether EIPs are deleted.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/delete/delete-volume': {
      anchor: 'DeleteServers, delete_volume',
      text: 'delete_volume is a boolean, false by default: whether data disks are deleted.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/show-job/path': {
      anchor: 'ShowJob, path',
      text: 'ShowJob is GET /v1/{project_id}/jobs/{job_id}; it shows how far a job is.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/show-job/project-id-required': {
      anchor: 'ShowJob, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/token-required': {
      anchor: 'ShowJob, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/job-id-path': {
      anchor: 'ShowJob, parameter job_id',
      text: 'job_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/status-ok': {
      anchor: 'ShowJob, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/begin-time-required': {
      anchor: 'ShowJob, response, begin_time',
      text: 'begin_time is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/end-time-required': {
      anchor: 'ShowJob, response, end_time',
      text: 'end_time is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/entities-required': {
      anchor: 'ShowJob, response, entities',
      text: 'entities is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/error-code-required': {
      anchor: 'ShowJob, response, error_code',
      text: 'error_code is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/fail-reason-required': {
      anchor: 'ShowJob, response, fail_reason',
      text: 'fail_reason is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/job-id-required': {
      anchor: 'ShowJob, response, job_id',
      text: 'job_id is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/job-type-required': {
      anchor: 'ShowJob, response, job_type',
      text: 'job_type is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/status-required': {
      anchor: 'ShowJob, response, status',
      text: 'status is required in the answer.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/status-enum': {
      anchor: 'ShowJob, response, status, enum',
      text: 'status is SUCCESS, RUNNING, FAIL or INIT.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/show-job/null-on-success': {
      anchor: 'ShowJob, response, error_code and fail_reason',
      text: 'error_code and fail_reason are null after success.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/entities-server-id': {
      anchor: 'ShowJob, response, entities, content',
      text: 'entities show server_id for jobs on ECSs, and the details of sub-jobs where there are any.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/sub-jobs': {
      anchor: 'ShowJob, response, sub_jobs',
      text: 'sub_jobs is an array of objects with the fields of a job, sub_jobs_total an integer, their number.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/sub-job-status-enum': {
      anchor: 'ShowJob, response, sub_jobs, status, enum',
      text: 'status of a sub-job is SUCCESS, RUNNING, FAIL or INIT.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/show-job/query-errors': {
      anchor: 'ShowJob, response, code and message',
      text: 'code and message tell what went wrong when the query itself fails.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show-job/example-response': {
      anchor: 'ShowJob, response, example',
      text: 'Example answer: a job with SUCCESS and one sub-job with SUCCESS.',
      kind: 'example',
    },
    'huawei-definitions-ecs/create/path': {
      anchor: 'CreatePostPaidServers, path',
      text: 'CreatePostPaidServers is POST /v1/{project_id}/cloudservers; it creates ECSs.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/create/project-id-required': {
      anchor: 'CreatePostPaidServers, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/token-required': {
      anchor: 'CreatePostPaidServers, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/body-required': {
      anchor: 'CreatePostPaidServers, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/server-required': {
      anchor: 'CreatePostPaidServers, request body, required',
      text: 'The request body must hold server, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/mandatory-fields': {
      anchor: 'CreatePostPaidServers, server, required',
      text: 'flavorRef, imageRef, name, nics, root_volume and vpcid are required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/volumetype-required': {
      anchor: 'CreatePostPaidServers, root_volume, required',
      text: 'volumetype is required in root_volume.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/dry-run': {
      anchor: 'CreatePostPaidServers, dry_run',
      text: 'dry_run is a boolean, whether the request is only checked.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/count': {
      anchor: 'CreatePostPaidServers, count',
      text: 'count is an integer, how many ECSs are created.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/rename': {
      anchor: 'CreatePostPaidServers, isAutoRename',
      text: 'isAutoRename is a boolean that counts where count is greater than 1: with true names may be the same, with false they may not.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/rename-default': {
      anchor: 'CreatePostPaidServers, isAutoRename, default',
      text: 'isAutoRename is true by default; the page of 2024 says false, and both add a number to the name where it is left out.',
      kind: 'row',
      reason: 'states-no-duty',
    },
    'huawei-definitions-ecs/create/group-hint': {
      anchor: 'CreatePostPaidServers, os:scheduler_hints',
      text: 'group in os:scheduler_hints is a string, the id of the group.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/server-ids': {
      anchor: 'CreatePostPaidServers, response, serverIds',
      text: 'serverIds is an array of strings, the ids of the ECSs.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/job-id': {
      anchor: 'CreatePostPaidServers, response, job_id',
      text: 'job_id is a string, the id of the job.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create/others': {
      anchor: 'CreatePostPaidServers, other fields',
      text: 'The further fields tell keys, passwords, addresses, disks, zones, tags and payment.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/create-v11/path': {
      anchor: 'CreateServers, path',
      text: 'CreateServers is POST /v1.1/{project_id}/cloudservers; it creates ECSs.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/create-v11/project-id-required': {
      anchor: 'CreateServers, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/token-required': {
      anchor: 'CreateServers, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/body-required': {
      anchor: 'CreateServers, request body',
      text: 'The request body is required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/server-required': {
      anchor: 'CreateServers, request body, required',
      text: 'The request body must hold server, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/mandatory-fields': {
      anchor: 'CreateServers, server, required',
      text: 'flavorRef, imageRef, name, nics, root_volume and vpcid are required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/volumetype-required': {
      anchor: 'CreateServers, root_volume, required',
      text: 'volumetype is required in root_volume.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/dry-run': {
      anchor: 'CreateServers, dry_run',
      text: 'dry_run is a boolean, whether the request is only checked.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/count': {
      anchor: 'CreateServers, count',
      text: 'count is an integer, how many ECSs are created.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/group-hint': {
      anchor: 'CreateServers, os:scheduler_hints',
      text: 'group in os:scheduler_hints is a string, the id of the group.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/server-ids': {
      anchor: 'CreateServers, response, serverIds',
      text: 'serverIds is an array of strings, the ids of the ECSs.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/job-id': {
      anchor: 'CreateServers, response, job_id',
      text: 'job_id is a string, the id of the job.',
      kind: 'row',
    },
    'huawei-definitions-ecs/create-v11/order-id': {
      anchor: 'CreateServers, response, order_id',
      text: 'order_id is a string, for ECSs by the month or year.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/create-v11/others': {
      anchor: 'CreateServers, other fields',
      text: 'The further fields tell keys, passwords, addresses, disks, zones, tags and payment.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/show/path': {
      anchor: 'ShowServer, path',
      text: 'ShowServer is GET /v1/{project_id}/cloudservers/{server_id}; it shows an ECS.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/show/project-id-required': {
      anchor: 'ShowServer, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show/server-id-required': {
      anchor: 'ShowServer, parameter server_id',
      text: 'server_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show/token-required': {
      anchor: 'ShowServer, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show/status-ok': {
      anchor: 'ShowServer, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show/server-required': {
      anchor: 'ShowServer, response, required',
      text: 'The answer must hold server, an object.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show/required-fields': {
      anchor: 'ShowServer, server, required',
      text: 'id, name, status, flavor, image, addresses, hosts, states, times, locked, metadata, disks and security_groups are required.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show/flavor-required': {
      anchor: 'ShowServer, flavor, required',
      text: 'disk, id, name, ram and vcpus, strings, are required in flavor.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show/image-required': {
      anchor: 'ShowServer, image, required',
      text: 'id, a string, is required in image.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show/address-required': {
      anchor: 'ShowServer, addresses, entry, required',
      text: 'addr and version, strings, are required in an address.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show/hints': {
      anchor: 'ShowServer, os:scheduler_hints',
      text: 'group in os:scheduler_hints is an array.',
      kind: 'row',
    },
    'huawei-definitions-ecs/show/others': {
      anchor: 'ShowServer, other fields',
      text: 'The further fields tell payment, accelerators, security and reservations.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/list/path': {
      anchor: 'ListServersDetails, path',
      text: 'ListServersDetails is GET /v1/{project_id}/cloudservers/detail; it lists ECSs in detail.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/list/project-id-required': {
      anchor: 'ListServersDetails, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/list/token-required': {
      anchor: 'ListServersDetails, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/list/status-ok': {
      anchor: 'ListServersDetails, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/list/required': {
      anchor: 'ListServersDetails, response, required',
      text: 'The answer must hold count, an integer, and servers, an array.',
      kind: 'row',
    },
    'huawei-definitions-ecs/list/limit-default': {
      anchor: 'ListServersDetails, limit, default',
      text: 'limit is an integer, 25 where it is left out.',
      kind: 'row',
    },
    'huawei-definitions-ecs/list/limit-bounds': {
      anchor: 'ListServersDetails, limit, bounds',
      text: 'limit is from 1 to 1,000.',
      kind: 'constraint',
    },
    'huawei-definitions-ecs/list/offset': {
      anchor: 'ListServersDetails, offset',
      text: 'offset is an integer, the number of the page, 1 by default; 0 gives the first page too.',
      kind: 'row',
    },
    'huawei-definitions-ecs/list/name-fuzzy': {
      anchor: 'ListServersDetails, name',
      text: 'name is a string, a part of the name of an ECS.',
      kind: 'row',
    },
    'huawei-definitions-ecs/list/status-filter': {
      anchor: 'ListServersDetails, status',
      text: 'status is a string, a status of an ECS.',
      kind: 'row',
    },
    'huawei-definitions-ecs/list/flavor-filter': {
      anchor: 'ListServersDetails, flavor',
      text: 'flavor is a string, the id of a flavor.',
      kind: 'row',
    },
    'huawei-definitions-ecs/list/marker': {
      anchor: 'ListServersDetails, marker',
      text: 'marker is an optional string, the id of the last ECS of a page, which marks where the next one begins.',
      kind: 'row',
    },
    'huawei-definitions-ecs/list/others': {
      anchor: 'ListServersDetails, other parameters',
      text: 'The further parameters filter by tags, reservation, project, address and id.',
      kind: 'row',
      reason: 'outside-scope',
    },
    'huawei-definitions-ecs/flavors/path': {
      anchor: 'ListFlavors, path',
      text: 'ListFlavors is GET /v1/{project_id}/cloudservers/flavors; it lists flavors.',
      kind: 'sentence',
    },
    'huawei-definitions-ecs/flavors/project-id-required': {
      anchor: 'ListFlavors, parameter project_id',
      text: 'project_id is a string and required in the path.',
      kind: 'row',
    },
    'huawei-definitions-ecs/flavors/token-required': {
      anchor: 'ListFlavors, parameter X-Auth-Token',
      text: 'X-Auth-Token, a user token from IAM, is a required header.',
      kind: 'row',
    },
    'huawei-definitions-ecs/flavors/status-ok': {
      anchor: 'ListFlavors, response',
      text: 'Success is answered with 200.',
      kind: 'row',
    },
    'huawei-definitions-ecs/flavors/flavors-required': {
      anchor: 'ListFlavors, response, required',
      text: 'The answer must hold flavors, an array.',
      kind: 'row',
    },
    'huawei-definitions-ecs/flavors/required-fields': {
      anchor: 'ListFlavors, flavor, required',
      text: 'id, name, vcpus, ram, disk, swap, links, os_extra_specs and the fields that are not used are required in a flavor.',
      kind: 'row',
    },
    'huawei-definitions-ecs/flavors/zone': {
      anchor: 'ListFlavors, availability_zone',
      text: 'availability_zone is an optional string, the name, id or code of a zone.',
      kind: 'row',
    },
    'huawei-definitions-ecs/flavors/flavor-id': {
      anchor: 'ListFlavors, flavor_id',
      text: 'flavor_id is an optional string, the id of a flavor.',
      kind: 'row',
    },
    'huawei-definitions-ecs/flavors/limit': {
      anchor: 'ListFlavors, limit',
      text: 'limit is an optional integer, how many flavors a page has, 1000 by default.',
      kind: 'row',
    },
    'huawei-definitions-ecs/flavors/marker': {
      anchor: 'ListFlavors, marker',
      text: 'marker is an optional string: the list begins after the flavor of that id.',
      kind: 'row',
    },
    'huawei-definitions-ecs/flavors/extra-specs': {
      anchor: 'ListFlavors, os_extra_specs',
      text: 'os_extra_specs is an object of strings.',
      kind: 'row',
    },
    'huawei-definitions-ecs/flavors/attachable-quantity': {
      anchor: 'ListFlavors, attachableQuantity',
      text: 'attachableQuantity is an object of integers.',
      kind: 'row',
    },
  },
})
