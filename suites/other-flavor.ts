import type { TargetFacts } from '../target/index.ts'

/** Why no server can be given another flavor at a target; undefined where one can. */
export function whyNoResize({ servers }: Pick<TargetFacts, 'servers'>): string | undefined {
  return servers?.otherFlavor === undefined ? 'the target file names no servers.otherFlavor' : undefined
}
