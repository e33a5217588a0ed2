import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type DialectName, PROFILES } from '../requirements/index.ts'
import { bundleSpec, documentsOf, type SpecName } from '../specs/index.ts'
import { DIALECT_NAMES, owedBy } from './owed.ts'
import { Workplace } from './spawned.ts'

const PRISM = createRequire(import.meta.url).resolve('@stoplight/prism-cli')
const CREDENTIALS = { type: 'password', username: 'somebody', password: 'a-password', domain: 'Default', project: 'a-project' }

/** What Prism breaks, by dialect: docs/mock-servers.md says why. */
const BROKEN_OF_CLOUDS = [
  'protocol/discovery/updated-of-v2',
  'protocol/microversions/names-executed-version',
  'protocol/microversions/varies-by-version',
]
const BROKEN: Readonly<Record<DialectName, readonly string[]>> = {
  openstack: ['protocol/discovery/updated-of-v2'],
  huaweicloud: BROKEN_OF_CLOUDS,
  opentelekomcloud: BROKEN_OF_CLOUDS,
}

interface Endpoints {
  readonly compute: string
  readonly identity: string
  /** That of the ECS document alone. */
  readonly ecs: string | undefined
}

interface Reported {
  readonly profiles: ReadonlyArray<{ readonly name: string; readonly result: string }>
  readonly requirements: ReadonlyArray<{ readonly id: string; readonly level: string; readonly verdict: string }>
}

/** Mocks of all documents of one dialect, each by a Prism of its own on a free loopback port. */
class Mocks {
  readonly #workplace: Workplace
  readonly #dialect: DialectName
  readonly #children: ChildProcess[] = []
  #door: Server | undefined

  constructor(workplace: Workplace, dialect: DialectName) {
    this.#workplace = workplace
    this.#dialect = dialect
  }

  /** Endpoints of a target file; where two documents describe the compute service, one door leads to both. */
  async start(): Promise<Endpoints> {
    const specs = documentsOf(this.#dialect)
    const served = await Promise.all(specs.map(async (spec) => [spec, await this.#serve(spec)] as const))
    const { nova = '', 'iam-v3': identity = '', 'ecs-v1': ecs }: Partial<Record<SpecName, string>> = Object.fromEntries(served)
    if (ecs === undefined) return { compute: nova, identity, ecs }
    this.#door = createServer((request, response) => pass(request, response, isOfEcs(request) ? ecs : nova))
    this.#door.listen(0, '127.0.0.1')
    await once(this.#door, 'listening')
    return { compute: `http://127.0.0.1:${(this.#door.address() as AddressInfo).port}`, identity, ecs }
  }

  async stop(): Promise<void> {
    this.#door?.close()
    this.#door?.closeAllConnections()
    await Promise.all(this.#children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }))
  }

  async #serve(spec: SpecName): Promise<string> {
    const document = join(this.#workplace.path, `${this.#dialect}.${spec}.yaml`)
    writeFileSync(document, stringify(await bundleSpec(spec, this.#dialect), { lineWidth: 0, aliasDuplicateObjects: false }))
    const args = [PRISM, 'mock', '--host', '127.0.0.1', '--port', '0', document]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#children.push(child)
    return new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const [, url] = /listening on (http:\S+)/.exec(line) ?? []
        if (url !== undefined) resolve(url)
      })
      child.once('exit', (code) => reject(new Error(`Could not serve ${document}: Prism ended with ${code} before it listened.`)))
    })
  }
}

/** Some operations on servers have a version that the native API has too. */
function isOfEcs({ url = '' }: IncomingMessage): boolean {
  return /^\/(v1|v1\.1|v2\/[^/]+\/cloudservers)\//.test(url)
}

/** Hands a request on, and its answer back, as they are. */
function pass(incoming: IncomingMessage, outgoing: ServerResponse, root: string): void {
  const forwarded = request(`${root}${incoming.url}`, { method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  forwarded.on('error', () => outgoing.destroy())
  incoming.pipe(forwarded)
}

describe.each(DIALECT_NAMES)('mocks of the bundled documents of %s', (dialect) => {
  const workplace = new Workplace()
  const mocks = new Mocks(workplace, dialect)
  const mocked = owedBy(dialect).filter((id) => PROFILES['stateless-mock'].includes(id))
  let at: Endpoints

  beforeAll(async () => {
    at = await mocks.start()
  })

  afterAll(async () => {
    await mocks.stop()
    workplace.remove()
  })

  async function examine(apis: readonly string[], { compute, identity }: Pick<Endpoints, 'compute' | 'identity'>) {
    const target = workplace.target({
      name: 'prism',
      dialect,
      endpoints: { compute, identity },
      apis,
      microversions: { max: '2.1' },
      personas: { member: { auth: CREDENTIALS } },
      features: ['stateless'],
      limits: { requestsPerSecond: 10_000 },
    })
    const out = apis.join()
    const ended = await workplace.run('run', '--profile', 'stateless-mock', '--target', target, '--out', out)
    const { profiles, requirements }: Reported = JSON.parse(readFileSync(join(workplace.path, out, 'report.json'), 'utf8'))
    return { ...ended, profiles, requirements, verdicts: Object.fromEntries(requirements.map(({ id, verdict }) => [id, verdict])) }
  }

  test('keep the profile stateless-mock, but for what is explained', async () => {
    const native = ['nova-v2.1', 'nova-v2']
    const found = await examine(at.ecs === undefined ? native : ['ecs-v1', ...native], at)
    expect(found.verdicts).toEqual(Object.fromEntries(mocked.map((id) => [id, BROKEN[dialect].includes(id) ? 'failed' : 'passed'])))
    const breaksMust = found.requirements.some(({ level, verdict }) => level === 'must' && verdict === 'failed')
    expect(breaksMust).toBe(dialect !== 'openstack')
    expect(found.profiles).toMatchObject([{ name: 'stateless-mock', result: breaksMust ? 'failed' : 'success' }])
    expect(found.code, found.stderr).toBe(breaksMust ? 1 : 0)
  })

  // OpenStack has no ECS v1: there is nothing to skip.
  if (dialect !== 'openstack') test('keep, of ECS v1 alone, every requirement on operations', async () => {
    const found = await examine(['ecs-v1'], { compute: at.ecs ?? '', identity: at.identity })
    const aboutOperations = (id: string): boolean => id.startsWith('protocol/every-operation/')
    expect(found.verdicts).toEqual(Object.fromEntries(mocked.map((id) => [id, aboutOperations(id) ? 'passed' : 'unsupported'])))
    expect(found.code, found.stderr).toBe(0)
  })
})
