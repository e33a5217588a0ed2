import { jsonAnswer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { vacancy } from '../placement.ts'
import type { Route } from '../routes/route.ts'
import type { Server } from '../server-state.ts'
import { isObject } from '../value-problem.ts'
import { memberProblem, membersProblem, namedMember, namedMembers } from './ecs-body.ts'
import { findEcsGroup, GROUPS_PATH, ownProject, QUOTA_REACHED } from './ecs-groups.ts'
import { unknownMember } from './ecs-members.ts'
import type { NovaRefusal } from './ecs-members.ts'

type Change = 'join' | 'leave'

const ACTION_PATH = `${GROUPS_PATH}/{id}/action`

/** Why a server does not join or leave: a fault of Nova's, or the quota of members. */
type Refusal = NovaRefusal | typeof QUOTA_REACHED

/** Lets one server join or leave the group of the call, or says why not. */
function change(call: Call, id: string, which: Change): Refusal | undefined {
  const { group, rules: { ecs }, state } = call
  const server = ecs.findMember(state, id, ownProject(call))
  if (server === undefined || group === undefined) return unknownMember(id)
  const membership = { group, server }
  const refusal = which === 'join' ? ecs.joinRefusal(membership, state) : ecs.leaveRefusal(membership, state)
  if (refusal !== undefined) return refusal
  if (which === 'join' && ecs.memberQuotaReached(state, group)) return QUOTA_REACHED
  ecs[which](state, membership)
  if (which === 'join') reseat(call, server)
  return undefined
}

/**
 * Gives a new member a host where the group's policy has it. Where there is no room, one that is stopped has no host until it starts, and
 * one that runs stays where it is.
 */
function reseat({ rules: { servers: rules }, state }: Call, server: Server): void {
  const wanted = vacancy(rules, state.servers, { occasion: 'join', group: state.groupOf(server), server })
  if (rules.mayStay(server, wanted)) return
  server.host = rules.place(wanted) ?? (server.vmState === 'stopped' ? undefined : server.host)
}

function changeOne(call: Call, id: string, which: Change): Answer {
  const { rules: { ecs } } = call
  const refusal = change(call, id, which)
  if (refusal === undefined) return { status: 200, headers: [], body: '' }
  return 'name' in refusal ? ecs.wrappedFault(refusal) : ecs.error(400, refusal)
}

/** Each server for itself: one that is refused does not hinder the others, which is undocumented. */
function changeAll(call: Call, which: Change): Answer {
  const { json, rules: { ecs } } = call
  const servers = namedMembers(json).map((id) => {
    const refusal = change(call, id, which)
    const failed = refusal === undefined ? {} : { fail_reason: refusal.message }
    return { server_id: id, status: ecs.batchStatus(refusal === undefined), ...failed }
  })
  const done = servers.every((server) => !('fail_reason' in server))
  return jsonAnswer(200, { status: ecs.batchStatus(done), servers })
}

function action(operation: string, key: string, which: Change): Route {
  return {
    operation,
    method: 'POST',
    path: ACTION_PATH,
    bodyProblem: ({ json, rules }) => memberProblem(json, key, rules.ecs.body),
    policy: () => (which === 'join' ? 'ecs:cloudServers:addServerGroupMember' : 'ecs:cloudServers:deleteServerGroupMember'),
    find: findEcsGroup,
    act: (call) => changeOne(call, namedMember(call.json, key), which),
  }
}

function batch(operation: string, name: string, which: Change): Route {
  return {
    operation,
    method: 'POST',
    path: `${GROUPS_PATH}/{id}/${name}`,
    bodyProblem: ({ json, rules }) => membersProblem(json, rules.ecs.body),
    policy: () => (which === 'join' ? 'ecs:cloudServers:addServerGroupMember' : 'ecs:cloudServers:deleteServerGroupMember'),
    find: findEcsGroup,
    act: (call) => changeAll(call, which),
  }
}

const ACTIONS: ReadonlyMap<string, Route> = new Map([
  ['add_member', action('addEcsGroupMember', 'add_member', 'join')],
  ['remove_member', action('removeEcsGroupMember', 'remove_member', 'leave')],
])

/** The one action that the body names; what becomes of a body with several is undocumented. */
function chosenAction({ json }: Call): Route | undefined {
  const named = isObject(json) ? [...json.keys()].flatMap((key) => ACTIONS.get(key) ?? []) : []
  return named.length === 1 ? named[0] : undefined
}

/** Adding and removing one member. */
export const ecsMembership: readonly Route[] = [
  {
    operation: 'changeEcsGroupMember',
    method: 'POST',
    path: ACTION_PATH,
    actionOf: chosenAction,
    bodyProblem: () => 'exactly one of add_member and remove_member is required',
    find: findEcsGroup,
    act: ({ rules }) => rules.ecs.error(400, { code: 'Ecs.0005', message: 'request body is illegal.' }),
  },
]

/** Adding and removing several members at once. */
export const ecsBatchMembership: readonly Route[] = [
  batch('addEcsGroupMembers', 'add_members', 'join'),
  batch('removeEcsGroupMembers', 'remove_members', 'leave'),
]
