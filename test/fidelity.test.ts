import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { differences } from './fidelity-compare.ts'
import { EXCHANGES, labelOf } from './fidelity-recording.ts'
import type { Exchange } from './fidelity-recording.ts'
import { Replay } from './fidelity-replay.ts'
import { ReferenceClient } from './reference-client.ts'

/** Why an answer differs from the recorded one, by the exchange. */
type Reasons = Readonly<Record<string, string>>

const REASONS = JSON.parse(readFileSync(new URL('data/nova-recorded-differences.json', import.meta.url), 'utf8')) as Reasons
const LEAST_ALIKE = 0.97

let client: ReferenceClient
const found = new Map<string, string[]>()

async function compared(recorded: Exchange): Promise<string[]> {
  return differences(recorded, await new Replay(client).exchange(recorded), client.cloud.endpoint)
}

beforeAll(async () => {
  client = await ReferenceClient.start({ maxMicroversion: '2.93' })
  for (const recorded of EXCHANGES) {
    const different = await compared(recorded)
    if (different.length > 0) found.set(labelOf(recorded), different)
  }
})

afterAll(() => client.cloud.stop())

describe('recorded answers of a real Nova', () => {
  test('are many, and no two are called alike', () => {
    expect(EXCHANGES.length).toBe(741)
    expect(new Set(EXCHANGES.map(labelOf)).size).toBe(741)
  })

  test('are what the reference cloud answers, nearly always', () => {
    expect(1 - found.size / EXCHANGES.length).toBeGreaterThanOrEqual(LEAST_ALIKE)
  })

  test('differ where a reason is written down, and there only', () => {
    const undeclared = [...found].filter(([label]) => REASONS[label] === undefined)
    const settled = Object.keys(REASONS).filter((label) => !found.has(label))
    expect({ undeclared, settled }).toEqual({ undeclared: [], settled: [] })
  })

  test('would be told from others', async () => {
    const told = async (fault: string, label: string): Promise<string[]> => {
      const recorded = EXCHANGES.find((exchange) => labelOf(exchange) === label)
      await client.cloud.setFaults([fault])
      try {
        return recorded === undefined ? [] : (await compared(recorded)).map((difference) => difference.replace(/:.*$/s, ''))
      } finally {
        await client.cloud.setFaults([])
      }
    }
    expect(await told('rules-forgotten', 'create-rules-max-1 @ 2.64')).toEqual(['body'])
    expect(await told('conflict-above-quota', 'create-over-quota @ 2.1')).toEqual(expect.arrayContaining(['status', 'body']))
    expect(await told('new-group-has-member', 'show @ 2.13')).toEqual(['body'])
    expect(await told('no-vary', 'list @ 2.64')).toEqual(['vary'])
    expect(await told('limits-do-not-name-version', 'limits @ 2.57')).toContain('openstack-api-version')
  })
})
