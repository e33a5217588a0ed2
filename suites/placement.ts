import type { Placement } from '../checks/index.ts'
import type { CaseContext, Needs } from '../harness/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { theEcs } from './ecs-server.ts'
import type { ShownServer } from './server.ts'
import { nativeHome, nativePlace, theServer } from './servers.ts'

/** What a case needs, and that it is told where servers are. */
export function seeingHosts({ hostEvidence: { observer } }: Pick<TargetFacts, 'hostEvidence'>, needs: Needs): Needs {
  const { features = [], personas = ['member'] } = needs
  return { ...needs, features: [...features, 'host-visibility'], personas: [...new Set([...personas, observer])] }
}

/** Why no two servers can be apart, or be seen to keep together for a group's sake; undefined where they can, or nobody says. */
export function whyNeverApart({ hosts }: Pick<TargetFacts, 'hosts'>): string | undefined {
  return hosts === 1 ? 'needs a second host, the target file gives 1' : undefined
}

/**
 * Where servers are, each by the most physical name that the observer of the dialect is told; servers that show none have no host. Throws
 * PreconditionFailed when the target does not show a server.
 */
export async function placements(context: CaseContext, servers: ReadonlyArray<{ readonly id: string }>): Promise<Placement[]> {
  const seen: ShownServer[] = []
  for (const { id } of servers) seen.push(await observed(context, id))
  const contradiction = contradictionAmong(seen)
  if (contradiction !== undefined) context.observe('names of hosts', contradiction)
  return seen.map((server) => placementIn(context, server))
}

/**
 * How two names of hosts tell servers apart otherwise than each other: by one they share a host, by the other they do not. Undefined where
 * they agree, or one is not shown. No document says which of the two is the host.
 */
export function contradictionAmong(servers: readonly ShownServer[]): string | undefined {
  const named = servers.map(({ fields }) => ({ id: fields['hostId'], hypervisor: fields['OS-EXT-SRV-ATTR:hypervisor_hostname'] }))
  const told = named.filter((names) => Object.values(names).every((name) => typeof name === 'string' && name !== ''))
  const pairs = told.flatMap((one, at) => told.slice(at + 1).map((other) => [one.id === other.id, one.hypervisor === other.hypervisor] as const))
  if (pairs.some(([id, hypervisor]) => id && !hypervisor)) return 'equal hostId on different hypervisors'
  return pairs.some(([id, hypervisor]) => !id && hypervisor) ? 'different hostId on one hypervisor' : undefined
}

/** Where a server is that the observer was shown. */
export function placementIn({ facts: { hostEvidence: { field } } }: Pick<CaseContext, 'facts'>, { fields, id }: ShownServer): Placement {
  const host = fields[field]
  return { server: id, host: typeof host === 'string' && host !== '' ? host : undefined }
}

/** A server as the observer is shown it. Throws PreconditionFailed when the target does not show it. */
export function observed(context: CaseContext, id: string): Promise<ShownServer> {
  const by = context.as[context.facts.hostEvidence.observer]
  return nativeHome(context.facts) === undefined ? theEcs(by, id) : theServer(by, id, nativePlace(context))
}
