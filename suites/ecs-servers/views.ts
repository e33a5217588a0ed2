import { bodyOf, hasStatus, holds, isSame, shown, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { ECS, type Query } from '../ecs-group.ts'
import { aStoppedEcs, anEcs, ecsNeeds, ecsServers, ecsServersBesideNative, theEcs } from '../ecs-server.ts'
import { PreconditionFailed } from '../group.ts'
import { lasting } from '../refused-actions.ts'
import { acted } from '../server-actions.ts'
import { serversIn, type ShownServer } from '../server.ts'
import { nativePlace, theServer } from '../servers.ts'
import { aFinishedBatch } from './batch.ts'
import { type Fields, fieldsOf } from './job.ts'

const one = ecsNeeds()
const two = ecsNeeds(2)

/** A server as either API shows it. */
async function bothViews(context: CaseContext, id: string): Promise<{ readonly ecs: Fields; readonly native: Fields }> {
  const { member } = context.as
  return { ecs: (await theEcs(member, id)).fields, native: (await theServer(member, id, nativePlace(context))).fields }
}

function only(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}

/** Without the power state: the documents of the two APIs number it differently. */
const AGREED = ['status', 'OS-EXT-STS:vm_state', 'OS-EXT-STS:task_state'] as const

const STATES = [...AGREED, 'OS-EXT-STS:power_state'] as const

conformance({
  id: 'ecs-servers/views/states-agree',
  needs: one,
  subjects: ecsServersBesideNative,
  async body(context) {
    const { id } = await anEcs(context)
    for (const change of ['stopEcsBatch', undefined] as const) {
      const { ecs, native } = await bothViews(context, id)
      context.check(isSame, only(native, AGREED), only(ecs, AGREED), 'the states by the native API:')
      if (change !== undefined) await aFinishedBatch(context, change, { ids: [id] })
    }
  },
})

/** What a server shows by ECS v1 while it runs, and once it is stopped. */
const RUNNING = { 'status': 'ACTIVE', 'OS-EXT-STS:vm_state': 'active', 'OS-EXT-STS:task_state': null, 'OS-EXT-STS:power_state': 1 }
const STOPPED = { 'status': 'SHUTOFF', 'OS-EXT-STS:vm_state': 'stopped', 'OS-EXT-STS:task_state': null, 'OS-EXT-STS:power_state': 4 }

conformance({
  id: 'ecs-servers/views/tells-states',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const { member } = context.as
    const { id } = await anEcs(context)
    context.check(isSame, only((await theEcs(member, id)).fields, STATES), RUNNING, 'the states of a server that runs:')
    await aFinishedBatch(context, 'stopEcsBatch', { ids: [id] })
    context.check(isSame, only((await theEcs(member, id)).fields, STATES), STOPPED, 'the states of a server that was stopped:')
  },
})

conformance({
  id: 'ecs-servers/views/ingredients-agree',
  needs: one,
  subjects: ecsServersBesideNative,
  async body(context) {
    const { ecs, native } = await bothViews(context, (await anEcs(context)).id)
    for (const part of ['flavor', 'image']) {
      context.check(isSame, fieldsOf(native[part])['id'], fieldsOf(ecs[part])['id'], `the id of the ${part} by the native API:`)
    }
    const owner = ['id', 'name', 'tenant_id', 'user_id', 'created']
    context.check(isSame, only(native, owner), only(ecs, owner), 'the server by the native API:')
  },
})

/** Addresses in any form, with the version that one API tells as a number and the other as a string. */
function addressesOf(fields: Fields): string[] {
  const networks = Object.values(fieldsOf(fields['addresses']))
  return networks.flatMap((entries) => (Array.isArray(entries) ? entries : []).map((entry) => {
    const { addr, version } = fieldsOf(entry)
    return `${addr} of version ${version}`
  })).toSorted()
}

conformance({
  id: 'ecs-servers/views/addresses-agree',
  needs: one,
  subjects: ecsServersBesideNative,
  async body(context) {
    const { ecs, native } = await bothViews(context, (await anEcs(context)).id)
    if (addressesOf(ecs).length === 0 && addressesOf(native).length === 0) throw new TooLittleEvidence('the server has no address')
    context.check(isSame, addressesOf(native), addressesOf(ecs), 'the addresses by the native API:')
  },
})

conformance({
  id: 'ecs-servers/views/hosts-agree',
  needs: one,
  subjects: ecsServersBesideNative,
  async body(context) {
    const { ecs, native } = await bothViews(context, (await anEcs(context)).id)
    const hosts = ['hostId', 'OS-EXT-SRV-ATTR:host', 'OS-EXT-SRV-ATTR:hypervisor_hostname'].filter((name) => name in native)
    context.check(isSame, only(native, hosts), only(ecs, hosts), 'the hosts by the native API:')
    context.observe('hosts shown by the native API', hosts.join(', '))
  },
})

