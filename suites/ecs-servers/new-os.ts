import { isSame, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import type { CaseContext, Session } from '../../harness/index.ts'
import { ECS } from '../ecs-group.ts'
import { imageToChangeTo, login } from '../ecs-requests.ts'
import { checkDone, finishedJob, theEcs } from '../ecs-server.ts'
import type { ShownServer } from '../server.ts'
import { fieldsOf } from './job.ts'

export type Fields = Readonly<Record<string, unknown>>

/** An operation that gives a server a new system disk: from another image, or anew from its own. */
export interface NewOs {
  /** Of a requirement and the file that it stands in. */
  readonly topic: 'change-os' | 'reinstall-os'
  readonly operationId: 'changeEcsOs' | 'reinstallEcsOs'
  /** Its twin for images without Cloud-Init. */
  readonly plainId: 'changeEcsOsWithoutCloudInit' | 'reinstallEcsOsWithoutCloudInit'
  readonly key: 'os-change' | 'os-reinstall'
  /** What it must be told beside how to log in. */
  readonly named: (context: CaseContext) => Fields
}

export type OsOperationId = NewOs['operationId' | 'plainId']

export const CHANGE: NewOs = {
  topic: 'change-os',
  operationId: 'changeEcsOs',
  plainId: 'changeEcsOsWithoutCloudInit',
  key: 'os-change',
  named: ({ facts }) => ({ imageid: imageToChangeTo(facts) }),
}

export const REINSTALLATION: NewOs = {
  topic: 'reinstall-os',
  operationId: 'reinstallEcsOs',
  plainId: 'reinstallEcsOsWithoutCloudInit',
  key: 'os-reinstall',
  named: () => ({}),
}

export interface OsRequest {
  readonly id: string
  /** Beside what the operation must be told. */
  readonly more: Fields
  readonly operationId?: OsOperationId
}

/** Asks for a new OS, with no more than is said. */
export function askingFor(context: CaseContext, os: NewOs, { id, more, operationId = os.operationId }: OsRequest): Promise<Exchange> {
  return sendingOs(context.as.member, operationId, { id, body: { [os.key]: { ...os.named(context), ...more } } })
}

/** Sends any body to one of these operations. */
export function sendingOs(
  by: Session,
  operationId: OsOperationId,
  { id, body }: { readonly id: string; readonly body: unknown },
): Promise<Exchange> {
  return by.call(operationId, { path: { server_id: id }, body }, ECS)
}

/** A new OS by the nearest valid request. Throws `PreconditionFailed` when its job does not succeed. */
export async function aNewOs(context: CaseContext, os: NewOs, wanted: Pick<OsRequest, 'id' | 'operationId'>): Promise<void> {
  const { id, operationId = os.operationId } = wanted
  await finishedJob(context, await askingFor(context, os, { id, more: login(context), operationId }))
}

/** Judges that a server has the image that it is to have after a new OS was begun on it, whose job succeeds. */
export async function checkImage(
  context: CaseContext,
  os: NewOs,
  { begun, before }: { readonly begun: Exchange; readonly before: ShownServer },
): Promise<void> {
  await checkDone(context, begun)
  const { fields } = await theEcs(context.as.member, before.id)
  const wanted = os.named(context)['imageid'] ?? imageOf(before)
  context.check(isSame, imageOf({ fields }), wanted, 'the image of the server:')
  context.observe('status afterwards', String(fields['status']))
}

/** The id of the image that a server shows. Throws {@link TooLittleEvidence} where it shows none. */
export function imageOf({ fields }: Pick<ShownServer, 'fields'>): string {
  const { id } = fieldsOf(fields['image'])
  if (typeof id !== 'string' || id === '') throw new TooLittleEvidence('the server shows no image')
  return id
}

/** Those of an operation and its twin that the dialect has. */
export function bothOf({ specs }: CaseContext, { operationId, plainId }: NewOs): OsOperationId[] {
  return ([operationId, plainId] as const).filter((id) => specs.has(id, 'ecs-v1'))
}
