import { shortened, type TargetIdentity } from '../events/index.ts'

const SHOWN_LENGTH = 200

/** Name and endpoint of a target as a reader wants them: what is longer than 200 characters is cut, since no report is about it. */
export function shownTarget({ name, endpoint }: TargetIdentity): { readonly name: string; readonly endpoint: string } {
  return { name: shortened(name, SHOWN_LENGTH), endpoint: shortened(endpoint, SHOWN_LENGTH) }
}
