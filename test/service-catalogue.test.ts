import { expect, test } from 'vitest'
import { startReferenceCloud } from '../reference/index.ts'
import { parseTarget } from '../target/index.ts'
import { Examiner } from './examination.ts'
import { bodyOf, httpServer, sendJson } from './target-server.ts'

type Service = { readonly type: string }

/** Verdict on the catalogue where the identity service in front of the reference cloud changes which services it names. */
async function verdict(change: (services: readonly Service[]) => readonly Service[]): Promise<string | undefined> {
  const cloud = await startReferenceCloud()
  const identity = await httpServer(async (request, response) => {
    const asked = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: (await bodyOf(request)).toString() }
    const issued = await fetch(`${cloud.identity}${request.url}`, asked)
    const { token } = (await issued.json()) as { token: { catalog?: readonly Service[] } }
    const catalog = change(token.catalog ?? [])
    sendJson(response, issued.status, { token: { ...token, catalog } }, { 'X-Subject-Token': issued.headers.get('X-Subject-Token') ?? '' })
  })
  const endpoints = { compute: cloud.endpoint, identity }
  const examiner = await Examiner.open(parseTarget({ ...cloud.target, endpoints }, 'of a changed catalogue'))
  try {
    const examined = await examiner.examine({ ids: ['protocol/tokens/catalogue-names-compute'] })
    return examined.requirements['protocol/tokens/catalogue-names-compute']
  } finally {
    await examiner.close()
    await cloud.stop()
  }
}

test.each<[string, string, (services: readonly Service[]) => readonly Service[]]>([
  ['as the reference cloud gives it', 'passed', (services) => services],
  ['without a compute service', 'failed', (services) => services.filter(({ type }) => type !== 'compute')],
  ['of no service at all', 'failed', () => []],
  ['whose compute service is elsewhere', 'failed', (services) => services.map(elsewhere)],
])('a catalogue %s: %s', async (_, expected, change) => {
  expect(await verdict(change)).toBe(expected)
})

function elsewhere(service: Service): Service {
  if (service.type !== 'compute') return service
  return { ...service, endpoints: [{ interface: 'public', region: 'RegionOne', url: 'http://compute.example/v3' }] } as Service
}
