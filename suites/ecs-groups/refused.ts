import { answerOf, ecsErrorIn, gatewayErrorIn } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import type { CaseContext } from '../../harness/index.ts'

/** Keeps how a request was refused: no document says by which status, layer and code. */
export function observeRefusal(context: CaseContext, exchange: Exchange): void {
  const code = ecsErrorIn(exchange)?.code ?? gatewayErrorIn(exchange)?.code
  context.observe('status', answerOf(exchange).status)
  context.observe('error code', typeof code === 'string' ? code : 'none of the service or the gateway')
}
