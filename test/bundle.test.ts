import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { validated } from '../specs/document.ts'
import { bundleSpec, documentsOf } from '../specs/index.ts'
import { endpointsOf } from '../specs/paths.ts'
import { type Tree, textAt, treeAt } from '../specs/tree.ts'

test.for(documentsOf('openstack'))('%s: the bundle is valid and has each operation id once', async (spec) => {
  const ids = endpointsOf(await validated(await bundleSpec(spec))).map(({ operation }) => textAt(operation, 'operationId'))
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
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
    expect(await readdir(join(folder, 'openstack'))).toEqual(['iam-v3.yaml', 'nova.yaml'])
    const written = parse(await readFile(join(folder, 'openstack', 'nova.yaml'), 'utf8')) as Tree
    expect(written).toEqual(await bundleSpec('nova'))
  } finally {
    await rm(folder, { recursive: true })
  }
})
