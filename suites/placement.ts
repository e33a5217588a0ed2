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

/**
 * Where servers are, each by the most physical name that the observer of the dialect is told; servers that show none have no host. Throws
 * PreconditionFailed when the target does not show a server.
 */
export async function placements(context: CaseContext, servers: ReadonlyArray<{ readonly id: string }>): Promise<Placement[]> {
  const seen: Placement[] = []
  for (const { id } of servers) seen.push(placementIn(context, await observed(context, id)))
  return seen
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
