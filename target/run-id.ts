import { randomInt } from 'node:crypto'

const SUFFIX_LENGTH = 4

/** Start time in seconds in base 36, then four random digits, so that age and owner can be read from a name. */
export function newRunId(now = Date.now()): string {
  const suffix = randomInt(36 ** SUFFIX_LENGTH).toString(36).padStart(SUFFIX_LENGTH, '0')
  return `${Math.floor(now / 1000).toString(36)}${suffix}`
}

/** When the run began, in milliseconds since 1970; undefined for what is no run id. */
export function runIdTime(runId: string): number | undefined {
  if (!/^[0-9a-z]{10}$/.test(runId)) return undefined
  return Number.parseInt(runId.slice(0, -SUFFIX_LENGTH), 36) * 1000
}

/** Name of the `n`-th resource of a pair: `conf-<run id>-<pair>-<n>`. */
export function resourceName(runId: string, pair: string, n: number): string {
  return `${runPrefix(runId)}${pair}-${n}`
}

/** What the names of a run's resources begin with; nobody else's do. */
export function runPrefix(runId: string): string {
  return `conf-${runId}-`
}

/**
 * Whether a name that a target shows can be that of the resource asked for under another: the same, or with the part that only this
 * run and pair give still in it, whatever the target made of the rest.
 */
export function isOwnName(shown: string, sent: string): boolean {
  const stem = /^conf-[0-9a-z]{10}-[0-9a-z]{6}-/.exec(sent.trim())?.[0]
  return shown === sent || (stem !== undefined && shown.toLowerCase().includes(stem))
}

/** Whether a listed name is one that a create gave: the one sent, or where it asked for several, that with a number after it. */
export function isNameOf({ name, several = false }: { readonly name: string | null; readonly several?: boolean }, shown: string | undefined): boolean {
  if (name === null || shown === undefined) return false
  return shown === name || (several && shown.startsWith(`${name}-`) && /^\d+$/.test(shown.slice(name.length + 1)))
}

/** The run id within a name that {@link resourceName} gave, whatever a generator added to it. */
export function runIdOf(name: string): string | undefined {
  return /^conf-([0-9a-z]{10})-[0-9a-z]{6}-\d/.exec(name)?.[1]
}
