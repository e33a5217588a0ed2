import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../cli/main.ts'
import { DIALECT_NAMES, type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { newRunId, resourceName } from '../target/index.ts'
import { capturedIo } from './captured-io.ts'
import { closedPort } from './target-server.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-doctor-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function doctor(content: object, ...args: string[]): Promise<{ exit: number; out: string; lines: string[] }> {
  const target = join(folder, 'target.yaml')
  writeFileSync(target, JSON.stringify(content))
  const io = capturedIo()
  const exit = await main(['doctor', '--target', target, '--journal', join(folder, 'journal'), ...args], io)
  return { exit, out: io.out(), lines: io.out().split('\n').filter((line) => /^(wrong|warning)/.test(line)).map((line) => line.replace(/ +/g, ' ')) }
}

/** Signs in at a reference cloud and asks it for something. */
async function asDemo({ identity, endpoint }: ReferenceCloud, path: string, body: object): Promise<void> {
  const user = { name: 'demo', password: 'public-password-of-the-reference-cloud', domain: { name: 'Default' } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'demo', domain: { name: 'Default' } } } }
  const headers = { 'Content-Type': 'application/json' }
  const login = await fetch(`${identity}/v3/auth/tokens`, { method: 'POST', headers, body: JSON.stringify({ auth }) })
  const token = login.headers.get('X-Subject-Token') ?? ''
  const made = await fetch(`${endpoint}${path}`, { method: 'POST', headers: { ...headers, 'X-Auth-Token': token }, body: JSON.stringify(body) })
  expect(made.ok).toBe(true)
}

describe.each(DIALECT_NAMES)('%s', (dialect) => {
  let cloud: ReferenceCloud
  beforeAll(async () => {
    cloud = await startReferenceCloud({ dialect, hosts: 4 })
  })
  afterAll(() => cloud.stop())

  test('a target that is as it should be: every topic is told, and a run can begin', async () => {
    const { exit, out, lines } = await doctor(cloud.target)
    expect(exit, out).toBe(0)
    for (const topic of ['target', 'compute', 'identity', 'persona member', 'versions', 'quota', 'flavor', 'hosts', 'journal', 'leftovers']) {
      expect(out).toMatch(new RegExp(`^ok +${topic} `, 'm'))
    }
    expect(out).toMatch(/its clock is ours/)
    expect(out).toMatch(/^ok +quota +10 of kind group at once \(quota 10, 0 in use, budget 10\)/m)
    expect(out).toMatch(/A run can begin\. \d+ to know about\. Nothing was created\.\n$/)
    // It has neither TLS nor services for images and networks.
    const expected = lines.filter((line) => !/ (image|network|compute|identity) /.test(line))
    expect(expected).toEqual([])
  })
})

describe('what is wrong', () => {
  let cloud: ReferenceCloud
  beforeAll(async () => {
    cloud = await startReferenceCloud({ dialect: 'openstack' })
  })
  afterAll(() => cloud.stop())

  test('is told of all at once: services, credentials, flavors', async () => {
    const endpoints = { ...(cloud.target['endpoints'] as object), compute: await closedPort() }
    const personas = cloud.target['personas'] as Record<string, { auth: object }>
    const reader = { auth: { ...personas['reader']?.auth, password: 'a-wrong-one' } }
    const { exit, lines, out } = await doctor({ ...cloud.target, endpoints, personas: { ...personas, reader } })
    expect(exit).toBe(2)
    expect(lines.filter((line) => line.startsWith('wrong'))).toEqual([
      expect.stringMatching(/^wrong compute http.* does not answer: .*ECONNREFUSED.*Correct endpoints\.compute/),
      expect.stringMatching(/^wrong persona reader password: status 401, .* Correct personas\.reader/),
    ])
    expect(out).toContain('ok       persona member')
    expect(out).not.toContain('a-wrong-one')
    expect(out).toContain('A run would not get far: mend what is wrong, 2 things.')
  })

  test('a flavor that is not there, too small a budget, and too few hosts', async () => {
    const servers = { ...(cloud.target['servers'] as object), otherFlavor: 'no-such-flavor' }
    const budget = { ...(cloud.target['budget'] as object), servers: 0 }
    const { exit, lines } = await doctor({ ...cloud.target, servers, budget, hosts: 1, serversPerHost: undefined })
    expect(exit).toBe(2)
    expect(lines).toContainEqual(expect.stringMatching(/^wrong flavor no-such-flavor is not shown \(status 404\)\. Correct servers/))
    expect(lines).toContainEqual(expect.stringMatching(/^warning servers budget\.servers is 0/))
    expect(lines).toContainEqual(expect.stringMatching(/^warning hosts hosts is 1/))
    expect(lines).toContainEqual(expect.stringMatching(/^warning hosts serversPerHost is not given/))
  })

  test('leftovers of earlier runs are named, and stay', async () => {
    const name = resourceName(newRunId(Date.now() - 86_400_000), 'abcdef', 1)
    await asDemo(cloud, '/v2.1/os-server-groups', { server_group: { name, policies: ['affinity'] } })
    const { exit, lines } = await doctor(cloud.target)
    expect([exit, lines]).toEqual([0, expect.arrayContaining([expect.stringMatching(new RegExp(`^warning leftovers 1 of earlier runs: group ${name}\\.`))])])
    const { groups } = (await (await fetch(`${cloud.control}/state`)).json()) as { groups: unknown[] }
    expect(groups.length).toBe(1)
    expect(JSON.parse((await doctor(cloud.target, '--json')).out)).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ topic: 'leftovers' })]) })
  })
})
