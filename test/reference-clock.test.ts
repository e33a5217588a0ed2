import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { answerCompute } from '../reference/compute.ts'
import { dialectNamed } from '../reference/dialect.ts'
import { honestRules } from '../reference/rules.ts'
import { State } from '../reference/state.ts'

function untilLater(): void {
  const begun = Date.now()
  while (Date.now() < begun + 3) continue
}

test('the clock of the cloud stands still until an answer is written, and goes on then', async () => {
  const state = new State()
  const dialect = dialectNamed('openstack')
  const surroundings = { state, dialect, rules: honestRules(dialect, 4), endpoint: 'http://compute', identity: 'http://identity' }
  const request = { method: 'GET', path: '/v2.1/os-server-groups', query: '', headers: {}, body: Buffer.alloc(0), bodyBytes: 0 }
  const seen: number[] = []
  const answer = await answerCompute(request, surroundings, (honest, call) => {
    seen.push(call.state.now())
    untilLater()
    seen.push(call.state.now())
    return honest
  })
  expect(answer.status).toBe(401)
  expect(seen[1]).toBe(seen[0])
  expect(state.now()).toBeGreaterThan(Number(seen[0]))
})
