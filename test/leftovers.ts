import type { ReferenceCloud } from '../reference/index.ts'
import type { DialectName } from '../requirements/index.ts'
import { startReferenceCloud } from '../reference/index.ts'
import { Workplace } from './spawned.ts'

/** What a run was ended by, and what it and a sweep left behind. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  /** What the cloud held when the run had ended. */
  readonly left: readonly string[]
  /** The same after `sweep --yes`, and what that printed. */
  readonly swept: { readonly complete: boolean; readonly output: string; readonly left: readonly string[] }
}

/** What a sweep says, with exit 3, of a create that was cut off under a name that anybody may use: nobody can tell what it made. */
const UNDECIDABLE = /its name does not show whose it is/

/** How a run is ended: by itself, or by a signal once the cloud holds so many servers. */
export interface Ending {
  readonly dialect: DialectName
  readonly selection: readonly string[]
  readonly signal?: 'SIGINT' | 'SIGTERM' | 'SIGKILL'
  readonly servers?: number
}

/** Examines a reference cloud as a user would, has the run end in a way, and sweeps. */
export async function endRun({ dialect, selection, signal, servers = 2 }: Ending): Promise<Ended> {
  const place = new Workplace()
  // Answers take time, so that the run is caught in the middle.
  const cloud = await startReferenceCloud({ dialect, latencyMs: signal === undefined ? 0 : 10 })
  try {
    const target = place.target(cloud.target)
    const { child, ended } = place.spawn('run', ...selection, '--target', target, '--out', 'out')
    if (signal !== undefined) {
      while ((await kindsIn(cloud)).filter((kind) => kind === 'server').length < servers && child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      child.kill(signal)
    }
    const { code, stdout } = await ended
    const left = await kindsIn(cloud)
    const swept = await place.run('sweep', '--target', target, '--yes')
    const output = swept.stdout + swept.stderr
    const complete = swept.code === 0 || (swept.code === 3 && UNDECIDABLE.test(output))
    return { code, stdout, left, swept: { complete, output, left: await kindsIn(cloud) } }
  } finally {
    await cloud.stop()
    place.remove()
  }
}

async function kindsIn({ control }: ReferenceCloud): Promise<string[]> {
  const { groups, servers } = (await (await fetch(`${control}/state`)).json()) as { groups: unknown[]; servers: unknown[] }
  return [...groups.map(() => 'group'), ...servers.map(() => 'server')]
}
