import { answerOf, hasStatus, holds, isSame } from '../../checks/index.ts'
import { type Exchange, header, type Subject } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { compareMicroversions, type WireRequest } from '../../specs/index.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { groupIn, PreconditionFailed } from '../group.ts'
import { callerOf } from '../server-actions.ts'
import { everyOperation, groupVersions, sparingFamilies, withRows } from '../subjects.ts'
import { aValidRequest, requestNeeds } from '../valid-request.ts'

const LOCAL_ID = 'X-Compute-Request-Id'
const WIDE_ID = 'X-OpenStack-Request-Id'

/** The documented example of an id that a caller chooses for all services (Nova API guide, Faults). */
const GLOBAL_ID = 'req-3dccb8c4-08fe-4706-a91d-e843b8fe9ed2'

function carrying(wire: WireRequest, id: string): WireRequest {
  const rest = wire.headers.filter(([name]) => name.toLowerCase() !== WIDE_ID.toLowerCase())
  return { ...wire, headers: [...rest, [WIDE_ID, id]] }
}

/** Neither header of the answer holds the id that the request carried. */
function keptApart(context: CaseContext, exchange: Exchange, id: string): void {
  for (const name of [LOCAL_ID, WIDE_ID]) {
    const returned = header(answerOf(exchange).headers, name)
    context.check(holds, returned !== id, `an id of the answer's own in ${name}`, String(returned))
  }
}

const knowingGlobalIds = ({ microversion = '2.1' }: Subject): boolean => compareMicroversions(microversion, '2.46') >= 0

conformance({
  id: 'protocol/request-ids/global-id-stays-apart',
  needs: (subject, source) => requestNeeds(subject, source, { times: 2, groups: 1 }),
  subjects: (source) => sparingFamilies(source, everyOperation(source, ({ unversioned }) => !unversioned).filter(knowingGlobalIds)),
  async body(context) {
    const operationId = context.subject.operationId ?? ''
    const caller = context.as[callerOf(operationId)]
    let { status } = caller.view(operationId).success
    await aGroup(context)
    const exchange = await caller.send(carrying(await aValidRequest(context, operationId), GLOBAL_ID))
    if (answerOf(exchange).status !== status) {
      // Only where the request is served without the id is the id to blame.
      const plain = await caller.send(await aValidRequest(context, operationId))
      status = answerOf(plain).status
      if (status >= 300) throw new PreconditionFailed('serve the request without a global id', plain)
    }
    context.check(hasStatus, exchange, status)
    keptApart(context, exchange, GLOBAL_ID)
  },
})

const MALFORMED_IDS = {
  'no id at all': 'req-',
  'UUID alone': GLOBAL_ID.slice('req-'.length),
  'UUID without dashes': GLOBAL_ID.replaceAll('-', '').replace('req', 'req-'),
  'words': 'not a request id',
} as const

conformance({
  id: 'protocol/request-ids/malformed-global-id-ignored',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(groupVersions(source, { from: '2.46' }), Object.keys(MALFORMED_IDS)),
  async body(context) {
    const { member } = context.as
    const id = MALFORMED_IDS[context.subject.row as keyof typeof MALFORMED_IDS]
    const path = { server_group_id: (await aGroup(context)).id }
    const plain = await theGroup(member, path.server_group_id)
    const exchange = await member.send(carrying(member.build('showServerGroup', { path }), id))
    context.check(hasStatus, exchange, 200)
    context.check(isSame, groupIn(exchange, 'show the group').fields, plain.fields, 'the group as without the header:')
    keptApart(context, exchange, id)
  },
})

conformance({
  id: 'protocol/request-ids/openstack-id-before-2-46',
  needs: { resources: { group: 1 } },
  subjects: (source) => groupVersions(source, { to: '2.45' }),
  async body(context) {
    const path = { server_group_id: (await aGroup(context)).id }
    const exchange = await context.as.member.call('showServerGroup', { path })
    context.check(hasStatus, exchange, 200)
    const { headers } = answerOf(exchange)
    const [wide, local] = [header(headers, WIDE_ID), header(headers, LOCAL_ID)]
    context.check(holds, local !== undefined, LOCAL_ID, 'no such header')
    context.check(isSame, wide, local, `${WIDE_ID}, as ${LOCAL_ID}:`)
  },
})
