import { answerOf, bodyOf, hasStatus, holds, isRefused, isSame } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { PreconditionFailed } from '../group.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { newestNative, ONE_SERVER } from '../server-subjects.ts'
import { aServer, theServer } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

type Fields = Readonly<Record<string, unknown>>

/** More are not shown one by one: a cloud has hundreds. */
const SHOWN_AT_MOST = 10

/** The entries under a key of an answer. Throws {@link PreconditionFailed} when there are none. */
function entriesIn(exchange: Exchange, key: string): Fields[] {
  const entries = (bodyOf(exchange) as Fields | null | undefined)?.[key]
  if (answerOf(exchange).status !== 200 || !Array.isArray(entries)) throw new PreconditionFailed(`read ${key} from the answer`, exchange)
  return entries as Fields[]
}

function inOrder(ids: readonly unknown[]): string[] {
  return ids.map(String).toSorted()
}

async function theDetails({ as: { member } }: CaseContext): Promise<Fields[]> {
  const exchange = await member.call('listFlavorsDetail')
  const flavors = entriesIn(exchange, 'flavors')
  if (flavors.length === 0) throw new PreconditionFailed('find a flavor', exchange)
  return flavors
}

conformance({
  id: 'servers/flavors/lists-agree',
  subjects: lastOfEachApi,
  async body(context) {
    const details = await theDetails(context)
    const list = entriesIn(await context.as.member.call('listFlavors'), 'flavors')
    const named = (flavors: readonly Fields[]): string[] => inOrder(flavors.map(({ id, name }) => `${String(id)} (${String(name)})`))
    context.check(isSame, named(list), named(details), 'the flavors of the list without details, beside those with:')
  },
})

conformance({
  id: 'servers/flavors/shown-as-listed',
  subjects: lastOfEachApi,
  async body(context) {
    for (const listed of (await theDetails(context)).slice(0, SHOWN_AT_MOST)) {
      const shown = await context.as.member.call('showFlavor', { path: { flavor_id: String(listed['id']) } })
      context.check(hasStatus, shown, 200)
      context.check(isSame, (bodyOf(shown) as Fields)['flavor'], listed, 'the flavor when shown:')
    }
  },
})

conformance({
  id: 'servers/flavors/unknown-not-found',
  subjects: lastOfEachApi,
  async body(context) {
    const { facts: { dialect }, as: { member } } = context
    const unknown = await member.call('showFlavor', { path: { flavor_id: NEVER_GIVEN } })
    if (dialect === 'openstack') context.check(hasStatus, unknown, 404)
    else context.check(isRefused, unknown, 'there is no such flavor')
    context.observe('status', answerOf(unknown).status)
    const [{ id } = {}] = await theDetails(context)
    context.check(hasStatus, await member.call('showFlavor', { path: { flavor_id: String(id) } }), 200)
  },
})

conformance({
  id: 'servers/flavors/zone-of-server-listed',
  needs: ONE_SERVER,
  subjects: newestNative,
  async body(context) {
    const { member } = context.as
    const zones = entriesIn(await member.call('listAvailabilityZones'), 'availabilityZoneInfo').map(({ zoneName }) => zoneName)
    context.check(isSame, zones.length, new Set(zones).size, 'how many zones there are, each named once:')
    const { id } = await aServer(context)
    const zone = (await theServer(member, id)).fields['OS-EXT-AZ:availability_zone']
    const actual = `${String(zone)}, not among ${zones.join(', ')}`
    context.check(holds, zones.includes(zone), `the zone of server ${id} in the list of zones`, actual)
  },
})
