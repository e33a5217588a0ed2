import { answerOf, hasStatus, holds, matchesSchema } from '../../checks/index.ts'
import { header } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import type { Operation, WireRequest } from '../../specs/index.ts'
import { aGroup, aValidRequest, theGroup, theGroups } from '../fixtures.ts'
import { everyOperationOnce } from '../subjects.ts'

const authenticated = ({ authenticated }: Operation): boolean => authenticated

/** The request is refused with 401 and did nothing; the same request with a token succeeds. */
async function refusedWithoutToken(context: CaseContext, headers: ReadonlyArray<readonly [string, string]>): Promise<void> {
  const { member, anonymous } = context.as
  const operationId = context.subject.operationId ?? ''
  const view = member.view(operationId)
  const witness = await aGroup(context)
  const request = await aValidRequest(context, operationId)
  const refused = await anonymous.send({ ...request, headers: [...request.headers, ...headers] })
  context.check(hasStatus, refused, 401)
  context.observe('WWW-Authenticate on 401', header(answerOf(refused).headers, 'www-authenticate') === undefined ? 'absent' : 'present')
  await nothingHappened(context, { request, witness: witness.id })
  const control = await member.send(request)
  context.check(hasStatus, control, view.success.status)
}

/** Neither the group the request names nor the witness is gone, and nothing was created under the request's name. */
async function nothingHappened(context: CaseContext, { request, witness }: { request: WireRequest; witness: string }): Promise<void> {
  const { member } = context.as
  await theGroup(member, witness)
  const text = request.body === undefined ? '' : new TextDecoder().decode(request.body)
  const listed = await theGroups(member)
  const named = listed.filter(({ fields }) => typeof fields['name'] === 'string' && text.includes(JSON.stringify(fields['name'])))
  context.check(holds, named.length === 0, 'nothing created without a valid token', `${named.length} group created`)
}

conformance({
  id: 'protocol/tokens/refuses-missing-token',
  needs: { resources: { group: 3 } },
  subjects: (source) => everyOperationOnce(source, authenticated),
  body: (context) => refusedWithoutToken(context, []),
})

conformance({
  id: 'protocol/tokens/refuses-unknown-token',
  needs: { resources: { group: 3 } },
  subjects: (source) => everyOperationOnce(source, authenticated),
  body: (context) => refusedWithoutToken(context, [['X-Auth-Token', 'gAAAAAB0000000000000000000000000000000000never-issued']]),
})

conformance({
  id: 'protocol/tokens/discovery-needs-none',
  needs: { resources: {} },
  subjects: (source) => everyOperationOnce(source, ({ authenticated }) => !authenticated),
  async body(context) {
    const { member, anonymous } = context.as
    const operationId = context.subject.operationId ?? ''
    const view = member.view(operationId)
    const exchange = await anonymous.send(await aValidRequest(context, operationId))
    context.check(hasStatus, exchange, view.success.status)
    context.check(matchesSchema, exchange, view)
  },
})
