import { Worker } from 'node:worker_threads'
import { dialectNamed } from './dialect.ts'
import type { DialectName } from './dialect.ts'
import { faultNamed } from './faults/index.ts'
import { HOST_COUNT } from './placement.ts'
import { TASK_NAMES } from './server-state.ts'
import { targetDocument } from './target-document.ts'
import type { WorkerSettings, WorkerStarted } from './worker-message.ts'

export { DIALECT_NAMES } from './dialect.ts'
export type { DialectName } from './dialect.ts'
export { FAULTS, faultNamed, faultsOf } from './faults/index.ts'
export type { Fault } from './faults/index.ts'

export interface ReferenceOptions {
  /** `openstack` where left out. */
  readonly dialect?: DialectName
  /** The highest microversion, such as `2.60`; where left out, that of the dialect. */
  readonly maxMicroversion?: string
  /** Port of the compute service; 0, the default, takes a free one. */
  readonly port?: number
  /** Port that resets the cloud, sets faults, quotas and clock; 0, the default, takes a free one. */
  readonly controlPort?: number
  /** How long every answer is held back. */
  readonly latencyMs?: number
  /** Names of faults in force from the start. */
  readonly faults?: readonly string[]
  /** How many hosts it has; 4 where left out. */
  readonly hosts?: number
}

/** A running reference cloud: a thread of its own, reached over HTTP on the loopback interface only. */
export interface ReferenceCloud {
  /** Base URL of the compute service. */
  readonly endpoint: string
  readonly identity: string
  readonly control: string
  /** The target file that describes it, as plain data. */
  readonly target: Record<string, unknown>
  /** Replaces the faults in force. Throws an Error for an unknown name. */
  setFaults(names: readonly string[]): Promise<void>
  /** How long everything that is done to servers takes from then on, until it is reset. */
  setServerWork(ms: number): Promise<void>
  /** Forgets groups, quotas, clock, latency and throttling; keeps faults and tokens. */
  reset(): Promise<void>
  /** Ends the thread and closes its connections at once. */
  stop(): Promise<void>
}

async function command(control: string, request: { method: string; path: string; body?: unknown }): Promise<void> {
  const { method, path, body } = request
  const response = await fetch(control + path, body === undefined ? { method } : { method, body: JSON.stringify(body) })
  const text = await response.text()
  if (!response.ok) throw new Error(`Could not ${method} ${path} on the reference cloud: ${text}. Look at the message.`)
}

async function started(worker: Worker): Promise<WorkerStarted> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      reject(new Error(`Could not start the reference cloud: its thread ended with code ${code}. Look at what it printed.`))
    })
  })
}

/** Starts a reference cloud. Throws an Error for an unknown dialect, microversion or fault, or a port that is taken. */
export async function startReferenceCloud(options: ReferenceOptions = {}): Promise<ReferenceCloud> {
  const { dialect = 'openstack', port = 0, controlPort = 0, latencyMs = 0, faults = [], hosts = HOST_COUNT } = options
  const spoken = dialectNamed(dialect, options.maxMicroversion)
  for (const name of faults) faultNamed(name, spoken.name)
  const settings: WorkerSettings = { dialect: spoken, port, controlPort, latencyMs, faults, hosts }
  // The file has this file's own extension, in a checkout as in the built package.
  const file = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
  const worker = new Worker(file, { workerData: settings, execArgv: [] })
  const { endpoint, identity, control } = await started(worker)
  return {
    endpoint,
    identity,
    control,
    target: targetDocument({ endpoint, identity, control }, spoken, hosts),
    setFaults: (names) => command(control, { method: 'PUT', path: '/faults', body: { faults: names } }),
    setServerWork: (ms) => {
      const lastsMs = Object.fromEntries(TASK_NAMES.map((name) => [name, ms]))
      return command(control, { method: 'PUT', path: '/lastsMs', body: lastsMs })
    },
    reset: () => command(control, { method: 'POST', path: '/reset' }),
    stop: async () => void (await worker.terminate()),
  }
}
