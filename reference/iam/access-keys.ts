import { USERS } from '../accounts.ts'
import type { User } from '../accounts.ts'

/** A key pair and whose it is. */
export interface AccessKey {
  readonly accessKey: string
  readonly secretKey: string
  readonly user: User
}

/** More failures than this in a row lock a key, for so long. */
const TOLERATED_FAILURES = 5
const LOCKED_MS = 5 * 60_000

function keyOf(name: string): AccessKey {
  const user = USERS.find((candidate) => candidate.name === name)
  if (user === undefined) throw new Error(`Could not give ${name} an access key: there is no such user. Add it to accounts.ts.`)
  // Fixed and public, as the passwords are.
  return { accessKey: `ACCESSKEYOF${name.toUpperCase()}`, secretKey: `public-secret-key-of-${name}`, user }
}

/** Every key pair, by the name of its user. */
export const ACCESS_KEYS: Readonly<Record<'demo' | 'sacrificial', AccessKey>> = { demo: keyOf('demo'), sacrificial: keyOf('sacrificial') }

/** The key pair that is known by an access key. */
export function accessKeyNamed(accessKey: string): AccessKey | undefined {
  return Object.values(ACCESS_KEYS).find((pair) => pair.accessKey === accessKey)
}

/** How often in a row signatures by a key failed, and until when it is locked for that. */
export class KeyLocks {
  readonly #failures = new Map<string, number>()
  readonly #lockedUntil = new Map<string, number>()

  isLocked(accessKey: string, nowMs: number): boolean {
    return (this.#lockedUntil.get(accessKey) ?? 0) > nowMs
  }

  failed(accessKey: string, nowMs: number): void {
    const failures = (this.#failures.get(accessKey) ?? 0) + 1
    this.#failures.set(accessKey, failures)
    if (failures <= TOLERATED_FAILURES) return
    this.#lockedUntil.set(accessKey, nowMs + LOCKED_MS)
    this.#failures.delete(accessKey)
  }

  succeeded(accessKey: string): void {
    this.#failures.delete(accessKey)
  }

  reset(): void {
    this.#failures.clear()
    this.#lockedUntil.clear()
  }
}
