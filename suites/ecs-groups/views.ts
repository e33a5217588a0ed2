import { hasStatus, holds, isRefused, isSame } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import type { ApiName } from '../../specs/index.ts'
import { aDeletedEcsGroup, anEcsGroup, ecsGroups, everyEcsGroup, theEcsGroup } from '../ecs-group.ts'
import { aDeletedGroup, aGroup, theGroup, theGroups } from '../fixtures.ts'
import type { ShownGroup } from '../group.ts'
import { nativeApis, withRows } from '../subjects.ts'

/** A family through which groups are made, seen and deleted. */
interface Door {
  readonly create: () => Promise<ShownGroup>
  readonly show: (id: string) => Promise<ShownGroup>
  readonly list: () => Promise<ShownGroup[]>
  readonly delete: (id: string) => Promise<void>
}

function door(context: CaseContext, api: ApiName): Door {
  const { member } = context.as
  if (api === 'ecs-v1') {
    return {
      create: () => anEcsGroup(context),
      show: (id) => theEcsGroup(member, id),
      list: () => everyEcsGroup(member),
      delete: (id) => aDeletedEcsGroup(member, id),
    }
  }
  const at = { api }
  return {
    create: () => aGroup(context, { at }),
    show: (id) => theGroup(member, id, at),
    list: () => theGroups(member, [], at),
    delete: (id) => aDeletedGroup(member, id, at),
  }
}

/** From the ECS API to each native one, and back. */
function crossings(source: SubjectSource): Subject[] {
  const rows = nativeApis(source).flatMap((api) => [`ecs-v1 to ${api}`, `${api} to ecs-v1`])
  return withRows(ecsGroups(source), rows)
}

function doors(context: CaseContext): { from: Door; to: Door; toApi: ApiName } {
  const [from, to] = (context.subject.row ?? '').split(' to ') as [ApiName, ApiName]
  return { from: door(context, from), to: door(context, to), toApi: to }
}

/** What a group is, whatever form it is shown in. */
function essence({ id, fields: { name, policies, members } }: ShownGroup): Record<string, unknown> {
  return { id, name, policies, members }
}

const needs = { resources: { group: 1 } }

conformance({
  id: 'ecs-groups/views/shown-alike',
  needs,
  subjects: crossings,
  async body(context) {
    const { from, to } = doors(context)
    const group = await from.show((await from.create()).id)
    const entry = (await to.list()).find(({ id }) => id === group.id)
    context.check(holds, entry !== undefined, 'the group in the list of the other API', 'not listed')
    if (entry !== undefined) context.check(isSame, essence(entry), essence(group), 'the group as listed by the other API:')
    context.check(isSame, essence(await to.show(group.id)), essence(group), 'the group as shown by the other API:')
  },
})

conformance({
  id: 'ecs-groups/views/deleted-for-all',
  needs,
  subjects: crossings,
  async body(context) {
    const { from, to, toApi } = doors(context)
    const group = await from.create()
    await to.show(group.id)
    await from.delete(group.id)
    const operation = toApi === 'ecs-v1' ? 'showEcsGroup' : 'showServerGroup'
    const refused = await context.as.member.call(operation, { path: { server_group_id: group.id } }, { api: toApi })
    context.check(isRefused, refused, 'the group was deleted through another API')
    const listed = (await to.list()).some(({ id }) => id === group.id)
    context.check(holds, !listed, 'no such group in the list of the other API', 'still listed')
  },
})

conformance({
  id: 'ecs-groups/views/deleted-through-any',
  needs,
  subjects: crossings,
  async body(context) {
    const { from, toApi } = doors(context)
    const group = await from.create()
    const operation = toApi === 'ecs-v1' ? 'deleteEcsGroup' : 'deleteServerGroup'
    const deleted = await context.as.member.call(operation, { path: { server_group_id: group.id } }, { api: toApi })
    context.check(hasStatus, deleted, 200, 202, 204)
    const left = (await from.list()).some(({ id }) => id === group.id)
    context.check(holds, !left, 'no such group in the list of the API it was made by', 'still listed')
  },
})
