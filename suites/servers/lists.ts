import { hasStatus, holds, isSame } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { listedServer } from '../listed-server.ts'
import { newestFrom, ONE_SERVER } from '../server-subjects.ts'
import { serversIn, type ShownServer } from '../server.ts'
import { aDeletedServer, aServer, aStoppedServer, theServer } from '../servers.ts'
import { lastOfEachApi, withRows } from '../subjects.ts'

type Fields = ShownServer['fields']

const LISTS = ['listServers', 'listServersDetail'] as const

/** The same fields of two views, those left out that say from where it is looked at. */
function common(one: Fields, other: Fields): [Fields, Fields] {
  const keys = Object.keys(one).filter((key) => key in other && key !== 'links')
  const of = (fields: Fields): Fields => Object.fromEntries(keys.map((key) => [key, fields[key]]))
  return [of(one), of(other)]
}

conformance({
  id: 'servers/lists/detail-list-agrees',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const { member } = context.as
    const { id } = await aStoppedServer(context)
    const [entry, details] = common((await listedServer(member, 'listServersDetail', id)).fields, (await theServer(member, id)).fields)
    context.check(holds, 'status' in entry, 'the status of the server in the detailed list and in its details', 'missing in one of them')
    context.check(isSame, entry, details, 'the server in the detailed list, as in its details:')
  },
})

conformance({
  id: 'servers/lists/list-agrees',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const { id, fields } = await aServer(context)
    const entry = await listedServer(context.as.member, 'listServers', id)
    context.check(isSame, entry.fields['name'], fields['name'], 'the name in the list:')
  },
})

conformance({
  id: 'servers/lists/deleted-not-listed',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const { id } = await aServer(context)
    await aDeletedServer(context, id)
    for (const operationId of LISTS) {
      const exchange = await context.as.member.call(operationId)
      const gone = serversIn(exchange).every((server) => server.id !== id)
      context.check(holds, gone, `no server ${id} in the answer to ${operationId}`, 'listed')
    }
  },
})

conformance({
  id: 'servers/lists/filters-by-status',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  async body(context) {
    const { member } = context.as
    const { id } = await aStoppedServer(context)
    for (const operationId of LISTS) {
      await listedServer(member, operationId, id, { query: [['status', 'SHUTOFF']] })
      const others = serversIn(await member.call(operationId, { query: [['status', 'ACTIVE']] }))
      const absent = others.every((server) => server.id !== id)
      context.check(holds, absent, `no stopped server in what ${operationId} lists as ACTIVE`, `server ${id}`)
    }
    const active = serversIn(await member.call('listServersDetail', { query: [['status', 'ACTIVE']] }))
    const wrong = active.find(({ fields }) => fields['status'] !== 'ACTIVE')
    context.check(holds, wrong === undefined, 'none but ACTIVE servers', `server ${wrong?.id}, ${String(wrong?.fields['status'])}`)
  },
})

const UNKNOWN = [['undocumented', 'true']] as const

conformance({
  id: 'servers/lists/unknown-query-from-2-75',
  subjects: (source) => withRows(newestFrom(source, '2.75'), LISTS),
  async body(context) {
    const { as: { member }, subject: { row = '' } } = context
    context.check(hasStatus, await member.call(row, { query: UNKNOWN }, { microversion: '2.74' }), 200)
    context.check(hasStatus, await member.call(row, { query: UNKNOWN }, { microversion: '2.75' }), 400)
    context.check(hasStatus, await member.call(row, {}, { microversion: '2.75' }), 200)
  },
})
