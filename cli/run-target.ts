import { type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { allowPaid, parseTarget, readTargetFile, type TargetFile } from '../target/index.ts'
import { DEFAULT_DIALECT } from './dialects.ts'
import type { RunArguments } from './run-arguments.ts'

/** The target of a run, for as long as the run needs it. */
export interface RunTarget {
  readonly file: TargetFile
  readonly embedded: boolean
  close(): Promise<void>
}

type Wanted = Partial<Pick<RunArguments, 'target' | 'dialect' | 'allowPaid'>>

/**
 * The target of `--target`, or a reference cloud of the run's own: the one that is starting, where there is one. Throws a Problem for an
 * unusable target file.
 */
export async function openRunTarget(wanted: Wanted, starting?: Promise<ReferenceCloud>): Promise<RunTarget> {
  const { target, dialect = DEFAULT_DIALECT, allowPaid: paid = false } = wanted
  if (target !== undefined) {
    const file = readTargetFile(target)
    return { file: paid ? allowPaid(file) : file, embedded: false, close: async () => undefined }
  }
  const cloud = await (starting ?? startReferenceCloud({ dialect }))
  return { file: parseTarget(cloud.target, 'of the reference cloud'), embedded: true, close: () => cloud.stop() }
}
