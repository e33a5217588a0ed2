import type { Call } from '../call.ts'
import type { FoundRoute } from '../routes/index.ts'
import type { Route } from '../routes/route.ts'
import { ecsGroups } from './ecs-groups.ts'
import { ecsBatchMembership, ecsMembership } from './ecs-membership.ts'

interface Matcher {
  readonly route: Route
  readonly pattern: RegExp
}

function matchers(routes: readonly Route[]): readonly Matcher[] {
  return routes.map((route) => ({ route, pattern: new RegExp(`^/([^/]+)${route.path.replace('{id}', '([^/]+)')}$`) }))
}

const EVERYWHERE = matchers([...ecsGroups, ...ecsMembership])
const WITH_BATCHES = [...EVERYWHERE, ...matchers(ecsBatchMembership)]

/** The route of a call to ECS v1, with the project and the group that its path names; undefined when there is none. */
export function findEcsRoute({ dialect, request: { method }, tail }: Call): FoundRoute | undefined {
  for (const { route, pattern } of dialect.batchMembers ? WITH_BATCHES : EVERYWHERE) {
    const found = route.method === method ? pattern.exec(tail) : null
    if (found === null) continue
    const [, project = '', id] = found
    return { route, params: id === undefined ? { project } : { project, id } }
  }
  return undefined
}
