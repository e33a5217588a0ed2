import type { Caller } from './access.ts'
import type { Rules } from './rules.ts'
import { effectsOf } from './server-effects.ts'
import { taskStateOf } from './server-state.ts'
import type { Server, ServerChange, ServerTask, VmState, WorkName } from './server-state.ts'
import type { State } from './state.ts'

interface AnyWork {
  /** Ends without having changed anything. */
  readonly fails?: boolean
  /** What is done after it, without anybody asking for it again. */
  readonly next?: Work
}

/** What can be confirmed, unless it is right from the start. */
interface Move extends AnyWork {
  readonly confirmed?: boolean
}

/** Something to be done to a server. Flavors and images are named by id. */
export type Work =
  | AnyWork & { readonly name: 'stop' | 'start' | 'reboot' | 'hard-reboot' | 'confirm' | 'revert' | 'delete' }
  | Move & { readonly name: 'resize'; readonly flavor: string; readonly diskConfig?: 'AUTO' | 'MANUAL' }
  | Move & { readonly name: 'migrate'; readonly host?: string }
  | AnyWork & {
    readonly name: 'rebuild'
    /** The image it has, unless another one is named. */
    readonly image?: string
    /** Of the key pairs, of which this cloud has none. */
    readonly keyName?: string
    /** What else of it is described anew. */
    readonly change?: ServerChange
    /** Unless said otherwise, stopped when it was stopped, else active. */
    readonly endsIn?: 'active' | 'stopped'
  }

/** Where and for whom work is done; a call is one. */
export interface Workplace {
  readonly rules: Pick<Rules, 'servers'>
  readonly state: State
  readonly caller: Caller | undefined
}

/** Why work is not begun: status and message as Nova has them, and the reason for whoever words it differently. */
export interface Refusal {
  readonly status: 400 | 403 | 409
  readonly reason:
    | 'locked' | 'state' | 'not-resized' | 'same-flavor' | 'no-flavor' | 'quota' | 'same-host' | 'no-host' | 'no-image' | 'no-key'
  readonly message: string
}

/** What Nova calls each in its messages. */
const VERBS: Readonly<Record<WorkName, string>> = {
  'stop': 'stop',
  'start': 'start',
  'reboot': 'reboot',
  'hard-reboot': 'reboot',
  'resize': 'resize',
  'migrate': 'migrate',
  'confirm': 'confirmResize',
  'revert': 'revertResize',
  'rebuild': 'rebuild',
  'delete': 'delete',
}

/** The states in which each may be begun; what may be begun in all is left out. */
const BEGINS: Readonly<Partial<Record<WorkName, readonly VmState[]>>> = {
  'stop': ['active', 'error'],
  'start': ['stopped'],
  'reboot': ['active'],
  'hard-reboot': ['active', 'stopped', 'error'],
  'resize': ['active', 'stopped'],
  'migrate': ['active', 'stopped'],
  'confirm': ['resized'],
  'revert': ['resized'],
  'rebuild': ['active', 'stopped', 'error'],
}

/** Tasks that do not stand in the way: a reboot of a hard one, and a confirmation, which is no task in Nova. */
const OVERTAKEN: Readonly<Partial<Record<WorkName, ReadonlyArray<ServerTask['name']>>>> = {
  'hard-reboot': ['reboot', 'hard-reboot'], 'confirm': ['confirm'], 'revert': ['confirm'],
}

/** An attribute of a server that keeps work from being begun, and its value if it has one. */
export interface Obstacle {
  readonly attribute: 'vm_state' | 'task_state' | 'launched_at'
  readonly value?: string
}

/** What of a server keeps work from being begun, in Nova's order; undefined where nothing does. */
export function obstacle(name: WorkName, server: Server): Obstacle | undefined {
  const { launchedMs, task, vmState } = server
  const states = BEGINS[name]
  if (states === undefined) return undefined
  if (!states.includes(vmState)) return { attribute: 'vm_state', value: vmState }
  const busy = task !== undefined && !OVERTAKEN[name]?.includes(task.name)
  if (busy) return { attribute: 'task_state', value: taskStateOf(server) ?? 'None' }
  return launchedMs === undefined ? { attribute: 'launched_at' } : undefined
}

function refusalFor(verb: string, id: string, { attribute, value }: Obstacle): Refusal {
  const message = value === undefined
    ? `Instance ${id} is in an invalid state for '${verb}'`
    : `Cannot '${verb}' instance ${id} while it is in ${attribute} ${value}`
  return { status: 409, reason: 'state', message }
}

/** How long work lasts on the cloud's clock: as the control port set it, else as the rules have it. */
export function lastingMs({ rules, state }: Pick<Workplace, 'rules' | 'state'>, name: ServerTask['name']): number {
  return state.lastsMs.get(name) ?? rules.servers.lastsMs[name]
}

/**
 * Begins work on a server, which is done after a while (`server.task` tells when). Refused where the server is locked for the caller, is
 * in a state that does not allow it, or where what the work names cannot be had; then nothing has changed.
 */
export function beginWork(place: Workplace, server: Server, work: Work): Refusal | undefined {
  const { caller, rules: { servers: rules }, state } = place
  if (rules.isLockedFor(server, caller, work.name)) return { status: 409, reason: 'locked', message: `Instance ${server.id} is locked` }
  const hindrance = rules.obstacle(work.name, server)
  if (hindrance !== undefined) return refusalFor(VERBS[work.name], server.id, hindrance)
  // Who asks again for a deletion that is under way does not put it off.
  if (work.name === 'delete' && server.task?.name === 'delete') return undefined
  const nowMs = state.now()
  const planned = plan({ place, server, work }, nowMs)
  if ('reason' in planned) return planned
  Object.assign(server, planned.now)
  server.task = planned.task
  server.updatedMs = nowMs
  return undefined
}

interface Planned {
  readonly now?: ServerChange | undefined
  readonly task: ServerTask
}

/** What changes at once, and the task that changes the rest; what follows it begins when it is done. */
function plan(job: Parameters<typeof effectsOf>[0], beginMs: number): Planned | Refusal {
  const { place, server, work } = job
  const effects = effectsOf(job)
  if ('reason' in effects) return effects
  const { now, later } = place.rules.servers.effects(work.name, work.fails === true ? {} : effects, { server, state: place.state })
  const task = { name: work.name, doneMs: beginMs + lastingMs(place, work.name), ...(later === undefined ? {} : { outcome: later }) }
  const after = work.next === undefined ? undefined : plan({ ...job, work: work.next }, task.doneMs)
  if (after === undefined) return { now, task }
  return 'reason' in after ? after : { now, task: { ...task, outcome: { ...later, ...after.now }, next: after.task } }
}
