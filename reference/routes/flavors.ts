import { jsonAnswer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { fault } from '../errors.ts'
import { flavorListProblem, listedFlavors } from '../flavor-list.ts'
import type { FlavorView } from '../flavor-view.ts'
import { FLAVORS, ZONE } from '../server-catalog.ts'
import type { Flavor } from '../server-catalog.ts'
import type { Route } from './route.ts'
import { ownProject, seenFrom, versionOf } from './server-call.ts'
import { noQuery } from './strict-query.ts'

const PATH = '/flavors'

type Shown = (call: Call, flavor: Flavor) => FlavorView

const inBrief: Shown = (call, flavor) => call.rules.servers.briefFlavor(flavor, versionOf(call), seenFrom(call))

const inDetail: Shown = (call, flavor) => call.rules.servers.flavorView(flavor, versionOf(call), seenFrom(call))

/** Where the rest of a list begins. */
function nextLink(call: Call, last: Flavor): string {
  const kept = [...(call.query ?? [])].flatMap(([key, values]) =>
    (key === 'marker' ? [] : values.map((value) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)))
  return `${seenFrom(call).self}${call.route?.path ?? PATH}?${[...kept, `marker=${last.id}`].join('&')}`
}

function list(call: Call, shownAs: Shown): Answer {
  const flavors = listedFlavors(call)
  if (typeof flavors === 'string') return fault(400, flavors)
  const last = flavors.length > 0 && flavors.length === Number(call.query?.get('limit')?.at(-1)) ? flavors.at(-1) : undefined
  const more = last === undefined ? {} : { flavors_links: [{ rel: 'next', href: nextLink(call, last) }] }
  return jsonAnswer(200, { flavors: flavors.map((flavor) => shownAs(call, flavor)), ...more })
}

function show(call: Call): Answer {
  const id = call.params['id'] ?? ''
  const flavor = FLAVORS.find((candidate) => candidate.id === id)
  return flavor === undefined ? fault(404, `Flavor ${id} could not be found.`) : jsonAnswer(200, { flavor: inDetail(call, flavor) })
}

function reading(operation: string, path: string, act: Route['act']): Route {
  return { operation, method: 'GET', path, queryProblem: path.includes('{') ? noQuery : flavorListProblem, act }
}

/** What servers can be made of, and where they can be. */
export const flavors: readonly Route[] = [
  reading('listFlavors', PATH, (call) => list(call, inBrief)),
  reading('listFlavorsDetail', `${PATH}/detail`, (call) => list(call, inDetail)),
  reading('showFlavor', `${PATH}/{id}`, show),
  {
    operation: 'listAvailabilityZones',
    method: 'GET',
    path: '/os-availability-zone',
    queryProblem: noQuery,
    policy: () => 'os-availability-zone:list',
    policyProject: ownProject,
    act: () => jsonAnswer(200, { availabilityZoneInfo: [{ zoneName: ZONE, zoneState: { available: true }, hosts: null }] }),
  },
]
