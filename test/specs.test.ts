import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readDocument, type SpecDocument } from '../specs/document.ts'
import { type ApiDescription, type ApiName, dialects, documentsOf, loadSpecs, type SpecName } from '../specs/index.ts'
import { filesOf, readOperations } from '../specs/load.ts'
import { isTree, type Tree, treeAt } from '../specs/tree.ts'
import { operationProblems } from '../specs/verify.ts'
import { schemaProblems } from './schema-problems.ts'

const specs = await loadSpecs('openstack')

/** What each dialect is described by: families, the last microversion examined, and operations. */
const DIALECTS = {
  openstack: { families: ['nova-v2', 'nova-v2.1'], lastMinor: 93, documents: ['nova', 'iam-v3'], files: 2 },
  huaweicloud: { families: ['ecs-v1', 'nova-v2', 'nova-v2.1'], lastMinor: 60, documents: ['ecs-v1', 'nova', 'iam-v3'], files: 7 },
  opentelekomcloud: { families: ['ecs-v1', 'nova-v2', 'nova-v2.1'], lastMinor: 60, documents: ['ecs-v1', 'nova', 'iam-v3'], files: 7 },
} as const satisfies Record<string, { families: readonly ApiName[]; lastMinor: number; documents: readonly SpecName[]; files: number }>

type Dialect = keyof typeof DIALECTS
const DIALECT_NAMES = Object.keys(DIALECTS) as Dialect[]
const described = Object.fromEntries(await Promise.all(DIALECT_NAMES.map(async (name) => [name, await loadSpecs(name)]))) as
  Record<Dialect, ApiDescription>

const NATIVE = [
  'listVersions', 'showVersion', 'listServerGroups', 'createServerGroup', 'showServerGroup', 'deleteServerGroup',
  'showLimits', 'showQuotaSet', 'showQuotaDefaults',
  'createServer', 'listServers', 'listServersDetail', 'showServer', 'deleteServer', 'stopServer', 'startServer', 'rebootServer',
  'resizeServer', 'confirmServerResize', 'revertServerResize', 'lockServer', 'unlockServer',
  'listFlavors', 'listFlavorsDetail', 'showFlavor', 'listAvailabilityZones', 'createToken',
]
const ECS_V1 = [
  'listEcsGroups', 'createEcsGroup', 'showEcsGroup', 'deleteEcsGroup', 'addEcsGroupMember', 'removeEcsGroupMember', 'showEcsLimits',
  'createEcs', 'showEcs', 'listEcs', 'deleteEcs', 'startEcsBatch', 'stopEcsBatch', 'rebootEcsBatch', 'changeEcsOs', 'reinstallEcsOs',
  'resizeEcs', 'migrateEcs', 'showEcsJob', 'listEcsFlavors',
]
const SEVERAL_MEMBERS = ['addEcsGroupMembers', 'removeEcsGroupMembers']
const HUAWEI_SERVERS = ['createEcsV11', 'resizeEcsV11', 'changeEcsOsWithoutCloudInit', 'reinstallEcsOsWithoutCloudInit']
const OPERATIONS: Readonly<Record<Dialect, readonly string[]>> = {
  openstack: [...NATIVE, 'rebuildServer', 'migrateServer'],
  huaweicloud: [...ECS_V1, ...SEVERAL_MEMBERS, ...HUAWEI_SERVERS, ...NATIVE],
  opentelekomcloud: [...ECS_V1, ...NATIVE, 'rebuildServer'],
}

/** Every place at which an operation's description may differ from the one before. */
function placesOf(dialect: Dialect, id: string): Array<[ApiName, string | undefined]> {
  const { families, lastMinor } = DIALECTS[dialect]
  const description = described[dialect]
  return families.flatMap((api): Array<[ApiName, string | undefined]> => {
    if (api !== 'nova-v2.1') return description.has(id, api) ? [[api, undefined]] : []
    return description.breakpoints(id, '2.1', `2.${lastMinor}`).map((version) => [api, version])
  })
}

test('every dialect is examined here', () => {
  expect(dialects()).toEqual(DIALECT_NAMES)
})

