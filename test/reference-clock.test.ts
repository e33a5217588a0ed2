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

const honest = honestRules(dialectNamed('openstack'), 4)

test.each([
  ['refused', 401, honest],
  ['that waits before it acts', 500, { ...honest, order: ['act' as const], pause: () => Promise.resolve() }],
])('the clock of the cloud stands still until the answer to a call %s is written, and goes on then', async (_, status, rules) => {
  const state = new State()
  const dialect = dialectNamed('openstack')
  const surroundings = { state, dialect, rules, endpoint: 'http://compute', identity: 'http://identity' }
  const request = { method: 'GET', path: '/v2.1/os-server-groups', query: '', headers: {}, body: Buffer.alloc(0), bodyBytes: 0 }
  const seen: number[] = []
  const answer = await answerCompute(request, surroundings, (given, call) => {
    seen.push(call.state.now())
    untilLater()
    seen.push(call.state.now())
    return given
  })
  expect(answer.status).toBe(status)
  expect(seen[1]).toBe(seen[0])
  expect(state.now()).toBeGreaterThan(Number(seen[0]))
})
