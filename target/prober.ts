import { header } from '../events/index.ts'
import { AuthenticationFailure, type CatalogueEndpoint, type Token } from './auth/token.ts'
import { Tokens } from './auth/tokens.ts'
import { serviceRoot } from './endpoint.ts'
import type { TargetFile } from './target-file.ts'
import { type Outcome, Transport } from './transport.ts'

/** What one look at an address showed. */
export interface Looked {
  readonly status?: number
  /** Why no answer came. */
  readonly failure?: string
  /** How far the clock there is ahead of ours, in milliseconds, to a second. */
  readonly aheadMs?: number
  readonly durationMs: number
}

const never = new AbortController().signal

/** Looks at the services of a target one by one, whatever is wrong with the others. Creates nothing. */
export class Prober {
  readonly #file: TargetFile
  readonly #transport: Transport
  readonly #tokens: Tokens
  readonly #userAgent: string

  /** Throws a Problem for an unusable CA file. */
  constructor(file: TargetFile, version: string) {
    this.#file = file
    this.#userAgent = `ecs-conformance/${version} doctor`
    this.#transport = new Transport({ tls: file.tls, timeoutMs: file.limits.requestTimeoutSeconds * 1000 })
    const root = file.endpoints.identity
    const identity = root === undefined ? undefined : { transport: this.#transport, root, userAgent: this.#userAgent }
    this.#tokens = new Tokens(file.personas, identity)
  }

  /** Asks for a path below a root, with a token where one is given. */
  async look(root: string, path: string, token?: Token): Promise<Looked> {
    const began = performance.now()
    const credentials = token === undefined ? [] : [['X-Auth-Token', token.value] as const]
    const headers = [['Accept', 'application/json'] as const, ['User-Agent', this.#userAgent] as const, ...credentials]
    const outcome = await this.#transport.send({ root, path }, { method: 'GET', headers }, never)
    return { ...lookedAt(outcome), durationMs: performance.now() - began }
  }

  /** A persona's token, or why there is none. */
  async token(persona: string): Promise<Token | string> {
    try {
      return await this.#tokens.of(persona, never)
    } catch (error) {
      if (error instanceof AuthenticationFailure) return error.message
      throw error
    }
  }

  /** Root of another service in a token's catalogue, where it stands there once for the target's region and interface. */
  rootOf(type: string, { catalogue }: Token): string | undefined {
    const { region, interface: side = 'public' } = this.#file
    const here = (entry: CatalogueEndpoint): boolean => entry.type === type && entry.interface === side && (region === undefined || entry.region === region)
    const roots = new Set(catalogue.filter(here).flatMap(({ url }) => URL.parse(url) ?? []).map(serviceRoot))
    return roots.size === 1 ? [...roots][0] : undefined
  }

  async close(): Promise<void> {
    this.#tokens.close()
    await this.#transport.close()
  }
}

function lookedAt({ response, failure }: Outcome): Omit<Looked, 'durationMs'> {
  if (response === undefined) return { failure: `${failure?.message} (${failure?.code})` }
  const date = Date.parse(header(response.headers, 'Date') ?? '')
  return { status: response.status, ...(Number.isNaN(date) ? {} : { aheadMs: date - Date.now() }) }
}
