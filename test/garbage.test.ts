import { beforeAll, describe, expect, test } from 'vitest'
import type { RequirementId } from '../requirements/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { parseTarget, type TargetFile } from '../target/index.ts'
import { BROKEN, ENDLESS, HUGE } from './bad-answers.ts'
import { Examiner } from './examination.ts'
import { afterGreeting, type Answer, serveAnswer } from './null-server.ts'

// To read them takes all of the processor: done during a greeting, it would make that late.
beforeAll(async () => void (await loadSpecs('openstack')))

/** One requirement of every sort of check: status, schema, echo, law about a list, refusal, fault. */
const IDS: readonly RequirementId[] = [
  'protocol/every-operation/matches-schema',
  'protocol/tokens/refuses-missing-token',
  'protocol/faults/fault-with-message',
  'protocol/discovery/lists-offered-apis',
  'server-groups/create/echoes-name',
  'server-groups/list/lists-created-once',
  'server-groups/slices/limit-takes-first',
  'server-groups/refusals/mandatory-fields',
  'server-groups/quota/usage-counts-groups',
]
const DEADLINE_MS = 10_000
/** What the teardown of a pair may take that makes one group, and what a busy machine may add. */
const TEARDOWN_MS = 45_000 + 5000
const TEST_MS = 180_000

function targetAt(compute: string): TargetFile {
  const holder = (token: string, projectId: string) => ({ auth: { type: 'token', token, projectId } })
  const personas = { admin: holder('a', 'home'), member: holder('m', 'home'), reader: holder('r', 'home'), outsider: holder('o', 'elsewhere') }
  const limits = { requestsPerSecond: 10_000, concurrency: 16, requestTimeoutSeconds: 2 }
  const apis = ['nova-v2', 'nova-v2.1']
  return parseTarget({ name: 'garbage', dialect: 'openstack', endpoints: { compute }, apis, personas, limits, microversions: { max: '2.15' } }, 'of a garbage server')
}

async function examineAnsweredBy(answer: Answer): Promise<void> {
  const server = await serveAnswer(afterGreeting(answer))
  const examiner = await Examiner.open(targetAt(server.url))
  try {
    const examined = await examiner.examine({ ids: IDS, deadlineMs: DEADLINE_MS })
    expect(examined.withVerdict('passed')).toEqual([])
    const verdicts = Object.values(examined.verdicts).filter((verdict) => verdict !== 'unsupported')
    expect(verdicts.length).toBeGreaterThan(IDS.length)
    expect(verdicts.filter((verdict) => !['failed', 'errored', 'notRun'].includes(verdict))).toEqual([])
    expect(examined.finished.filter(({ durationMs }) => durationMs > DEADLINE_MS + TEARDOWN_MS)).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  } finally {
    await examiner.close()
    await server.stop()
  }
}

describe('an answer to everything that is', () => {
  test.each(Object.entries({ ...HUGE, ...BROKEN }))('%s: is neither passed nor a crash', async (_, answer) => examineAnsweredBy(answer), TEST_MS)

  // Nothing but waiting: all at once.
  test.concurrent.each(Object.entries(ENDLESS))('%s: ends in time, and is neither passed nor a crash', async (_, answer) => examineAnsweredBy(answer), TEST_MS)
})
