import { type Credentials, signsIn } from '../credentials.ts'
import { isPolicyPersona } from '../policy-personas.ts'
import { orAborted } from '../wait.ts'
import { type Identity, obtainToken, revokeToken } from './keystone.ts'
import { AuthenticationFailure, type Token } from './token.ts'

/** Renewed this long before its end, or a fifth of its life before it where that is shorter. */
const RENEWAL_MARGIN_MS = 5 * 60_000
/** With one try per 150 s no user fails more than twice in five minutes, which is what clouds lock users for. */
const FAILURE_PAUSE_MS = 150_000

/** A token that is refused is renewed so often at most: what refuses one may refuse every other. */
const RENEWAL_PAUSE_MS = 60_000

interface Held {
  token?: Token
  /** When one was last thrown away because it was refused. */
  discardedAt?: number
  flight?: Promise<Token>
  failure?: { readonly error: Error; readonly at: number }
}

/** The token of each persona: obtained once, kept, and renewed before it ends. */
export class Tokens {
  readonly #personas: Readonly<Record<string, Credentials>>
  readonly #identity: Identity | undefined
  readonly #revoked: string | undefined
  readonly #held = new Map<string, Held>()
  readonly #closed = new AbortController()

  /** Without an identity service only ready-made tokens can be had. The tokens of the persona `revoked` are revoked at once. */
  constructor(personas: Readonly<Record<string, Credentials>>, identity: Identity | undefined, revoked?: string) {
    this.#personas = personas
    this.#identity = identity
    this.#revoked = revoked
  }

  /** Concurrent callers share one login. Throws AuthenticationFailure, or the signal's reason when aborted. */
  async of(persona: string, signal: AbortSignal): Promise<Token> {
    const held = this.#heldBy(persona)
    if (held.token !== undefined && !isDue(held.token)) return held.token
    const recent = held.failure !== undefined && performance.now() - held.failure.at < FAILURE_PAUSE_MS
    held.flight ??= recent ? undefined : this.#login(persona, held)
    try {
      if (held.flight === undefined) throw held.failure?.error
      return await orAborted(held.flight, signal)
    } catch (error) {
      if (error instanceof AuthenticationFailure && held.token !== undefined && isValid(held.token)) return held.token
      throw error
    }
  }

  /** Forgets a token that was refused, so that the next is obtained anew. False where that cannot help, or was tried a moment ago. */
  discard(persona: string, refused: Token): boolean {
    const held = this.#heldBy(persona)
    // Somebody else has renewed it meanwhile.
    if (held.token !== refused) return held.token !== undefined
    if (persona === this.#revoked || !signsIn(this.#personas[persona])) return false
    if (held.discardedAt !== undefined && performance.now() - held.discardedAt < RENEWAL_PAUSE_MS) return false
    held.discardedAt = performance.now()
    delete held.token
    return true
  }

  close(): void {
    this.#closed.abort(new Error('The connection is closed.'))
  }

  #heldBy(persona: string): Held {
    const known = this.#held.get(persona)
    if (known !== undefined) return known
    const held: Held = {}
    this.#held.set(persona, held)
    return held
  }

  async #login(persona: string, held: Held): Promise<Token> {
    try {
      held.token = this.#inPlace(persona, await this.#obtain(persona))
      delete held.failure
      return held.token
    } catch (error) {
      held.failure = { error: error as Error, at: performance.now() }
      throw error
    } finally {
      delete held.flight
    }
  }

  /** What a persona of policies is refused must not be refused for its project. */
  #inPlace(persona: string, token: Token): Token {
    const home = this.#held.get('member')?.token?.projectId
    if (!isPolicyPersona(persona) || home === undefined || token.projectId === home) return token
    throw new AuthenticationFailure('its credentials are not in the project of member', 'credentials')
  }

  async #obtain(persona: string): Promise<Token> {
    const credentials = this.#personas[persona]
    if (credentials === undefined) throw new AuthenticationFailure(`the target file declares no persona ${persona}`, 'credentials')
    if (credentials.type === 'aksk') {
      const { projectId, userId } = credentials
      return { value: '', projectId, ...(userId === undefined ? {} : { userId }), catalogue: [] }
    }
    if (credentials.type === 'token') {
      const { token, projectId, userId } = credentials
      return { value: token, projectId, ...(userId === undefined ? {} : { userId }), catalogue: [] }
    }
    if (this.#identity === undefined) throw new AuthenticationFailure('no identity service is known', 'service')
    const token = await obtainToken(credentials, this.#identity, this.#closed.signal)
    if (persona === this.#revoked) await revokeToken(token, this.#identity, this.#closed.signal)
    return token
  }
}

function isValid(token: Token): boolean {
  return token.expiresAt === undefined || Date.now() < token.expiresAt
}

function isDue({ expiresAt, lifetimeMs = 0 }: Token): boolean {
  return expiresAt !== undefined && Date.now() >= expiresAt - Math.min(RENEWAL_MARGIN_MS, Math.max(0, lifetimeMs) / 5)
}
