import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DialectName, type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { loadSpecs } from '../specs/index.ts'
import { parseTarget } from '../target/index.ts'
import { type Examined, Examiner } from './examination.ts'
import { type Answer, constant, documentedExample, fault, serveAnswer } from './null-server.ts'
import { DIALECT_NAMES } from './owed.ts'

/** Last microversions of which the documents tell: discovery of a null server names none. */
const LAST = { openstack: '2.102', huaweicloud: '2.60', opentelekomcloud: '2.60' } as const satisfies Record<DialectName, string>

/** Examines a compute service that answers in one way, behind the working identity service of a cloud. */
async function examineNull(answer: Answer, { target }: ReferenceCloud): Promise<Examined> {
  const server = await serveAnswer(answer)
  const endpoints = { ...(target['endpoints'] as object), compute: server.url }
  const microversions = { max: LAST[target['dialect'] as DialectName] }
  const limits = { ...(target['limits'] as object), deletionSeconds: 1 }
  const examiner = await Examiner.open(parseTarget({ ...target, name: 'null', endpoints, microversions, limits }, 'of a null server'))
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

/** What the gateway of the clouds says, and what their ECS API does (error envelopes of their documents). */
const gateway = (status: number, code: string): Answer =>
  constant(status, { error_msg: 'No.', error_code: code, request_id: '0123456789abcdef0123456789abcdef' })

const NOTHING_USEFUL_OF_CLOUDS: Readonly<Record<string, Answer>> = {
  'a well-formed 401 of the gateway': gateway(401, 'APIGW.0301'),
  'a well-formed 403 of the gateway': gateway(403, 'APIGW.0302'),
  'a well-formed 404 of the gateway': gateway(404, 'APIGW.0101'),
  'a well-formed 400 of the ECS API': constant(400, { error: { code: 'Ecs.0005', message: 'No.' } }),
}

describe.each(DIALECT_NAMES)('null servers of %s', (dialect) => {
  let cloud: ReferenceCloud

  beforeAll(async () => {
    cloud = await startReferenceCloud({ dialect })
  })

  afterAll(async () => {
    await cloud.stop()
  })

  const kinds = { ...NOTHING_USEFUL, ...(dialect === 'openstack' ? {} : NOTHING_USEFUL_OF_CLOUDS) }

  test.each(Object.entries(kinds))('%s to everything passes nothing', async (kind, answer) => {
    if (dialect !== 'openstack' && kind.startsWith('a well-formed 401')) {
      // Access keys are greeted by the compute service itself: who refuses them is not examined at all.
      await expect(examineNull(answer, cloud)).rejects.toThrow(/answered 401 to its signature/)
      return
    }
    const examined = await examineNull(answer, cloud)
    expect(examined.finished.length).toBeGreaterThan(0)
    expect(examined.withVerdict('passed')).toEqual([])
    expect(examined.withVerdict('notRun')).toEqual([])
  })

  test('the documented example to everything passes only what is judged by the form of one answer', async () => {
    const examined = await examineNull(documentedExample(await loadSpecs(dialect)), cloud)
    const passed = examined.finished.filter(({ verdict }) => verdict === 'passed').map(({ id }) => id)
    expect([...new Set(passed)].toSorted()).toEqual(JUDGED_BY_FORM)
  })
})
