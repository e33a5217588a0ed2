import { startReferenceCloud } from '../reference/index.ts'
import { parseTarget, readTargetFile, type TargetFile } from '../target/index.ts'
import type { RunArguments } from './run-arguments.ts'

/** The target of a run, for as long as the run needs it. */
export interface RunTarget {
  readonly file: TargetFile
  readonly embedded: boolean
  close(): Promise<void>
}

/** The target of `--target`, or a reference cloud of the run's own. Throws a Problem for an unusable target file. */
export async function openRunTarget({ target, dialect }: Pick<RunArguments, 'target' | 'dialect'>): Promise<RunTarget> {
  if (target !== undefined) return { file: readTargetFile(target), embedded: false, close: async () => undefined }
  const cloud = await startReferenceCloud(dialect === 'openstack' ? { dialect } : {})
  return { file: parseTarget(cloud.target, 'of the reference cloud'), embedded: true, close: () => cloud.stop() }
}
