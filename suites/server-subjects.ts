import type { Subject } from '../events/index.ts'
import type { Needs, SubjectSource } from '../harness/index.ts'
import { compareMicroversions } from '../specs/index.ts'
import { whyNoResize } from './other-flavor.ts'
import { lastOfEachApi } from './subjects.ts'

/** What a case needs that does something to one server. */
export const ONE_SERVER = { features: ['servers'], resources: { server: 1 } } as const satisfies Needs

/** The newest family alone, at its last microversion: where the families share their code, a server for each would be dear. */
export function newestNative(source: SubjectSource): Subject[] {
  return lastOfEachApi(source).slice(-1)
}

/** {@link newestNative} where it has microversions, and these reach as far as the given one. */
export function newestFrom(source: SubjectSource, from: string): Subject[] {
  return newestNative(source).filter(({ microversion }) => microversion !== undefined && compareMicroversions(microversion, from) >= 0)
}

/** {@link ONE_SERVER} that is resized, for which the target file must name another flavor. */
export function oneResizedServer(_subject: Subject, { facts }: SubjectSource): Needs {
  const impossible = whyNoResize(facts)
  return impossible === undefined ? ONE_SERVER : { ...ONE_SERVER, impossible }
}
