import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readDocument, type SpecDocument } from '../specs/document.ts'
import { type ApiName, documentsOf, loadSpecs } from '../specs/index.ts'
import { fileOf, readOperations } from '../specs/load.ts'
import { isTree, type Tree, treeAt } from '../specs/tree.ts'
import { operationProblems } from '../specs/verify.ts'
import { schemaProblems } from './schema-problems.ts'

const specs = await loadSpecs('openstack')
const LAST_MINOR = 93
const everyVersion = Array.from({ length: LAST_MINOR }, (_, index) => `2.${index + 1}`)

/** Every place at which an operation's description may differ from the one before. */
function placesOf(id: string): Array<[ApiName, string | undefined]> {
  const versions = specs.breakpoints(id, '2.1', `2.${LAST_MINOR}`)
  return [['nova-v2', undefined], ...versions.map((version): [ApiName, string] => ['nova-v2.1', version])]
}

describe('the documents', () => {
  test('hold the operations of this dialect', () => {
    expect(specs.operations.map(({ id }) => id)).toEqual(expect.arrayContaining([
      'listVersions', 'showVersion', 'listServerGroups', 'createServerGroup', 'showServerGroup', 'deleteServerGroup',
      'showLimits', 'showQuotaSet', 'showQuotaDefaults', 'createToken',
    ]))
  })

  test.for(documentsOf('openstack'))('%s: nothing is wrong with it', async (spec) => {
    const ids = (await readOperations(fileOf(spec), spec)).map(({ id }) => id)
    expect(ids).toEqual(specs.operations.filter((operation) => operation.spec === spec).map(({ id }) => id))
  })

  test('share no operation id', () => {
    expect(operationProblems(specs.operations)).toEqual([])
  })

  test.for(documentsOf('openstack'))('%s: every error status names an envelope', async (spec) => {
    const { written } = await readDocument(fileOf(spec))
    const named = /^#\/components\/schemas\/\w+(Fault|Error)$/
    const unnamed = errorResponses(written).filter(({ response }) => !named.test(envelopeOf(written, response)))
    expect(errorResponses(written).length).toBeGreaterThan(0)
    expect(unnamed.map(({ where }) => where)).toEqual([])
  })

  test.for(documentsOf('openstack'))('%s: no part of it is unused', async (spec) => {
    const { written }: SpecDocument = await readDocument(fileOf(spec))
    const text = JSON.stringify(written)
    const names = Object.entries(treeAt(written, 'components')).filter(([kind]) => kind !== 'securitySchemes')
      .flatMap(([kind, members]) => Object.keys(members as Tree).map((name) => `#/components/${kind}/${name}`))
    expect(names.filter((name) => !text.includes(`"${name}"`))).toEqual([])
  })

  test('are named by the digest of their bytes', async () => {
    for (const { file, sha256 } of specs.digests) {
      const bytes = await readFile(new URL(`../${file}`, import.meta.url))
      expect(sha256, file).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
    expect(specs.digests).toHaveLength(2)
  })
})

describe.for(specs.operations.map(({ id }) => id))('%s', (id) => {
  test('has schemas that compile strictly and examples that validate, everywhere', () => {
    const problems = placesOf(id).flatMap(([api, version]) => schemaProblems(specs, id, api, version))
    expect(problems).toEqual([])
  })

  test('is the same at every microversion of an interval', () => {
    const starts = specs.breakpoints(id, '2.1', `2.${LAST_MINOR}`)
    let key = ''
    for (const version of everyVersion) {
      const view = specs.view(id, 'nova-v2.1', version)
      if (starts.includes(version)) expect(view.key, version).not.toBe(key)
      else expect(view.key, version).toBe(key)
      key = view.key
    }
    expect(starts[0]).toBe('2.1')
  })

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
    const message = "Could not load the specifications of 'toString': no such dialect is described. Take one of openstack."
    await expect(loadSpecs('toString')).rejects.toThrow(message)
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