conformance({
  id: 'ecs-servers/views/tells-lock',
  needs: one,
  subjects: ecsServersBesideNative,
  async body(context) {
    const { member } = context.as
    const { id } = await anEcs(context)
    const locked = async (): Promise<unknown> => (await theEcs(member, id)).fields['locked']
    context.check(isSame, await locked(), false, 'locked, before:')
    await acted(context, 'lockServer', id)
    context.check(isSame, await locked(), true, 'locked, once the server is:')
    await acted(context, 'unlockServer', id)
    context.check(isSame, await locked(), false, 'locked, once the server is unlocked:')
  },
})

function listing(context: CaseContext, query: Query): Promise<Exchange> {
  return context.as.member.call('listEcs', { query }, ECS)
}

/** Servers of the list, by a query. Throws {@link PreconditionFailed} when it is no list. */
async function listed(context: CaseContext, query: Query): Promise<ShownServer[]> {
  return serversIn(await listing(context, query))
}

/** The largest page that may be asked for. */
const ALL: Query = [['limit', '1000']]

conformance({
  id: 'ecs-servers/views/list-agrees-with-show',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const { id } = await aStoppedEcs(context)
    const entry = (await listed(context, ALL)).find((server) => server.id === id)
    context.check(holds, entry !== undefined, `server ${id} in the list`, 'a list without it')
    const own = await theEcs(context.as.member, id)
    if (entry !== undefined) context.check(isSame, lasting(entry), lasting(own), 'the entry of the list:')
  },
})

/** The number that a list tells of all servers that fit. Throws {@link PreconditionFailed} where it tells none. */
function countIn(exchange: Exchange): number {
  const { count } = fieldsOf(bodyOf(exchange))
  if (typeof count !== 'number') throw new PreconditionFailed('be told a count', exchange)
  return count
}

/** Two servers of this case, and a query that finds them alone. */
async function aPair(context: CaseContext): Promise<{ readonly ids: readonly string[]; readonly query: Query }> {
  const name = context.name()
  const ids = [(await anEcs(context, { name: `${name}-a` })).id, (await anEcs(context, { name: `${name}-b` })).id]
  return { ids: ids.toSorted(), query: [['name', name]] }
}

const idsOf = (servers: readonly ShownServer[]): string[] => servers.map(({ id }) => id).toSorted()

conformance({
  id: 'ecs-servers/views/filters-by-name',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const { ids, query } = await aPair(context)
    const inTheMiddle: Query = query.map(([key, name]) => [key, `${name.slice(2)}-`])
    const withPeriod: Query = query.map(([key, name]) => [key, `${name.slice(0, 2)}.${name.slice(3)}`])
    for (const part of [query, inTheMiddle, withPeriod]) {
      context.check(isSame, idsOf(await listed(context, part)), ids, 'the servers whose names have that part:')
    }
    const [first = ''] = ids
    const { fields } = await theEcs(context.as.member, first)
    context.check(isSame, idsOf(await listed(context, [['name', String(fields['name'])]])), [first], 'the servers that have that name:')
  },
})

conformance({
  id: 'ecs-servers/views/filters-by-status',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const { ids, query } = await aPair(context)
    const [stopped = '', running = ''] = ids
    await aFinishedBatch(context, 'stopEcsBatch', { ids: [stopped] })
    for (const [status, id] of [['SHUTOFF', stopped], ['ACTIVE', running]] as const) {
      context.check(isSame, idsOf(await listed(context, [...query, ['status', status]])), [id], `the servers that are ${status}:`)
    }
  },
})

conformance({
  id: 'ecs-servers/views/filters-by-flavor',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const { facts: { servers } } = context
    const { ids, query } = await aPair(context)
    const other = servers?.otherFlavor ?? 'conformance.never'
    for (const [flavor, fitting] of [[servers?.flavor ?? '', ids], [other, []]] as const) {
      context.check(isSame, idsOf(await listed(context, [...query, ['flavor', flavor]])), fitting, `the servers of flavor ${flavor}:`)
    }
  },
})

conformance({
  id: 'ecs-servers/views/counts-all',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const { query } = await aPair(context)
    for (const limit of ['1', '1000']) {
      const exchange = await listing(context, [...query, ['limit', limit]])
      context.check(hasStatus, exchange, 200)
      context.check(isSame, countIn(exchange), 2, `the count, with limit ${limit}:`)
    }
  },
})

conformance({
  id: 'ecs-servers/views/pages',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const { ids, query } = await aPair(context)
    const page = async (offset: string): Promise<string[]> => idsOf(await listed(context, [...query, ['limit', '1'], ['offset', offset]]))
    const [zeroth, first, second, third] = [await page('0'), await page('1'), await page('2'), await page('3')]
    context.check(holds, first.length === 1 && second.length === 1, 'pages of one server each', shown([first, second]))
    context.check(isSame, [...first, ...second].toSorted(), ids, 'the servers on the two pages:')
    context.check(isSame, zeroth, first, 'page 0:')
    context.observe('servers on the page after the last', third.length)
  },
})
