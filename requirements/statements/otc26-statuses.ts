import { defineDocument } from './statement.ts'

/** The statuses of ECSs on Open Telekom Cloud, and what they are made of. */
export const otc26Statuses = defineDocument({
  title: 'ECS Statuses',
  publisher: 'Open Telekom Cloud',
  edition:
    'opentelekomcloud-docs/elastic-cloud-server efcbeed12e98 (2026-07-02): ' +
    'api-ref/source/appendix/ecs_statuses.rst',
  statements: {
    'otc26-statuses/page/original-name': {
      anchor: 'Page metadata, original name',
      text: 'The page names the topic it was made from.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/page/label': {
      anchor: 'Page metadata, label',
      text: 'The page carries a label for links.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/page/heading': {
      anchor: 'Page title, heading',
      text: 'The page is headed ECS statuses.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/fields/intro': {
      anchor: 'Introduction',
      text: 'An ECS has the statuses that are told below.',
      kind: 'sentence',
      reason: 'heading-or-link',
    },
    'otc26-statuses/fields/status': {
      anchor: 'Introduction, status',
      text: 'status is made from OS-EXT-STS:vm_state and OS-EXT-STS:task_state.',
      kind: 'sentence',
    },
    'otc26-statuses/fields/vm-state': {
      anchor: 'Introduction, OS-EXT-STS:vm_state',
      text: 'OS-EXT-STS:vm_state is the stable state that an ECS is in after an operation.',
      kind: 'sentence',
    },
    'otc26-statuses/fields/task-state': {
      anchor: 'Introduction, OS-EXT-STS:task_state',
      text: 'OS-EXT-STS:task_state is the state in between, while an operation is carried out.',
      kind: 'sentence',
    },
    'otc26-statuses/table-1/caption': {
      anchor: 'Table 1, caption',
      text: 'Caption: statuses.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/table-1/columns': {
      anchor: 'Table 1, column headings',
      text: 'The columns are status and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/table-1/build': {
      anchor: 'Table 1, row BUILD',
      text: 'BUILD: the ECS was created and does not run yet.',
      kind: 'row',
    },
    'otc26-statuses/table-1/reboot': {
      anchor: 'Table 1, row REBOOT',
      text: 'REBOOT: the ECS is being restarted.',
      kind: 'row',
    },
    'otc26-statuses/table-1/hard-reboot': {
      anchor: 'Table 1, row HARD_REBOOT',
      text: 'HARD_REBOOT: the ECS is being restarted by force.',
      kind: 'row',
    },
    'otc26-statuses/table-1/rebuild': {
      anchor: 'Table 1, row REBUILD',
      text: 'REBUILD: the ECS is being rebuilt.',
      kind: 'row',
    },
    'otc26-statuses/table-1/migrating': {
      anchor: 'Table 1, row MIGRATING',
      text: 'MIGRATING: the ECS is being migrated live.',
      kind: 'row',
    },
    'otc26-statuses/table-1/resize': {
      anchor: 'Table 1, row RESIZE',
      text: 'RESIZE: the ECS has begun to change its flavor.',
      kind: 'row',
    },
    'otc26-statuses/table-1/active': {
      anchor: 'Table 1, row ACTIVE',
      text: 'ACTIVE: the ECS runs properly.',
      kind: 'row',
    },
    'otc26-statuses/table-1/shutoff': {
      anchor: 'Table 1, row SHUTOFF',
      text: 'SHUTOFF: the ECS was stopped properly.',
      kind: 'row',
    },
    'otc26-statuses/table-1/revert-resize': {
      anchor: 'Table 1, row REVERT_RESIZE',
      text: 'REVERT_RESIZE: the ECS is going back to its earlier flavor.',
      kind: 'row',
    },
    'otc26-statuses/table-1/verify-resize': {
      anchor: 'Table 1, row VERIFY_RESIZE',
      text: 'VERIFY_RESIZE: the ECS waits for its new flavor to be verified.',
      kind: 'row',
    },
    'otc26-statuses/table-1/error': {
      anchor: 'Table 1, row ERROR',
      text: 'ERROR: an error occurred on the ECS.',
      kind: 'row',
    },
    'otc26-statuses/table-1/deleted': {
      anchor: 'Table 1, row DELETED',
      text: 'DELETED: the ECS was deleted.',
      kind: 'row',
    },
    'otc26-statuses/table-1/shelved': {
      anchor: 'Table 1, row SHELVED',
      text: 'SHELVED: an ECS from an image is shelved.',
      kind: 'row',
    },
    'otc26-statuses/table-1/shelved-offloaded': {
      anchor: 'Table 1, row SHELVED_OFFLOADED',
      text: 'SHELVED_OFFLOADED: an ECS from a volume is shelved.',
      kind: 'row',
    },
    'otc26-statuses/table-1/unknown': {
      anchor: 'Table 1, row UNKNOWN',
      text: 'UNKNOWN: the status of the ECS is not known.',
      kind: 'row',
    },
    'otc26-statuses/table-2/caption': {
      anchor: 'Table 2, caption',
      text: 'Caption: values of OS-EXT-STS:vm_state.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/table-2/columns': {
      anchor: 'Table 2, column headings',
      text: 'The columns are status and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/table-2/building': {
      anchor: 'Table 2, row building',
      text: 'building: the ECS is being built.',
      kind: 'row',
    },
    'otc26-statuses/table-2/active': {
      anchor: 'Table 2, row active',
      text: 'active: the ECS runs properly.',
      kind: 'row',
    },
    'otc26-statuses/table-2/stopped': {
      anchor: 'Table 2, row stopped',
      text: 'stopped: the ECS was stopped properly.',
      kind: 'row',
    },
    'otc26-statuses/table-2/resized': {
      anchor: 'Table 2, row resized',
      text: 'resized: the flavor of the ECS was changed.',
      kind: 'row',
    },
    'otc26-statuses/table-2/error': {
      anchor: 'Table 2, row error',
      text: 'error: an error occurred on the ECS.',
      kind: 'row',
    },
    'otc26-statuses/table-2/deleted': {
      anchor: 'Table 2, row deleted',
      text: 'deleted: the ECS was deleted.',
      kind: 'row',
    },
    'otc26-statuses/table-2/shelved': {
      anchor: 'Table 2, row shelved',
      text: 'shelved: an ECS from an image is shelved.',
      kind: 'row',
    },
    'otc26-statuses/table-2/shelved-offloaded': {
      anchor: 'Table 2, row shelved_offloaded',
      text: 'shelved_offloaded: an ECS from a volume is shelved.',
      kind: 'row',
    },
    'otc26-statuses/table-3/caption': {
      anchor: 'Table 3, caption',
      text: 'Caption: values of OS-EXT-STS:task_state.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/table-3/columns': {
      anchor: 'Table 3, column headings',
      text: 'The columns are status and description.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/table-3/scheduling': {
      anchor: 'Table 3, row scheduling',
      text: 'scheduling: resources are being found for a new ECS.',
      kind: 'row',
    },
    'otc26-statuses/table-3/block-device-mapping': {
      anchor: 'Table 3, row block_device_mapping',
      text: 'block_device_mapping: disks are being prepared for a new ECS.',
      kind: 'row',
    },
    'otc26-statuses/table-3/networking': {
      anchor: 'Table 3, row networking',
      text: 'networking: networks are being prepared for a new ECS.',
      kind: 'row',
    },
    'otc26-statuses/table-3/spawning': {
      anchor: 'Table 3, row spawning',
      text: 'spawning: the ECS is being created.',
      kind: 'row',
    },
    'otc26-statuses/table-3/rebooting': {
      anchor: 'Table 3, row rebooting',
      text: 'rebooting: the ECS is being restarted.',
      kind: 'row',
    },
    'otc26-statuses/table-3/reboot-pending': {
      anchor: 'Table 3, row reboot_pending',
      text: 'reboot_pending: a restart is about to begin.',
      kind: 'row',
    },
    'otc26-statuses/table-3/reboot-started': {
      anchor: 'Table 3, row reboot_started',
      text: 'reboot_started: the ECS is being restarted.',
      kind: 'row',
    },
    'otc26-statuses/table-3/rebooting-hard': {
      anchor: 'Table 3, row rebooting_hard',
      text: 'rebooting_hard: the ECS is being restarted by force.',
      kind: 'row',
    },
    'otc26-statuses/table-3/reboot-pending-hard': {
      anchor: 'Table 3, row reboot_pending_hard',
      text: 'reboot_pending_hard: a restart by force is about to begin.',
      kind: 'row',
    },
    'otc26-statuses/table-3/reboot-started-hard': {
      anchor: 'Table 3, row reboot_started_hard',
      text: 'reboot_started_hard: the ECS is being restarted by force.',
      kind: 'row',
    },
    'otc26-statuses/table-3/rebuilding': {
      anchor: 'Table 3, row rebuilding',
      text: 'rebuilding: the ECS is being rebuilt.',
      kind: 'row',
    },
    'otc26-statuses/table-3/rebuild-block-device-mapping': {
      anchor: 'Table 3, row rebuild_block_device_mapping',
      text: 'rebuild_block_device_mapping: disks are being prepared for a rebuild.',
      kind: 'row',
    },
    'otc26-statuses/table-3/rebuild-spawning': {
      anchor: 'Table 3, row rebuild_spawning',
      text: 'rebuild_spawning: the ECS is being rebuilt inside.',
      kind: 'row',
    },
    'otc26-statuses/table-3/migrating': {
      anchor: 'Table 3, row migrating',
      text: 'migrating: the ECS is being migrated live.',
      kind: 'row',
    },
    'otc26-statuses/table-3/resize-prep': {
      anchor: 'Table 3, row resize_prep',
      text: 'resize_prep: a change of flavor is being prepared.',
      kind: 'row',
    },
    'otc26-statuses/table-3/resize-migrating': {
      anchor: 'Table 3, row resize_migrating',
      text: 'resize_migrating: a change of flavor is at its migration.',
      kind: 'row',
    },
    'otc26-statuses/table-3/resize-migrated': {
      anchor: 'Table 3, row resize_migrated',
      text: 'resize_migrated: the migration of a change of flavor is done.',
      kind: 'row',
    },
    'otc26-statuses/table-3/resize-finish': {
      anchor: 'Table 3, row resize_finish',
      text: 'resize_finish: a change of flavor is being finished.',
      kind: 'row',
    },
    'otc26-statuses/table-3/resize-reverting': {
      anchor: 'Table 3, row resize_reverting',
      text: 'resize_reverting: a change of flavor is being taken back.',
      kind: 'row',
    },
    'otc26-statuses/table-3/powering-off': {
      anchor: 'Table 3, row powering-off',
      text: 'powering-off: the ECS is being stopped.',
      kind: 'row',
    },
    'otc26-statuses/table-3/powering-on': {
      anchor: 'Table 3, row powering-on',
      text: 'powering-on: the ECS is being started.',
      kind: 'row',
    },
    'otc26-statuses/table-3/deleting': {
      anchor: 'Table 3, row deleting',
      text: 'deleting: the ECS is being deleted.',
      kind: 'row',
    },
    'otc26-statuses/table-3/shelving': {
      anchor: 'Table 3, row shelving',
      text: 'shelving: an ECS from an image is being shelved.',
      kind: 'row',
    },
    'otc26-statuses/table-3/shelving-offloading': {
      anchor: 'Table 3, row shelving_offloading',
      text: 'shelving_offloading: an ECS from a volume is being shelved.',
      kind: 'row',
    },
    'otc26-statuses/table-3/shelving-image-pending-upload': {
      anchor: 'Table 3, row shelving_image_pending_upload',
      text: 'shelving_image_pending_upload: an image waits for its upload at shelving.',
      kind: 'row',
    },
    'otc26-statuses/table-3/shelving-image-uploading': {
      anchor: 'Table 3, row shelving_image_uploading',
      text: 'shelving_image_uploading: an image is uploaded at shelving.',
      kind: 'row',
    },
    'otc26-statuses/table-3/unshelving': {
      anchor: 'Table 3, row unshelving',
      text: 'unshelving: the ECS is being unshelved.',
      kind: 'row',
    },
    'otc26-statuses/table-4/caption': {
      anchor: 'Table 4, caption',
      text: 'Caption: mapping between statuses.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/table-4/columns': {
      anchor: 'Table 4, column headings',
      text: 'The columns are vm_state, task_state and status.',
      kind: 'heading',
      reason: 'heading-or-link',
    },
    'otc26-statuses/table-4/building': {
      anchor: 'Table 4, building, status BUILD',
      text: 'vm_state building with task_state scheduling, block_device_mapping, networking, spawning or null makes status BUILD.',
      kind: 'row',
    },
    'otc26-statuses/table-4/active-reboot': {
      anchor: 'Table 4, active, status REBOOT',
      text: 'vm_state active with task_state rebooting, reboot_pending or reboot_started makes status REBOOT.',
      kind: 'row',
    },
    'otc26-statuses/table-4/active-hard-reboot': {
      anchor: 'Table 4, active, status HARD_REBOOT',
      text: 'vm_state active with task_state rebooting_hard, reboot_pending_hard or reboot_started_hard makes status HARD_REBOOT.',
      kind: 'row',
    },
    'otc26-statuses/table-4/active-rebuild': {
      anchor: 'Table 4, active, status REBUILD',
      text: 'vm_state active with task_state rebuilding, rebuild_block_device_mapping or rebuild_spawning makes status REBUILD.',
      kind: 'row',
    },
    'otc26-statuses/table-4/active-migrating': {
      anchor: 'Table 4, active, status MIGRATING',
      text: 'vm_state active with task_state migrating makes status MIGRATING.',
      kind: 'row',
    },
    'otc26-statuses/table-4/active': {
      anchor: 'Table 4, active, status ACTIVE',
      text: 'vm_state active with task_state powering-off, deleting or null makes status ACTIVE.',
      kind: 'row',
    },
    'otc26-statuses/table-4/stopped-resize': {
      anchor: 'Table 4, stopped, status RESIZE',
      text: 'vm_state stopped with task_state resize_prep, resize_migrating, resize_migrated or resize_finish makes status RESIZE.',
      kind: 'row',
    },
    'otc26-statuses/table-4/stopped-rebuild': {
      anchor: 'Table 4, stopped, status REBUILD',
      text: 'vm_state stopped with task_state rebuilding, rebuild_block_device_mapping or rebuild_spawning makes status REBUILD.',
      kind: 'row',
    },
    'otc26-statuses/table-4/stopped': {
      anchor: 'Table 4, stopped, status SHUTOFF',
      text: 'vm_state stopped with task_state powering-on, deleting or null makes status SHUTOFF.',
      kind: 'row',
    },
    'otc26-statuses/table-4/resized-reverting': {
      anchor: 'Table 4, resized, status REVERT_RESIZE',
      text: 'vm_state resized with task_state resize_reverting makes status REVERT_RESIZE.',
      kind: 'row',
    },
    'otc26-statuses/table-4/resized': {
      anchor: 'Table 4, resized, status VERIFY_RESIZE',
      text: 'vm_state resized with task_state null makes status VERIFY_RESIZE.',
      kind: 'row',
    },
    'otc26-statuses/table-4/error-rebuild': {
      anchor: 'Table 4, error, status REBUILD',
      text: 'vm_state error with task_state rebuilding, rebuild_block_device_mapping or rebuild_spawning makes status REBUILD.',
      kind: 'row',
    },
    'otc26-statuses/table-4/error': {
      anchor: 'Table 4, error, status ERROR',
      text: 'vm_state error with task_state deleting or null makes status ERROR.',
      kind: 'row',
    },
    'otc26-statuses/table-4/deleted': {
      anchor: 'Table 4, deleted, status DELETED',
      text: 'vm_state deleted with task_state null makes status DELETED.',
      kind: 'row',
    },
    'otc26-statuses/table-4/shelved': {
      anchor: 'Table 4, shelved, status SHELVED',
      text: 'vm_state shelved with task_state a task of shelving or unshelving, or null makes status SHELVED.',
      kind: 'row',
    },
    'otc26-statuses/table-4/shelved-offloaded': {
      anchor: 'Table 4, shelved_offloaded, status SHELVED_OFFLOADED',
      text: 'vm_state shelved_offloaded with task_state shelving_offloading, unshelving or null makes status SHELVED_OFFLOADED.',
      kind: 'row',
    },
    'otc26-statuses/table-4/unknown': {
      anchor: 'Table 4, note',
      text: 'What table 4 does not name makes status UNKNOWN.',
      kind: 'note',
    },
  },
})
