import { answerOf, hasStatus, isNoServerError, isSame } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import type { WireRequest } from '../../specs/index.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { createBody, groupIn } from '../group.ts'
import { onceForEachApi, withRows } from '../subjects.ts'
import { ODD_REQUESTS } from './odd-requests.ts'

function oddRequest(context: CaseContext): WireRequest {
  const make = ODD_REQUESTS[context.subject.row ?? '']
  if (make === undefined) throw new Error(`Could not make odd request ${context.subject.row}: no such row. Add it to ODD_REQUESTS.`)
  return make(context)
}

conformance({
  id: 'protocol/robustness/no-server-error',
  needs: { resources: { group: 2 } },
  subjects: (source) => withRows(onceForEachApi(source), Object.keys(ODD_REQUESTS)),
  async body(context) {
    await aGroup(context)
    const exchange = await context.as.member.send(oddRequest(context))
    context.observe('status', answerOf(exchange).status)
    context.check(isNoServerError, exchange)
  },
})

conformance({
  id: 'protocol/robustness/serves-after-odd-requests',
  needs: { resources: { group: 2 } },
  subjects: (source) => withRows(onceForEachApi(source), ['body that is not UTF-8', 'body of 200000 bytes', 'body nested 10000 deep']),
  async body(context) {
    await context.as.member.send(oddRequest(context))
    const name = context.name()
    const body = createBody({ name, policy: 'anti-affinity' }, context.subject.microversion)
    const exchange = await context.as.member.call('createServerGroup', { body })
    context.check(hasStatus, exchange, 200)
    context.check(isSame, groupIn(exchange, 'create a group').fields['name'], name, 'the name')
  },
})

/** `DELETE` on the whole collection is left out: a target that took it at its word would delete what is not ours. */
const UNDEFINED_METHODS = ['PUT', 'PATCH', 'POST', 'HEAD', 'OPTIONS'] as const

conformance({
  id: 'protocol/robustness/undefined-methods-change-nothing',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(onceForEachApi(source), UNDEFINED_METHODS),
  async body(context) {
    const { member } = context.as
    const { id } = await aGroup(context)
    const before = await theGroup(member, id)
    const show = member.build('showServerGroup', { path: { server_group_id: id } })
    const hasBody = ['PUT', 'PATCH', 'POST'].includes(context.subject.row ?? '')
    const body = createBody({ name: context.name(), policy: 'affinity' }, context.subject.microversion)
    const carried = hasBody ? { ...member.build('createServerGroup', { body }), path: show.path, operationId: 'showServerGroup' } : show
    const exchange = await member.send({ ...carried, method: context.subject.row ?? '' })
    context.observe('status', answerOf(exchange).status)
    context.check(isNoServerError, exchange)
    context.check(isSame, (await theGroup(member, id)).fields, before.fields, 'the group afterwards')
  },
})
