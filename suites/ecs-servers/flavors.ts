import { bodyOf, holds, isSame, shown, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { ECS, isSuccess, type Query } from '../ecs-group.ts'
import { anEcs, ecsNeeds, ecsServers, ecsServersBesideNative, theEcs } from '../ecs-server.ts'
import { PreconditionFailed } from '../group.ts'
import { nativePlace } from '../servers.ts'
import { type Fields, fieldsOf } from './job.ts'

const needs = { features: ['servers'] }

/** The flavors that an answer lists. Throws {@link PreconditionFailed} when it is no list. */
function flavorsIn(exchange: Exchange): Fields[] {
  const { flavors } = fieldsOf(bodyOf(exchange))
  if (!isSuccess(exchange) || !Array.isArray(flavors)) throw new PreconditionFailed('list flavors', exchange)
  return flavors.map(fieldsOf)
}

async function flavors(context: CaseContext, query: Query = []): Promise<Fields[]> {
  return flavorsIn(await context.as.member.call('listEcsFlavors', { query }, ECS))
}

/** The id of the flavor that servers of this target are made of. */
function ownFlavor({ facts: { servers } }: CaseContext): string {
  if (servers === undefined) throw new Error('Could not name a flavor: the target file has no section servers. Add one.')
  return servers.flavor
}

function withId(all: readonly Fields[], id: string): Fields {
  const found = all.find((flavor) => flavor['id'] === id)
  // Whether it is listed is another requirement's to say.
  if (found === undefined) throw new TooLittleEvidence(`flavor ${id} is not in the list`)
  return found
}

conformance({
  id: 'ecs-servers/flavors/lists-usable',
  needs,
  subjects: ecsServers,
  async body(context) {
    const ids = (await flavors(context)).map(({ id }) => id)
    const usable = [ownFlavor(context), context.facts.servers?.otherFlavor].filter((id) => id !== undefined)
    for (const id of usable) context.check(holds, ids.includes(id), `flavor ${id} in the list`, `${ids.length} others`)
    context.check(isSame, ids.length, new Set(ids).size, 'the number of flavors, each once:')
  },
})

conformance({
  id: 'ecs-servers/flavors/tells-size',
  needs: ecsNeeds(),
  subjects: ecsServers,
  async body(context) {
    const { fields } = await theEcs(context.as.member, (await anEcs(context)).id)
    const inServer = fieldsOf(fields['flavor'])
    const entry = withId(await flavors(context), String(inServer['id']))
    for (const [field, type] of [['name', 'string'], ['vcpus', 'string'], ['ram', 'number']] as const) {
      context.check(holds, typeof entry[field] === type, `a flavor with ${field}, a ${type}`, shown(entry[field]))
      context.check(isSame, String(entry[field]), String(inServer[field]), `${field} of the flavor that is listed, as the server tells it:`)
    }
  },
})

conformance({
  id: 'ecs-servers/flavors/views-agree',
  needs,
  subjects: ecsServersBesideNative,
  async body(context) {
    const id = ownFlavor(context)
    const place = nativePlace(context)
    const native = withId(flavorsIn(await context.as.member.call('listFlavorsDetail', {}, place)), id)
    const own = withId(await flavors(context), id)
    for (const field of ['name', 'vcpus', 'ram']) {
      context.check(isSame, String(native[field]), String(own[field]), `${field} of the flavor by the native API:`)
    }
  },
})

/** Two flavors, in the order of the list. Throws {@link TooLittleEvidence} where there are fewer. */
async function firstTwo(context: CaseContext): Promise<readonly [string, string]> {
  const [first, second] = (await flavors(context)).map(({ id }) => String(id))
  if (first === undefined || second === undefined) throw new TooLittleEvidence('the target lists fewer than two flavors')
  return [first, second]
}

conformance({
  id: 'ecs-servers/flavors/filters-by-id',
  needs,
  subjects: ecsServers,
  async body(context) {
    for (const id of await firstTwo(context)) {
      context.check(isSame, (await flavors(context, [['flavor_id', id]])).map((flavor) => flavor['id']), [id], 'the flavors of that id:')
    }
  },
})

conformance({
  id: 'ecs-servers/flavors/pages',
  needs,
  subjects: ecsServers,
  async body(context) {
    const [first, second] = await firstTwo(context)
    const page = async (query: Query): Promise<unknown[]> => (await flavors(context, query)).map(({ id }) => id)
    context.check(isSame, await page([['limit', '1']]), [first], 'the first page of one flavor:')
    context.check(isSame, await page([['limit', '1'], ['marker', first]]), [second], 'the page after the first flavor:')
  },
})

/** In which of its states of sale a flavor is listed for a zone. */
const ON_SALE = ['normal', 'obt', 'promotion']

/** Whether a flavor says that it can be had in a zone, such as `cond:operation:az: az1(normal), az2(sellout)`. */
function isOnSale(flavor: Fields, zone: string): boolean {
  const zones = String(fieldsOf(flavor['os_extra_specs'])['cond:operation:az'] ?? '').split(',').map((part) => part.trim())
  return ON_SALE.some((state) => zones.includes(`${zone}(${state})`))
}

conformance({
  id: 'ecs-servers/flavors/filters-by-zone',
  needs: ecsNeeds(),
  subjects: ecsServers,
  async body(context) {
    const { fields } = await theEcs(context.as.member, (await anEcs(context)).id)
    const zone = String(fields['OS-EXT-AZ:availability_zone'] ?? '')
    if (zone === '') throw new TooLittleEvidence('the server does not tell its zone')
    const all = await flavors(context)
    const listed = new Set((await flavors(context, [['availability_zone', zone]])).map(({ id }) => String(id)))
    const ids = new Set(all.map(({ id }) => String(id)))
    const strange = [...listed].filter((id) => !ids.has(id))
    context.check(holds, strange.length === 0, 'flavors of a zone that are in the list of all', shown(strange))
    const missing = all.filter((flavor) => isOnSale(flavor, zone) && !listed.has(String(flavor['id'])))
    context.check(isSame, missing.map(({ id }) => id), [], `the flavors that can be had in ${zone} and are not listed for it:`)
  },
})
