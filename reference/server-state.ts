import type { Flavor, Image, Network } from './server-catalog.ts'

/** What a server is at rest, whatever it is busy with. */
export type VmState = 'building' | 'active' | 'stopped' | 'resized' | 'error'

export type ServerStatus =
  | 'ACTIVE' | 'BUILD' | 'ERROR' | 'HARD_REBOOT' | 'REBOOT' | 'REBUILD' | 'RESIZE' | 'REVERT_RESIZE' | 'SHUTOFF' | 'VERIFY_RESIZE'

export type PowerState = 'NOSTATE' | 'RUNNING' | 'SHUTDOWN'

/** What can be done to a server that is there, and before that. */
export const TASK_NAMES = [
  'build', 'stop', 'start', 'reboot', 'hard-reboot', 'resize', 'migrate', 'confirm', 'revert', 'rebuild', 'delete',
] as const

export type TaskName = (typeof TASK_NAMES)[number]

export type WorkName = Exclude<TaskName, 'build'>

/** What a server is busy with, until when on the cloud's clock. */
export interface ServerTask {
  readonly name: TaskName
  readonly doneMs: number
  /** What it changes once it is done; nothing where left out. */
  readonly outcome?: ServerChange
  /** What the server is busy with afterwards. */
  readonly next?: ServerTask
}

export interface ServerFault {
  readonly code: number
  readonly message: string
}

/** A network the server is connected to, and under which address. */
export interface Nic {
  readonly network: Network
  readonly address: string
  readonly mac: string
  readonly portId: string
}

export interface ServerLock {
  /** Whether somebody of another project, an administrator, locked it. */
  readonly byAdmin: boolean
  readonly reason: string | null
}

/** Where a server was before a resize or migration that is neither confirmed nor reverted. */
export interface FormerPlace {
  readonly flavor: Flavor
  readonly host: string | undefined
  readonly vmState: VmState
}

/** What of a server may change while it is there. */
export interface Changing {
  vmState: VmState
  powerState: PowerState
  name: string
  hostname: string
  description: string | null
  flavor: Flavor
  /** Absent for a server that started from a volume. */
  image: Image | undefined
  metadata: ReadonlyMap<string, string>
  diskConfig: 'AUTO' | 'MANUAL'
  accessIPv4: string
  accessIPv6: string
  userData: string | null
  /** Where it is, or will be once it is built; undefined where no host was found. */
  host: string | undefined
  /** The group it is in, which may have been deleted since. */
  groupId: string | undefined
  fault: ServerFault | undefined
  /** Set while a resize or migration waits to be confirmed or reverted. */
  former: FormerPlace | undefined
  lock: ServerLock | undefined
}

export type ServerChange = Partial<Changing>

export interface Server extends Changing {
  readonly id: string
  readonly projectId: string
  readonly userId: string
  readonly createdMs: number
  readonly nics: readonly Nic[]
  readonly volumes: ReadonlyArray<{ readonly id: string; readonly deletedWithServer: boolean }>
  readonly tags: readonly string[]
  readonly configDrive: boolean
  /** The zone that was asked for. */
  readonly zone: string | undefined
  readonly reservationId: string
  /** Its place among those created by one request. */
  readonly launchIndex: number
  /** The group that was asked for when it was created, whatever became of it. */
  readonly groupHint: string | undefined
  task: ServerTask | undefined
  updatedMs: number
  launchedMs: number | undefined
}

const RESTING: Readonly<Record<VmState, ServerStatus>> = {
  building: 'BUILD', active: 'ACTIVE', stopped: 'SHUTOFF', resized: 'VERIFY_RESIZE', error: 'ERROR',
}

/** Statuses of those tasks that have one of their own, with the states in which they have it (Nova's `api/openstack/common.py`). */
const BUSY: Readonly<Partial<Record<ServerTask['name'], readonly [ServerStatus, readonly VmState[]]>>> = {
  'reboot': ['REBOOT', ['active']],
  'hard-reboot': ['HARD_REBOOT', ['active']],
  'resize': ['RESIZE', ['active', 'stopped']],
  'migrate': ['RESIZE', ['active', 'stopped']],
  'revert': ['REVERT_RESIZE', ['resized']],
  'rebuild': ['REBUILD', ['active', 'stopped', 'error']],
}

/** The status that is shown: that of the task where it has one, else that of the state. */
export function statusOf({ task, vmState }: Pick<Server, 'task' | 'vmState'>): ServerStatus {
  const [status, states] = (task === undefined ? undefined : BUSY[task.name]) ?? []
  return status !== undefined && states?.includes(vmState) ? status : RESTING[vmState]
}

const TASK_STATES: Readonly<Record<ServerTask['name'], string | null>> = {
  'build': 'scheduling',
  'stop': 'powering-off',
  'start': 'powering-on',
  'reboot': 'rebooting',
  'hard-reboot': 'rebooting_hard',
  'resize': 'resize_prep',
  'migrate': 'resize_prep',
  // The one that Nova does not show.
  'confirm': null,
  'revert': 'resize_reverting',
  'rebuild': 'rebuilding',
  'delete': 'deleting',
}

export function taskStateOf({ task }: Pick<Server, 'task'>): string | null {
  return task === undefined ? null : TASK_STATES[task.name]
}

function futureHosts(task: ServerTask | undefined): Array<string | undefined> {
  return task === undefined ? [] : [task.outcome?.host, ...futureHosts(task.next)]
}

/** The hosts a server takes up: its own, the one it is moving to, and the one it may return to. */
export function hostsOf({ former, host, task }: Pick<Server, 'former' | 'host' | 'task'>): string[] {
  return [...new Set([host, ...futureHosts(task), former?.host].flatMap((taken) => taken ?? []))]
}

/** Tasks that make the server run anew, wherever they end. */
const LAUNCHING: ReadonlyArray<ServerTask['name']> = ['build', 'resize', 'migrate', 'rebuild']

/** Brings a server up to the time: finishes the tasks that are done by then. False once it is gone. */
export function isThere(server: Server, nowMs: number): boolean {
  const { task } = server
  if (task === undefined || nowMs < task.doneMs) return true
  if (task.name === 'delete') return false
  Object.assign(server, task.outcome)
  server.task = task.next
  server.updatedMs = task.doneMs
  const launched = task.outcome !== undefined && LAUNCHING.includes(task.name) && server.vmState !== 'error'
  if (launched) server.launchedMs = task.doneMs
  return isThere(server, nowMs)
}
