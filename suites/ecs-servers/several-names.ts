import { hasStatus, holds, isRefused, isSame, shown } from '../../checks/index.ts'
import type { Exchange, Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type Needs, type SubjectSource } from '../../harness/index.ts'
import { ECS } from '../ecs-group.ts'
import { observeRefusal } from '../ecs-groups/refused.ts'
import { ecsBody, ecsNeeds, ecsServers, finishedJob, serverIdsIn, theEcs, uncreatable } from '../ecs-server.ts'

function two(_: Subject, { facts }: SubjectSource): Needs {
  const impossible = uncreatable(facts)
  return { ...ecsNeeds(2), ...(impossible !== undefined && { impossible }) }
}

/** The names of two servers that were created under one, asked whether they are to have it both. */
async function namesOfTwo(context: CaseContext, { name, isAutoRename }: { readonly name: string; readonly isAutoRename: boolean }): Promise<string[]> {
  const { server } = ecsBody(context.facts, { name, count: 2 })
  const exchange = await context.as.member.call('createEcs', { body: { server: { ...server, isAutoRename } } }, ECS)
  await finishedJob(context, exchange)
  const names: string[] = []
  for (const id of serverIdsIn(exchange)) names.push(String((await theEcs(context.as.member, id)).fields['name']))
  return names
}

conformance({
  id: 'ecs-servers/several-names/same-where-asked',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const name = context.name()
    context.check(isSame, await namesOfTwo(context, { name, isAutoRename: true }), [name, name], 'the names of the two servers:')
  },
})

conformance({
  id: 'ecs-servers/several-names/numbered-where-not',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const name = context.name()
    const names = await namesOfTwo(context, { name, isAutoRename: false })
    const apart = names.length === 2 && new Set(names).size === 2 && names.every((each) => each.startsWith(`${name}-`))
    context.check(holds, apart, `two different names that begin with ${name}-`, shown(names))
  },
})

/** Asks for two servers under a name; `dry` where the request is only to be looked at. */
function askingForTwo({ as, facts }: CaseContext, name: string, dry: boolean): Promise<Exchange> {
  const body = { ...ecsBody(facts, { name, count: 2 }), ...(dry && { dry_run: true }) }
  return as.member.call('createEcs', { body }, ECS)
}

const LONGEST = 59

conformance({
  id: 'ecs-servers/several-names/leave-room-for-numbers',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const longest = context.name().padEnd(LONGEST, 'n')
    context.check(hasStatus, await askingForTwo(context, longest, true), 202)
    const refused = await askingForTwo(context, `${longest}n`, true)
    context.check(isRefused, refused, `a name of ${LONGEST + 1} characters for several servers`)
    observeRefusal(context, refused)
  },
})

conformance({
  id: 'ecs-servers/several-names/begin-at-number',
  needs: two,
  subjects: ecsServers,
  async body(context) {
    const exchange = await askingForTwo(context, `${context.name()}-0007`, false)
    await finishedJob(context, exchange)
    const names: string[] = []
    for (const id of serverIdsIn(exchange)) names.push(String((await theEcs(context.as.member, id)).fields['name']))
    context.check(holds, names.length === 2, 'two servers', shown(names))
    const numbers = names.map((name) => Number(/\d+$/.exec(name)?.[0])).toSorted((one, other) => one - other)
    context.check(isSame, numbers, [7, 8], 'the numbers that the names end in:')
  },
})
