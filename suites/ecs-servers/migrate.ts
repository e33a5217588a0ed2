import { hasStatus, holds, isRefused, isSame, reaches, shown } from '../../checks/index.ts'
import type { Exchange, Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import { anEcsGroup, ECS, isSuccess, membersOf, theEcsGroup } from '../ecs-group.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import { whyNoMigration } from '../ecs-requests.ts'
import { aStoppedEcs, anEcs, checkDone, checkJob, ecsNeeds, ecsServers, endedJob, finishedJob, jobIdIn, theEcs } from '../ecs-server.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { aFinishedBatch } from './batch.ts'
import { checkFruitless } from './fruitless.ts'
import { checkSameServer } from './same-server.ts'
import { checkUnchanged } from './state.ts'

/** What a case needs that moves a server to a dedicated host, for which the target file must name one. */
function moving(resources: Readonly<Record<string, number>> = { server: 1 }) {
  return (_subject: Subject, { facts }: SubjectSource): Needs => {
    const impossible = whyNoMigration(facts)
    return { ...ecsNeeds(), resources, ...(impossible !== undefined && { impossible }) }
  }
}

function sending({ as }: CaseContext, id: string, body: unknown): Promise<Exchange> {
  return as.member.call('migrateEcs', { path: { server_id: id }, body }, ECS)
}

/** Asks for the migration to a dedicated host: that of the target file where no other is named. */
function toHost(context: CaseContext, id: string, host: string | undefined = context.facts.servers?.dedicatedHost): Promise<Exchange> {
  return sending(context, id, { migrate: { dedicated_host_id: host } })
}

const hostOf = (fields: Readonly<Record<string, unknown>>): unknown => fields['OS-EXT-SRV-ATTR:hypervisor_hostname']

conformance({
  id: 'ecs-servers/migrate/answers-job',
  needs: moving(),
  subjects: ecsServers,
  async body(context) {
    const { id } = await aStoppedEcs(context)
    await checkJob(context, await toHost(context, id))
    await checkJob(context, await sending(context, id, { migrate: null }))
  },
})

conformance({
  id: 'ecs-servers/migrate/changes-host',
  needs: moving(),
  subjects: ecsServers,
  async body(context) {
    const { member } = context.as
    const { id } = await aStoppedEcs(context)
    const hosts = [hostOf((await theEcs(member, id)).fields)]
    for (const migrate of [{ dedicated_host_id: context.facts.servers?.dedicatedHost }, null]) {
      await checkDone(context, await sending(context, id, { migrate }))
      hosts.push(hostOf((await theEcs(member, id)).fields))
    }
    const [shared, dedicated, sharedAgain] = hosts
    const moved = shared !== dedicated && dedicated !== sharedAgain
    context.check(holds, moved, 'another host once it is on a dedicated one, and another again once it has left that', shown(hosts))
  },
})

conformance({
  id: 'ecs-servers/migrate/keeps-identity',
  needs: moving(),
  subjects: ecsServers,
  async body(context) {
    const before = await theEcs(context.as.member, (await aStoppedEcs(context)).id)
    await finishedJob(context, await toHost(context, before.id))
    await checkSameServer(context, before, { after: 'a migration', too: ['flavor', 'image', 'status'] })
  },
})

conformance({
  id: 'ecs-servers/migrate/needs-stopped-server',
  needs: moving(),
  subjects: ecsServers,
  async body(context) {
    const before = await theEcs(context.as.member, (await anEcs(context)).id)
    await checkFruitless(context, await toHost(context, before.id), 'the server runs')
    await checkUnchanged(context, before, 'a migration while it ran')
    await aFinishedBatch(context, 'stopEcsBatch', { ids: [before.id] })
    await finishedJob(context, await toHost(context, before.id))
  },
})

/** Each broken migration is refused and leaves the server as it is; whether the server could be migrated at all is left open. */
const refusesAll = (broken: Readonly<Record<string, unknown>>) => async (context: CaseContext): Promise<void> => {
  const before = await theEcs(context.as.member, (await aStoppedEcs(context)).id)
  for (const [what, body] of Object.entries(broken)) {
    const exchange = await sending(context, before.id, body)
    context.check(isRefused, exchange, what)
    observeRefusal(context, exchange)
    await checkUnchanged(context, before, `a migration with ${what}`)
  }
  if (context.facts.servers?.dedicatedHost !== undefined) await finishedJob(context, await toHost(context, before.id))
}

conformance({ id: 'ecs-servers/migrate/mandatory-fields', needs: ecsNeeds(), subjects: ecsServers, body: refusesAll({ 'no migrate': {} }) })

conformance({
  id: 'ecs-servers/migrate/field-types',
  needs: ecsNeeds(),
  subjects: ecsServers,
  body: refusesAll({
    'migrate that is a list': { migrate: [] },
    'migrate that is a string': { migrate: 'now' },
    'dedicated_host_id that is an object': { migrate: { dedicated_host_id: {} } },
  }),
})

conformance({
  id: 'ecs-servers/migrate/unknown-hosts',
  needs: ecsNeeds(),
  subjects: ecsServers,
  async body(context) {
    const before = await theEcs(context.as.member, (await aStoppedEcs(context)).id)
    await checkFruitless(context, await toHost(context, before.id, NEVER_GIVEN), 'no dedicated host has that id')
    await checkUnchanged(context, before, 'a migration to a host that there is not')
    if (context.facts.servers?.dedicatedHost !== undefined) await finishedJob(context, await toHost(context, before.id))
  },
})

conformance({
  id: 'ecs-servers/migrate/unknown-servers',
  needs: ecsNeeds(),
  subjects: ecsServers,
  async body(context) {
    const { id } = await aStoppedEcs(context)
    for (const migrate of [null, { dedicated_host_id: context.facts.servers?.dedicatedHost ?? NEVER_GIVEN }]) {
      const refused = await sending(context, NEVER_GIVEN, { migrate })
      context.check(isRefused, refused, 'no server has that id')
      observeRefusal(context, refused)
    }
    if (context.facts.servers?.dedicatedHost !== undefined) await finishedJob(context, await toHost(context, id))
  },
})

conformance({
  id: 'ecs-servers/migrate/spares-ordinary-servers',
  needs: { ...ecsNeeds(), resources: { group: 1, server: 1 } },
  subjects: ecsServers,
  async body(context) {
    const { member } = context.as
    const group = await anEcsGroup(context)
    const before = await theEcs(member, (await aStoppedEcs(context, { group })).id)
    const exchange = await sending(context, before.id, { migrate: null })
    if (isSuccess(exchange)) {
      context.check(hasStatus, exchange, 200, 202)
      context.check(holds, jobIdIn(exchange) !== undefined, 'a migration answered with a job_id', 'none')
      const ended = await endedJob(context, exchange)
      context.check(reaches, ended, 'the job of the migration ends')
      context.observe('job of a server on no dedicated host', ended.reached ? ended.value : 'no end')
    } else {
      context.check(isRefused, exchange, 'the server is on no dedicated host')
      observeRefusal(context, exchange)
    }
    await checkSameServer(context, before, { after: 'the migration', too: ['flavor', 'image', 'status'] })
    context.check(isSame, membersOf(await theEcsGroup(member, group.id)), [before.id], 'the members of the group:')
  },
})
