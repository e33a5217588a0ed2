import { type Exchange, header, type HeaderPair } from '../events/index.ts'
import type { WireRequest } from '../specs/index.ts'
import { failureTurn, mustRest, unexpectedFailure } from './auth/signature-failures.ts'
import { readSdkDate, signed } from './auth/signer.ts'
import { AuthenticationFailure } from './auth/token.ts'
import type { SendOptions } from './connection.ts'
import type { AkSkCredentials } from './credentials.ts'
import { rememberSignature } from './redact.ts'

/** Whose key may be refused: it was made for that. */
export const SACRIFICIAL = 'sacrificial'

/** A date farther from the clock than this is refused (Huawei Cloud, guide to API signing). */
const LARGEST_SKEW_MS = 15 * 60_000

const atOnce = <T>(work: () => Promise<T>): Promise<T> => work()

/** Signs for the personas that have an access key, and sees to it that none is locked for being refused too often. */
export class Signing {
  readonly #keys: Readonly<Record<string, AkSkCredentials>>
  readonly #isLimited: boolean

  /** Unlimited failures are for an embedded cloud alone, where nobody else is locked out. */
  constructor(keys: Readonly<Record<string, AkSkCredentials>>, isLimited: boolean) {
    this.#keys = keys
    this.#isLimited = isLimited
  }

  /** The headers that sign a request; undefined for a persona without a key. Throws AuthenticationFailure while the key is to rest. */
  headersFor(wire: WireRequest, url: string, persona: string): HeaderPair[] | undefined {
    const key = this.#keys[persona]
    if (key === undefined) return undefined
    if (this.#isLimited && mustRest(key.accessKey)) {
      throw new AuthenticationFailure('its signatures were refused twice within five minutes, and one more refusal might lock the key', 'credentials')
    }
    return signed({ ...wire, url }, key, new Date())
  }

  /**
   * Waits until a request may be refused for its signature, where it is made to be: it brings a signature of its own, or is to be signed
   * with a date that is too far away. Throws an Error for any persona but the one whose key may fail.
   */
  async beforeRefusal(wire: WireRequest, { persona, signal, aside = atOnce }: SendOptions): Promise<void> {
    const accessKey = this.#keyAtRisk(wire, persona)
    if (accessKey === undefined) return
    const made = /Signature=([0-9a-f]{64})$/.exec(header(wire.headers, 'Authorization') ?? '')?.[1]
    if (made !== undefined) rememberSignature(made)
    if (persona !== SACRIFICIAL) {
      throw new Error(`Could not send ${wire.operationId} as ${persona}: its signature is to be refused. Send it as ${SACRIFICIAL}.`)
    }
    if (this.#isLimited) await failureTurn(accessKey, signal, aside)
  }

  /** Counts a refusal that nobody meant. */
  after(exchange: Exchange, wire: WireRequest): void {
    const key = this.#keys[exchange.persona]
    if (exchange.response?.status === 401 && key !== undefined && this.#keyAtRisk(wire, exchange.persona) === undefined) {
      unexpectedFailure(key.accessKey)
    }
  }

  #keyAtRisk({ headers }: WireRequest, persona: string): string | undefined {
    const own = header(headers, 'Authorization')
    if (own !== undefined) return /(?:Access|Credential)=([^/,\s]+)/.exec(own)?.[1]
    const date = header(headers, 'X-Sdk-Date')
    const isFar = date !== undefined && Math.abs(readSdkDate(date) - Date.now()) > LARGEST_SKEW_MS
    return isFar ? this.#keys[persona]?.accessKey : undefined
  }
}
