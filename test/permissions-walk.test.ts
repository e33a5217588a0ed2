import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ExchangeSeen, PlannedPair } from '../events/index.ts'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import type { RequirementId } from '../requirements/index.ts'
import { parseTarget } from '../target/index.ts'
import { type Examined, Examiner } from './examination.ts'
import { bodyOf, httpServer } from './target-server.ts'

const IDS: readonly RequirementId[] = [
  'permissions/actions/grants', 'permissions/actions/new-users-may-nothing', 'permissions/refusals/documented-code',
  'permissions/refusals/forbidden-natively', 'permissions/refusals/change-nothing', 'permissions/scope/enterprise-grant-authorises',
]
const RESIZES = ['resizeEcs', 'resizeEcsV11', 'resizeServer']

let cloud: ReferenceCloud

beforeAll(async () => {
  cloud = await startReferenceCloud({ dialect: 'huaweicloud' })
})

afterAll(() => cloud.stop())

/** Examines the reference cloud as another target file describes it. */
async function examined(target: Record<string, unknown>): Promise<Examined> {
  await cloud.reset()
  const examiner = await Examiner.open(parseTarget({ ...cloud.target, ...target }, 'of the reference cloud'))
  try {
    return await examiner.examine({ ids: IDS })
  } finally {
    await examiner.close()
  }
}

/** The target file's servers without some of what they are made of. */
function serversWithout(...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cloud.target['servers'] as object).filter(([key]) => !keys.includes(key)))
}

/** Status of every answer about these operations, by `operation as persona`. */
function answers({ events }: Examined, operations: readonly string[]): Map<string, number | null> {
  const seen = events.filter((event): event is ExchangeSeen => event.type === 'exchange' && operations.includes(event.operationId))
  return new Map(seen.map(({ operationId, persona, status }) => [`${operationId} as ${persona}`, status]))
}

const about = ({ planned }: Examined, operations: readonly string[]): PlannedPair[] =>
  planned.filter(({ subject: { operationId = '' } }) => operations.includes(operationId))

/** In front of the cloud, somebody who refuses some actions before anybody asks about rights. */
function validatingFirst(isInvalid: (action: Readonly<Record<string, unknown>>) => boolean): Promise<string> {
  return httpServer(async (request, response) => {
    const body = await bodyOf(request)
    const { method = 'GET', url = '/' } = request
    if (method === 'POST' && isInvalid(JSON.parse(body.toString() || '{}') as Record<string, unknown>)) {
      const refusal = /\/servers\/[^/]+\/action$/.test(url)
        ? { badRequest: { code: 400, message: 'No.' } }
        : { error: { code: 'Ecs.0005', message: 'No.' } }
      response.writeHead(400, { 'Content-Type': 'application/json' }).end(JSON.stringify(refusal))
      return
    }
    const headers = new Headers(Object.entries(request.headers).flatMap(([name, value]): Array<[string, string]> =>
      (typeof value !== 'string' || /^(host|connection|content-length|transfer-encoding)$/.test(name) ? [] : [[name, value]])))
    const answer = await fetch(cloud.endpoint + url, { method, headers, ...(body.length > 0 && { body: new Uint8Array(body) }) })
    const told = Object.fromEntries([...answer.headers].filter(([name]) => !/^(connection|content-length|transfer-encoding)$/.test(name)))
    response.writeHead(answer.status, told).end(Buffer.from(await answer.arrayBuffer()))
  })
}

describe('what the target file names nothing for', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['otherFlavor', RESIZES, /names no servers\.otherFlavor/],
    ['dedicatedHost', ['migrateEcs'], /names no servers\.dedicatedHost/],
  ])('without %s nobody asks for %j, and all else is judged', async (key, operations, why) => {
    const found = await examined({ servers: serversWithout(key) })
    const pairs = about(found, operations)
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.filter(({ unsupported = '' }) => !why.test(unsupported))).toEqual([])
    expect(answers(found, operations)).toEqual(new Map())
    expect(found.complaints.filter((complaint) => !complaint.startsWith('unsupported '))).toEqual([])
    expect(found.finished.filter(({ id, verdict }) => id.startsWith('permissions/refusals/') && verdict !== 'passed')).toEqual([])
  })

  test('an operation that it leaves out is not asked for either', async () => {
    const found = await examined({ operations: { except: ['lockServer'] } })
    expect(answers(found, ['lockServer']).has('lockServer as none')).toBe(false)
    expect(found.complaints.filter((complaint) => !complaint.includes('leaves out the operation lockServer'))).toEqual([])
  })
})

describe('what is refused before rights are asked for', () => {
  test('a resize that nobody gets is observed, and says of rights nothing', async () => {
    const compute = await validatingFirst((action) => 'resize' in action)
    const { sacrificial: _, ...personas } = cloud.target['personas'] as Record<string, unknown>
    const found = await examined({ personas, endpoints: { ...(cloud.target['endpoints'] as object), compute } })
    expect(new Set(answers(found, RESIZES).values())).toEqual(new Set([400]))
    expect(found.finished.filter(({ id, verdict }) => id.startsWith('permissions/refusals/') && verdict !== 'passed')).toEqual([])
    const observed = Object.entries(found.observations).filter(([key]) => key.includes('while who may is refused too'))
    expect(observed.map(([key]) => /\] (\w+) as none,/.exec(key)?.[1]).filter((id) => id !== undefined).toSorted()).toEqual(RESIZES)
    const toldOfResizes = found.finished.filter(({ subject: { operationId = '' } }) => RESIZES.includes(operationId))
    expect(toldOfResizes.map(({ verdict, reason }) => `${verdict} ${reason}`).filter((told) => !/^errored .*nobody was let through/.test(told))).toEqual([])
    expect(found.withVerdict('failed')).toEqual([])
  })

  test('nobody asks for a server to leave a dedicated host that nobody has asked for', async () => {
    let asked = false
    const compute = await validatingFirst(({ migrate }) => {
      if (migrate === undefined) return false
      asked ||= migrate !== null
      return !asked
    })
    const { sacrificial: _, ...personas } = cloud.target['personas'] as Record<string, unknown>
    const found = await examined({ personas, endpoints: { ...(cloud.target['endpoints'] as object), compute } })
    expect(found.complaints).toEqual([])
    expect(answers(found, ['migrateEcs']).get('migrateEcs as only:ecs:cloudServers:migrate')).toBe(200)
  })
})
