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
import { type ApiName, compareMicroversions, type Operation, type OperationView } from '../../specs/index.ts'
import { aGroup, aValidRequest, groupsHeldBy, theGroup } from '../fixtures.ts'
import { everyOperation, nativeGroups } from '../subjects.ts'
import { refusal, withRefusedRequests } from './refused-requests.ts'

const hasBody = (operation: Operation): boolean => operation.responses.some(({ status, schema }) => status < 300 && schema !== undefined)

function needs({ operationId = '', api, microversion }: Subject, { specs }: SubjectSource): Needs {
  return { resources: { group: groupsHeldBy(specs.view(operationId, api as ApiName, microversion)) }, judges: 'one-answer' }
}

async function validExchange(context: CaseContext): Promise<{ exchange: Exchange; view: OperationView }> {
  const operationId = context.subject.operationId ?? ''
  const exchange = await context.as.member.send(await aValidRequest(context, operationId))
  return { exchange, view: context.as.member.view(operationId) }
}

conformance({
  id: 'protocol/every-operation/documented-status',
  needs,
  subjects: (source) => everyOperation(source),
  async body(context) {
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
  },
})

conformance({
  id: 'protocol/every-operation/json-content-type',
  needs,
  subjects: (source) => everyOperation(source, hasBody),
  async body(context) {
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
    context.check(saysJson, exchange)
  },
})

conformance({
  id: 'protocol/every-operation/unambiguous-json',
  needs,
  subjects: (source) => everyOperation(source, hasBody),
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
  subjects: (source) => everyOperation(source, (operation) => !hasBody(operation)),
  async body(context) {
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
    const { body: { length }, headers } = answerOf(exchange)
    context.observe('Content-Type of an answer without body', header(headers, 'content-type') ?? 'none')
    context.check(holds, length === 0, `${described(exchange)} answered without a body`, `a body of ${length} bytes`)
  },
})

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
    const held = subject.row === undefined ? needs(subject, source).resources?.['group'] : 1
    return { resources: { group: 2 * (held ?? 0) } }
  },
  subjects: (source) => [...everyOperation(source, ({ unversioned }) => !unversioned), ...withRefusedRequests(nativeGroups(source))],
  async body(context) {
    const [exchange, another] = [await anyExchange(context), await anyExchange(context)]
    const { microversion } = context.subject
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
  needs: (subject, source) => ({ resources: { group: 1 + (needs(subject, source).resources?.['group'] ?? 0) } }),
  subjects: (source) => everyOperation(source, ({ method }) => method === 'GET'),
  async body(context) {
    const witness = await aGroup(context)
    const before = await theGroup(context.as.member, witness.id)
    const { exchange, view } = await validExchange(context)
    context.check(hasStatus, exchange, view.success.status)
    const after = await theGroup(context.as.member, witness.id)
    context.check(isSame, after.fields, before.fields, 'the group after the read')
  },
})
