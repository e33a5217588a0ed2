import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { TooLittleEvidence } from '../checks/index.ts'
import { Deadline } from '../harness/deadline.ts'
import { assertHeard, type Attempt, type Retry, withRoom } from '../harness/room.ts'
import { aSilence, anExchange } from './exchanges.ts'

// The waiting is done by promises of the runtime, which no fake clock moves by itself.
vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number, value: unknown, { signal }: { signal?: AbortSignal } = {}) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms, value)
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        reject(signal.reason)
      })
    }),
}))

const FULL = 'the project was not quiet'

const attempted = (crowdedOut?: string): Attempt => ({ exchange: anExchange({ status: crowdedOut === undefined ? 200 : 403 }), crowdedOut })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Tries that find the project full so many times, and what came of them once all time has passed. */
async function tried(full: number, mayWait = true) {
  const told: Retry[] = []
  const deadline = new Deadline(1500, new AbortController().signal)
  let tries = 0
  const attempt = async (): Promise<Attempt> => attempted(++tries > full ? undefined : FULL)
  const outcome = withRoom(attempt, { mayWait, deadline, signal: deadline.signal, told: (retry) => void told.push(retry) })
    .catch((error: unknown) => error)
  await vi.runAllTimersAsync()
  const came = await outcome
  deadline.close()
  return { came, told, tries }
}

describe('a create in a project that others have filled', () => {
  test('is sent again at growing intervals until there is room, and each time is told', async () => {
    const { came, told, tries } = await tried(3)
    expect(came).toMatchObject({ response: { status: 200 } })
    expect(tries).toBe(4)
    expect(told.map(({ afterMs, status, why }) => [afterMs, status, why])).toEqual([[1000, 403, FULL], [2000, 403, FULL], [4000, 403, FULL]])
  })

  test('waits beside the deadline', async () => {
    const deadline = new Deadline(1500, new AbortController().signal)
    let tries = 0
    const waiting = withRoom(async () => attempted(++tries > 2 ? undefined : FULL), { mayWait: true, deadline, signal: deadline.signal, told: () => undefined })
    await vi.advanceTimersByTimeAsync(3000)
    expect((await waiting).response?.status).toBe(200)
    expect(deadline.signal.aborted).toBe(false)
    deadline.close()
  })

  test('says nothing of the target where there is none for two minutes', async () => {
    const { came, told } = await tried(Infinity)
    expect(came).toBeInstanceOf(TooLittleEvidence)
    expect(String(came)).toContain(FULL)
    const waited = told.reduce((sum, { afterMs }) => sum + afterMs, 0)
    expect(waited).toBeLessThanOrEqual(120_000)
    expect(waited + (told.at(-1)?.afterMs ?? 0) * 2).toBeGreaterThan(120_000)
  })

  test('of who is to be alone is not sent again', async () => {
    const { came, told, tries } = await tried(1, false)
    expect(came).toBeInstanceOf(TooLittleEvidence)
    expect({ told, tries }).toEqual({ told: [], tries: 1 })
  })

  test('is not waited for once the run is interrupted', async () => {
    const interrupted = new AbortController()
    const deadline = new Deadline(1000, interrupted.signal)
    const waiting = withRoom(async () => attempted(FULL), { mayWait: true, deadline, signal: deadline.signal, told: () => undefined })
      .catch((error: unknown) => error)
    interrupted.abort(new Error('enough'))
    expect(String(await waiting)).toContain('enough')
    deadline.close()
  })
})

test('an answer that there are too many requests is none', () => {
  expect(() => assertHeard(anExchange({ status: 429 }))).toThrow(/was throttled to the end/)
  expect(() => assertHeard(aSilence())).toThrow(TooLittleEvidence)
  expect(() => assertHeard(anExchange({ status: 403 }))).not.toThrow()
})
