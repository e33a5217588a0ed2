import { answerOf, hasStatus, holds, isRefused } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type PersonaName, type SubjectSource } from '../../harness/index.ts'
import { ecsGroups } from '../ecs-group.ts'
import { aGroupHere, theGroupHere, theGroupsHere } from '../group-here.ts'
import { succeeded } from '../group.ts'
import { everyOperationOnce } from '../subjects.ts'
import { aValidRequest, namesIn, requestNeeds } from '../valid-request.ts'

const NATIVE = ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup']
const ECS = ['createEcsGroup', 'listEcsGroups', 'showEcsGroup', 'deleteEcsGroup']

/** Operations on groups, once for each family. */
function groupOperations(source: SubjectSource): Subject[] {
  const native = everyOperationOnce(source, ({ id }) => NATIVE.includes(id))
  return [...ecsGroups(source).flatMap((subject) => ECS.map((operationId) => ({ ...subject, operationId }))), ...native]
}

/** The same in the API of which the documents say whose project a URL may name: the clouds' own where there is one. */
function groupOperationsOfOwner(source: SubjectSource): Subject[] {
  const ecs = groupOperations(source).filter(({ api }) => api === 'ecs-v1')
  return ecs.length > 0 ? ecs : groupOperations(source)
}

/** A request of the member's by which nothing may be reached with the credentials of the persona; the member's own reach it. */
async function refusedFor(context: CaseContext, persona: PersonaName, because: string): Promise<void> {
  const { member } = context.as
  const operationId = context.subject.operationId ?? ''
  const witness = await aGroupHere(context)
  const request = await aValidRequest(context, operationId)
  const refused = await context.as[persona].send(request)
  if (context.facts.dialect === 'openstack' && persona !== 'stranger') context.check(hasStatus, refused, 401)
  else context.check(isRefused, refused, because)
  context.observe('status', answerOf(refused).status)
  await theGroupHere(context, witness.id)
  const asked = namesIn(request)
  const named = (await theGroupsHere(context)).filter(({ fields: { name } }) => typeof name === 'string' && asked.includes(name))
  context.check(holds, named.length === 0, 'nothing created by the refused request', `${named.length} group created`)
  succeeded(await member.send(request), member.view(operationId).success.status)
}

const needs = (persona: PersonaName) => (subject: Subject, source: SubjectSource) =>
  ({ ...requestNeeds(subject, source, { groups: 2 }), personas: ['member', persona] })

conformance({
  id: 'permissions/tokens/expired-refused',
  needs: needs('expired'),
  subjects: groupOperations,
  body: (context) => refusedFor(context, 'expired', 'the time of the token is over'),
})

conformance({
  id: 'permissions/tokens/revoked-refused',
  needs: needs('revoked'),
  subjects: groupOperations,
  body: (context) => refusedFor(context, 'revoked', 'the token was revoked'),
})

conformance({
  id: 'permissions/tokens/foreign-domain-refused',
  needs: needs('stranger'),
  subjects: groupOperationsOfOwner,
  body: (context) => refusedFor(context, 'stranger', 'the token is of a project in another domain'),
})
