import type { Exchange } from '../events/index.ts'
import { member, memberText, parseJson } from './json.ts'

/** Codes of ECS v1 that a full project may be refused with: its own for servers and groups, and the one of a call of Nova that failed. */
const OWN_ECS_CODES: readonly string[] = ['Ecs.0001', 'Ecs.0022']
const ECS_CODES: readonly string[] = [...OWN_ECS_CODES, 'Ecs.1000']

/** Whether a refused create may have been one too many for the project: 403 (native), or 400 under a code of ECS v1 that can mean it. */
export function mayBeForQuota({ api, response }: Exchange): boolean {
  if (response?.status === 403) return true
  if (api !== 'ecs-v1' || response?.status !== 400) return false
  return ECS_CODES.includes(ecsCodeOf(response))
}

/** Whether such a refusal says that it is for a quota: others have the same status. */
export function isForQuota({ api, response }: Exchange): boolean {
  if (response === undefined) return false
  return (api === 'ecs-v1' && OWN_ECS_CODES.includes(ecsCodeOf(response))) || /quota/i.test(new TextDecoder().decode(response.body))
}

function ecsCodeOf({ body }: NonNullable<Exchange['response']>): string {
  return memberText(member(parseJson(body), 'error'), 'code') ?? ''
}
