import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted before. */
export async function wait(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  try {
    await sleep(ms, undefined, { signal })
  } catch (error) {
    signal.throwIfAborted()
    throw error
  }
}

/** The promise's outcome, or a rejection with the signal's reason if that comes first; the work itself goes on. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    // Its own rejection has no other listener.
    work.catch(() => {})
    return Promise.reject(signal.reason)
  }
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop))
}
