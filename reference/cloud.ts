import type { Answer } from './answer.ts'
import type { IncomingRequest, Surroundings } from './call.ts'
import { answerCompute } from './compute.ts'
import type { AnswerHook } from './compute.ts'
import type { Dialect } from './dialect.ts'
import { faultNamed } from './faults/index.ts'
import type { Fault } from './faults/index.ts'
import { answerIdentity } from './identity.ts'
import { honestRules } from './rules.ts'
import type { Rules } from './rules.ts'
import { State } from './state.ts'

const HONEST_HOOK: AnswerHook = (answer) => answer

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** The cloud behind its listeners: its state, the rules in force, and how fast it answers. */
export class Cloud {
  readonly state = new State()
  readonly dialect: Dialect
  readonly #hosts: number
  endpoint = ''
  identity = ''
  latencyMs = 0
  requestsPerSecond = Infinity
  #faults: readonly Fault[] = []
  #rules: Rules
  #hook: AnswerHook = HONEST_HOOK
  #windowStartMs = 0
  #windowRequests = 0

  constructor(dialect: Dialect, hosts: number) {
    this.dialect = dialect
    this.#hosts = hosts
    this.#rules = honestRules(dialect, hosts)
  }

  get faults(): readonly string[] {
    return this.#faults.map(({ name }) => name)
  }

  /** Replaces the faults in force. Throws an Error for a name that the dialect does not know, and then changes nothing. */
  setFaults(names: readonly string[]): void {
    const faults = [...new Set(names)].map((name) => faultNamed(name, this.dialect.name))
    this.#faults = faults
    this.#rules = faults.reduce<Rules>((rules, { rules: change }) => ({ ...rules, ...change?.(rules) }), honestRules(this.dialect, this.#hosts))
    this.#hook = (answer, call) => faults.reduce((changed, { answer: change }) => change?.(changed, call) ?? changed, answer)
    this.state.notes.clear()
  }

  /** Forgets groups, quotas, clock, latency and throttling; keeps faults and tokens. */
  reset(): void {
    this.state.reset()
    this.latencyMs = 0
    this.requestsPerSecond = Infinity
  }

  async compute(request: IncomingRequest): Promise<Answer> {
    if (this.latencyMs > 0) await pause(this.latencyMs)
    if (this.#throttled()) return this.#rules.throttled()
    const answer = await answerCompute(request, this.#surroundings(), this.#hook)
    if (answer.afterMs !== undefined) await pause(answer.afterMs)
    return answer
  }

  async answerIdentity(request: IncomingRequest): Promise<Answer> {
    if (this.latencyMs > 0) await pause(this.latencyMs)
    return answerIdentity(request, this.#surroundings())
  }

  #surroundings(): Surroundings {
    return { state: this.state, rules: this.#rules, dialect: this.dialect, endpoint: this.endpoint, identity: this.identity }
  }

  #throttled(): boolean {
    const now = Date.now()
    if (now - this.#windowStartMs >= 1000) {
      this.#windowStartMs = now
      this.#windowRequests = 0
    }
    this.#windowRequests += 1
    return this.#windowRequests > this.requestsPerSecond
  }
}
