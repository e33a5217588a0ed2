import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { EXPIRED_TOKEN, PASSWORD } from '../reference/accounts.ts'
import { ACCESS_KEYS } from '../reference/iam/access-keys.ts'
import { startReferenceCloud } from '../reference/index.ts'
import { EchoProxy } from './echo-proxy.ts'
import { Workplace } from './spawned.ts'

/** So that there is evidence of every way to authenticate. */
const FAULTS = ['signature-not-compared', 'expired-tokens-accepted', 'missing-token-reads']

const NEVER_ISSUED = 'gAAAAAB0000000000000000000000000000000000never-issued'

/** What a run with every report writes down of secrets that it used, and how many it used. */
export interface SecretsWritten {
  readonly found: readonly string[]
  readonly used: number
}

/** Runs a selection, or everything, through proxies that note each secret, and looks for them in all that the run writes. */
export async function secretsWritten(...selection: readonly string[]): Promise<SecretsWritten> {
  const place = new Workplace()
  const cloud = await startReferenceCloud({ dialect: 'huaweicloud' })
  await cloud.setFaults(FAULTS)
  const compute = await EchoProxy.before(cloud.endpoint)
  const identity = await EchoProxy.before(cloud.identity)
  try {
    const target = { ...cloud.target, endpoints: { compute: compute.url, identity: identity.url } }
    const reports = ['har', 'allure', 'markdown', 'traceability', 'permissions', 'json', 'junit', 'html'].flatMap((name) => ['--report', name])
    const files = ['--record', ...reports, '--journal', join(place.path, 'journal'), '--out', join(place.path, 'out')]
    const { code, stdout, stderr } = await place.run('run', ...selection, '--target', place.target(target), ...files)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const written = filesIn(place.path).filter((file) => !file.endsWith('target.yaml'))
    assertKinds(written.map((file) => file.slice(place.path.length + 1)))
    const passed = [...compute.secrets, ...identity.secrets].filter((secret) => secret !== NEVER_ISSUED)
    expect(passed).toContain(EXPIRED_TOKEN)
    const secretKeys = Object.values(ACCESS_KEYS).map(({ secretKey }) => secretKey)
    const spellings = [...new Set([PASSWORD, ...secretKeys, ...passed].flatMap(spelt))]
    const texts = [['stdout', stdout] as const, ...written.map((file) => [file, readFileSync(file, 'latin1')] as const)]
    expect(texts.some(([, text]) => text.includes('<redacted>'))).toBe(true)
    const found = texts.flatMap(([name, text]) => spellings.filter((spelling) => text.includes(spelling)).map((spelling) => `${name}: ${spelling}`))
    return { found, used: passed.length }
  } finally {
    await Promise.all([compute.stop(), identity.stop(), cloud.stop()])
    place.remove()
  }
}

/** A search through nothing finds nothing: of each kind of file there is one. */
function assertKinds(names: readonly string[]): void {
  for (const part of ['out/events.ndjson', 'out/exchanges.ndjson', 'out/report.html', 'out/report.json', 'out/junit.xml', 'out/permissions.md', 'out/evidence/0001.json']) {
    expect(names).toContain(part)
  }
  expect(names.some((name) => name.endsWith('.har'))).toBe(true)
  expect(names.some((name) => name.startsWith('journal/'))).toBe(true)
}

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
