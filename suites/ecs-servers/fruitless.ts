import { answerOf, isRefused, reaches } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import type { CaseContext } from '../../harness/index.ts'
import { isSuccess } from '../ecs-group.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import { endedJob } from '../ecs-server.ts'

/**
 * What was asked for is refused, or its job fails: the documents leave open which. A job that never ends is no failure. The job is
 * looked at by the member, or by the outsider who asked.
 */
export async function checkFruitless(context: CaseContext, exchange: Exchange, because: string): Promise<void> {
  if (!isSuccess(exchange)) {
    context.check(isRefused, exchange, because)
    observeRefusal(context, exchange)
    return
  }
  context.observe('status', answerOf(exchange).status)
  const by = exchange.persona === 'outsider' ? context.as.outsider : context.as.member
  const ended = await endedJob(context, exchange, by)
  context.check(reaches, ended, `the job of ${exchange.operationId} ends with FAIL, for ${because},`, (status) => status === 'FAIL')
}
