import { answerOf, hasStatus, isCalled, isFault, repeatsStatus, saysJson } from '../../checks/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { nativeGroups, onceForEachApi } from '../subjects.ts'
import { ANSWER, checkAnswered } from './answers.ts'
import { refusedRequest, withRefusedRequests } from './refused-requests.ts'
import { type RequestBeyondRights, REQUESTS_BEYOND_RIGHTS } from './requests-beyond-rights.ts'
import { succeeded } from '../group.ts'

const subjects = (source: SubjectSource) => withRefusedRequests(nativeGroups(source))
const needs = { resources: { group: 1 } }

conformance({
  id: 'protocol/faults/fault-with-message',
  needs,
  observes: ANSWER,
  subjects,
  async body(context, exchange) {
    checkAnswered(context, exchange)
    context.check(isFault, exchange)
  },
})

conformance({
  id: 'protocol/faults/repeats-status',
  needs,
  observes: ANSWER,
  subjects,
  async body(context, exchange) {
    checkAnswered(context, exchange)
    context.check(repeatsStatus, exchange)
  },
})

conformance({
  id: 'protocol/faults/documented-name',
  needs,
  observes: ANSWER,
  subjects,
  async body(context, exchange) {
    checkAnswered(context, exchange)
    const { documented, status } = refusedRequest(context)
    context.check(hasStatus, exchange, status)
    context.check(isCalled, exchange, documented)
  },
})

conformance({
  id: 'protocol/faults/json-faults',
  needs,
  observes: ANSWER,
  subjects,
  async body(context, exchange) {
    checkAnswered(context, exchange)
    context.check(saysJson, exchange)
  },
})

function beyondRights({ subject }: Pick<CaseContext, 'subject'>): RequestBeyondRights {
  const found = REQUESTS_BEYOND_RIGHTS[subject.row ?? '']
  if (found === undefined) throw new Error(`Could not make request ${subject.row}: no such row. Add it to REQUESTS_BEYOND_RIGHTS.`)
  return found
}

conformance({
  id: 'protocol/faults/documented-status',
  needs: (subject) => {
    const { personas, groups } = beyondRights({ subject })
    return { personas, resources: { group: groups } }
  },
  subjects: (source) =>
    onceForEachApi(source).flatMap((subject) =>
      Object.entries(REQUESTS_BEYOND_RIGHTS).map(([row, { operationId }]) => ({ ...subject, operationId, row })),
    ),
  async body(context) {
    const { operationId, exchanges } = beyondRights(context)
    const { success, responses } = context.as.member.view(operationId)
    const { beyond, control } = await exchanges(context)
    succeeded(control, success.status)
    context.check(hasStatus, beyond, ...responses.map(({ status }) => status))
    context.observe('status', answerOf(beyond).status)
  },
})
