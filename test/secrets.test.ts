import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACCESS_KEYS } from '../reference/iam/access-keys.ts'
import { EXPIRED_TOKEN, PASSWORD } from '../reference/accounts.ts'
import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { EchoProxy } from './echo-proxy.ts'
import { Workplace } from './spawned.ts'

/** So that there is evidence of every way to authenticate. */
const FAULTS = ['signature-not-compared', 'expired-tokens-accepted', 'missing-token-reads']

/** Of every way to authenticate. A key may fail twice in five minutes: a third would be waited for. */
const SELECTION = [
  'permissions/tokens/', 'permissions/signatures/accepted', 'permissions/signatures/wrong-refused', 'permissions/signatures/missing-refused',
  'ecs-groups/tokens/refused-without-token', 'ecs-groups/create/',
]

const NEVER_ISSUED = 'gAAAAAB0000000000000000000000000000000000never-issued'

let cloud: ReferenceCloud
let compute: EchoProxy
let identity: EchoProxy
const place = new Workplace()

beforeAll(async () => {
  cloud = await startReferenceCloud({ dialect: 'huaweicloud' })
  await cloud.setFaults(FAULTS)
  compute = await EchoProxy.before(cloud.endpoint)
  identity = await EchoProxy.before(cloud.identity)
})

afterAll(async () => {
  await Promise.all([compute.stop(), identity.stop(), cloud.stop()])
  place.remove()
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** A secret as it may stand in a text; of a longer text in base64, the middle that depends on the secret alone. */
function spelt(secret: string): string[] {
  const within = ['', 'a', 'ab'].map((before) => {
    const text = Buffer.from(`${before}${secret}${before}`).toString('base64').replace(/=+$/, '')
    return text.slice(4, -4)
  })
  const encoded = [Buffer.from(secret).toString('base64').replace(/=+$/, ''), ...within].filter((text) => text.length >= 8)
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...encoded, ...encoded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))]
}

test('no password, token, secret key or signature is in anything that a run writes', async () => {
  const target = { ...cloud.target, endpoints: { compute: compute.url, identity: identity.url } }
  const reports = ['har', 'allure', 'markdown', 'traceability', 'json', 'junit', 'html'].flatMap((name) => ['--report', name])
  const { code, stdout, stderr } = await place.run(
    'run', ...SELECTION, '--target', place.target(target), '--record', ...reports, '--journal', join(place.path, 'journal'), '--out', join(place.path, 'out'),
  )
  expect(stderr).toBe('')
  expect(code).toBe(1)
  const written = filesIn(place.path).filter((file) => !file.endsWith('target.yaml'))
  const names = written.map((file) => file.slice(place.path.length + 1))
  for (const part of ['out/events.ndjson', 'out/exchanges.ndjson', 'out/report.html', 'out/report.json', 'out/junit.xml', 'out/evidence/0001.json']) {
    expect(names).toContain(part)
  }
  expect(names.some((name) => name.endsWith('.har'))).toBe(true)
  expect(names.some((name) => name.startsWith('journal/'))).toBe(true)

  const secretKeys = Object.values(ACCESS_KEYS).map(({ secretKey }) => secretKey)
  const passed = [...compute.secrets, ...identity.secrets].filter((secret) => secret !== NEVER_ISSUED)
  expect(passed.length).toBeGreaterThan(20)
  expect(passed).toContain(EXPIRED_TOKEN)
  const spellings = [PASSWORD, ...secretKeys, ...passed].flatMap(spelt)
  const texts = [['stdout', stdout], ...written.map((file) => [file, readFileSync(file, 'latin1')] as const)] as const
  expect(texts.some(([, text]) => text.includes('<redacted>'))).toBe(true)
  const found = texts.flatMap(([name, text]) => spellings.filter((spelling) => text.includes(spelling)).map((spelling) => `${name}: ${spelling}`))
  expect(found.slice(0, 10)).toEqual([])
}, 180_000)
