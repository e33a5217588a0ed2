import { answerOf, holds, isRefused, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance, type Session } from '../../harness/index.ts'
import type { WireRequest } from '../../specs/index.ts'
import { ECS } from '../ecs-group.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import { imageToChangeTo, login } from '../ecs-requests.ts'
import { anEcs, aStoppedEcs, ecsBody, ecsNeeds, ecsServers, finishedJob, theEcs, uncreatable } from '../ecs-server.ts'
import { serversIn } from '../server.ts'
import { aFinishedBatch, asking } from './batch.ts'
import { checkFruitless } from './fruitless.ts'
import { checkUnchanged, checkUnchangedFor } from './state.ts'

const personas = ['member', 'outsider']
const one = { ...ecsNeeds(), personas }
const two = { ...ecsNeeds(2), personas }

/** The largest page that may be asked for. */
const LARGEST_PAGE = 1000

conformance({
  id: 'ecs-servers/access/hidden-from-outsiders',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const { member, outsider } = context.as
    const { id, fields } = await theEcs(member, (await anEcs(context)).id)
    const refused = await outsider.call('showEcs', { path: { server_id: id } }, ECS)
    context.check(isRefused, refused, 'the server is of another project')
    observeRefusal(context, refused)
    const name = String(fields['name'])
    const told = new TextDecoder().decode(answerOf(refused).body).includes(name)
    context.check(holds, !told, 'a refusal that does not tell the name of the server', name)
    await theEcs(member, id)
  },
})

conformance({
  id: 'ecs-servers/access/not-listed-to-outsiders',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const { outsider } = context.as
    const [server, theirs] = [await anEcs(context), await anEcs(context, { by: outsider })]
    const listed = serversIn(await outsider.call('listEcs', { query: [['limit', String(LARGEST_PAGE)]] }, ECS)).map(({ id }) => id)
    // Whether a server is listed is another requirement's to say; a list without it proves nothing of others.
    if (!listed.includes(theirs.id)) throw new TooLittleEvidence(`server ${theirs.id} is not in its owner's list`)
    context.check(holds, !listed.includes(server.id), 'a list of servers of the own project', `server ${server.id} of another one`)
  },
})

const FOREIGN = 'the server is of another project'

conformance({
  id: 'ecs-servers/access/outsiders-cannot-switch',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const { member, outsider } = context.as
    const before = await theEcs(member, (await anEcs(context)).id)
    const ids = [before.id]
    for (const operationId of ['stopEcsBatch', 'rebootEcsBatch'] as const) {
      await checkFruitless(context, await asking(outsider, operationId, { ids }), FOREIGN)
      await checkUnchanged(context, before, `${operationId} by another project`)
    }
    await aFinishedBatch(context, 'stopEcsBatch', { ids })
  },
})

/** What changes a stopped server, as its own project could ask for it; what the target file has nothing for is left out. */
function changes(context: CaseContext): ReadonlyArray<readonly [operationId: string, body: unknown]> {
  const { facts } = context
  const { otherFlavor, dedicatedHost } = facts.servers ?? {}
  return [
    ['changeEcsOs', { 'os-change': { ...login(context), imageid: imageToChangeTo(facts) } }],
    ['reinstallEcsOs', { 'os-reinstall': login(context) }],
    ...(dedicatedHost === undefined ? [] : [['migrateEcs', { migrate: { dedicated_host_id: dedicatedHost } }] as const]),
    ...(otherFlavor === undefined ? [] : [['resizeEcs', { resize: { flavorRef: otherFlavor } }] as const]),
  ]
}

conformance({
  id: 'ecs-servers/access/outsiders-cannot-change',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const { member, outsider } = context.as
    const before = await theEcs(member, (await aStoppedEcs(context)).id)
    const path = { server_id: before.id }
    for (const [operationId, body] of changes(context)) {
      await checkFruitless(context, await outsider.call(operationId, { path, body }, ECS), FOREIGN)
      await checkUnchanged(context, before, `${operationId} by another project`)
    }
    await finishedJob(context, await member.call('reinstallEcsOs', { path, body: { 'os-reinstall': login(context) } }, ECS))
  },
})

