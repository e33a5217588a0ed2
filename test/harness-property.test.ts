import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds, TooLittleEvidence } from '../checks/index.ts'
import { type CaseContext, evidenceOf, judgeProperty, judgeSequences, type PairResult, type Property, type Step } from '../harness/index.ts'
import { anExchange } from './exchanges.ts'
import type { Answerer } from './fake-connection.ts'
import { type OnePair, runBody } from './one-pair.ts'

/** Every number is listed by name; from 1000 on the service is at fault. */
const isSmall = async ({ as, check }: CaseContext, number: number): Promise<void> => {
  await as.member.call('listServerGroups', { query: [['limit', String(number)]] })
  check(holds, number < 1000, 'a small number', String(number))
}

function judged<T>(property: (context: CaseContext) => Property<T>, options: OnePair = {}): Promise<PairResult> {
  const answer: Answerer = () => anExchange({ body: { server_groups: [] } })
  return runBody((context) => judgeProperty(context, property(context)), { answer, ...options }) as Promise<PairResult>
}

const small = (tried: number[] = [], more: Partial<Property<number>> = {}) => (context: CaseContext): Property<number> => ({
  input: fc.nat(),
  runs: 5,
  holds: (number) => {
    tried.push(number)
    return isSmall(context, number)
  },
  ...more,
})

describe('a property', () => {
  test.each([['quick', 5], ['normal', 40]] as const)('that holds is tried as often as depth %s asks for', async (depth, times) => {
    const tried: number[] = []
    const { finished, counterexample } = await judged(small(tried, { input: fc.nat(999) }), { depth })
    expect(finished).toMatchObject({ verdict: 'passed', checks: times, requests: times })
    expect(tried).toHaveLength(times)
    expect(counterexample).toBeUndefined()
  })

  test('draws the same each time, after the examples', async () => {
    const [first, second]: [number[], number[]] = [[], []]
    await judged(small(first, { input: fc.nat(999), examples: [3, 1] }))
    await judged(small(second, { input: fc.nat(999), examples: [3, 1] }))
    expect(first).toEqual(second)
    expect(first).toHaveLength(7)
    expect(first.slice(0, 2)).toEqual([3, 1])
  })

  test('that fails is told by the smallest input, with the exchanges of its trial alone', async () => {
    const result = await judged(small())
    expect(result.finished).toMatchObject({ verdict: 'failed', violation: { check: 'holds', actual: '1000' } })
    expect(result.counterexample).toMatchObject({ input: ['1000'], path: expect.stringMatching(/^\d+(:\d+)+$/) })
    expect(result.exchanges).toHaveLength(1)
    expect(result.finished.requests).toBeGreaterThan(5)
    expect(evidenceOf(result, { seed: 1, depth: 'quick' })).toMatchObject({ seed: 1, depth: 'quick', counterexample: { input: ['1000'] } })
  })

  test('is replayed on that input alone', async () => {
    const { counterexample } = await judged(small())
    if (counterexample === undefined) throw new Error('nothing to replay')
    const tried: number[] = []
    const { finished } = await judged(small(tried), { replayed: counterexample })
    expect({ tried, verdict: finished.verdict }).toEqual({ tried: [1000], verdict: 'failed' })
    const mended = await judged(small([], { holds: async () => undefined }), { replayed: counterexample })
    expect(mended.finished).toMatchObject({ verdict: 'errored', reason: 'the case checked nothing' })
    const other = await judged(small([], { input: fc.nat().map((number) => number + 1) }), { replayed: counterexample })
    expect(other.finished).toMatchObject({ verdict: 'errored', reason: 'another input was drawn than was recorded' })
    const nowhere = await judged(small(), { replayed: { ...counterexample, path: '0:999999:0' } })
    expect(nowhere.finished).toMatchObject({ verdict: 'errored', reason: expect.stringContaining('path') })
  })

  test('spends no more requests on a smaller input than it may', async () => {
    let tried = 0
    const holdsNever = (context: CaseContext): Property<number[]> => ({
      input: fc.array(fc.nat(), { minLength: 100, maxLength: 100 }),
      runs: 1,
      holds: async () => {
        tried += 1
        for (let request = 0; request < 50; request += 1) await context.as.member.call('listServerGroups')
        context.check(holds, false, 'never', 'always')
      },
    })
    expect((await judged(holdsNever)).finished).toMatchObject({ verdict: 'failed', requests: 50 + 2000 })
    expect(tried).toBe(41)
  })

  test('is errored, and tried no more, when a trial cannot tell', async () => {
    const tried: number[] = []
    const holdsNot = async (number: number): Promise<void> => {
      tried.push(number)
      throw new TooLittleEvidence('it rains')
    }
    expect((await judged(small([], { holds: holdsNot }))).finished).toMatchObject({ verdict: 'errored', reason: 'it rains' })
    expect(tried).toHaveLength(1)
  })

  test('is not judged on no input, and not beside another', async () => {
    expect((await judged(small([], { runs: 0 }))).finished.reason).toContain('on no input')
    const both = await runBody(async (context) => {
      await judgeProperty(context, small([], { input: fc.nat(9) })(context))
      await judgeProperty(context, small([], { input: fc.nat(9) })(context))
    })
    expect(both?.finished.reason).toContain('a second property')
  })

  test('has what a trial creates deleted before the next', async () => {
    const sent: string[] = []
    const answer: Answerer = ({ operationId }) => {
      sent.push(operationId)
      if (operationId === 'createServerGroup') return anExchange({ body: { server_group: { id: `id-${sent.length}` } } })
      return anExchange(operationId === 'listServerGroups' ? { body: { server_groups: [] } } : { status: operationId === 'deleteServerGroup' ? 204 : 404 })
    }
    await judged(({ as, check, name }) => ({
      input: fc.nat(),
      runs: 2,
      holds: async () => {
        await as.member.call('createServerGroup', { body: { server_group: { name: name(), policy: 'affinity' } } })
        check(holds, true, 'a', 'b')
      },
    }), { answer })
    const once = sent.slice(0, sent.length / 2)
    expect(once.filter((operationId) => operationId !== 'listServerGroups').slice(0, 2)).toEqual(['createServerGroup', 'deleteServerGroup'])
    expect(sent).toEqual([...once, ...once])
  })

  test('has a deadline for each trial', async () => {
    const slow = (context: CaseContext): Property<number> => ({
      input: fc.nat(),
      runs: 3,
      holds: async () => {
        await new Promise((resolve) => setTimeout(resolve, 60))
        context.signal.throwIfAborted()
        context.check(holds, true, 'a', 'b')
      },
    })
    expect((await judged(slow, { deadlineMs: 120 })).finished.verdict).toBe('passed')
    expect((await judged(slow, { deadlineMs: 40 })).finished.reason).toBe('not finished within 0.04 s')
  })
})

