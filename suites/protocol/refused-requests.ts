import type { Exchange, Subject } from '../../events/index.ts'
import type { CaseContext } from '../../harness/index.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { createBody } from '../group.ts'
import { NEVER_GIVEN } from '../never-given.ts'

/** A request that the documents refuse, with the status and the name of the fault they give it. */
export interface RefusedRequest {
  readonly operationId: string
  readonly documented: string
  readonly status: number
  readonly send: (context: CaseContext) => Promise<Exchange>
}

/** One refusal of each kind; each is the nearest neighbour of a request that succeeds. */
export const REFUSED_REQUESTS: Readonly<Record<string, RefusedRequest>> = {
  'create without name': {
    operationId: 'createServerGroup',
    documented: 'badRequest',
    status: 400,
    send: ({ as, subject }) => {
      const { server_group } = createBody({ name: '', policy: 'anti-affinity' }, subject.microversion)
      const { name: _, ...rest } = server_group
      return as.member.call('createServerGroup', { body: { server_group: rest } })
    },
  },
  'show of nothing': {
    operationId: 'showServerGroup',
    documented: 'itemNotFound',
    status: 404,
    send: ({ as }) => as.member.call('showServerGroup', { path: { server_group_id: NEVER_GIVEN } }),
  },
  'delete of nothing': {
    operationId: 'deleteServerGroup',
    documented: 'itemNotFound',
    status: 404,
    send: ({ as }) => as.member.call('deleteServerGroup', { path: { server_group_id: NEVER_GIVEN } }),
  },
}

/** Each refused request at each subject. */
export function withRefusedRequests(subjects: readonly Subject[]): Subject[] {
  const rows = Object.entries(REFUSED_REQUESTS)
  return subjects.flatMap((subject) => rows.map(([row, { operationId }]) => ({ ...subject, operationId, row })))
}

/** The refused request of the subject's row. */
export function refusedRequest({ subject }: CaseContext): RefusedRequest {
  const kind = REFUSED_REQUESTS[subject.row ?? '']
  if (kind === undefined) throw new Error(`Could not make refusal ${subject.row}: no such kind. Add it to REFUSED_REQUESTS.`)
  return kind
}

/** What ought to be a refusal of the subject's kind; the valid neighbour of it succeeded before. Holds one group. */
export async function refusal(context: CaseContext): Promise<Exchange> {
  const { id } = await aGroup(context)
  await theGroup(context.as.member, id)
  return refusedRequest(context).send(context)
}
