import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type History, isLinearizable, membershipModel, type MembershipInput, type MembershipOutput, overlapping, type QuotaInput, quotaModel,
  type QuotaOutput, type SequentialModel, TooLittleEvidence,
} from '../checks/index.ts'
import { contradiction } from '../checks/contradiction.ts'
import { counter, hasOrder, history, type Line, queue, type QueueInput as Queued, register, type RegisterInput as Registered } from './histories.ts'

function judged<State, Input, Output>(operations: History<Input, Output>, model: SequentialModel<State, Input, Output>): string[] {
  const finding = isLinearizable(operations, { model })
  return (finding?.timeline ?? []).filter(({ contradicts }) => contradicts).map(({ asked, answered }) => `${asked}: ${answered}`)
}

const onRegister = (...lines: ReadonlyArray<Line<Registered, number | 'ok'>>): string[] => judged(history(...lines), register)
const onQueue = (...lines: ReadonlyArray<Line<Queued, number | 'ok' | null>>): string[] => judged(history(...lines), queue)
const onCounter = (...lines: ReadonlyArray<Line<'increment' | 'get', number>>): string[] => judged(history(...lines), counter)

describe('textbook histories', () => {
  test('a register read during a write may give either value, and no older one afterwards', () => {
    expect(onRegister(['a', { write: 1 }, 0, 10, 'ok'], ['b', 'read', 1, 2, 0], ['b', 'read', 3, 4, 1])).toEqual([])
    expect(onRegister(['a', { write: 1 }, 0, 10, 'ok'], ['b', 'read', 1, 2, 1], ['b', 'read', 3, 4, 0])).toEqual(['read: 1', 'read: 0'])
  })

  test('a read after a write is stale when it gives what was there before', () => {
    expect(onRegister(['a', { write: 1 }, 0, 1, 'ok'], ['b', 'read', 2, 3, 0])).toEqual(['write 1: ok', 'read: 0'])
  })

  test('a value that nobody wrote is a phantom', () => {
    expect(onRegister(['a', { write: 1 }, 0, 9, 'ok'], ['b', 'read', 1, 3, 7])).toEqual(['read: 7'])
  })

  test('of two increments at once neither is lost', () => {
    expect(onCounter(['a', 'increment', 0, 5, 1], ['b', 'increment', 1, 6, 2], ['a', 'get', 7, 8, 2])).toEqual([])
    expect(onCounter(['a', 'increment', 0, 5, 1], ['b', 'increment', 1, 6, 1], ['a', 'get', 7, 8, 1])).toEqual(['increment: 1', 'increment: 1'])
  })

  test('a queue gives what is in it once, and the oldest first (Herlihy and Wing 1990)', () => {
    expect(onQueue(
      ['a', { enqueue: 1 }, 0, 4, 'ok'], ['b', { enqueue: 2 }, 1, 3, 'ok'], ['b', 'dequeue', 5, 6, 1], ['a', 'dequeue', 5, 7, 2],
      ['a', { enqueue: 3 }, 8, 9, 'ok'],
    )).toEqual([])
    expect(onQueue(['a', { enqueue: 1 }, 0, 1, 'ok'], ['b', { enqueue: 2 }, 2, 3, 'ok'], ['a', 'dequeue', 4, 5, 2]))
      .toEqual(['enqueue 1: ok', 'dequeue: 2'])
    expect(onQueue(['a', { enqueue: 2 }, 0, 5, 'ok'], ['b', 'dequeue', 1, 4, 2], ['c', 'dequeue', 2, 6, 2])).toEqual(['dequeue: 2', 'dequeue: 2'])
  })

  test('what was never answered may have been done at any later time, or never', () => {
    expect(onRegister(['a', { write: 1 }, 0], ['b', 'read', 1, 2, 0], ['b', 'read', 3, 4, 1])).toEqual([])
    expect(onRegister(['a', { write: 1 }, 0], ['b', 'read', 1, 2, 0])).toEqual([])
    expect(onRegister(['a', { write: 1 }, 0], ['b', 'read', 1, 2, 1], ['b', 'read', 3, 4, 0])).toEqual(['read: 1', 'read: 0'])
    expect(onRegister(['b', 'read', 1, 2, 1], ['a', { write: 1 }, 3])).toEqual(['read: 1'])
  })

  test('operations that touch are taken for simultaneous', () => {
    expect(onRegister(['a', { write: 1 }, 0, 2, 'ok'], ['b', 'read', 2, 3, 0])).toEqual([])
  })
})

