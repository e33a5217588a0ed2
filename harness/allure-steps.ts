import { type ExchangeSeen, type PairEvent, shortened, spelt } from '../events/index.ts'

/** A step of a result, with times in milliseconds since 1970. */
export interface AllureStep {
  readonly name: string
  /** Whether it went as it should: a request without an answer and a leak did not. */
  readonly fine: boolean
  readonly start: number
  readonly stop: number
  /** Set where it is a request, which may have its exchange attached. */
  readonly request?: Pick<ExchangeSeen, 'operationId' | 'persona' | 'durationMs'>
}

const SHOWN_VALUE = 300

/** What a pair did, in order: requests, retries, what it saw and what it left behind. */
export function stepsOf(events: readonly PairEvent[]): AllureStep[] {
  return events.flatMap((event) => {
    const told = nameOf(event)
    if (told === undefined) return []
    const stop = Date.parse(event.at)
    const start = event.type === 'exchange' ? stop - event.durationMs : stop
    const fine = event.type !== 'leaked' && !(event.type === 'exchange' && event.status === null)
    return [{ name: spelt(shortened(told, SHOWN_VALUE)), fine, start, stop, ...(event.type === 'exchange' ? { request: event } : {}) }]
  })
}

function nameOf(event: PairEvent): string | undefined {
  switch (event.type) {
    case 'exchange':
      return `${event.operationId} as ${event.persona}: ${event.status ?? `no answer, ${event.failure ?? 'unknown'}`}`
    case 'retried':
      return `${event.operationId} sent again after ${event.status ?? 'no answer'}: ${event.why}`
    case 'observed':
      return `observed ${event.what}: ${event.seen}`
    case 'converged':
      return `${event.operationId} had come about after ${Math.round(event.waitedMs)} ms`
    case 'leaked':
      return `left behind ${event.kind} ${event.name ?? 'unnamed'} ${event.resourceId ?? '(id unknown)'}: ${event.why}`
    case 'case-finished':
      return undefined
  }
}
