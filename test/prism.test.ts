import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { PROFILES, REQUIREMENT_IDS } from '../requirements/index.ts'
import { bundleSpec, type SpecName } from '../specs/index.ts'
import { Workplace } from './spawned.ts'

const PRISM = createRequire(import.meta.url).resolve('@stoplight/prism-cli')
const CREDENTIALS = { type: 'password', username: 'somebody', password: 'a-password', domain: 'Default', project: 'a-project' }

/** What Prism breaks, and why: see docs/mock-servers.md. */
const EXPLAINED = { 'protocol/discovery/updated-of-v2': 'Prism shows every version by the first example, which is that of v2.1' }

const workplace = new Workplace()
const mocks: ChildProcess[] = []
let target = ''

/** Serves a bundled document by Prism on a free loopback port; gives its URL. */
async function mock(spec: SpecName): Promise<string> {
  const document = join(workplace.path, `${spec}.yaml`)
  writeFileSync(document, stringify(await bundleSpec(spec), { lineWidth: 0, aliasDuplicateObjects: false }))
  const args = [PRISM, 'mock', '--host', '127.0.0.1', '--port', '0', document]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  mocks.push(child)
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, url] = /listening on (http:\S+)/.exec(line) ?? []
      if (url !== undefined) resolve(url)
    })
    child.once('exit', (code) => reject(new Error(`Could not serve ${document}: Prism ended with ${code} before it listened.`)))
  })
}

beforeAll(async () => {
  const [compute, identity] = await Promise.all([mock('nova'), mock('iam-v3')])
  target = workplace.target({
    name: 'prism',
    dialect: 'openstack',
    endpoints: { compute, identity },
    apis: ['nova-v2', 'nova-v2.1'],
    microversions: { max: '2.1' },
    personas: { member: { auth: CREDENTIALS } },
    features: ['stateless'],
    limits: { requestsPerSecond: 10_000 },
  })
})

afterAll(async () => {
  await Promise.all(mocks.map(async (child) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }))
  workplace.remove()
})

interface Reported {
  readonly profiles: ReadonlyArray<{ readonly name: string; readonly result: string }>
  readonly requirements: ReadonlyArray<{ readonly id: string; readonly verdict: string }>
}

test('mocks of the bundled documents keep the profile stateless-mock, but for what is explained', async () => {
  const { code, stderr } = await workplace.run('run', '--profile', 'stateless-mock', '--target', target, '--out', 'run')
  expect(code, stderr).toBe(0)
  const { profiles, requirements }: Reported = JSON.parse(readFileSync(join(workplace.path, 'run', 'report.json'), 'utf8'))
  const owed = REQUIREMENT_IDS.filter((id) => PROFILES['stateless-mock'].includes(id))
  const expected = Object.fromEntries(owed.map((id) => [id, id in EXPLAINED ? 'failed' : 'passed']))
  expect(Object.fromEntries(requirements.map(({ id, verdict }) => [id, verdict]))).toEqual(expected)
  expect(profiles).toMatchObject([{ name: 'stateless-mock', result: 'success' }])
})
