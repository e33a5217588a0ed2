import { answerOf, TooLittleEvidence } from '../checks/index.ts'
import type { Exchange, Retried } from '../events/index.ts'
import { wait, whyThrottled } from '../target/index.ts'
import type { Deadline } from './deadline.ts'

/** What came of a request, and why it says nothing of the target where somebody else has filled the project meanwhile. */
export interface Attempt {
  readonly exchange: Exchange
  readonly crowdedOut: string | undefined
}

/** What is told of a request before it is sent again. */
export type Retry = Pick<Retried, 'operationId' | 'status' | 'afterMs' | 'why'>

interface Waiting {
  /** False for who has to be alone: others in the project are then no matter of waiting. */
  readonly mayWait: boolean
  /** Stands still meanwhile. */
  readonly deadline: Deadline
  readonly signal: AbortSignal
  readonly told: (retry: Retry) => void
}

/** Throws {@link TooLittleEvidence} where no answer came, or none but that there are too many requests. */
export function assertHeard(exchange: Exchange): void {
  const throttled = whyThrottled(answerOf(exchange))
  if (throttled === undefined) return
  throw new TooLittleEvidence(`${exchange.request.method} ${exchange.operationId} was throttled to the end (${throttled})`)
}

/** Others may be gone soon: so long it is waited for them, at growing intervals. */
const LONGEST_MS = 120_000
const FIRST_PAUSE_MS = 1000

/** Tries until the project has room again; throws {@link TooLittleEvidence} where it has none for two minutes. */
export async function withRoom(attempt: () => Promise<Attempt>, { mayWait, deadline, signal, told }: Waiting): Promise<Exchange> {
  let waitedMs = 0
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs *= 2) {
    const { exchange, crowdedOut } = await attempt()
    if (crowdedOut === undefined) return exchange
    if (!mayWait || waitedMs + pauseMs > LONGEST_MS) throw new TooLittleEvidence(crowdedOut)
    told({ operationId: exchange.operationId, status: exchange.response?.status ?? null, afterMs: pauseMs, why: crowdedOut })
    await deadline.hold(() => wait(pauseMs, signal))
    waitedMs += pauseMs
  }
}
