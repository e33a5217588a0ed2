import { answerOf, hasStatus, holds, isSame } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { succeeded } from '../group.ts'
import { type Because, checkAllRefused, checkRefused, lasting, whileLocked } from '../refused-actions.ts'
import { serversIn } from '../server.ts'
import { actedInto, ACTIONS, type ActionId } from '../server-actions.ts'
import { newestFrom, newestNative, ONE_SERVER } from '../server-subjects.ts'
import { aServer, theServer, theServers } from '../servers.ts'
import { forPersona, lastOfEachApi } from '../subjects.ts'

const withOutsider = { ...ONE_SERVER, personas: ['member', 'outsider'] }
const withReader = { ...ONE_SERVER, personas: ['member', 'reader'] }

const REFUSED = { persona: 'outsider', expected: 'refused' } as const

/** Nova documents 403 and 404 for each action. */
const ANOTHERS: Because = { because: 'the server is of another project', statuses: [403, 404] }

const LOCKING: readonly ActionId[] = ['lockServer', 'unlockServer']
const ACTING = ACTIONS.filter((id) => !LOCKING.includes(id))

/** Whether a server is in a list, plain or with details, of a caller. */
async function listed(context: CaseContext, id: string, by: 'member' | 'outsider' | 'reader'): Promise<boolean[]> {
  const session = context.as[by]
  const lists = [await theServers(session), serversIn(await session.call('listServersDetail'))]
  return lists.map((servers) => servers.some((server) => server.id === id))
}

conformance({
  id: 'servers/access/not-listed-to-outsiders',
  needs: withOutsider,
  subjects: lastOfEachApi,
  async body(context) {
    const { id } = await aServer(context)
    context.check(isSame, await listed(context, id, 'member'), [true, true], 'whether its own project lists the server:')
    context.check(isSame, await listed(context, id, 'outsider'), [false, false], 'whether another project lists the server:')
  },
})

conformance({
  id: 'servers/access/hidden-from-outsiders',
  needs: withOutsider,
  subjects: (source) => forPersona(lastOfEachApi(source), REFUSED),
  async body(context) {
    const { id, fields } = await aServer(context)
    const refused = await context.as.outsider.call('showServer', { path: { server_id: id } })
    checkRefused(context, refused, ANOTHERS)
    const name = String(fields['name'])
    const told = new TextDecoder().decode(answerOf(refused).body).includes(name)
    context.check(holds, !told, 'a refusal that does not tell the name of the server', name)
    await theServer(context.as.member, id)
  },
})

conformance({
  id: 'servers/access/outsiders-cannot-act',
  needs: withOutsider,
  subjects: (source) => forPersona(lastOfEachApi(source), REFUSED),
  async body(context) {
    const server = await aServer(context)
    await checkAllRefused(context, server, { ids: ACTING, by: context.as.outsider, ...ANOTHERS })
    await actedInto(context, 'rebootServer', server, 'ACTIVE')
  },
})

conformance({
  id: 'servers/access/outsiders-cannot-lock',
  needs: withOutsider,
  subjects: (source) => forPersona(newestNative(source), REFUSED),
  async body(context) {
    const server = await aServer(context)
    await checkAllRefused(context, server, { ids: ['lockServer'], by: context.as.outsider, ...ANOTHERS })
    await actedInto(context, 'rebootServer', server, 'ACTIVE')
  },
})

conformance({
  id: 'servers/access/outsiders-cannot-unlock',
  needs: withOutsider,
  subjects: (source) => forPersona(newestFrom(source, '2.9'), REFUSED),
  async body(context) {
    const server = await aServer(context)
    const refused = { ids: ['unlockServer'], by: context.as.outsider, ...ANOTHERS } as const
    await whileLocked(context, server, () => checkAllRefused(context, server, refused))
    await actedInto(context, 'rebootServer', server, 'ACTIVE')
  },
})

conformance({
  id: 'servers/access/readers-cannot-act',
  needs: withReader,
  subjects: (source) => forPersona(newestNative(source), { persona: 'reader', expected: 'refused' }),
  async body(context) {
    const server = await aServer(context)
    await checkAllRefused(context, server, { ids: ACTIONS, by: context.as.reader, because: 'a reader only reads', statuses: [403] })
    await actedInto(context, 'rebootServer', server, 'ACTIVE')
  },
})

conformance({
  id: 'servers/access/readers-may-read',
  needs: withReader,
  subjects: (source) => forPersona(newestNative(source), { persona: 'reader', expected: 'allowed' }),
  async body(context) {
    const { id } = await aServer(context)
    const seen = await context.as.reader.call('showServer', { path: { server_id: id } })
    context.check(hasStatus, seen, 200)
    const [asReader, asMember] = [await theServer(context.as.reader, id), await theServer(context.as.member, id)]
    context.check(isSame, lasting(asReader), lasting(asMember), 'the server as shown:')
    for (const list of ['listServers', 'listServersDetail']) {
      const exchange = await context.as.reader.call(list)
      succeeded(exchange, 200)
      context.check(holds, serversIn(exchange).some((server) => server.id === id), `the server in the reader's ${list}`, 'not listed')
    }
  },
})
