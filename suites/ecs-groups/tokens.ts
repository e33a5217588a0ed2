import { hasStatus, holds, isErrorOfSomeLayer, isRefused } from '../../checks/index.ts'
import type { Exchange, Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import type { WireRequest } from '../../specs/index.ts'
import { anEcsGroup, ecsGroups, everyEcsGroup, isSuccess, theEcsGroup } from '../ecs-group.ts'
import { PreconditionFailed } from '../group.ts'
import { withRows } from '../subjects.ts'
import { aValidRequest, namesIn } from '../valid-request.ts'
import { observeRefusal } from './refused.ts'

type Headers = WireRequest['headers']

const NO_TOKEN: Headers = []
const UNKNOWN_TOKEN: Headers = [['X-Auth-Token', 'gAAAAAB0000000000000000000000000000000000never-issued']]

const needs = { resources: { group: 3 } }

const OPERATIONS = ['createEcsGroup', 'listEcsGroups', 'showEcsGroup', 'deleteEcsGroup']

const operations = (source: SubjectSource): Subject[] =>
  ecsGroups(source).flatMap((subject) => OPERATIONS.map((operationId) => ({ ...subject, operationId })))

/** The refusal of a request whose like with a token succeeds. It did nothing. */
async function refusal(context: CaseContext, headers: Headers): Promise<Exchange> {
  const { member, anonymous } = context.as
  const operationId = context.subject.operationId ?? ''
  const witness = await anEcsGroup(context)
  const request = await aValidRequest(context, operationId)
  const refused = await anonymous.send({ ...request, headers: [...request.headers, ...headers] })
  context.check(isRefused, refused, 'there is no valid token')
  observeRefusal(context, refused)
  await theEcsGroup(member, witness.id)
  const asked = namesIn(request)
  const listed = await everyEcsGroup(member)
  const named = listed.filter(({ fields: { name } }) => typeof name === 'string' && asked.includes(name))
  context.check(holds, named.length === 0, 'nothing created without a valid token', `${named.length} group created`)
  const control = await member.send(request)
  if (!isSuccess(control)) throw new PreconditionFailed('have the same request succeed with a token', control)
  return refused
}

conformance({
  id: 'ecs-groups/tokens/refused-without-token',
  needs,
  subjects: operations,
  async body(context) {
    await refusal(context, NO_TOKEN)
  },
})

conformance({
  id: 'ecs-groups/tokens/refused-with-unknown-token',
  needs,
  subjects: operations,
  async body(context) {
    await refusal(context, UNKNOWN_TOKEN)
  },
})

conformance({
  id: 'ecs-groups/tokens/refusal-says-why',
  needs,
  subjects: (source) => withRows(operations(source), ['no token', 'unknown token']),
  async body(context) {
    const refused = await refusal(context, context.subject.row === 'no token' ? NO_TOKEN : UNKNOWN_TOKEN)
    context.check(hasStatus, refused, 401)
    context.check(isErrorOfSomeLayer, refused)
  },
})