describe('the check', () => {
  test('shows the shortest beginning that has no order, and which answers contradict each other', () => {
    const operations = history<Registered, number | 'ok'>(
      ['c', { write: 5 }, 0, 1, 'ok'], ['c', 'read', 2, 3, 5], ['a', { write: 6 }, 4, 5, 'ok'], ['b', 'read', 6, 8, 5],
      ['c', { write: 9 }, 7, 20, 'ok'], ['a', 'read', 21, 22, 0],
    )
    const finding = isLinearizable(operations, { model: register })
    expect(finding?.timeline?.map(({ asked, answered = '?', contradicts }) => `${asked} ${answered} ${contradicts}`)).toEqual([
      'write 5 ok false', 'read 5 true', 'write 6 ok true', 'read 5 true', 'write 9 ? false',
    ])
    expect(finding?.actual).toContain('none for these 3: c, 2 to 3 ms: read: 5; a, 4 to 5 ms: write 6: ok; b, 6 to 8 ms: read: 5')
  })

  test('judges each object by itself', () => {
    const operations = history<{ readonly of: string; readonly input: 'increment' | 'get' }, number>(
      ['a', { of: 'x', input: 'increment' }, 0, 1, 1], ['a', { of: 'y', input: 'increment' }, 2, 3, 1], ['a', { of: 'y', input: 'get' }, 4, 5, 0],
    )
    const model: SequentialModel<number, { readonly of: string; readonly input: 'increment' | 'get' }, number> = {
      ...counter,
      step: (state, { input }, output) => counter.step(state, input, output),
      reads: ({ input }) => input === 'get',
      asked: ({ input, of }) => `${input} ${of}`,
    }
    const finding = isLinearizable(operations, { model, objectOf: ({ of }) => of })
    expect(finding?.timeline?.map(({ asked }) => asked)).toEqual(['increment y', 'get y'])
  })

  test('says that it cannot tell when it gives up', () => {
    const many = Array.from({ length: 8 }, (_, index) => [String(index), { enqueue: index }, 0, 100, 'ok'] as const)
    const operations = history<Queued, number | 'ok' | null>(...many, ['r', 'dequeue', 101, 102, null])
    expect(() => isLinearizable(operations, { model: queue, bound: 50 })).toThrow(TooLittleEvidence)
  })

  test('counts what overlapped with what another caller did', () => {
    expect(overlapping(history(['a', 'get', 0, 5, 0], ['b', 'get', 4, 6, 0], ['a', 'get', 7, 8, 0], ['b', 'get', 8, 9, 0]))).toBe(2)
  })
})

describe('a group', () => {
  const group = (options: Parameters<typeof membershipModel>[0], ...lines: ReadonlyArray<Line<MembershipInput, MembershipOutput>>): string[] =>
    judged(history<MembershipInput, MembershipOutput>(...lines), membershipModel(options))

  test('is not seen again once it was gone', () => {
    const done = { done: true }
    expect(group({ exists: true }, ['a', { do: 'delete' }, 0, 9, done], ['b', { do: 'show' }, 1, 2, { members: null }], ['b', { do: 'list' }, 3, 4, { members: 'unread' }]))
      .toEqual(['show: no such group', 'list: there'])
    expect(group({ exists: true }, ['a', { do: 'delete' }, 0, 9, done], ['b', { do: 'delete' }, 1, 8, done])).toEqual(['delete: done', 'delete: done'])
    expect(group({ exists: true, deletesAgain: true }, ['a', { do: 'delete' }, 0, 9, done], ['b', { do: 'delete' }, 1, 8, done])).toEqual([])
  })

  test('has no two members on one host, unless one had left', () => {
    const boots = [['a', { do: 'boot', server: 's1' }, 0, 9, { host: 'h1' }], ['b', { do: 'boot', server: 's2' }, 1, 8, { host: 'h1' }]] as const
    expect(group({ exists: true, distinctHosts: true }, ...boots)).toEqual(['boot s1: running on h1', 'boot s2: running on h1'])
    expect(group({ exists: true, distinctHosts: true }, ...boots, ['c', { do: 'destroy', server: 's1' }, 5, 12, { done: true }])).toEqual([])
    expect(group({ exists: true, distinctHosts: true }, ...boots, ['c', { do: 'delete' }, 2, 12, { done: true }])).toHaveLength(2)
    expect(group({ exists: true }, ...boots)).toEqual([])
  })

  test('loses no member, and shows none that it does not have', () => {
    const add = ['a', { do: 'add', server: 's1' }, 0, 1, { done: true }] as const
    expect(group({ exists: true }, add, ['b', { do: 'show' }, 2, 3, { members: [] }])).toEqual(['add s1: done', 'show: members none'])
    expect(group({ exists: true, members: ['s1'] }, ['a', { do: 'remove', server: 's1' }, 0, 1, { done: true }], ['b', { do: 'show' }, 2, 3, { members: ['s1'] }]))
      .toEqual(['remove s1: done', 'show: members s1'])
    expect(group({ exists: true }, ['a', { do: 'add', server: 's1' }, 0, 1, { done: false }], ['b', { do: 'show' }, 2, 3, { members: ['s1'] }]))
      .toEqual(['add s1: refused', 'show: members s1'])
  })

  test('may show a server that did not come to run, until it is destroyed', () => {
    const failed = ['a', { do: 'boot', server: 's1' }, 0, 5, { host: null }] as const
    const shown = (startMs: number, members: readonly string[]) => ['b', { do: 'show' }, startMs, startMs + 1, { members }] as const
    const destroyed = ['a', { do: 'destroy', server: 's1' }, 10, 11, { done: true }] as const
    expect(group({ exists: true }, failed, shown(6, ['s1']), shown(8, []), destroyed, shown(12, []))).toEqual([])
    expect(group({ exists: true }, failed, destroyed, shown(12, ['s1']))).toEqual(['destroy s1: done', 'show: members s1'])
  })
})

