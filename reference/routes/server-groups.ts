import { isAdmin } from '../access.ts'
import { jsonAnswer } from '../answer.ts'
import type { Call } from '../call.ts'
import { fault } from '../errors.ts'
import { bodyProblem, describedGroup } from '../group-body.ts'
import { queryProblem } from '../query.ts'
import type { Group } from '../state.ts'
import type { Answer } from '../answer.ts'
import type { Route } from './route.ts'
import { noQuery } from './strict-query.ts'

const PATH = '/os-server-groups'

function ownProject({ caller }: Call): string | undefined {
  return caller?.project?.id
}

function version({ api, version: { minor } }: Call): { readonly api: Call['api']; readonly minor: number } {
  return { api, minor }
}

function findGroup(call: Call): Answer | undefined {
  const id = call.params['id'] ?? ''
  const operation = call.route?.operation ?? ''
  call.group = call.caller === undefined ? undefined : call.rules.findGroup(call.state, { id, operation }, call.caller)
  return call.group === undefined ? fault(404, `Instance group ${id} could not be found.`) : undefined
}

/** The last of a repeated parameter counts; a limit of 0 asks for none. */
function slice(call: Call, groups: readonly Group[]): readonly Group[] {
  const last = (key: string): number => Number(call.query?.get(key)?.at(-1) ?? 0)
  return call.rules.slice(groups, last('limit'), last('offset'))
}

function shown(call: Call, group: Group): Answer {
  return jsonAnswer(200, { server_group: call.rules.groupView(group, version(call)) })
}

function createGroup(call: Call): Answer {
  const { caller, rules, state } = call
  const described = describedGroup(call.json)
  if (call.version.minor >= 64 && Object.keys(described.rules).length > 0 && !rules.takesRules(described.policy)) {
    return fault(400, 'Only anti-affinity policy supports rules.')
  }
  const draft = { ...described, members: [], projectId: caller?.project?.id ?? '', userId: caller?.user.id ?? '' }
  const group = { ...draft, id: rules.newGroupId(state, draft) }
  rules.storeGroup(state, group, version(call))
  return shown(call, group)
}

function listGroups(call: Call): Answer {
  const { caller, rules, state } = call
  const everywhere = rules.listsAllProjects(call.query, isAdmin(caller))
  const groups = rules.listedGroups(state, everywhere ? undefined : ownProject(call) ?? '', version(call))
  const marker = call.query?.get('marker')?.at(-1)
  const left = marker === undefined ? groups : rules.afterMarker(groups, marker)
  if (left === undefined) return fault(400, `Marker ${marker} could not be found.`)
  return jsonAnswer(200, { server_groups: slice(call, left).map((group) => rules.groupView(group, version(call))) })
}

function deleteGroup(call: Call): Answer {
  if (call.group !== undefined) call.rules.removeGroup(call.state, call.group, version(call))
  return { status: 204, headers: [['Content-Type', 'application/json']], body: '' }
}

/** Server groups: they are created, listed, shown and deleted, never changed. */
export const serverGroups: readonly Route[] = [
  {
    operation: 'createServerGroup',
    method: 'POST',
    path: PATH,
    bodyProblem: (call) => bodyProblem(call.json, version(call), call.rules),
    policy: () => 'os-server-groups:create',
    policyProject: ownProject,
    quota: (call) =>
      call.rules.quotaReached(call.state, ownProject(call) ?? '') ? fault(403, 'Quota exceeded, too many server groups.') : undefined,
    act: createGroup,
  },
  {
    operation: 'listServerGroups',
    method: 'GET',
    path: PATH,
    queryProblem: (call) => queryProblem(call.query, call.rules.listQuery(version(call))),
    policy: () => 'os-server-groups:index',
    policyProject: ownProject,
    act: listGroups,
  },
  {
    operation: 'showServerGroup',
    method: 'GET',
    path: `${PATH}/{id}`,
    queryProblem: noQuery,
    find: findGroup,
    policy: () => 'os-server-groups:show',
    policyProject: ({ group }) => group?.projectId,
    act: (call) => (call.group === undefined ? fault(404, 'Instance group could not be found.') : shown(call, call.group)),
  },
  {
    operation: 'deleteServerGroup',
    method: 'DELETE',
    path: `${PATH}/{id}`,
    find: findGroup,
    policy: () => 'os-server-groups:delete',
    policyProject: ({ group }) => group?.projectId,
    act: deleteGroup,
  },
]
