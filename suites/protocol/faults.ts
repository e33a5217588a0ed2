import { hasStatus, isCalled, isFault, isRefused, repeatsStatus, saysJson } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { aGroup } from '../fixtures.ts'
import { createBody } from '../group.ts'
import { nativeGroups, withRows } from '../subjects.ts'

const NEVER_GIVEN = '00000000-0000-4000-8000-000000000000'

/** One refusal of each kind; each is the nearest neighbour of a request that succeeds. */
const REFUSALS: Readonly<Record<string, { documented: string; status: number; send: (context: CaseContext) => Promise<Exchange> }>> = {
  'create without name': {
    documented: 'badRequest',
    status: 400,
    send: ({ as, subject }) => {
      const { server_group } = createBody({ name: '', policy: 'anti-affinity' }, subject.microversion)
      const { name: _, ...rest } = server_group
      return as.member.call('createServerGroup', { body: { server_group: rest } })
    },
  },
  'show of nothing': {
    documented: 'itemNotFound',
    status: 404,
    send: ({ as }) => as.member.call('showServerGroup', { path: { server_group_id: NEVER_GIVEN } }),
  },
  'delete of nothing': {
    documented: 'itemNotFound',
    status: 404,
    send: ({ as }) => as.member.call('deleteServerGroup', { path: { server_group_id: NEVER_GIVEN } }),
  },
}

const subjects = (source: SubjectSource) => withRows(nativeGroups(source), Object.keys(REFUSALS))
const needs = { resources: { group: 1 } }

/** A refusal of the subject's kind; the valid neighbour of it succeeded before. */
async function refusal(context: CaseContext): Promise<Exchange> {
  const { id } = await aGroup(context)
  context.check(hasStatus, await context.as.member.call('showServerGroup', { path: { server_group_id: id } }), 200)
  const exchange = await kindOf(context).send(context)
  context.check(isRefused, exchange, context.subject.row ?? '')
  return exchange
}

function kindOf({ subject }: CaseContext): (typeof REFUSALS)[string] {
  const kind = REFUSALS[subject.row ?? '']
  if (kind === undefined) throw new Error(`Could not make refusal ${subject.row}: no such kind. Add it to REFUSALS.`)
  return kind
}

conformance({
  id: 'protocol/faults/fault-with-message',
  needs,
  subjects,
  async body(context) {
    context.check(isFault, await refusal(context))
  },
})

conformance({
  id: 'protocol/faults/repeats-status',
  needs,
  subjects,
  async body(context) {
    context.check(repeatsStatus, await refusal(context))
  },
})

conformance({
  id: 'protocol/faults/documented-name',
  needs,
  subjects,
  async body(context) {
    const exchange = await refusal(context)
    const { documented, status } = kindOf(context)
    context.check(hasStatus, exchange, status)
    context.check(isCalled, exchange, documented)
  },
})

conformance({
  id: 'protocol/faults/json-faults',
  needs,
  subjects,
  async body(context) {
    context.check(saysJson, await refusal(context))
  },
})
