import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { startReferenceCloud } from '../reference/index.ts'
import { Workplace } from './spawned.ts'

afterEach(() => vi.unstubAllEnvs())

/** Loaded before the program: the disk takes two creates of the journal, then a part of a line, and nothing more. */
const FULL_DISK = `
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const write = fs.writeSync
  let intents = 0
  let journal
  fs.writeSync = (descriptor, data, ...rest) => {
    if (String(data).includes('"type":"intent"') && ++intents === 3) {
      journal = descriptor
      return write(descriptor, data, 0, 10)
    }
    if (descriptor === journal) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    return write(descriptor, data, ...rest)
  }
  syncBuiltinESMExports()`

test('what the journal does not take is not created, and ends the run', async () => {
  const place = new Workplace()
  const cloud = await startReferenceCloud()
  vi.stubEnv('NODE_OPTIONS', `--import "data:text/javascript,${encodeURIComponent(FULL_DISK)}"`)
  try {
    const { code, stdout, stderr } = await place.run('run', 'server-groups/create/', '--target', place.target(cloud.target), '--out', 'out', '--journal', join(place.path, 'journal'))
    const said = (stdout + stderr).replaceAll(/\s+/g, ' ')
    expect(said).toMatch(/Could not write to the journal \S+\.ndjson: ENOSPC\. Make room there, or choose another folder with --journal\./)
    expect(code).toBe(3)
    const { groups } = (await (await fetch(`${cloud.control}/state`)).json()) as { groups: unknown[] }
    expect(groups).toEqual([])
    expect(readdirSync(join(place.path, 'journal'))).toEqual([])
  } finally {
    await cloud.stop()
    place.remove()
  }
}, 180_000)
