import { flavors } from './flavors.ts'
import { quotas } from './quotas.ts'
import type { Route } from './route.ts'
import { serverGroups } from './server-groups.ts'
import { servers } from './servers.ts'
import { versions } from './versions.ts'

const ROUTES: readonly Route[] = [...versions, ...serverGroups, ...servers, ...flavors, ...quotas]

/** Paths are read as Nova's router reads them: a project is lower-case hexadecimal digits and dashes of any number. */
const PROJECT = /^\/([0-9a-f-]+)(\/.*)$/

const MATCHERS = ROUTES.map((route) => ({ route, pattern: new RegExp(`^${route.path.replace('{id}', '([^/]+)')}$`) }))

export interface FoundRoute {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

function match(path: string, method: string): FoundRoute | undefined {
  for (const { route, pattern } of MATCHERS) {
    const found = route.method === undefined || route.method === method ? pattern.exec(path) : null
    if (found !== null) return { route, params: found[1] === undefined ? {} : { id: found[1] } }
  }
  return undefined
}

/** The route of a path behind its version, with or without the project in front; undefined when there is none. */
export function findRoute(tail: string, method: string): FoundRoute | undefined {
  const plain = match(tail, method)
  if (plain !== undefined) return plain
  const [, project, rest] = PROJECT.exec(tail) ?? []
  const found = project === undefined || rest === undefined ? undefined : match(rest, method)
  return found === undefined || project === undefined ? undefined : { ...found, params: { ...found.params, project } }
}
