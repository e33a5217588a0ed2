import { Problem } from '../events/index.ts'

/** What one run may cost its target; counted from construction on. */
export class Budget {
  readonly #requests: number
  readonly #minutes: number
  readonly #startedAt = performance.now()
  #spent = 0

  constructor({ requests, minutes }: { requests: number; minutes: number }) {
    this.#requests = requests
    this.#minutes = minutes
  }

  /** Counts one request. Throws a Problem (BUDGET_REACHED, exit 3) when none is left. */
  spend(): void {
    const ranMinutes = (performance.now() - this.#startedAt) / 60_000
    if (this.#spent >= this.#requests) throw reached(`${this.#requests} requests were sent`, 'requests')
    if (ranMinutes >= this.#minutes) throw reached(`${this.#minutes} minutes have passed`, 'minutes')
    this.#spent++
  }
}

function reached(why: string, key: string): Problem {
  const message = `Could not send another request: ${why}, which is the budget. Raise budget.${key} in the target file.`
  return new Problem('BUDGET_REACHED', message, 3)
}
