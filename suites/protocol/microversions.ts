import { hasStatus, isSame, namesVersion, variesBy } from '../../checks/index.ts'
import type { Exchange, Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import { compareMicroversions, nextMicroversion, type WireRequest } from '../../specs/index.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { groupIn, hasOnePolicy, PreconditionFailed, type ShownGroup } from '../group.ts'
import { everyOperation, groupVersions, sparingServers, withRows } from '../subjects.ts'
import { requestNeeds } from '../valid-request.ts'
import { ANSWER, checkAnswered } from './answers.ts'
import { withRefusedRequests } from './refused-requests.ts'

const OLDER = 'X-OpenStack-Nova-API-Version'
const NEWER = 'OpenStack-API-Version'

/** Headers that carry the version at a microversion (Nova API guide, Microversions). */
const carriers = (microversion: string): string[] => (compareMicroversions(microversion, '2.27') >= 0 ? [OLDER, NEWER] : [OLDER])

/** Every operation with its success, and those on groups with a refusal. */
const microversioned = (source: SubjectSource): Subject[] => [
  ...sparingServers(source, everyOperation(source, ({ unversioned }) => !unversioned)).filter(({ api }) => api === 'nova-v2.1'),
  ...withRefusedRequests(groupVersions(source)),
]

const newerApi = ({ facts }: SubjectSource): Subject[] => (facts.apis.includes('nova-v2.1') ? [{ api: 'nova-v2.1' }] : [])

/** A request with exactly the given version headers. */
function versioned(wire: WireRequest, headers: ReadonlyArray<readonly [string, string]>): WireRequest {
  const rest = wire.headers.filter(([name]) => ![OLDER, NEWER].some((carrier) => carrier.toLowerCase() === name.toLowerCase()))
  return { ...wire, headers: [...rest, ...headers] }
}

interface Shown {
  readonly exchange: Exchange
  readonly group: ShownGroup
}

/** Shows a group of this case under the given version headers. */
async function shownUnder(context: CaseContext, headers: ReadonlyArray<readonly [string, string]>): Promise<Shown> {
  const { member } = context.as
  const { min } = context.facts.microversions
  const { id } = await aGroup(context, { at: { microversion: min } })
  const wire = member.build('showServerGroup', { path: { server_group_id: id } }, { microversion: null })
  const exchange = await member.send(versioned(wire, headers))
  context.check(hasStatus, exchange, 200)
  return { exchange, group: groupIn(exchange, 'show the group') }
}

/** The form of a group tells the microversion that was executed. */
function looksLike(context: CaseContext, group: ShownGroup, microversion: string): void {
  const onePolicy = hasOnePolicy(microversion)
  const owner = compareMicroversions(microversion, '2.13') >= 0
  // The documents of the two clouds contradict each other on owners before 2.13.
  const saysOwner = owner || context.facts.dialect === 'openstack'
  const form = { policy: onePolicy, policies: !onePolicy, ...(saysOwner && { project_id: owner }) }
  const actual = Object.fromEntries(Object.keys(form).map((key) => [key, key in group.fields]))
  context.check(isSame, actual, form, `the form of a group at ${microversion}, by which fields it has:`)
}

/** A refusal is believed only beside a request that succeeds. */
function needs(subject: Subject, source: SubjectSource): Needs {
  return subject.row === undefined ? { ...requestNeeds(subject, source), judges: 'one-answer' } : { resources: { group: 1 } }
}

conformance({
  id: 'protocol/microversions/names-executed-version',
  needs,
  observes: ANSWER,
  subjects: microversioned,
  async body(context, exchange) {
    const { microversion = '' } = context.subject
    checkAnswered(context, exchange)
    context.check(namesVersion, exchange, microversion, carriers(microversion))
  },
})

conformance({
  id: 'protocol/microversions/varies-by-version',
  needs,
  observes: ANSWER,
  subjects: microversioned,
  async body(context, exchange) {
    checkAnswered(context, exchange)
    context.check(variesBy, exchange, carriers(context.subject.microversion ?? ''))
  },
})

/** What counts as asking for no microversion of this service. */
const UNVERSIONED = {
  'no version header': [],
  'a version of another service': [[NEWER, 'volume 3.0']],
} as const

conformance({
  id: 'protocol/microversions/default-is-minimum',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(newerApi(source), Object.keys(UNVERSIONED)),
  async body(context) {
    const { min } = context.facts.microversions
    const { exchange, group } = await shownUnder(context, UNVERSIONED[context.subject.row as keyof typeof UNVERSIONED])
    looksLike(context, group, min)
    context.check(namesVersion, exchange, min, [OLDER])
  },
})

const LATEST = {
  'newer header': [[NEWER, 'compute latest']],
  'older header': [[OLDER, 'latest']],
} as const

conformance({
  id: 'protocol/microversions/latest-is-maximum',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(newerApi(source), Object.keys(LATEST)),
  async body(context) {
    const { max } = await advertised(context)
    const { exchange, group } = await shownUnder(context, LATEST[context.subject.row as keyof typeof LATEST])
    looksLike(context, group, max)
    context.check(namesVersion, exchange, max, carriers(max))
  },
})

conformance({
  id: 'protocol/microversions/older-header',
  needs: { resources: { group: 1 } },
  subjects: newerApi,
  async body(context) {
    const { max } = context.facts.microversions
    const { exchange, group } = await shownUnder(context, [[OLDER, max]])
    looksLike(context, group, max)
    // That answers name the version, only the documents of OpenStack say.
    if (context.facts.dialect === 'openstack') context.check(namesVersion, exchange, max, [OLDER])
  },
})

conformance({
  id: 'protocol/microversions/newer-header-wins',
  needs: { resources: { group: 1 } },
  subjects: newerApi,
  async body(context) {
    const { min, max } = context.facts.microversions
    const { exchange, group } = await shownUnder(context, [[OLDER, min], [NEWER, `compute ${max}`]])
    looksLike(context, group, max)
    context.check(namesVersion, exchange, max, [OLDER])
  },
})

/** Requests of one case that are under way at once: enough to be quick, few enough to leave other cases their turn. */
const AT_ONCE = 8

conformance({
  id: 'protocol/microversions/serves-all-between',
  needs: { resources: { group: 1 } },
  subjects: newerApi,
  async body(context) {
    const { member } = context.as
    const { min, max } = context.facts.microversions
    const path = { server_group_id: (await aGroup(context, { at: { microversion: min } })).id }
    const versions: string[] = []
    for (let version = min; compareMicroversions(version, max) <= 0; version = nextMicroversion(version)) versions.push(version)
    for (let start = 0; start < versions.length; start += AT_ONCE) {
      await Promise.all(versions.slice(start, start + AT_ONCE).map(async (microversion) => {
        const exchange = await member.call('showServerGroup', { path }, { microversion })
        context.check(hasStatus, exchange, 200)
        context.check(namesVersion, exchange, microversion, carriers(microversion))
        context.check(isSame, groupIn(exchange, 'show the group').id, path.server_group_id, `the id at ${microversion}:`)
      }))
    }
  },
})

conformance({
  id: 'protocol/microversions/refuses-out-of-range',
  needs: { resources: { group: 1 } },
  subjects: (source) => withRows(newerApi(source), ['above the maximum', 'below the minimum']),
  async body(context) {
    const { member } = context.as
    const group = await aGroup(context)
    const { min, max } = await advertised(context)
    const outside = context.subject.row === 'above the maximum' ? neighbour(max, 1) : neighbour(min, -1)
    const wire = member.build('showServerGroup', { path: { server_group_id: group.id } }, { microversion: null })
    const refused = await member.send(versioned(wire, [[OLDER, outside], [NEWER, `compute ${outside}`]]))
    context.check(hasStatus, refused, 406)
    await theGroup(member, group.id)
  },
})

conformance({
  id: 'protocol/microversions/ignored-by-v2',
  needs: { resources: { group: 1 } },
  subjects: ({ facts }) => (facts.apis.includes('nova-v2') ? [{ api: 'nova-v2' }] : []),
  async body(context) {
    const plain = await theGroup(context.as.member, (await shownUnder(context, [])).group.id)
    const wire = context.as.member.build('showServerGroup', { path: { server_group_id: plain.id } })
    const exchange = await context.as.member.send(versioned(wire, [[OLDER, '2.64'], [NEWER, 'compute 2.64']]))
    context.check(hasStatus, exchange, 200)
    context.check(isSame, groupIn(exchange, 'show the group').fields, plain.fields, 'the group, whatever version is asked for:')
  },
})

/** The range the target itself advertises, which a target file may cap. */
async function advertised(context: CaseContext): Promise<{ min: string; max: string }> {
  const exchange = await context.as.member.call('showVersion', { path: { api_version: 'v2.1' } }, { microversion: null })
  const entry = versionIn(exchange)
  return { min: entry.min_version, max: entry.version }
}

function versionIn(exchange: Exchange): { min_version: string; version: string } {
  const text = new TextDecoder().decode(exchange.response?.body)
  const match = /"version":\s*"(\d+\.\d+)"/.exec(text)?.[1]
  const min = /"min_version":\s*"(\d+\.\d+)"/.exec(text)?.[1]
  if (match === undefined || min === undefined) throw new PreconditionFailed('read the advertised microversions', exchange)
  return { min_version: min, version: match }
}

function neighbour(version: string, step: number): string {
  const [major, minor] = version.split('.').map(Number)
  return `${major}.${(minor ?? 0) + step}`
}
