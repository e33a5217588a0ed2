import { TooLittleEvidence } from '../checks/index.ts'
import type { CaseContext, Session } from '../harness/index.ts'
import { theGroups } from './fixtures.ts'

export const DISTURBED = 'the project was not quiet: somebody else created or deleted a group meanwhile'

/**
 * Does work whose outcome stands only while nobody else changes the member's project, and gives its result. The work is given the ids
 * of the project's groups, in the order of the list (that of the subject's native API where no other is given), and leaves the groups as
 * it found them. Throws {@link TooLittleEvidence} when the groups are others afterwards, whatever came of the work; else what the work
 * throws.
 */
export async function whileQuiet<T>(
  { as }: CaseContext,
  work: (listed: readonly string[]) => Promise<T>,
  list: (session: Session) => Promise<ReadonlyArray<{ readonly id: string }>> = (session) => theGroups(session),
): Promise<T> {
  const listed = async (): Promise<string[]> => (await list(as.member)).map(({ id }) => id)
  const before = await listed()
  const outcome = await work(before).then((value) => ({ value }), (error: unknown) => ({ error }))
  const after = await listed()
  const quiet = before.length === after.length && before.every((id) => after.includes(id))
  if (!quiet) throw new TooLittleEvidence(DISTURBED)
  if ('error' in outcome) throw outcome.error
  return outcome.value
}
