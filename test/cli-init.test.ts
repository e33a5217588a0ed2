import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../cli/main.ts'
import { readTargetFile } from '../target/index.ts'
import { capturedIo } from './captured-io.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-init-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const path = (name = 'my.target.yaml') => join(folder, name)

async function init(args: readonly string[], answers?: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  const io = capturedIo()
  const left = [...(answers ?? [])]
  const asking = answers === undefined ? io : { ...io, ask: async () => left.shift() ?? '' }
  const exit = await main(['init', ...args], asking)
  return { exit, out: io.out(), err: io.err() }
}

/** Everything the examples take from the environment, and one cloud. */
function surroundings() {
  const auth = { auth_url: 'https://id.example.com', username: 'u', password: 'p-a-s-s', user_domain_name: 'D', project_id: 'p' }
  writeFileSync(join(folder, 'clouds.yaml'), JSON.stringify({ clouds: { mine: { auth }, 'my-member': { auth } } }))
  const env = {
    OTHER_PASSWORD: 'pa55word', READER_PASSWORD: 'pa55word', MEMBER_PASSWORD: 'pa55word', ACCOUNT: 'us',
    HUAWEICLOUD_SDK_AK: 'an-access-key', HUAWEICLOUD_SDK_SK: 'a-secret-key', HUAWEICLOUD_SDK_PROJECT_ID: 'p1',
  }
  return { env, cwd: folder, home: folder }
}

describe('init', () => {
  test.each(['openstack', 'huaweicloud', 'opentelekomcloud'])('%s: what it writes is a target file, with the comments of its example', async (dialect) => {
    const { exit, out, err } = await init([path(), '--dialect', dialect, '--name', 'lab', '--cloud', 'mine'])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toBe(`wrote ${path()}\nNext: ecs-conformance doctor --target ${path()}\n`)
    expect(readFileSync(path(), 'utf8')).toContain('# ')
    const file = readTargetFile(path(), surroundings())
    expect(file).toMatchObject({ name: 'lab', dialect, endpoints: { identity: 'https://id.example.com' } })
    expect(file.endpoints.compute).toBeUndefined()
    expect(file.personas['member']).toMatchObject({ type: 'password', password: 'p-a-s-s' })
  })

  test('an access key from the environment, and endpoints by flags', async () => {
    const flags = ['--dialect', 'huaweicloud', '--member', 'aksk', '--compute', 'https://ecs.example.com', '--region', 'north']
    expect((await init([path(), ...flags])).exit).toBe(0)
    expect(readTargetFile(path(), surroundings())).toMatchObject({
      region: 'north', endpoints: { compute: 'https://ecs.example.com' }, personas: { member: { type: 'aksk', accessKey: 'an-access-key' } },
    })
  })

  test.each([['--identity', 'not a url'], ['--compute', 'ftp://x']])('%s %s is refused before anything is written', async (flag, url) => {
    const { exit, err } = await init([path(), '--dialect', 'openstack', flag, url])
    expect({ exit, err }).toMatchObject({ exit: 2, err: expect.stringMatching(/^Could not read the answers: (identity|compute) is ".*", which is not an http or https URL\. /) })
    expect(existsSync(path())).toBe(false)
  })

  test('a person is asked for what no flag says', async () => {
    const { exit } = await init([path()], ['openstack', 'lab', 'mine', '', 'https://nova.example.com/compute/v2.1', ''])
    expect(exit).toBe(0)
    const expected = { name: 'lab', endpoints: { identity: 'https://id.example.com', compute: 'https://nova.example.com/compute' } }
    expect(readTargetFile(path(), surroundings())).toMatchObject(expected)
  })

  test('nothing is written over, and wrong usage is told', async () => {
    writeFileSync(path(), 'mine')
    expect(await init([path(), '--dialect', 'openstack'])).toMatchObject({ exit: 2, err: expect.stringContaining('it is there already') })
    expect(readFileSync(path(), 'utf8')).toBe('mine')
    expect((await init([])).err).toContain('--dialect is missing; there are')
    expect((await init(['--dialect', 'openstak'])).err).toContain('Did you mean openstack?')
    expect((await init([path('b'), '--dialect', 'openstack', '--member', 'me'])).err).toContain('--member is me')
  })
})