describe.for(DIALECT_NAMES)('the documents of %s', (dialect) => {
  const { operations, digests } = described[dialect]
  const { documents, files } = DIALECTS[dialect]

  test('hold the operations of this dialect', () => {
    expect(documentsOf(dialect)).toEqual(documents)
    expect(operations.map(({ id }) => id).toSorted()).toEqual(OPERATIONS[dialect].toSorted())
  })

  test.for(documentsOf(dialect))('%s: nothing is wrong with it', async (spec) => {
    const [document, overlays] = filesOf(dialect, spec)
    const ids = (await readOperations(document, spec, overlays)).map(({ id }) => id)
    expect(ids).toEqual(operations.filter((operation) => operation.spec === spec).map(({ id }) => id))
  })

  test('share no operation id', () => {
    expect(operationProblems(operations)).toEqual([])
  })

  test.for(documentsOf(dialect))('%s: every error status names an envelope', async (spec) => {
    const { written } = await readDocument(...filesOf(dialect, spec))
    const named = /^#\/components\/schemas\/\w+(Fault|Error)$/
    const unnamed = errorResponses(written).filter(({ response }) => !named.test(envelopeOf(written, response)))
    expect(errorResponses(written).length).toBeGreaterThan(0)
    expect(unnamed.map(({ where }) => where)).toEqual([])
  })

  test.for(documentsOf(dialect))('%s: no part of it is unused', async (spec) => {
    const { written }: SpecDocument = await readDocument(...filesOf(dialect, spec))
    const text = JSON.stringify(written)
    const names = Object.entries(treeAt(written, 'components')).filter(([kind]) => kind !== 'securitySchemes')
      .flatMap(([kind, members]) => Object.keys(members as Tree).map((name) => `#/components/${kind}/${name}`))
    expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([])
  })

  test('are named by the digest of their bytes', async () => {
    for (const { file, sha256 } of digests) {
      const bytes = await readFile(new URL(`../${file}`, import.meta.url))
      expect(sha256, file).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
    expect(new Set(digests.map(({ file }) => file)).size).toBe(files)
    expect(digests).toHaveLength(files)
  })
})

const each = DIALECT_NAMES.flatMap((dialect) => OPERATIONS[dialect].map((id): [Dialect, string] => [dialect, id]))

describe.for(each)('%s %s', ([dialect, id]) => {
  const description = described[dialect]
  const { lastMinor } = DIALECTS[dialect]

  test('has schemas that compile strictly and examples that validate, everywhere', () => {
    const places = placesOf(dialect, id)
    expect(places).not.toEqual([])
    expect(places.flatMap(([api, version]) => schemaProblems(description, id, api, version))).toEqual([])
  })

  test('is the same at every microversion of an interval', () => {
    const starts = description.breakpoints(id, '2.1', `2.${lastMinor}`)
    let key = ''
    for (const version of everyVersionTo(lastMinor).filter((candidate) => description.has(id, 'nova-v2.1', candidate))) {
      const view = description.view(id, 'nova-v2.1', version)
      if (starts.includes(version)) expect(view.key, version).not.toBe(key)
      else expect(view.key, version).toBe(key)
      key = view.key
    }
    expect(starts).toEqual(description.has(id, 'nova-v2.1') ? expect.arrayContaining(['2.1']) : [])
  })
})

describe.for(NATIVE)('openstack %s', (id) => {
  test('has request ids on every answer of a versioned path', () => {
    const { operation, responses } = specs.view(id, 'nova-v2.1', '2.46')
    const without = responses.filter(({ headers }) => !headers.some(({ name, required }) => name === 'X-Compute-Request-Id' && required))
    expect(without.map(({ status }) => status)).toEqual(operation.unversioned ? responses.map(({ status }) => status) : [])
  })
})

describe('a description', () => {
  test('is read once', () => {
    expect(loadSpecs('openstack')).toBe(loadSpecs('openstack'))
  })

  test('does not exist for an unknown dialect', async () => {
    const why = "Could not load the specifications of 'toString': no such dialect is described."
    await expect(loadSpecs('toString')).rejects.toThrow(`${why} Take one of openstack, huaweicloud, opentelekomcloud.`)
  })

  test('names the closest operations when one is unknown', () => {
    expect(() => specs.operation('createServerGruop')).toThrow(/Take one of createServerGroup, /)
    expect(() => specs.view('nothing', 'nova-v2')).toThrow('Could not find operation nothing')
    expect(specs.has('nothing', 'nova-v2')).toBe(false)
  })

  test('knows which families an operation belongs to', () => {
    expect(specs.has('listServerGroups', 'ecs-v1')).toBe(false)
    expect(() => specs.view('listServerGroups', 'ecs-v1')).toThrow('it does not exist at ecs-v1')
  })

  test('refuses what is no microversion, and one where there are none', () => {
    expect(() => specs.view('listServerGroups', 'nova-v2.1', 'latest')).toThrow('is no microversion')
    expect(() => specs.view('listServerGroups', 'nova-v2', '2.1')).toThrow('nova-v2 has no microversions')
  })

  test('shares schemas between the microversions of one interval, and says which was asked for', () => {
    const [left, right] = [specs.view('createServerGroup', 'nova-v2.1', '2.65'), specs.view('createServerGroup', 'nova-v2.1', '2.90')]
    expect(left.success.schema).toBe(right.success.schema)
    expect([left.microversion, right.microversion]).toEqual(['2.65', '2.90'])
    expect(specs.view('createServerGroup', 'nova-v2.1').microversion).toBeUndefined()
  })

  test('begins breakpoints at the minimum asked for and stops at the maximum', () => {
    expect(specs.breakpoints('createServerGroup', '2.14', '2.64')).toEqual(['2.14', '2.15', '2.18', '2.27', '2.46', '2.64'])
    expect(specs.breakpoints('createServerGroup', '2.65', '2.93')).toEqual(['2.65'])
    expect(specs.breakpoints('listVersions', '2.1', '2.93')).toEqual(['2.1'])
  })
})

function everyVersionTo(lastMinor: number): string[] {
  return Array.from({ length: lastMinor }, (_, index) => `2.${index + 1}`)
}

function errorResponses(written: Tree): Array<{ where: string; response: Tree }> {
  return Object.entries(treeAt(written, 'paths')).flatMap(([path, item]) => Object.entries(item as Tree).flatMap(([method, operation]) => {
    const responses = isTree(operation) ? Object.entries(treeAt(operation, 'responses')) : []
    const errors = responses.filter(([status]) => Number(status) >= 400)
    return errors.map(([status, response]) => ({ where: `${method} ${path} ${status}`, response: response as Tree }))
  }))
}

function envelopeOf(written: Tree, response: Tree): string {
  const name = String(response['$ref'] ?? '').split('/').at(-1) ?? ''
  const whole = name === '' ? response : treeAt(treeAt(treeAt(written, 'components'), 'responses'), name)
  return String(treeAt(treeAt(treeAt(whole, 'content'), 'application/json'), 'schema')['$ref'])
}
