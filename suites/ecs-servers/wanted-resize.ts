import type { Exchange, Subject } from '../../events/index.ts'
import type { CaseContext, Needs, SubjectSource } from '../../harness/index.ts'
import { ECS } from '../ecs-group.ts'
import { aStoppedEcs, ecsNeeds, finishedJob, theEcs } from '../ecs-server.ts'
import { whyNoResize } from '../other-flavor.ts'
import type { ShownServer } from '../server.ts'
import { type Fields, fieldsOf } from './job.ts'

const RESIZES = ['resizeEcs', 'resizeEcsV11'] as const

export type ResizeId = (typeof RESIZES)[number]

/** What a case needs that resizes a server: that the target file names a flavor to resize it to. */
export function resizing(resources: Readonly<Record<string, number>> = { server: 1 }) {
  return (_subject: Subject, { facts }: SubjectSource): Needs => {
    const impossible = whyNoResize(facts)
    return { ...ecsNeeds(), resources, ...(impossible !== undefined && { impossible }) }
  }
}

/** The resizes that the dialect has. */
export function resizesOf({ specs }: CaseContext): ResizeId[] {
  return RESIZES.filter((id) => specs.has(id, 'ecs-v1'))
}

export interface WantedResize {
  readonly id: string
  readonly operationId?: ResizeId
  readonly flavor?: string | undefined
  /** Within `resize`, beside the flavor. */
  readonly more?: Fields
  /** Beside `resize`. */
  readonly beside?: Fields
}

/** Asks for a resize, to the target file's other flavor where no other is named. */
export function askingResize(context: CaseContext, wanted: WantedResize): Promise<Exchange> {
  const { beside = {}, flavor = context.facts.servers?.otherFlavor, id, more = {}, operationId = 'resizeEcs' } = wanted
  return sendingResize(context, { id, operationId, body: { resize: { flavorRef: flavor, ...more }, ...beside } })
}

/** Sends a resize with any body. */
export function sendingResize(
  { as }: CaseContext,
  { body, id, operationId }: { readonly id: string; readonly operationId: ResizeId; readonly body: unknown },
): Promise<Exchange> {
  return as.member.call(operationId, { path: { server_id: id }, body }, ECS)
}

/** A resize that was carried out. Throws `PreconditionFailed` when its job does not succeed. */
export async function aFinishedResize(context: CaseContext, id: string): Promise<void> {
  await finishedJob(context, await askingResize(context, { id }))
}

/** The id of the flavor that a server shows. */
export function flavorOf({ fields }: ShownServer): unknown {
  return fieldsOf(fields['flavor'])['id']
}

/** A server of this case that is stopped, as it is shown. */
export const aStopped = async (context: CaseContext): Promise<ShownServer> => theEcs(context.as.member, (await aStoppedEcs(context)).id)
