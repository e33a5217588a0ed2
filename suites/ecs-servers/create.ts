import { bodyOf, hasStatus, holds, isRefused, isSame, shown } from '../../checks/index.ts'
import type { Exchange, Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import { anEcsGroup, ECS, isSuccess, membersOf, theEcsGroup } from '../ecs-group.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import {
  aCreatedEcs, checkJob, ecsBody, ecsNeeds, ecsServers, ecsServersBesideNative, finishedJob, jobIdIn, serverIdsIn, theEcs, uncreatable,
} from '../ecs-server.ts'
import { PreconditionFailed, succeeded } from '../group.ts'
import { serversIn, type ShownServer } from '../server.ts'
import { nativePlace, theServer, theServers } from '../servers.ts'
import { MISSING_FIELDS } from './broken-creates.ts'
import { fieldsOf } from './job.ts'

/** What a case needs that creates servers by the ECS API. */
function creatable(needs: Needs): (subject: Subject, source: SubjectSource) => Needs {
  return (_, { facts }) => {
    const impossible = uncreatable(facts)
    return impossible === undefined ? needs : { ...needs, impossible }
  }
}

const one = creatable(ecsNeeds())

function creating(context: CaseContext, body: unknown): Promise<Exchange> {
  return context.as.member.call('createEcs', { body }, ECS)
}

/** The servers in the list whose names begin so. */
async function listedUnder(context: CaseContext, name: string): Promise<string[]> {
  const listed = serversIn(await context.as.member.call('listEcs', { query: [['name', name], ['limit', '1000']] }, ECS))
  return listed.filter(({ fields }) => String(fields['name']).startsWith(name)).map(({ id }) => id)
}

conformance({
  id: 'ecs-servers/create/answers-ids',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const name = context.name()
    const exchange = await creating(context, ecsBody(context.facts, { name }))
    context.check(hasStatus, exchange, 200)
    context.check(holds, jobIdIn(exchange) !== undefined, 'a create answered with a job_id', 'none')
    const ids = serverIdsIn(exchange)
    context.check(holds, ids.length === 1, 'serverIds with the id of one server', shown(ids))
    await finishedJob(context, exchange)
    for (const id of ids) context.check(isSame, (await theEcs(context.as.member, id)).fields['name'], name, 'the name by that id:')
  },
})

conformance({
  id: 'ecs-servers/create/brings-server',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const exchange = await creating(context, ecsBody(context.facts, { name: context.name() }))
    const [id] = serverIdsIn(exchange)
    if (id === undefined) throw new PreconditionFailed('be told the id of the server', exchange)
    await checkJob(context, exchange)
    const found = await context.as.member.call('showEcs', { path: { server_id: id } }, ECS)
    context.check(hasStatus, found, 200)
    const server = fieldsOf(fieldsOf(bodyOf(found))['server'])
    context.check(isSame, server['id'], id, 'the id of the server:')
    context.check(isSame, server['status'], 'ACTIVE', 'the status of the server:')
  },
})

conformance({
  id: 'ecs-servers/create/as-asked',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const { facts: { servers } } = context
    const name = context.name()
    const { fields } = await aCreatedEcs(context, { name })
    context.check(isSame, fields['name'], name, 'the name')
    context.check(isSame, fieldsOf(fields['flavor'])['id'], servers?.flavor, 'the id of the flavor')
    context.check(isSame, fieldsOf(fields['image'])['id'], servers?.image, 'the id of the image')
  },
})

/** Which fields every view of a server has alike. */
const ALIKE = ['id', 'name', 'status', 'tenant_id'] as const

const alike = ({ fields }: ShownServer): unknown[] => ALIKE.map((field) => fields[field])

conformance({
  id: 'ecs-servers/create/seen-everywhere',
  needs: one,
  subjects: ecsServersBesideNative,
  async body(context) {
    const { member } = context.as
    const place = nativePlace(context)
    const name = context.name()
    const server = await aCreatedEcs(context, { name })
    context.check(isSame, await listedUnder(context, name), [server.id], 'the servers of that name in the list:')
    context.check(isSame, alike(await theServer(member, server.id, place)), alike(server), 'the server by the native API:')
    const listed = (await theServers(member, place)).map(({ id }) => id)
    context.check(holds, listed.includes(server.id), `server ${server.id} in the native list`, `${listed.length} others`)
  },
})

