import { answerOf, hasStatus, holds, isRefused, matchesSchema } from '../../checks/index.ts'
import { header, type Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import type { Operation, WireRequest } from '../../specs/index.ts'
import { aGroup } from '../fixtures.ts'
import { aGroupHere, theGroupHere, theGroupsHere } from '../group-here.ts'
import { groupsIn, succeeded } from '../group.ts'
import { callerOf } from '../server-actions.ts'
import { theServers } from '../servers.ts'
import { everyOperationOnce, forPersona, groupVersions, sparingFamilies, withRows } from '../subjects.ts'
import { aValidRequest, namesIn, requestNeeds } from '../valid-request.ts'

const authenticated = ({ authenticated }: Operation): boolean => authenticated

/** The request is refused with 401 and did nothing; the same request with a token succeeds. */
async function refusedWithoutToken(context: CaseContext, headers: ReadonlyArray<readonly [string, string]>): Promise<void> {
  const { anonymous } = context.as
  const operationId = context.subject.operationId ?? ''
  const caller = context.as[callerOf(operationId)]
  const view = caller.view(operationId)
  const witness = await aGroupHere(context)
  const request = await aValidRequest(context, operationId)
  const refused = await anonymous.send({ ...request, headers: [...request.headers, ...headers] })
  context.check(hasStatus, refused, 401)
  context.observe('WWW-Authenticate on 401', header(answerOf(refused).headers, 'www-authenticate') === undefined ? 'absent' : 'present')
  await nothingHappened(context, { request, witness: witness.id })
  const control = await caller.send(request)
  succeeded(control, view.success.status)
}

/** Neither the group the request names nor the witness is gone, and nothing was created under the request's name. */
async function nothingHappened(context: CaseContext, { request, witness }: { request: WireRequest; witness: string }): Promise<void> {
  await theGroupHere(context, witness)
  const asked = namesIn(request)
  const kind = request.operationId === 'createServer' ? 'server' : 'group'
  const listed = kind === 'server' ? await theServers(context.as.member) : await theGroupsHere(context)
  const named = listed.filter(({ fields }) => typeof fields['name'] === 'string' && asked.includes(fields['name']))
  context.check(holds, named.length === 0, 'nothing created without a valid token', `${named.length} ${kind} created`)
}

/** A witness, and room for what a target makes of the refused request. */
const withWitness = (subject: Subject, source: SubjectSource): Needs => requestNeeds(subject, source, { groups: 2 })

conformance({
  id: 'protocol/tokens/refuses-missing-token',
  needs: withWitness,
  subjects: (source) =>
    forPersona(sparingFamilies(source, everyOperationOnce(source, authenticated)), { persona: 'anonymous', expected: 'refused' }),
  body: (context) => refusedWithoutToken(context, []),
})

conformance({
  id: 'protocol/tokens/refuses-unknown-token',
  needs: withWitness,
  subjects: (source) => sparingFamilies(source, everyOperationOnce(source, authenticated)),
  body: (context) => refusedWithoutToken(context, [['X-Auth-Token', 'gAAAAAB0000000000000000000000000000000000never-issued']]),
})

const GROUP_OPERATIONS = ['createServerGroup', 'listServerGroups', 'showServerGroup', 'deleteServerGroup']

/** With the project in the URL at each family; without it at the last microversion, where it may be left out from 2.18 on. */
function unscopedSubjects(source: SubjectSource): Subject[] {
  const operations = everyOperationOnce(source, ({ id }) => GROUP_OPERATIONS.includes(id))
  const last = groupVersions(source, { from: '2.18' }).slice(-1)
  const newer = operations.filter(({ api }) => api === 'nova-v2.1')
  return [
    ...withRows(operations, ['project in the URL']),
    ...withRows(last.flatMap((place) => newer.map((subject) => ({ ...subject, ...place }))), ['no project in the URL']),
  ]
}

function withoutProject(wire: WireRequest, projectId: string): WireRequest {
  return { ...wire, path: wire.path.replace(`/${projectId}`, '') }
}

conformance({
  id: 'protocol/tokens/unscoped-token-refused',
  needs: { resources: { group: 3 }, personas: ['member', 'unscoped'] },
  subjects: unscopedSubjects,
  async body(context) {
    const { member, unscoped } = context.as
    const operationId = context.subject.operationId ?? ''
    const witness = await aGroup(context)
    const within = await aValidRequest(context, operationId)
    const request = context.subject.row === 'project in the URL' ? within : withoutProject(within, member.projectId)
    const refused = await unscoped.send(request)
    context.check(isRefused, refused, 'the token is scoped to no project')
    context.observe('status', answerOf(refused).status)
    await nothingHappened(context, { request, witness: witness.id })
    context.check(hasStatus, await member.send(request), member.view(operationId).success.status)
  },
})

conformance({
  id: 'protocol/tokens/catalogue-names-compute',
  needs: { resources: { group: 1 } },
  subjects: (source) => (source.facts.catalogue === undefined ? [] : groupVersions(source).slice(-1)),
  async body(context) {
    const { member } = context.as
    const { catalogue = [], endpoints } = context.facts
    const named = catalogue.filter(({ type }) => type === 'compute').map(({ url }) => url)
    context.check(holds, named.length > 0, 'an endpoint of type compute in the service catalogue', named.join(', ') || 'none')
    const url = named.find((candidate) => candidate.startsWith(endpoints.compute)) ?? named[0] ?? ''
    const { id } = await aGroup(context)
    // A target file may reach the service by another host than the catalogue names: the path below its root is what is followed.
    const base = /\/v\d+(\.\d+)?(\/[^/]+)?\/*$/.exec(url)?.[0].replace(/\/+$/, '') ?? ''
    const exchange = await member.send({ ...member.build('listServerGroups'), path: `${base}/os-server-groups` })
    context.check(hasStatus, exchange, 200)
    context.check(holds, groupsIn(exchange).some((group) => group.id === id), `group ${id} in the list below ${url}`, 'not listed')
  },
})

conformance({
  id: 'protocol/tokens/discovery-needs-none',
  needs: { judges: 'one-answer' },
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
