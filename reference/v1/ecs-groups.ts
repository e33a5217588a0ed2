import { jsonAnswer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { describedGroup } from '../group-body.ts'
import type { Route } from '../routes/route.ts'
import type { Group } from '../state.ts'
import { ecsGroupProblem } from './ecs-body.ts'
import type { NovaRefusal } from './ecs-members.ts'
import { pageRequest } from './ecs-page.ts'

export const GROUPS_PATH = '/cloudservers/os-server-groups'

/** Nova's groups are made and removed behind this API as at its first microversion. */
const BEHIND = { api: 'ecs-v1', minor: 1 } as const

/** For groups of a project by one edition of the documents, for members of a group by another; here for both. */
export const QUOTA_REACHED = {
  code: 'Ecs.0022', message: 'Insufficient ECS group quota. Contact customer service to increase quota.',
} as const

export function ownProject({ caller }: Call): string {
  return caller?.project?.id ?? ''
}

function unknownGroup(id: string): NovaRefusal {
  return { name: 'itemNotFound', code: 404, message: `Instance group ${id} could not be found.` }
}

/** Finds the group of the path; Nova's refusal, handed on, when there is none. That is likely, and undocumented. */
export function findEcsGroup(call: Call): Answer | undefined {
  const { params: { id = '' }, route, rules: { ecs }, state } = call
  call.group = ecs.findGroup(state, { id, operation: route?.operation ?? '', projectId: ownProject(call) })
  return call.group === undefined ? ecs.wrappedFault(unknownGroup(id)) : undefined
}

function shown({ rules }: Call, group: Group | undefined): Answer {
  return jsonAnswer(200, group === undefined ? {} : { server_group: rules.ecs.groupView(group) })
}

function createGroup(call: Call): Answer {
  const { caller, rules, state } = call
  const draft = { ...describedGroup(call.json), members: [], projectId: ownProject(call), userId: caller?.user.id ?? '' }
  const group = { ...draft, id: rules.newGroupId(state, draft) }
  rules.storeGroup(state, group, BEHIND)
  return shown(call, group)
}

function groupQuota(call: Call): Answer | undefined {
  const { rules: { ecs }, state } = call
  if (!ecs.quotaReached(state, ownProject(call))) return undefined
  return ecs.error(400, QUOTA_REACHED)
}

function listGroups(call: Call): Answer {
  const { query, rules: { ecs }, state } = call
  const asked = pageRequest(query)
  const groups = ecs.page(ecs.listedGroups(state, ownProject(call)), asked)
  if (groups === undefined) {
    return ecs.error(400, { code: 'Ecs.0005', message: 'Invalid parameter values. Contact customer service.', detail: 'unknown marker' })
  }
  const next = ecs.nextMarker(groups, asked)
  const pages = next === undefined ? {} : { page_info: { next_marker: next } }
  return jsonAnswer(200, { server_groups: groups.map((group) => ecs.groupView(group)), ...pages })
}

function deleteGroup({ group, rules, state }: Call): Answer {
  if (group !== undefined) rules.removeGroup(state, group, BEHIND)
  return { status: 204, headers: [], body: '' }
}

function showLimits(call: Call): Answer {
  const { rules, state } = call
  const project = ownProject(call)
  return jsonAnswer(200, { absolute: rules.ecs.limits(state, project, rules.usedGroups(state, project)) })
}

/** Groups and limits as ECS v1 has them. */
export const ecsGroups: readonly Route[] = [
  {
    operation: 'createEcsGroup',
    method: 'POST',
    path: GROUPS_PATH,
    bodyProblem: ({ json, rules }) => ecsGroupProblem(json, rules.ecs.body),
    policy: () => 'ecs:cloudServers:createServerGroup',
    quota: groupQuota,
    act: createGroup,
  },
  {
    operation: 'listEcsGroups',
    method: 'GET',
    path: GROUPS_PATH,
    queryProblem: ({ query, rules }) => rules.ecs.pageProblem(query),
    policy: () => 'ecs:cloudServers:list',
    act: listGroups,
  },
  {
    operation: 'showEcsGroup',
    method: 'GET',
    path: `${GROUPS_PATH}/{id}`,
    find: findEcsGroup,
    policy: ({ dialect }) => (dialect.name === 'huaweicloud' ? 'ecs:cloudServers:showServerGroup' : 'ecs:cloudServers:get'),
    act: (call) => shown(call, call.group),
  },
  {
    operation: 'deleteEcsGroup',
    method: 'DELETE',
    path: `${GROUPS_PATH}/{id}`,
    find: findEcsGroup,
    policy: () => 'ecs:cloudServers:deleteServerGroup',
    act: deleteGroup,
  },
  { operation: 'showEcsLimits', method: 'GET', path: '/cloudservers/limits', act: showLimits },
]
