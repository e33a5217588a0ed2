import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { parseTarget } from '../target/index.ts'
import { type Examined, Examiner } from './examination.ts'
import { type Answer, constant, documentedExample, fault, serveAnswer } from './null-server.ts'

let cloud: ReferenceCloud

beforeAll(async () => {
  cloud = await startReferenceCloud()
})

afterAll(async () => {
  await cloud.stop()
})

/** Examines a compute service that answers in one way, behind a working identity service. */
async function examineNull(answer: Answer): Promise<Examined> {
  const server = await serveAnswer(answer)
  const endpoints = { ...(cloud.target['endpoints'] as object), compute: server.url }
  const target = parseTarget({ ...cloud.target, name: 'null', endpoints, microversions: { max: '2.102' } }, 'of a null server')
  const examiner = await Examiner.open(target)
  try {
    return await examiner.examine()
  } finally {
    await examiner.close()
    await server.stop()
  }
}

const NOTHING_USEFUL: Readonly<Record<string, Answer>> = {
  'an empty 200': constant(200),
  'an empty object': constant(200, {}),
  'an empty list': constant(200, []),
  'an empty 204': constant(204),
  'a bare 404': constant(404),
  'a bare 500': constant(500),
  'a well-formed 400': fault(400, 'badRequest'),
  'a well-formed 401': constant(401, { error: { code: 401, title: 'Unauthorized', message: 'No.' } }),
  'a well-formed 403': fault(403, 'forbidden'),
  'a well-formed 404': fault(404, 'itemNotFound'),
  'a well-formed 409': fault(409, 'conflictingRequest'),
}

/** What is judged by the form of one answer, at one subject at least: it passes there on a server of nothing but documented examples. */
const JUDGED_BY_FORM = [
  'protocol/discovery/links-lead-to-detail',
  'protocol/discovery/list-agrees-with-detail',
  'protocol/discovery/lists-offered-apis',
  'protocol/discovery/minimum-is-2-1',
  'protocol/discovery/serves-advertised-range',
  'protocol/discovery/updated-is-fixed',
  'protocol/discovery/v2-has-no-microversions',
  'protocol/every-operation/documented-status',
  'protocol/every-operation/json-content-type',
  'protocol/every-operation/matches-schema',
  'protocol/every-operation/no-undocumented-fields',
  'protocol/every-operation/own-request-id',
  'protocol/every-operation/unambiguous-json',
  'protocol/faults/documented-status',
  'protocol/microversions/names-executed-version',
  'protocol/microversions/varies-by-version',
  'protocol/tokens/discovery-needs-none',
]

describe('null servers', () => {
  test.each(Object.keys(NOTHING_USEFUL))('%s to everything passes nothing', async (name) => {
    const examined = await examineNull(NOTHING_USEFUL[name] as Answer)
    expect(examined.withVerdict('passed')).toEqual([])
    expect(examined.withVerdict('notRun')).toEqual([])
  })

  test('the documented example to everything passes only what is judged by the form of one answer', async () => {
    const examined = await examineNull(documentedExample(await loadSpecs('openstack')))
    const passed = examined.finished.filter(({ verdict }) => verdict === 'passed').map(({ id }) => id)
    expect([...new Set(passed)].toSorted()).toEqual(JUDGED_BY_FORM)
  })
})
