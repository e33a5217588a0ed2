import { isSame } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import type { CaseContext, Session } from '../../harness/index.ts'
import { ECS } from '../ecs-group.ts'
import { checkJob, finishedJob, theEcs } from '../ecs-server.ts'

/** What can be done to several servers at once. */
export type Batch = 'startEcsBatch' | 'stopEcsBatch' | 'rebootEcsBatch'

/** What each is called in its body, and the type it is asked for with where it must have one. */
const BATCHES = {
  startEcsBatch: { key: 'os-start', type: undefined },
  stopEcsBatch: { key: 'os-stop', type: undefined },
  rebootEcsBatch: { key: 'reboot', type: 'SOFT' },
} as const

export interface WantedBatch {
  readonly ids: readonly string[]
  readonly type?: string
}

/** The body of a batch with any content. */
export function batchBody(operationId: Batch, content: unknown): Readonly<Record<string, unknown>> {
  return { [BATCHES[operationId].key]: content }
}

/** Asks for a batch over servers. */
export function asking(session: Session, operationId: Batch, { ids, type = BATCHES[operationId].type }: WantedBatch): Promise<Exchange> {
  const content = { ...(type !== undefined && { type }), servers: ids.map((id) => ({ id })) }
  return session.call(operationId, { body: batchBody(operationId, content) }, ECS)
}

/** A batch that was carried out. Throws `PreconditionFailed` when its job does not succeed. */
export async function aFinishedBatch(context: CaseContext, operationId: Batch, wanted: WantedBatch): Promise<void> {
  await finishedJob(context, await asking(context.as.member, operationId, wanted))
}

/** Judges that the job of a batch succeeds, and the status that each of its servers then has. */
export async function checkBatch(
  context: CaseContext,
  operationId: Batch,
  wanted: WantedBatch & { readonly status: string },
): Promise<void> {
  await checkJob(context, await asking(context.as.member, operationId, wanted))
  for (const id of wanted.ids) {
    context.check(isSame, (await theEcs(context.as.member, id)).fields['status'], wanted.status, `the status of server ${id}:`)
  }
}