conformance({
  id: 'ecs-servers/create/several-at-once',
  needs: creatable(ecsNeeds(2)),
  subjects: ecsServers,
  async body(context) {
    const name = context.name()
    const exchange = await creating(context, ecsBody(context.facts, { name, count: 2 }))
    const ids = serverIdsIn(exchange)
    context.check(holds, new Set(ids).size === 2, 'serverIds with the ids of two servers', shown(ids))
    await finishedJob(context, exchange)
    const names: string[] = []
    for (const id of ids) names.push(String((await theEcs(context.as.member, id)).fields['name']))
    const numbered = names.every((each) => each.startsWith(`${name}-`) && /^\d{4}$/.test(each.slice(name.length + 1)))
    const [low = 0, high = 0] = names.map((each) => Number(each.slice(-4))).toSorted((a, b) => a - b)
    context.check(holds, numbered && high === low + 1, `${name} with a hyphen and four digits that count up`, names.join(', '))
    context.observe('first number', low)
  },
})

conformance({
  id: 'ecs-servers/create/joins-group',
  needs: creatable({ ...ecsNeeds(), resources: { group: 1, server: 1 } }),
  subjects: ecsServers,
  async body(context) {
    const group = await anEcsGroup(context)
    const { id, fields } = await aCreatedEcs(context, { group })
    context.check(isSame, membersOf(await theEcsGroup(context.as.member, group.id)), [id], 'the members of the group:')
    context.check(isSame, fieldsOf(fields['os:scheduler_hints'])['group'], [group.id], 'the group that the server tells:')
  },
})

conformance({
  id: 'ecs-servers/create/dry-run-passes',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const body = { ...ecsBody(context.facts, { name: context.name() }), dry_run: true }
    context.check(hasStatus, await creating(context, body), 202)
  },
})

conformance({
  id: 'ecs-servers/create/dry-run-creates-nothing',
  needs: creatable(ecsNeeds(2)),
  subjects: ecsServers,
  async body(context) {
    const name = context.name()
    const exchange = await creating(context, { ...ecsBody(context.facts, { name }), dry_run: true })
    context.check(isSame, serverIdsIn(exchange), [], 'the ids that a dry run answers:')
    context.check(isSame, await listedUnder(context, name), [], 'the servers after the dry run:')
    const { id } = await aCreatedEcs(context, { name })
    context.check(isSame, await listedUnder(context, name), [id], 'the servers after the create:')
  },
})

conformance({
  id: 'ecs-servers/create/dry-run-refuses',
  needs: one,
  subjects: ecsServers,
  async body(context) {
    const valid = { ...ecsBody(context.facts, { name: context.name() }), dry_run: true }
    for (const [what, broken] of Object.entries(MISSING_FIELDS)) {
      const exchange = await creating(context, broken(valid))
      context.check(isRefused, exchange, `a dry run with ${what}`)
      observeRefusal(context, exchange)
    }
    succeeded(await creating(context, valid), 202)
  },
})

conformance({
  id: 'ecs-servers/create/mandatory-fields',
  needs: creatable(ecsNeeds(2)),
  subjects: ecsServers,
  async body(context) {
    const name = context.name()
    for (const [what, broken] of Object.entries(MISSING_FIELDS)) {
      const exchange = await creating(context, broken(ecsBody(context.facts, { name })))
      context.check(isRefused, exchange, what)
      observeRefusal(context, exchange)
      context.check(isSame, await listedUnder(context, name), [], `the servers after a create with ${what}:`)
    }
    await aCreatedEcs(context, { name })
  },
})

/** Only some dialects have a second version of creates. */
const withV11 = (source: SubjectSource): Subject[] => (source.specs.has('createEcsV11', 'ecs-v1') ? ecsServers(source) : [])

conformance({
  id: 'ecs-servers/create/v11-brings-server',
  needs: creatable({ ...ecsNeeds(), resources: { group: 1, server: 1 } }),
  subjects: withV11,
  async body(context) {
    const { member } = context.as
    const group = await anEcsGroup(context)
    const body = ecsBody(context.facts, { name: context.name(), groupId: group.id, count: 1 })
    const exchange = await member.call('createEcsV11', { body }, ECS)
    await checkJob(context, exchange)
    const ids = serverIdsIn(exchange)
    context.check(holds, ids.length === 1, 'serverIds with the id of one server', shown(ids))
    for (const id of ids) context.check(isSame, (await theEcs(member, id)).fields['status'], 'ACTIVE', 'the status of the server:')
    context.check(isSame, membersOf(await theEcsGroup(member, group.id)), ids, 'the members of the group:')
  },
})

conformance({
  id: 'ecs-servers/create/v11-checks-requests',
  needs: one,
  subjects: withV11,
  async body(context) {
    const { member } = context.as
    const valid = { ...ecsBody(context.facts, { name: context.name() }), dry_run: true }
    for (const [what, broken] of Object.entries(MISSING_FIELDS)) {
      const exchange = await member.call('createEcsV11', { body: broken(valid) }, ECS)
      context.check(isRefused, exchange, `a dry run with ${what}`)
      observeRefusal(context, exchange)
    }
    const control = await member.call('createEcsV11', { body: valid }, ECS)
    if (!isSuccess(control)) throw new PreconditionFailed('have the nearest valid request succeed', control)
  },
})
