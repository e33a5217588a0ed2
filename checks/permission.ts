import type { Exchange } from '../events/index.ts'
import { answerOf, described, seen } from './answer.ts'
import type { Finding } from './check.ts'
import { faultIn } from './errors.ts'
import { ecsErrorIn, gatewayErrorIn } from './layers.ts'

/** The request was let through and carried out or begun: a 2xx. */
export function isAllowed(exchange: Exchange, why: string): Finding {
  const { status } = answerOf(exchange)
  if (status >= 200 && status < 300) return null
  return { expected: `${described(exchange)} allowed (2xx): ${why}`, actual: seen(exchange) }
}

/** Codes of the ECS API that come with 403 for want of rights (tables of error codes of both clouds). */
const SERVICE_CODES: readonly unknown[] = ['Pdp.0001', 'Ecs.0003', 'Ecs.0110']

/** Those of the gateway; some regions print another prefix. */
const GATEWAY_CODE = /^API(GW|G)\.0(302|802)$/

function tellsRights(exchange: Exchange): boolean {
  const [service, gateway] = [ecsErrorIn(exchange)?.code, gatewayErrorIn(exchange)?.code]
  return SERVICE_CODES.includes(service) || (typeof gateway === 'string' && GATEWAY_CODE.test(gateway))
}

/** The refusal is a 403 whose code, of the ECS API or of the gateway, says that rights are missing. */
export function isForbidden(exchange: Exchange): Finding {
  if (answerOf(exchange).status === 403 && tellsRights(exchange)) return null
  const expected = `${described(exchange)}: 403 with a code for missing rights (${SERVICE_CODES.join(', ')}, APIGW.0302, APIGW.0802)`
  return { expected, actual: seen(exchange) }
}

/** The refusal is a 403, called `forbidden` as Nova does, or with a code of the layers in front of it. */
export function isForbiddenNatively(exchange: Exchange): Finding {
  const { status } = answerOf(exchange)
  if (status === 403 && (faultIn(exchange)?.name === 'forbidden' || tellsRights(exchange))) return null
  return { expected: `${described(exchange)}: 403 with the fault forbidden`, actual: seen(exchange) }
}
