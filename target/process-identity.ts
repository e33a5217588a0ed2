import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Tells one process from every other, also from a later one with the same id. */
export interface ProcessIdentity {
  /** Host and process namespace: ids mean nothing outside of it. */
  readonly machine: string
  readonly pid: number
  /** Start time in clock ticks since boot, where the system tells it. */
  readonly startedAt?: string
}

/** Identity of this process. */
export function thisProcess(): ProcessIdentity {
  const startedAt = startOf(process.pid)
  return { machine: machine(), pid: process.pid, ...(startedAt === undefined ? {} : { startedAt }) }
}

/** Whether that process still runs; undefined where it cannot be told from here. */
export function isRunning(identity: ProcessIdentity): boolean | undefined {
  if (identity.machine !== machine() || identity.startedAt === undefined || startOf(process.pid) === undefined) return undefined
  return startOf(identity.pid) === identity.startedAt
}

function machine(): string {
  try {
    return `${hostname()} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

/** Field 22 of /proc/<pid>/stat; the second may itself hold blanks and parentheses. A zombie has ended. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}
