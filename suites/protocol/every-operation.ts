import {
  hasNoUndocumentedFields,
  hasOwnRequestId,
  hasRequestId,
  hasStatus,
  holds,
  isSame,
  isUnambiguousJson,
  matchesSchema,
  saysJson,
  answerOf,
  described,
} from '../../checks/index.ts'
import { type Exchange, header, type Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import { compareMicroversions, type Operation, type OperationView } from '../../specs/index.ts'
import { aGroupHere, theGroupHere } from '../group-here.ts'
import { holdsServers } from '../held.ts'
import { everyOperation, nativeGroups, sparingServers } from '../subjects.ts'
import { aValidRequest, requestNeeds } from '../valid-request.ts'
import { refusal, withRefusedRequests } from './refused-requests.ts'

const hasBody = (operation: Operation): boolean => operation.responses.some(({ status, schema }) => status < 300 && schema !== undefined)

const needs = (subject: Subject, source: SubjectSource): Needs => ({ ...requestNeeds(subject, source), judges: 'one-answer' })

/** Every operation where its success says something of its own; the two requirements on bodies look at every description of it. */
const sparingly = (source: SubjectSource, only?: (operation: Operation) => boolean): Subject[] =>
  sparingServers(source, everyOperation(source, only))

async function validExchange(context: CaseContext): Promise<{ exchange: Exchange; view: OperationView }> {
  const operationId = context.subject.operationId ?? ''
  const exchange = await context.as.member.send(await aValidRequest(context, operationId))
  return { exchange, view: context.as.member.view(operationId) }
}

conformance({
  id: 'protocol/every-operation/documented-status',
  needs,
  subjects: (source) => sparingly(source),
  async body(context) {
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
  },
})

conformance({
  id: 'protocol/every-operation/json-content-type',
  needs,
  subjects: (source) => sparingly(source, hasBody),
  async body(context) {
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
    context.check(saysJson, exchange)
  },
})

conformance({
  id: 'protocol/every-operation/unambiguous-json',
  needs,
  subjects: (source) => sparingly(source, hasBody),
  async body(context) {
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
    context.check(isUnambiguousJson, exchange)
  },
})

conformance({
  id: 'protocol/every-operation/matches-schema',
  needs,
  subjects: (source) => everyOperation(source, hasBody),
  async body(context) {
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
    context.check(matchesSchema, exchange, view)
  },
})

conformance({
  id: 'protocol/every-operation/no-undocumented-fields',
  needs,
  subjects: (source) => everyOperation(source, hasBody),
  async body(context) {
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
    context.check(hasNoUndocumentedFields, exchange, view)
  },
})

conformance({
  id: 'protocol/every-operation/no-content-is-empty',
  needs,
  subjects: (source) => sparingly(source, (operation) => !hasBody(operation)),
  async body(context) {
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
    const { body: { length }, headers } = answerOf(exchange)
    context.observe('Content-Type of an answer without body', header(headers, 'content-type') ?? 'none')
    context.check(holds, length === 0, `${described(exchange)} answered without a body`, `a body of ${length} bytes`)
  },
})

/** Request ids are documented for the native APIs alone. */
const isNative = ({ spec, unversioned }: Operation): boolean => spec === 'nova' && !unversioned

const LOCAL_ID = 'X-Compute-Request-Id'
const WIDE_ID = 'X-OpenStack-Request-Id'

/** The answer to a valid request, or, where the subject has a row, a refusal. */
async function anyExchange(context: CaseContext): Promise<Exchange> {
  if (context.subject.row !== undefined) return refusal(context)
  const { exchange, view } = await validExchange(context)
  context.check(hasStatus, exchange, view.success.status)
  return exchange
}

conformance({
  id: 'protocol/every-operation/own-request-id',
  needs: (subject, source) => {
    if (subject.row !== undefined) return { resources: { group: 2 } }
    return requestNeeds(subject, source, { times: holdsServers(subject, source.specs) ? 1 : 2 })
  },
  subjects: (source) => [...sparingly(source, isNative), ...withRefusedRequests(nativeGroups(source))],
  async body(context) {
    const { subject, specs, as: { member } } = context
    const exchange = await anyExchange(context)
    const isDear = subject.row === undefined && holdsServers(subject, specs)
    const another = isDear ? await member.call('listServerGroups') : await anyExchange(context)
    const { microversion } = subject
    const wide = microversion !== undefined && compareMicroversions(microversion, '2.46') >= 0
    for (const name of [LOCAL_ID, ...(wide ? [WIDE_ID] : [])]) {
      context.check(hasRequestId, exchange, name)
      context.check(hasOwnRequestId, exchange, name, [another])
    }
    const { headers } = answerOf(exchange)
    if (wide) context.check(isSame, header(headers, WIDE_ID), header(headers, LOCAL_ID), `${WIDE_ID}, as ${LOCAL_ID}:`)
  },
})

conformance({
  id: 'protocol/every-operation/reads-change-nothing',
  needs: (subject, source) => requestNeeds(subject, source, { groups: 1 }),
  subjects: (source) => sparingly(source, ({ method }) => method === 'GET'),
  async body(context) {
    const witness = await aGroupHere(context)
    const before = await theGroupHere(context, witness.id)
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
    const after = await theGroupHere(context, witness.id)
    context.check(isSame, after.fields, before.fields, 'the group after the read')
  },
})
