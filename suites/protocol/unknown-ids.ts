import { answerOf, hasStatus, isNoServerError, isRefused } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import type { Operation } from '../../specs/index.ts'
import { aGroup } from '../fixtures.ts'
import { succeeded } from '../group.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { everyOperationOnce, withRows } from '../subjects.ts'
import { aValidRequest } from '../valid-request.ts'

/** No document says whether another spelling of a given id finds the group: the undashed one is observed, not judged. */
const MALFORMED = { 'not a UUID': 'no-such-group', 'beyond ASCII': 'gruppe-ü', 'undashed UUID': undefined } as const

/** No document says what ECS v1 answers to an unknown id. */
const onOneGroup = ({ spec, parameters }: Operation): boolean => spec === 'nova' && parameters.some(({ resource }) => resource === 'group')

const groupParameter = (operation: Operation): string => operation.parameters.find(({ resource }) => resource === 'group')?.name ?? ''

conformance({
  id: 'protocol/unknown-ids/answered-with-404',
  needs: { resources: { group: 1 } },
  subjects: (source) => everyOperationOnce(source, onOneGroup),
  async body(context) {
    const { member } = context.as
    const { operation, success, request } = member.view(context.subject.operationId ?? '')
    const body = request === undefined ? {} : { body: request.example }
    const unknown = await member.call(operation.id, { path: { [groupParameter(operation)]: NEVER_GIVEN }, ...body })
    context.check(hasStatus, unknown, 404)
    succeeded(await member.send(await aValidRequest(context, operation.id)), success.status)
  },
})

conformance({
  id: 'protocol/unknown-ids/malformed-ids-find-nothing',
  needs: { resources: { group: 2 } },
  subjects: (source) => withRows(everyOperationOnce(source, onOneGroup), Object.keys(MALFORMED)),
  async body(context) {
    const { member } = context.as
    const { operation, success, request } = member.view(context.subject.operationId ?? '')
    const { id } = await aGroup(context)
    const malformed = MALFORMED[context.subject.row as keyof typeof MALFORMED]
    const body = request === undefined ? {} : { body: request.example }
    const refused = await member.call(operation.id, { path: { [groupParameter(operation)]: malformed ?? id.replaceAll('-', '') }, ...body })
    if (malformed === undefined) context.check(isNoServerError, refused)
    else context.check(isRefused, refused, 'no group has that id')
    context.observe('status for a malformed id', answerOf(refused).status)
    succeeded(await member.send(await aValidRequest(context, operation.id)), success.status)
  },
})
