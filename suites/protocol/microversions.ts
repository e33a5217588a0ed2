import { hasStatus, isSame, namesVersion, variesBy } from '../../checks/index.ts'
import type { Exchange, Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { type ApiName, compareMicroversions, type WireRequest } from '../../specs/index.ts'
import { aGroup, aValidRequest, groupsHeldBy, theGroup } from '../fixtures.ts'
import { groupIn, hasOnePolicy, PreconditionFailed, type ShownGroup } from '../group.ts'
import { everyOperation } from '../subjects.ts'

const OLDER = 'X-OpenStack-Nova-API-Version'
const NEWER = 'OpenStack-API-Version'

/** Headers that carry the version at a microversion (Nova API guide, Microversions). */
const carriers = (microversion: string): string[] => (compareMicroversions(microversion, '2.27') >= 0 ? [OLDER, NEWER] : [OLDER])

const microversioned = (source: SubjectSource): Subject[] =>
  everyOperation(source, ({ unversioned }) => !unversioned).filter(({ api }) => api === 'nova-v2.1')

const newerApi = ({ facts }: SubjectSource): Subject[] => (facts.apis.includes('nova-v2.1') ? [{ api: 'nova-v2.1' }] : [])

/** A request with exactly the given version headers. */
function versioned(wire: WireRequest, headers: ReadonlyArray<readonly [string, string]>): WireRequest {
  const rest = wire.headers.filter(([name]) => ![OLDER, NEWER].some((carrier) => carrier.toLowerCase() === name.toLowerCase()))
  return { ...wire, headers: [...rest, ...headers] }
}

/** Shows a group of this case under the given version headers. */
async function shownUnder(context: CaseContext, headers: ReadonlyArray<readonly [string, string]>): Promise<{ exchange: Exchange; group: ShownGroup }> {
  const { member } = context.as
  const { min } = context.facts.microversions
  const { id } = await aGroup(context, { at: { microversion: min } })
  const wire = member.build('showServerGroup', { path: { server_group_id: id } }, { microversion: null })
  const exchange = await member.send(versioned(wire, headers))
  return { exchange, group: groupIn(exchange, 'show the group') }
}

/** The form of a group tells the microversion that was executed. */
function looksLike(context: CaseContext, group: ShownGroup, microversion: string): void {
  const onePolicy = hasOnePolicy(microversion)
  const owner = compareMicroversions(microversion, '2.13') >= 0
  const form = { policy: onePolicy, policies: !onePolicy, project_id: owner }
  const actual = Object.fromEntries(Object.keys(form).map((key) => [key, key in group.fields]))
  context.check(isSame, actual, form, `the form of a group at ${microversion}, by which fields it has:`)
}

async function ownExchange(context: CaseContext): Promise<Exchange> {
  const operationId = context.subject.operationId ?? ''
  const exchange = await context.as.member.send(await aValidRequest(context, operationId))
  context.check(hasStatus, exchange, context.as.member.view(operationId).success.status)
  return exchange
}

const needs = ({ operationId = '', api, microversion }: Subject, { specs }: SubjectSource): { resources: Record<string, number> } => ({
  resources: { group: groupsHeldBy(specs.view(operationId, api as ApiName, microversion)) },
})

conformance({
  id: 'protocol/microversions/names-executed-version',
  needs,
  subjects: microversioned,
  async body(context) {
    const { microversion = '' } = context.subject
    context.check(namesVersion, await ownExchange(context), microversion, carriers(microversion))
  },
})

conformance({
  id: 'protocol/microversions/varies-by-version',
  needs,
  subjects: microversioned,
  async body(context) {
    context.check(variesBy, await ownExchange(context), carriers(context.subject.microversion ?? ''))
  },
})

conformance({
  id: 'protocol/microversions/default-is-minimum',
  needs: { resources: { group: 1 } },
  subjects: newerApi,
  async body(context) {
    const { min } = context.facts.microversions
    const { exchange, group } = await shownUnder(context, [])
    looksLike(context, group, min)
    context.check(namesVersion, exchange, min, [OLDER])
  },
})

conformance({
  id: 'protocol/microversions/latest-is-maximum',
  needs: { resources: { group: 1 } },
  subjects: newerApi,
  async body(context) {
    const { max } = await advertised(context)
    const { exchange, group } = await shownUnder(context, [[NEWER, 'compute latest']])
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
    context.check(namesVersion, exchange, max, [OLDER])
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

conformance({
  id: 'protocol/microversions/refuses-out-of-range',
  needs: { resources: { group: 1 } },
  subjects: (source) => newerApi(source).flatMap((subject) => ['above the maximum', 'below the minimum'].map((row) => ({ ...subject, row }))),
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
