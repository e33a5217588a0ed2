import { isSame } from '../../checks/index.ts'
import type { CaseContext, Session } from '../../harness/index.ts'
import { theEcs } from '../ecs-server.ts'
import { lasting } from '../refused-actions.ts'
import type { ShownServer } from '../server.ts'

/** A server is as it was seen before, but for what may pass by itself; `after` names what must not have changed it. */
export async function checkUnchanged(context: CaseContext, before: ShownServer, after: string): Promise<void> {
  await checkUnchangedFor(context, context.as.member, { before, after })
}

/** {@link checkUnchanged} for a server that somebody else shows. */
export async function checkUnchangedFor(
  context: CaseContext,
  by: Session,
  { before, after }: { readonly before: ShownServer; readonly after: string },
): Promise<void> {
  context.check(isSame, lasting(await theEcs(by, before.id)), lasting(before), `the server after ${after}:`)
}