describe('a quota', () => {
  const create = (caller: string, endMs: number, done: boolean) => [caller, { do: 'create' }, 0, endMs, { done }] as const

  test('is not exceeded by creates at once', () => {
    const model = quotaModel({ limit: 3, used: 2 })
    expect(judged(history<QuotaInput, QuotaOutput>(create('a', 5, true), create('b', 6, false)), model)).toEqual([])
    expect(judged(history<QuotaInput, QuotaOutput>(create('a', 5, true), create('b', 6, true)), model)).toEqual(['create: done', 'create: done'])
  })

  test('need not refuse only when it is full, unless that is asked', () => {
    const refused = history<QuotaInput, QuotaOutput>(create('a', 5, false), create('b', 6, false))
    expect(judged(refused, quotaModel({ limit: 3, used: 2 }))).toEqual([])
    expect(judged(refused, quotaModel({ limit: 3, used: 2, refusesOnlyWhenFull: true }))).toEqual(['create: refused', 'create: refused'])
  })
})

/** Small histories of any kind: times overlap, touch and follow each other, answers are right and wrong, some are missing. */
function smallHistory<Input, Output>(input: fc.Arbitrary<Input>, output: (input: Input) => fc.Arbitrary<Output>): fc.Arbitrary<History<Input, Output>> {
  const operation = fc.tuple(fc.constantFrom('a', 'b', 'c'), input, fc.nat(12), fc.nat(6)).chain(([caller, asked, startMs, lasts]) =>
    fc.option(output(asked), { freq: 5, nil: undefined }).map((answer) =>
      history<Input, Output>([caller, asked, startMs, answer === undefined ? undefined : startMs + lasts, answer])[0]))
  return fc.array(operation.map((one) => one as History<Input, Output>[number]), { maxLength: 6 })
}

function agrees<State, Input, Output>(model: SequentialModel<State, Input, Output>, histories: fc.Arbitrary<History<Input, Output>>, numRuns: number): { yes: number; no: number } {
  const seen = { yes: 0, no: 0 }
  fc.assert(fc.property(histories, (operations) => {
    const finding = isLinearizable(operations, { model })
    seen[finding === null ? 'yes' : 'no'] += 1
    expect(finding === null).toBe(hasOrder(operations, model))
    if (finding === null) return
    // What is shown contradicts itself whatever the rest did, and no longer once one of its answers is left out.
    const { among, until } = contradiction(operations, model)
    const knowing = (known: History<Input, Output>): boolean =>
      hasOrder(until.map((one) => (known.includes(one) ? one : { caller: one.caller, input: one.input, startMs: one.startMs })), model)
    expect(knowing(among)).toBe(false)
    expect(among.filter((one) => !knowing(among.filter((other) => other !== one)))).toEqual([])
  }), { numRuns, seed: 7 })
  return seen
}

describe('agrees with trying every order, on 10,000 small histories:', () => {
  test('of a register, a queue and a counter', () => {
    const small = fc.nat(2)
    const ofRegister = smallHistory(fc.oneof(small.map((write) => ({ write })), fc.constant('read' as const)), (input): fc.Arbitrary<number | 'ok'> => (input === 'read' ? small : fc.constant('ok')))
    const ofQueue = smallHistory(fc.oneof(small.map((enqueue) => ({ enqueue })), fc.constant('dequeue' as const)), (input): fc.Arbitrary<number | 'ok' | null> => (input === 'dequeue' ? fc.option(small) : fc.constant('ok')))
    const ofCounter = smallHistory(fc.constantFrom('increment' as const, 'get' as const), () => fc.nat(3))
    for (const seen of [agrees(register, ofRegister, 2500), agrees(queue, ofQueue, 2500), agrees(counter, ofCounter, 2000)]) {
      expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(100)
    }
  })

  test('of a group', () => {
    const server = fc.constantFrom('s1', 's2')
    const input = fc.oneof(
      fc.constantFrom<MembershipInput>({ do: 'create' }, { do: 'delete' }, { do: 'show' }, { do: 'show' }),
      fc.record({ do: fc.constantFrom('boot' as const, 'destroy' as const, 'add' as const, 'remove' as const), server }),
    )
    const output = (asked: MembershipInput): fc.Arbitrary<MembershipOutput> => {
      if (asked.do === 'show') return fc.oneof(fc.constant({ members: null }), fc.subarray(['s1', 's2']).map((members) => ({ members })))
      return asked.do === 'boot' ? fc.constantFrom<MembershipOutput>({ host: 'h1' }, { host: 'h2' }, { host: null }) : fc.boolean().map((done) => ({ done }))
    }
    const seen = agrees(membershipModel({ exists: true, distinctHosts: true }), smallHistory(input, output), 3000)
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(100)
  })
})
