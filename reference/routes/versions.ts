import { jsonAnswer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { ApiFamily } from '../api-version.ts'
import type { Call } from '../call.ts'
import type { JsonData } from '../json-text.ts'
import type { Minors } from '../microversion.ts'
import type { Route } from './route.ts'

interface VersionEntry {
  readonly id: string
  readonly status: string
  readonly version: string
  readonly min_version: string
  readonly updated: string
}

interface Family {
  readonly family: Exclude<ApiFamily, 'ecs-v1'>
  readonly path: string
  readonly media: string
  readonly entry: VersionEntry
}

const families = ({ min, max }: Minors): readonly Family[] => [
  {
    family: 'nova-v2',
    path: '/v2/',
    media: '2',
    entry: { id: 'v2.0', status: 'SUPPORTED', version: '', min_version: '', updated: '2011-01-21T11:33:21Z' },
  },
  {
    family: 'nova-v2.1',
    path: '/v2.1/',
    media: '2.1',
    entry: {
      id: 'v2.1', status: 'CURRENT', version: `2.${max}`, min_version: `2.${min}`, updated: '2013-07-23T11:33:21Z',
    },
  },
]

function mediaTypes(media: string): JsonData {
  return [{ base: 'application/json', type: `application/vnd.openstack.compute+json;version=${media}` }]
}

/** `GET /`: every version of the API on offer. */
function listVersions({ dialect, endpoint }: Call): Answer {
  const versions = families(dialect.minors).map(({ path, entry }) => ({ ...entry, links: [{ rel: 'self', href: endpoint + path }] }))
  return jsonAnswer(200, { versions })
}

/** Any other path without a known version: what the path could have meant in each version. */
function offerVersions({ dialect, endpoint, request }: Call): Answer {
  const path = request.path.replace(/\/$/, '')
  const choices = families(dialect.minors).map(({ path: prefix, media, entry: { id, status } }) => ({
    id, status, links: [{ rel: 'self', href: endpoint + prefix.slice(0, -1) + path }], 'media-types': mediaTypes(media),
  }))
  return jsonAnswer(300, { choices })
}

function showVersion({ api, dialect, endpoint }: Call): Answer {
  const found = families(dialect.minors).filter(({ family }) => family === api)
  const [version = null] = found.map(({ path, media, entry }) => ({
    ...entry,
    links: [{ rel: 'self', href: endpoint + path }, { rel: 'describedby', type: 'text/html', href: 'http://docs.openstack.org/' }],
    'media-types': mediaTypes(media),
  }))
  return jsonAnswer(200, { version })
}

/** The version itself, by any method, with or without its slash. */
export const versions: readonly Route[] = ['', '/'].map((path) => ({
  operation: 'showVersion', path, act: showVersion,
}))

/** The route of a path that starts with no known version. */
export function outerRoute(path: string): Route {
  return path === '/' ? { operation: 'listVersions', path, act: listVersions } : { operation: 'offerVersions', path, act: offerVersions }
}
