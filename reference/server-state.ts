import type { Flavor, Image, Network } from './server-catalog.ts'

export type ServerStatus = 'BUILD' | 'ACTIVE' | 'SHUTOFF' | 'ERROR'

/** What a server is busy with, until when on the cloud's clock. */
export interface ServerTask {
  readonly name: 'build' | 'stop' | 'start' | 'delete'
  readonly doneMs: number
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

export interface Server {
  readonly id: string
  readonly name: string
  readonly hostname: string
  readonly description: string | null
  readonly projectId: string
  readonly userId: string
  readonly createdMs: number
  readonly flavor: Flavor
  /** Absent for a server that started from a volume. */
  readonly image: Image | undefined
  readonly nics: readonly Nic[]
  readonly volumes: ReadonlyArray<{ readonly id: string; readonly deletedWithServer: boolean }>
  readonly metadata: ReadonlyMap<string, string>
  readonly tags: readonly string[]
  readonly diskConfig: 'AUTO' | 'MANUAL'
  readonly configDrive: boolean
  readonly accessIPv4: string
  readonly accessIPv6: string
  readonly userData: string | null
  /** The zone that was asked for. */
  readonly zone: string | undefined
  readonly reservationId: string
  /** Its place among those created by one request. */
  readonly launchIndex: number
  /** The group that was asked for when it was created, whatever became of it. */
  readonly groupHint: string | undefined
  status: ServerStatus
  task: ServerTask | undefined
  /** Where it is, or will be once it is built; undefined where no host was found. */
  host: string | undefined
  /** The group it is in, which may have been deleted since. */
  groupId: string | undefined
  fault: ServerFault | undefined
  updatedMs: number
  launchedMs: number | undefined
}

const DONE: Readonly<Record<Exclude<ServerTask['name'], 'delete'>, (server: Server) => ServerStatus>> = {
  build: ({ fault }) => (fault === undefined ? 'ACTIVE' : 'ERROR'),
  stop: () => 'SHUTOFF',
  // A start that finds no host leaves the server as it was.
  start: ({ host }) => (host === undefined ? 'SHUTOFF' : 'ACTIVE'),
}

/** Brings a server up to the time: finishes the task that is done by then. False once it is gone. */
export function isThere(server: Server, nowMs: number): boolean {
  const { task } = server
  if (task === undefined || nowMs < task.doneMs) return true
  if (task.name === 'delete') return false
  server.status = DONE[task.name](server)
  server.task = undefined
  server.updatedMs = task.doneMs
  if (task.name === 'build' && server.status === 'ACTIVE') server.launchedMs = task.doneMs
  return true
}
