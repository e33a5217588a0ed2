import type { Exchange } from '../../events/index.ts'
import type { CaseContext } from '../../harness/index.ts'
import { aGroup } from '../fixtures.ts'
import { createBody } from '../group.ts'

/** A request that its caller may have no right to, and its nearest neighbour that succeeds. */
export interface RequestBeyondRights {
  readonly operationId: string
  readonly personas: readonly string[]
  /** How many groups the two bring about. */
  readonly groups: number
  readonly exchanges: (context: CaseContext) => Promise<{ readonly beyond: Exchange; readonly control: Exchange }>
}

const create = ({ name, subject }: CaseContext): { readonly body: unknown } => ({
  body: createBody({ name: name(), policy: 'anti-affinity' }, subject.microversion),
})

/** On one group of the member by another persona, and on another by the member: the first may be gone by then. */
const onGroup = (operationId: string, persona: 'reader' | 'outsider'): RequestBeyondRights => ({
  operationId,
  personas: ['member', persona],
  groups: 2,
  exchanges: async (context) => {
    const [first, second] = [await aGroup(context), await aGroup(context)]
    return {
      beyond: await context.as[persona].call(operationId, { path: { server_group_id: first.id } }),
      control: await context.as.member.call(operationId, { path: { server_group_id: second.id } }),
    }
  },
})

/** On the quota of another project, and on that of the own. */
const onQuota = (operationId: string): RequestBeyondRights => ({
  operationId,
  personas: ['member', 'outsider'],
  groups: 0,
  exchanges: async ({ as: { member, outsider } }) => ({
    beyond: await member.call(operationId, { path: { tenant_id: outsider.projectId } }),
    control: await member.call(operationId),
  }),
})

export const REQUESTS_BEYOND_RIGHTS: Readonly<Record<string, RequestBeyondRights>> = {
  'create by a reader': {
    operationId: 'createServerGroup',
    personas: ['member', 'reader'],
    groups: 2,
    exchanges: async (context) => ({
      beyond: await context.as.reader.call('createServerGroup', create(context)),
      control: await context.as.member.call('createServerGroup', create(context)),
    }),
  },
  'delete by a reader': onGroup('deleteServerGroup', 'reader'),
  'delete by another project': onGroup('deleteServerGroup', 'outsider'),
  'show by another project': onGroup('showServerGroup', 'outsider'),
  "another project's limits": {
    operationId: 'showLimits',
    personas: ['member', 'outsider'],
    groups: 0,
    exchanges: async ({ as: { member, outsider } }) => ({
      beyond: await member.call('showLimits', { query: [['tenant_id', outsider.projectId]] }),
      control: await member.call('showLimits'),
    }),
  },
  "another project's quota": onQuota('showQuotaSet'),
  "another project's default quota": onQuota('showQuotaDefaults'),
}
