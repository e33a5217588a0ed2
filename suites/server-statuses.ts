import type { TargetFacts } from '../target/index.ts'
import type { ShownServer } from './server.ts'

/** What a server shows of its state; a task that is spelt as nothing is none. */
export interface ShownState {
  readonly status: string
  readonly vmState: string
  readonly task: string
}

/** The state of a server. One page of the clouds writes the states in capitals, another in small letters. */
export function stateOf({ fields }: ShownServer): ShownState {
  const { status, 'OS-EXT-STS:vm_state': vmState, 'OS-EXT-STS:task_state': task } = fields
  return { status: String(status), vmState: String(vmState).toLowerCase(), task: String(task ?? '').toLowerCase() }
}

const REBOOTING = ['rebooting', 'reboot_pending', 'reboot_started']
const REBOOTING_HARD = ['rebooting_hard', 'reboot_pending_hard', 'reboot_started_hard']
const REBUILDING = ['rebuilding', 'rebuild_block_device_mapping', 'rebuild_spawning']
const RESIZING = ['resize_prep', 'resize_migrating', 'resize_migrated', 'resize_finish']
const BUILDING = ['scheduling', 'block_device_mapping', 'networking', 'spawning']
const SHELVING = ['shelving', 'shelving_image_pending_upload', 'shelving_image_uploading', 'shelving_offloading', 'unshelving']

type Row = readonly [vmState: string, tasks: readonly string[], status: string]

/** Table 4 of the clouds' appendix on statuses, which is Nova's own mapping but for the resize of an active server. */
const MAPPING: readonly Row[] = [
  ['building', [...BUILDING, ''], 'BUILD'],
  ['active', REBOOTING, 'REBOOT'],
  ['active', REBOOTING_HARD, 'HARD_REBOOT'],
  ['active', REBUILDING, 'REBUILD'],
  ['active', ['migrating'], 'MIGRATING'],
  ['active', ['powering-off', 'deleting', ''], 'ACTIVE'],
  ['stopped', RESIZING, 'RESIZE'],
  ['stopped', REBUILDING, 'REBUILD'],
  ['stopped', ['powering-on', 'deleting', ''], 'SHUTOFF'],
  ['resized', ['resize_reverting'], 'REVERT_RESIZE'],
  ['resized', [''], 'VERIFY_RESIZE'],
  ['error', REBUILDING, 'REBUILD'],
  ['error', ['deleting', ''], 'ERROR'],
  ['deleted', [''], 'DELETED'],
]

/** The status that a state makes; undefined where no row tells, or rows of different documents tell different things. */
export function mappedStatus({ vmState, task }: Pick<ShownState, 'vmState' | 'task'>): string | undefined {
  return MAPPING.find(([state, tasks]) => state === vmState && tasks.includes(task))?.[2]
}

/** Statuses of Nova's API reference, Servers; the pages of the clouds name fewer. */
const STATUSES = [
  'ACTIVE', 'BUILD', 'DELETED', 'ERROR', 'HARD_REBOOT', 'MIGRATING', 'PASSWORD', 'PAUSED', 'REBOOT', 'REBUILD', 'RESCUE', 'RESIZE',
  'REVERT_RESIZE', 'SHELVED', 'SHELVED_OFFLOADED', 'SHUTOFF', 'SOFT_DELETED', 'SUSPENDED', 'UNKNOWN', 'VERIFY_RESIZE',
]
const NOVA_ALONE = ['PASSWORD', 'RESCUE']

const VM_STATES = [
  'active', 'building', 'stopped', 'resized', 'paused', 'suspended', 'rescued', 'error', 'deleted', 'soft_deleted', 'shelved',
  'shelved_offloaded',
]

const TASKS = [
  ...BUILDING, ...REBOOTING, ...REBOOTING_HARD, ...REBUILDING, ...RESIZING, ...SHELVING, 'migrating', 'resize_reverting', 'powering-off',
  'powering-on', 'deleting', '',
]

/** Whether the documents of the dialect know what a server shows of its state. Nova's name no values of the states behind the status. */
export function isDocumented({ dialect }: Pick<TargetFacts, 'dialect'>, { status, vmState, task }: ShownState): boolean {
  if (dialect === 'openstack') return STATUSES.includes(status)
  return STATUSES.includes(status) && !NOVA_ALONE.includes(status) && VM_STATES.includes(vmState) && TASKS.includes(task)
}
