import type { Dialect } from './dialect.ts'

/** What the thread of the reference cloud is started with. */
export interface WorkerSettings {
  readonly dialect: Dialect
  readonly port: number
  readonly controlPort: number
  readonly latencyMs: number
  readonly faults: readonly string[]
  readonly hosts: number
}

/** What it says once it listens: the base URLs of its services. */
export interface WorkerStarted {
  readonly endpoint: string
  readonly identity: string
  readonly control: string
}
