import { describe, expect, test } from 'vitest'
import { holds, TooLittleEvidence } from '../checks/index.ts'
import { type CaseContext, evidenceOf, type PairResult } from '../harness/index.ts'
import { Leases, rememberSecret } from '../target/index.ts'
import { anExchange } from './exchanges.ts'
import { type Answerer, silence } from './fake-connection.ts'
import { runBody as run } from './one-pair.ts'

const passing = (context: CaseContext): void => context.check(holds, true, 'a', 'b')

describe('a verdict', () => {
  test('passed: something was checked, and held', async () => {
    expect((await run(async (context) => passing(context)))?.finished).toMatchObject({ verdict: 'passed', checks: 1, level: 'must' })
  })

  test('failed: a check found a violation', async () => {
    const result = await run(async (context) => context.check(holds, false, 'a sound answer', 'another'))
    expect(result?.finished).toMatchObject({ verdict: 'failed', violation: { check: 'holds', expected: 'a sound answer', actual: 'another' } })
  })

  test('errored: nothing was checked', async () => {
    expect((await run(async () => undefined))?.finished).toMatchObject({ verdict: 'errored', reason: 'the case checked nothing' })
  })

  test.each([
    ['a check was shown too little', () => { throw new TooLittleEvidence('one member only') }, /one member only/],
    ['the case has a defect', () => { throw new TypeError('x is undefined') }, /TypeError: x is undefined/],
  ])('errored: %s', async (_, body, reason) => {
    const result = await run(async (context) => {
      passing(context)
      body()
    })
    expect(result?.finished).toMatchObject({ verdict: 'errored', reason: expect.stringMatching(reason) })
  })

  test('errored: no answer came', async () => {
    const answer: Answerer = () => ({ ...anExchange(), response: undefined as never, failure: { code: 'ECONNRESET', message: 'reset' } })
    const result = await run(async ({ as }) => void (await as.member.call('listServerGroups')), { answer })
    expect(result?.finished).toMatchObject({ verdict: 'errored', reason: expect.stringContaining('ECONNRESET') })
  })

  test('errored: the deadline passed, and the request was aborted', async () => {
    const result = await run(async ({ as }) => void (await as.member.call('listServerGroups')), { answer: silence, deadlineMs: 50 })
    expect(result?.finished).toMatchObject({ verdict: 'errored', reason: 'not finished within 0.05 s' })
  })

  test('of a pair that holds what takes longer comes after a later deadline', async () => {
    const body = async (context: CaseContext): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 120))
      context.signal.throwIfAborted()
      passing(context)
    }
    expect((await run(body, { deadlineMs: 50 }))?.finished.reason).toBe('not finished within 0.05 s')
    expect((await run(body, { deadlineMs: 50, needs: { resources: { server: 1 } } }))?.finished.verdict).toBe('passed')
  })

  test('is timed from when there was room for it', async () => {
    const leases = new Leases({ group: 1 })
    const held = await leases.acquire({ resources: { group: 1 } }, new AbortController().signal)
    const running = run(async (context) => passing(context), { leases, needs: { resources: { group: 1 } } })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const freedAt = performance.now()
    held.release()
    const durationMs = (await running)?.finished.durationMs
    expect(durationMs).toBeLessThanOrEqual(Math.ceil(performance.now() - freedAt))
  })

  test('errored: it needs more than there is room for by now', async () => {
    const result = await run(async (context) => passing(context), { needs: { resources: { group: 5 } } })
    expect(result?.finished).toMatchObject({ verdict: 'errored', requests: 0, reason: expect.stringContaining('5 of kind group are needed and 4 may be held') })
  })

  test('errored: a body that ignores its signal does not outlive the deadline', async () => {
    const result = await run(() => new Promise(() => undefined), { deadlineMs: 50 })
    expect(result?.finished.verdict).toBe('errored')
  })

  test('none: the run was interrupted before the body could start', async () => {
    expect(await run(async (context) => passing(context), { interrupted: AbortSignal.abort(new Error('stop')) })).toBeNull()
  })

  test('errored: the run was interrupted meanwhile', async () => {
    const controller = new AbortController()
    const result = await run(async ({ as }) => {
      controller.abort(new Error('stop'))
      await as.member.call('listServerGroups')
    }, { interrupted: controller.signal })
    expect(result?.finished).toMatchObject({ verdict: 'errored', reason: 'the run was interrupted' })
  })
})

