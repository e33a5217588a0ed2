import {
  hasNoUndocumentedFields,
  hasOwnRequestId,
  hasRequestId,
  holds,
  isSame,
  isUnambiguousJson,
  matchesSchema,
  saysJson,
  answerOf,
  described,
} from '../../checks/index.ts'
import { header, type Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import { compareMicroversions, type Operation, type OperationView } from '../../specs/index.ts'
import { aGroupHere, theGroupHere } from '../group-here.ts'
import { everyOperation, nativeGroups, sparingServers } from '../subjects.ts'
import { requestNeeds } from '../valid-request.ts'
import { ANSWER, checkAnswered } from './answers.ts'
import { withRefusedRequests } from './refused-requests.ts'

const hasBody = (operation: Operation): boolean => operation.responses.some(({ status, schema }) => status < 300 && schema !== undefined)

const needs = (subject: Subject, source: SubjectSource): Needs => ({ ...requestNeeds(subject, source), judges: 'one-answer' })

/** Every operation at each of its descriptions; what takes a server once in each family, and `servers/descriptions` looks at the rest. */
const sparingly = (source: SubjectSource, only?: (operation: Operation) => boolean): Subject[] =>
  sparingServers(source, everyOperation(source, only))

const viewOf = ({ as: { member }, subject: { operationId = '' } }: CaseContext): OperationView => member.view(operationId)

conformance({
  id: 'protocol/every-operation/documented-status',
  needs,
  observes: ANSWER,
  subjects: (source) => sparingly(source),
  async body(context, exchange) {
    checkAnswered(context, exchange)
  },
})

conformance({
  id: 'protocol/every-operation/json-content-type',
  needs,
  observes: ANSWER,
  subjects: (source) => sparingly(source, hasBody),
  async body(context, exchange) {
    checkAnswered(context, exchange)
    context.check(saysJson, exchange)
  },
})

conformance({
  id: 'protocol/every-operation/unambiguous-json',
  needs,
  observes: ANSWER,
  subjects: (source) => sparingly(source, hasBody),
  async body(context, exchange) {
    checkAnswered(context, exchange)
    context.check(isUnambiguousJson, exchange)
  },
})

conformance({
  id: 'protocol/every-operation/matches-schema',
  needs,
  observes: ANSWER,
  subjects: (source) => sparingly(source, hasBody),
  async body(context, exchange) {
    checkAnswered(context, exchange)
    context.check(matchesSchema, exchange, viewOf(context))
  },
})

conformance({
  id: 'protocol/every-operation/no-undocumented-fields',
  needs,
  observes: ANSWER,
  subjects: (source) => sparingly(source, hasBody),
  async body(context, exchange) {
    checkAnswered(context, exchange)
    context.check(hasNoUndocumentedFields, exchange, viewOf(context))
  },
})

conformance({
  id: 'protocol/every-operation/no-content-is-empty',
  needs,
  observes: ANSWER,
  subjects: (source) => sparingly(source, (operation) => !hasBody(operation)),
  async body(context, exchange) {
    checkAnswered(context, exchange)
    const { body: { length }, headers } = answerOf(exchange)
    context.observe('Content-Type of an answer without body', header(headers, 'content-type') ?? 'none')
    context.check(holds, length === 0, `${described(exchange)} answered without a body`, `a body of ${length} bytes`)
  },
})

/** Request ids are documented for the native APIs alone. */
const isNative = ({ spec, unversioned }: Operation): boolean => spec === 'nova' && !unversioned

const LOCAL_ID = 'X-Compute-Request-Id'
const WIDE_ID = 'X-OpenStack-Request-Id'

conformance({
  id: 'protocol/every-operation/own-request-id',
  needs: (subject, source) => (subject.row === undefined ? requestNeeds(subject, source) : { resources: { group: 1 } }),
  observes: ANSWER,
  subjects: (source) => [...sparingly(source, isNative), ...withRefusedRequests(nativeGroups(source))],
  async body(context, exchange) {
    const { subject: { microversion }, as: { member } } = context
    checkAnswered(context, exchange)
    const another = await member.call('listServerGroups')
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
    const exchange = await ANSWER.observe(context)
    checkAnswered(context, exchange)
    const after = await theGroupHere(context, witness.id)
    context.check(isSame, after.fields, before.fields, 'the group after the read')
  },
})
