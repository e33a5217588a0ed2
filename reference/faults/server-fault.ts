import type { Rules } from '../rules.ts'
import type { ServerRules } from '../server-rules.ts'

/** Rules about servers that are taken differently, given those that the fault found. */
export function ofServers(change: (honest: ServerRules) => Partial<ServerRules>) {
  return ({ servers }: Rules): Partial<Rules> => ({ servers: { ...servers, ...change(servers) } })
}