describe('a case', () => {
  test('cannot act as a persona it did not declare', async () => {
    const result = await run(async ({ as }) => void as.admin.persona)
    expect(result?.finished.reason).toContain('needs do not declare that persona')
  })

  test('has every create deleted, whatever it expected of it', async () => {
    const seen: string[] = []
    const group = { id: '5bbcc3c4-1da2-4437-a48a-66f15b1b13f9', name: 'x' }
    const answer: Answerer = (wire) => {
      seen.push(`${wire.method} ${wire.operationId}`)
      if (wire.method === 'POST') return anExchange({ body: { server_group: group } })
      if (wire.method === 'DELETE') return anExchange({ status: 204 })
      return anExchange({ status: 404, body: {} })
    }
    const result = await run(async (context) => {
      await context.as.member.call('createServerGroup', { body: { server_group: { name: context.name(), policy: 'no-such-policy' } } })
      context.check(holds, false, 'a refusal', '200')
    }, { answer, needs: { resources: { group: 1 } } })
    expect(result?.finished.verdict).toBe('failed')
    expect(seen).toEqual(['POST createServerGroup', 'GET listServerGroups', 'DELETE deleteServerGroup', 'GET showServerGroup'])
    expect(result?.events.filter(({ type }) => type === 'leaked')).toEqual([])
  })

  test('waits for requests under way before it is torn down, and sends no more after its end', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const order: string[] = []
    const answer: Answerer = async (wire) => {
      if (wire.method !== 'POST') return anExchange({ status: 404, body: {} })
      await promise
      order.push('created')
      return anExchange({ status: 400, body: {} })
    }
    let late: Promise<unknown> = Promise.resolve()
    const finished = run(async (context) => {
      const create = context.as.member.call('createServerGroup', { body: { server_group: { name: context.name(), policy: 'affinity' } } })
      late = create.then(() => context.as.member.call('listServerGroups')).catch((error: Error) => error.message)
      context.check(holds, false, 'a', 'b')
    }, { answer, needs: { resources: { group: 1 } } }).then(() => order.push('finished'))
    setImmediate(resolve)
    await finished
    expect(order).toEqual(['created', 'finished'])
    expect(await late).toContain('the case has ended')
  })

  test('draws from a seed and names of its own', async () => {
    const drawn: unknown[] = []
    const body = async (context: CaseContext): Promise<void> => {
      passing(context)
      drawn.push(context.seed, context.name().split('-').at(-1), context.name().split('-').at(-1))
    }
    await run(body)
    await run(body)
    expect(drawn.slice(0, 3)).toEqual(drawn.slice(3))
    expect(drawn.slice(1, 3)).toEqual(['1', '2'])
  })
})

describe('evidence', () => {
  test('holds the exchanges of what failed, without secrets', async () => {
    rememberSecret('s3cr3t-token-value')
    const answer: Answerer = () => anExchange({ headers: [['X-Subject-Token', 'abc']], body: { echo: 's3cr3t-token-value' } })
    const result = await run(async (context) => {
      await context.as.member.call('listServerGroups')
      context.check(holds, false, 'a', 'told s3cr3t-token-value')
    }, { answer })
    const evidence = evidenceOf(result as PairResult, { seed: 1, depth: 'quick' })
    expect(evidence?.exchanges).toHaveLength(1)
    expect(JSON.stringify(evidence)).not.toContain('s3cr3t')
    expect(JSON.stringify(evidence)).not.toContain('"abc"')
  })

  test('is not kept of what passed', async () => {
    expect(evidenceOf((await run(async (context) => passing(context))) as PairResult, { seed: 1, depth: 'quick' })).toBeUndefined()
  })
})
