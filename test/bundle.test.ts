import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { validated } from '../specs/document.ts'
import { bundleSpec, dialects, documentsOf } from '../specs/index.ts'
import { endpointsOf } from '../specs/paths.ts'
import { type Tree, textAt, treeAt } from '../specs/tree.ts'

const each = dialects().flatMap((dialect) => documentsOf(dialect).map((spec) => ({ dialect, spec })))

test.for(each)('$dialect $spec: the bundle is valid and has each operation id once', async ({ dialect, spec }) => {
  const ids = endpointsOf(await validated(await bundleSpec(spec, dialect))).map(({ operation }) => textAt(operation, 'operationId'))
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a document that does not describe the dialect has no bundle', async () => {
  const message = 'Could not find ecs-v1 of openstack: that document does not describe it. Take one of nova, iam-v3.'
  await expect(bundleSpec('ecs-v1', 'openstack')).rejects.toThrow(message)
})

test('paths that carry their version are left as they are', async () => {
  for (const dialect of ['huaweicloud', 'opentelekomcloud']) {
    const paths = Object.keys(treeAt(await bundleSpec('ecs-v1', dialect), 'paths'))
    expect(paths.filter((path) => !/^\/v(1|1\.1|2)\/\{project_id\}\/(cloudservers|jobs)\b/.test(path))).toEqual([])
    expect(paths.some((path) => path.endsWith('/add_members'))).toBe(dialect === 'huaweicloud')
  }
})

test('overlays are applied', async () => {
  const { info, paths } = await bundleSpec('nova', 'opentelekomcloud')
  expect(info).toMatchObject({ title: 'Nova compute API on Open Telekom Cloud, server groups and their servers', version: '2.60' })
  expect(Object.keys(paths as Tree)).toEqual(expect.arrayContaining([
    '/', '/{api_version}', '/v2/{project_id}/os-server-groups', '/v2.1/{project_id}/servers/{server_id}/action',
  ]))
  expect(JSON.stringify(paths)).not.toContain('max_server_per_host')
})

test('versioned paths are written out, the others are not', async () => {
  const paths = Object.keys(treeAt(await bundleSpec('nova'), 'paths'))
  const some = ['/', '/{api_version}/', '/v2/{project_id}/os-server-groups', '/v2.1/{project_id}/os-server-groups']
  expect(paths).toEqual(expect.arrayContaining(some))
  expect(paths.filter((path) => path.startsWith('/{project_id}'))).toEqual([])
})

test('/v2 has no version-dependent parts left, /v2.1 keeps them', async () => {
  const paths = treeAt(await bundleSpec('nova'), 'paths')
  const v2 = JSON.stringify(paths['/v2/{project_id}/os-server-groups'])
  expect(v2).not.toMatch(/x-openstack|max_server_per_host|OpenStack-API-Version|"406"/)
  expect(v2).toContain('metadata')
  const v21 = JSON.stringify(paths['/v2.1/{project_id}/os-server-groups'])
  expect(v21).toContain('"anyOf":[{"x-openstack"')
  expect(v21).not.toContain('oneOf')
})

test('the script writes them to a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'specs-'))
  try {
    const script = fileURLToPath(new URL('../scripts/bundle-specs.ts', import.meta.url))
    await promisify(execFile)(process.execPath, [script, '--out', folder])
    expect(await readdir(folder)).toEqual(dialects().toSorted())
    for (const dialect of dialects()) {
      expect(await readdir(join(folder, dialect))).toEqual(documentsOf(dialect).map((spec) => `${spec}.yaml`).toSorted())
    }
    const written = async (dialect: string): Promise<unknown> => parse(await readFile(join(folder, dialect, 'nova.yaml'), 'utf8'))
    expect(await written('openstack')).toEqual(await bundleSpec('nova'))
    expect(await written('huaweicloud')).toEqual(await bundleSpec('nova', 'huaweicloud'))
  } finally {
    await rm(folder, { recursive: true })
  }
})
