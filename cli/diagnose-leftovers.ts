import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { journalDirectory, sweep, type TargetFile } from '../target/index.ts'
import { type Finding, ok, warning, wrong } from './finding.ts'
import { toolVersion } from './version.ts'

/** What earlier runs left on the target, and whether the journal of the next one can be kept. */
export async function diagnoseLeftovers(file: TargetFile, journal: string | undefined): Promise<Finding[]> {
  const folder = journalDirectory(file.name, journal)
  const swept = await sweep(file, { version: toolVersion(), yes: false, ...(journal === undefined ? {} : { journalDir: journal }) })
  const doomed = swept.filter(({ action }) => action === 'would-delete' || action === 'leaked')
  const alive = swept.filter(({ action }) => action === 'kept')
  return [
    isWritable(folder) ? ok('journal', folder) : wrong('journal', `${folder} cannot be written. Choose another folder with --journal.`),
    doomed.length === 0 ? ok('leftovers', 'none of earlier runs') : warning('leftovers', `${doomed.length} of earlier runs: ${named(doomed)}. See: ecs-conformance sweep`),
    ...(alive.length === 0 ? [] : [warning('leftovers', `${alive.length} left alone: ${alive[0]?.why}`)]),
  ]
}

function named(swept: ReadonlyArray<{ readonly kind: string | null; readonly name: string | null; readonly id: string | null }>): string {
  const names = swept.slice(0, 3).map(({ kind, name, id }) => `${kind} ${name ?? id}`)
  return `${names.join(', ')}${swept.length > 3 ? ' and others' : ''}`
}

/** It, or the nearest folder above it that there is. */
function isWritable(folder: string): boolean {
  if (!existsSync(folder) && dirname(folder) !== folder) return isWritable(dirname(folder))
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
