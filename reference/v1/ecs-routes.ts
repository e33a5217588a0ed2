import type { Call } from '../call.ts'
import type { FoundRoute } from '../routes/index.ts'
import type { Route } from '../routes/route.ts'
import { ecsActions, ownEcsActions } from './ecs-actions.ts'
import { ecsBatches } from './ecs-batches.ts'
import { ecsGroups } from './ecs-groups.ts'
import { ecsBatchMembership, ecsMembership } from './ecs-membership.ts'
import { ecsServers, ownEcsServers } from './ecs-servers.ts'

interface Matcher {
  readonly route: Route
  readonly pattern: RegExp
}

/** Routes behind a version; those whose paths have no place for an id come first. */
function matchers(version: string, routes: readonly Route[]): readonly Matcher[] {
  const plainFirst = [...routes.filter(({ path }) => !path.includes('{')), ...routes.filter(({ path }) => path.includes('{'))]
  return plainFirst.map((route) => ({
    route, pattern: new RegExp(`^/${version.replace('.', '\\.')}/([^/]+)${route.path.replace('{id}', '([^/]+)')}$`),
  }))
}

const V1 = [...ecsGroups, ...ecsMembership, ...ecsServers, ...ecsBatches, ...ecsActions.v1]

const SHARED = [...matchers('v1', V1), ...matchers('v2', ecsActions.v2)]

const WITH_OWN = [
  ...matchers('v1', [...V1, ...ecsBatchMembership, ...ownEcsActions.v1]),
  ...matchers('v1.1', [...ownEcsServers, ...ownEcsActions['v1.1']]),
  ...matchers('v2', ecsActions.v2),
]

/** Whether a path is of ECS v1: some of its operations have a version that the native API has too, or one of their own. */
export function isEcsPath(path: string): boolean {
  return /^\/(v1|v1\.1|v2\/[^/]+\/cloudservers)(\/|$)/.test(path)
}

/** The route of a call to ECS v1, with the project and what its path names; undefined when there is none. */
export function findEcsRoute({ dialect, request: { method, path } }: Call): FoundRoute | undefined {
  for (const { route, pattern } of dialect.name === 'huaweicloud' ? WITH_OWN : SHARED) {
    const found = route.method === method ? pattern.exec(path) : null
    if (found === null) continue
    const [, project = '', id] = found
    return { route, params: id === undefined ? { project } : { project, id } }
  }
  return undefined
}
