import { describe, expect, test } from 'vitest'
import { reaches } from '../checks/index.ts'
import { Deadline } from '../harness/deadline.ts'
import { settle } from '../harness/settle.ts'
import { convergenceMs, parseTarget, poll } from '../target/index.ts'
import { anExchange } from './exchanges.ts'

const never = new AbortController().signal
const surroundings = { env: {}, cwd: '.', home: '.' }

function limitsOf(convergenceSeconds?: unknown): Readonly<Record<string, number>> & { readonly default: number } {
  const member = { auth: { type: 'token', token: 'token-of-a-member', projectId: 'p' } }
  const target = {
    name: 'x', dialect: 'openstack', endpoints: { compute: 'http://127.0.0.1:1' }, apis: ['nova-v2.1'], personas: { member },
    ...(convergenceSeconds === undefined ? {} : { limits: { convergenceSeconds } }),
  }
  return parseTarget(target, 'my.yaml', surroundings).limits.convergenceSeconds
}

describe('how long an operation may take', () => {
  test.each<[string, unknown, string, number]>([
    ['what is believed of any target', undefined, 'stopServer', 120_000],
    ['more for what copies disks', undefined, 'resizeServer', 900_000],
    ['what the target file says of it', { resizeServer: 30 }, 'resizeServer', 30_000],
    ['what it leaves unsaid stays', { resizeServer: 30 }, 'migrateServer', 900_000],
    ['its default stands for every other', { default: 7, resizeServer: 30 }, 'migrateServer', 7000],
    ['an id that every object has a member of', { default: 7 }, 'toString', 7000],
  ])('%s', (_, given, operation, owed) => {
    expect(convergenceMs(limitsOf(given), operation)).toBe(owed)
  })

  test.each<[unknown, RegExp]>([
    [{ resizeServer: 0 }, /limits\.convergenceSeconds\.resizeServer is 0, which is not above 0/],
    [{ default: 90_000 }, /limits\.convergenceSeconds\.default is 90000, which is above 86400/],
    [{ 'resize server': 5 }, /which is not an operationId or default/],
    [[5], /limits\.convergenceSeconds is a list where an object is expected/],
  ])('%j is refused', (given, message) => {
    expect(() => limitsOf(given)).toThrow(message)
  })
})

describe('polling', () => {
  test('looks until it is seen, and once only where it is there at once', async () => {
    let looks = 0
    const look = async (): Promise<number> => ++looks
    expect(await poll({ look, found: (n) => (n === 4 ? 'there' : undefined), limitMs: 10_000, signal: never })).toMatchObject({ value: 'there', seen: 4 })
    looks = 0
    expect(await poll({ look, found: () => 'at once', limitMs: 0, signal: never })).toMatchObject({ value: 'at once', looks: 1 })
  })

  test('ends at its limit with what was seen last, however short', async () => {
    const { value, seen, looks, waitedMs } = await poll({ look: async () => 'BUILD', found: () => undefined, limitMs: 40, signal: never })
    expect({ value, seen }).toEqual({ value: undefined, seen: 'BUILD' })
    expect(looks).toBeGreaterThan(1)
    expect(waitedMs).toBeGreaterThanOrEqual(40)
  })

  test('ends with what a look, a judge or the signal throws', async () => {
    const broken = async (): Promise<never> => {
      throw new Error('no answer')
    }
    await expect(poll({ look: broken, found: () => 1, limitMs: 1000, signal: never })).rejects.toThrow('no answer')
    const found = (): never => {
      throw new Error('ERROR')
    }
    await expect(poll({ look: async () => 1, found, limitMs: 1000, signal: never })).rejects.toThrow('ERROR')
    const stop = new AbortController()
    const waiting = poll({ look: async () => 1, found: () => undefined, limitMs: 1_000_000, signal: stop.signal })
    stop.abort(new Error('interrupted'))
    await expect(waiting).rejects.toThrow('interrupted')
  })
})

describe('a deadline', () => {
  test('passes once its time is used up, and stands still while something is waited for', async () => {
    const deadline = new Deadline(30, new AbortController().signal)
    const { promise, resolve } = Promise.withResolvers<void>()
    const held = Promise.all([deadline.hold(() => promise), deadline.hold(async () => undefined)])
    await new Promise((done) => setTimeout(done, 80))
    expect(deadline.signal.aborted).toBe(false)
    resolve()
    await held
    await new Promise((done) => deadline.signal.addEventListener('abort', done))
  })

  test('passes at the end of the run too, until it is closed', () => {
    const run = new AbortController()
    const [open, stopped, closed] = [new Deadline(60_000, run.signal), new Deadline(60_000, run.signal), new Deadline(60_000, run.signal)]
    stopped.stop()
    closed.close()
    run.abort(new Error('interrupted'))
    expect([open, stopped, closed].map(({ signal }) => signal.aborted)).toEqual([true, true, false])
    expect([open.signal.reason, new Deadline(60_000, run.signal).signal.reason]).toEqual([run.signal.reason, run.signal.reason])
    open.stop()
  })

  test('does not pass once it is stopped', async () => {
    const deadline = new Deadline(10, new AbortController().signal)
    deadline.stop()
    await new Promise((done) => setTimeout(done, 30))
    expect(deadline.signal.aborted).toBe(false)
  })
})

describe('a wait', () => {
  const converged: unknown[] = []
  const pair = () => ({
    facts: { convergence: { default: 60, stopServer: 0.03 } },
    aside: <T>(work: () => Promise<T>) => work(),
    signal: never,
    onConverged: (event: unknown) => void converged.push(event),
  })
  const look = async () => anExchange({ body: { server: { status: 'ACTIVE' } } })

  test('that is not in vain is an event', async () => {
    const settled = await settle({ after: 'startServer', look, found: () => 'ACTIVE' }, pair())
    expect(settled).toMatchObject({ reached: true, value: 'ACTIVE' })
    expect(converged).toEqual([{ operationId: 'startServer', waitedMs: settled.waitedMs, looks: 1 }])
  })

  test('that is in vain ends at the limit of its operation and tells the last that it saw', async () => {
    const settled = await settle({ after: 'stopServer', look, found: () => undefined }, pair())
    expect(settled).toMatchObject({ reached: false, lastSeen: '200 {"server":{"status":"ACTIVE"}}' })
    expect(await settle({ after: 'stopServer', look, found: () => undefined, shown: () => 'ACTIVE' }, pair())).toMatchObject({ lastSeen: 'ACTIVE' })
  })
})

describe('reaches', () => {
  test('holds what came about in time, as owed', () => {
    expect(reaches({ reached: true, value: 'SUCCESS', waitedMs: 5 }, 'the job ends')).toBeNull()
    expect(reaches({ reached: true, value: 'SUCCESS', waitedMs: 5 }, 'the job ends well', (end) => end === 'SUCCESS')).toBeNull()
  })

  test('tells what was seen last and for how long, or which end it was', () => {
    expect(reaches({ reached: false, lastSeen: 'RUNNING', waitedMs: 31_250 }, 'the job ends'))
      .toEqual({ expected: 'the job ends within the time allowed', actual: 'after 31 s: RUNNING' })
    expect(reaches({ reached: true, value: 'FAIL', waitedMs: 1250 }, 'the job ends well', (end) => end === 'SUCCESS'))
      .toEqual({ expected: 'the job ends well within the time allowed', actual: '"FAIL" after 1.25 s' })
  })
})
