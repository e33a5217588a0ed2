import { homedir } from 'node:os'
import { join } from 'node:path'

/** Folder of a target's journals: `$XDG_STATE_HOME/ecs-conformance/<target>`, or the one given. */
export function journalDirectory(targetName: string, given?: string, env: NodeJS.ProcessEnv = process.env): string {
  if (given !== undefined) return given
  const state = env['XDG_STATE_HOME']
  const root = state === undefined || state === '' ? join(homedir(), '.local/state') : state
  return join(root, 'ecs-conformance', slug(targetName))
}

function slug(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return plain === '' ? 'target' : plain
}