/** A counter that the service loses after its third increment. */
class Increment implements Step<{ count: number }, CaseContext> {
  check({ count }: { count: number }): boolean {
    return count < 5
  }

  async run(model: { count: number }, { as, check }: CaseContext): Promise<void> {
    model.count += 1
    await as.member.call('listServerGroups')
    check(holds, model.count < 4, 'a count below 4', String(model.count))
  }

  toString(): string {
    return 'increment'
  }
}

class Look extends Increment {
  override async run(_: { count: number }, { as, check }: CaseContext): Promise<void> {
    await as.member.call('listServerGroups')
    check(holds, true, 'a', 'b')
  }

  override toString(): string {
    return 'look'
  }
}

class Never extends Look {
  override check(): boolean {
    return false
  }
}

const drawn = (...steps: ReadonlyArray<Increment>): fc.Arbitrary<Increment> => fc.constantFrom(...steps)

function sequences(steps: fc.Arbitrary<Increment>, options: OnePair = {}): Promise<PairResult> {
  const begin = (context: CaseContext) => () => ({ model: { count: 0 }, real: context })
  return runBody((context) => judgeSequences(context, { steps, runs: 6, maxSteps: 40, begin: begin(context) }), options) as Promise<PairResult>
}

describe('sequences', () => {
  const steps = drawn(new Increment(), new Look(), new Look(), new Never())

  test('that fail leave out what can be left out, and are replayed', async () => {
    const { finished, counterexample, exchanges } = await sequences(steps)
    expect(finished).toMatchObject({ verdict: 'failed', violation: { actual: '4' } })
    expect(counterexample).toMatchObject({ input: ['increment', 'increment', 'increment', 'increment'], replayPath: expect.any(String) })
    expect(exchanges).toHaveLength(4)
    if (counterexample === undefined) throw new Error('nothing to replay')
    const again = await sequences(steps, { replayed: counterexample })
    expect(again.finished).toMatchObject({ verdict: 'failed', requests: 4 })
    const { replayPath: _, ...without } = counterexample
    expect((await sequences(steps, { replayed: without })).finished.verdict).toBe('errored')
  })

  test('of which too few steps could be taken cannot tell', async () => {
    const among = (nevers: number) => drawn(new Look(), ...Array.from({ length: nevers }, () => new Never()))
    expect((await sequences(among(99))).finished)
      .toMatchObject({ verdict: 'errored', reason: expect.stringMatching(/^\d+ of the \d+ steps drawn could be taken$/) })
    expect((await sequences(drawn(new Never()))).finished.verdict).toBe('errored')
    expect((await sequences(drawn(new Look()))).finished.verdict).toBe('passed')
    // Six sequences take about nine such steps: more are drawn until there are eighteen.
    expect((await sequences(among(9))).finished.verdict).toBe('passed')
  })
})
