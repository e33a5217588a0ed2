import { hasStatus, isRefused } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import type { CaseContext, Observation } from '../../harness/index.ts'
import { callerOf } from '../server-actions.ts'
import { aValidRequest } from '../valid-request.ts'
import { refusal } from './refused-requests.ts'

/**
 * The answer to a valid request of the subject's operation; where the subject has a row, to the request that the row says, which the
 * documents refuse. What owes something of every answer judges it.
 */
export const ANSWER: Observation = {
  name: 'answer',
  async observe(context) {
    const { subject: { operationId = '', row } } = context
    return row === undefined ? context.as[callerOf(operationId)].send(await aValidRequest(context, operationId)) : refusal(context)
  },
}

/** Whether it is the answer that was meant: a success as documented, or a refusal. */
export function checkAnswered({ as: { member }, check, subject: { operationId = '', row } }: CaseContext, exchange: Exchange): void {
  if (row === undefined) check(hasStatus, exchange, member.view(operationId).success.status)
  else check(isRefused, exchange, row)
}