conformance({
  id: 'ecs-servers/access/outsiders-cannot-delete',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const { member, outsider } = context.as
    const before = await theEcs(member, (await anEcs(context)).id)
    const body = { servers: [{ id: before.id }] }
    await checkFruitless(context, await outsider.call('deleteEcs', { body }, ECS), FOREIGN)
    await checkUnchanged(context, before, 'a delete by another project')
    await finishedJob(context, await member.call('deleteEcs', { body }, ECS))
  },
})

/** A server that a request could be about, and the name of one that it would create. */
interface Wanted {
  readonly id: string
  readonly name: string
}

/** Operations on servers, with bodies that would be in order. */
const REQUESTS: Readonly<Record<string, (context: CaseContext, wanted: Wanted) => { readonly body?: unknown }>> = {
  listEcs: () => ({}),
  showEcs: () => ({}),
  createEcs: ({ facts }, { name }) => (uncreatable(facts) === undefined ? { body: ecsBody(facts, { name }) } : {}),
  stopEcsBatch: (_, { id }) => ({ body: { 'os-stop': { servers: [{ id }] } } }),
  rebootEcsBatch: (_, { id }) => ({ body: { reboot: { type: 'SOFT', servers: [{ id }] } } }),
  startEcsBatch: (_, { id }) => ({ body: { 'os-start': { servers: [{ id }] } } }),
  deleteEcs: (_, { id }) => ({ body: { servers: [{ id }] } }),
  reinstallEcsOs: (context) => ({ body: { 'os-reinstall': login(context) } }),
  migrateEcs: () => ({ body: { migrate: null } }),
}

const TOKENS = {
  'no token': [],
  'a token that was never issued': [['X-Auth-Token', 'gAAAAAB0000000000000000000000000000000000never-issued']],
} as const satisfies Record<string, WireRequest['headers']>

conformance({
  id: 'ecs-servers/access/refuses-missing-token',
  needs: ecsNeeds(2),
  subjects: ecsServers,
  async body(context) {
    const { anonymous, member } = context.as
    const before = await theEcs(member, (await anEcs(context)).id)
    for (const [operationId, of] of Object.entries(REQUESTS)) {
      const name = context.name()
      const request = member.build(operationId, { path: { server_id: before.id }, ...of(context, { id: before.id, name }) }, ECS)
      for (const [token, headers] of Object.entries(TOKENS)) {
        const refused = await anonymous.send({ ...request, headers: [...request.headers, ...headers] })
        context.check(isRefused, refused, `${operationId} with ${token}`)
        observeRefusal(context, refused)
        await checkUnchanged(context, before, `${operationId} with ${token}`)
      }
      if (operationId === 'createEcs') await checkNone(context, { name, by: [member] })
    }
    await aFinishedBatch(context, 'stopEcsBatch', { ids: [before.id] })
  },
})

conformance({
  id: 'ecs-servers/access/refuses-foreign-project',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const { member, outsider } = context.as
    // The id is that of a server of the token's project, and that of one of the URL's.
    for (const owner of [member, outsider]) {
      const before = await theEcs(owner, (await anEcs(context, { by: owner })).id)
      for (const [operationId, of] of Object.entries(REQUESTS)) {
        const name = context.name()
        const path = { project_id: outsider.projectId, server_id: before.id }
        const refused = await member.call(operationId, { path, ...of(context, { id: before.id, name }) }, ECS)
        context.check(isRefused, refused, 'the URL names the project of somebody else')
        observeRefusal(context, refused)
        await checkUnchangedFor(context, owner, { before, after: `${operationId} below a foreign project` })
        if (operationId === 'createEcs') await checkNone(context, { name, by: [member, outsider] })
      }
    }
  },
})

/** The lists have no server of that name. */
async function checkNone(context: CaseContext, { name, by }: { readonly name: string; readonly by: readonly Session[] }): Promise<void> {
  for (const session of by) {
    const listed = serversIn(await named(session, name)).filter(({ fields }) => fields['name'] === name)
    context.check(holds, listed.length === 0, 'nothing created by a request that is refused', `${listed.length} servers created`)
  }
}

function named(session: Session, name: string): Promise<Exchange> {
  return session.call('listEcs', { query: [['name', name], ['limit', String(LARGEST_PAGE)]] }, ECS)
}
