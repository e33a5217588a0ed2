import type { Caller, PolicyName } from '../access.ts'
import { allows } from '../access.ts'
import type { Answer } from '../answer.ts'
import type { Dialect } from '../dialect.ts'
import type { GroupView } from '../group-view.ts'
import type { Query } from '../query.ts'
import type { Group, State } from '../state.ts'
import type { Server } from '../server-state.ts'
import { ECS_STEP_ORDER } from '../step-order.ts'
import type { StepName } from '../step-order.ts'
import type { Problem } from '../value-problem.ts'
import { ECS_BODY_RULES } from './ecs-body.ts'
import type { EcsBodyRules } from './ecs-body.ts'
import { ecsError, wrappedFault } from './ecs-error.ts'
import type { EcsErrorText } from './ecs-error.ts'
import { ecsLimits } from './ecs-limits.ts'
import type { EcsLimits } from './ecs-limits.ts'
import { findMember, joinRefusal, leaveRefusal } from './ecs-members.ts'
import type { Membership, NovaRefusal } from './ecs-members.ts'
import { nextMarker, page, pageProblem } from './ecs-page.ts'
import type { PageRequest } from './ecs-page.ts'
import { honestEcsServerRules } from './ecs-server-rules.ts'
import type { EcsServerRules } from './ecs-server-rules.ts'

/** What a group is wanted for. */
export interface WantedEcsGroup {
  readonly id: string
  readonly operation: string
  readonly projectId: string
}

/** Every decision of ECS v1 that a fault may take differently. */
export interface EcsRules {
  readonly order: readonly StepName[]
  /** An error of this API. */
  error(status: number, text: EcsErrorText): Answer
  /** A refusal of Nova, which this API hands on. */
  wrappedFault(refusal: NovaRefusal): Answer
  urlProjectFits(urlProject: string, caller: Caller | undefined): boolean
  /** Whether the caller may do this in the own project. */
  allows(policy: PolicyName, caller: Caller): boolean
  readonly body: EcsBodyRules
  /** The group of that id and project. */
  findGroup(state: State, wanted: WantedEcsGroup): Group | undefined
  groupView(group: Group): GroupView
  /** The groups of the project, in the order in which they are listed. */
  listedGroups(state: State, projectId: string): readonly Group[]
  pageProblem(query: Query | undefined): Problem
  /** Undefined for a marker that is not in the list. */
  page(groups: readonly Group[], asked: PageRequest): readonly Group[] | undefined
  /** Undefined for a list without page_info. */
  nextMarker(shown: readonly Group[], asked: PageRequest): string | undefined
  quotaReached(state: State, projectId: string): boolean
  memberQuotaReached(state: State, group: Group): boolean
  /** The server of the project that has the id, to join a group or leave it. */
  findMember(state: State, id: string, projectId: string): Server | undefined
  /** Why a server cannot join, whatever the quota. */
  joinRefusal(membership: Membership, state: State): NovaRefusal | undefined
  leaveRefusal(membership: Membership, state: State): NovaRefusal | undefined
  join(state: State, membership: Membership): void
  leave(state: State, membership: Membership): void
  /** The one word for what became of a server in a batch; the words are undocumented. */
  batchStatus(done: boolean): string
  limits(state: State, projectId: string, usedGroups: number): EcsLimits
  readonly servers: EcsServerRules
}

function findGroup(state: State, { id, projectId }: WantedEcsGroup): Group | undefined {
  return state.groups.find((group) => group.id === id.toLowerCase() && group.projectId === projectId)
}

/** A group without its owner. One with a reserved policy is shown with it, which is undocumented. */
function groupView({ id, name, policy, members }: Group): GroupView {
  return { id, name, policies: [policy], members: [...members], metadata: {} }
}

/** The two clouds word the refusal of a role each in their own way; this is where they differ. */
function error({ name }: Dialect): EcsRules['error'] {
  if (name !== 'huaweicloud') return ecsError
  return (status, text) => ecsError(status, { ...text, message: text.message.replace(/^Policy does not/, "Policy doesn't") })
}

/** What a conforming ECS v1 of the dialect does. */
export function honestEcsRules(dialect: Dialect): EcsRules {
  return {
    order: ECS_STEP_ORDER,
    error: error(dialect),
    wrappedFault,
    urlProjectFits: (urlProject, caller) => urlProject === caller?.project?.id,
    allows: (policy, caller) => allows(policy, caller, caller.project?.id),
    body: ECS_BODY_RULES,
    findGroup,
    groupView,
    listedGroups: (state, projectId) => state.groupsOf(projectId),
    pageProblem,
    page,
    nextMarker,
    quotaReached: (state, projectId) => state.groupsOf(projectId).length >= state.groupQuota(projectId),
    memberQuotaReached: (state, { id }) => state.membersOf(id).length >= state.memberQuota,
    findMember,
    joinRefusal,
    leaveRefusal,
    join: (state, { group, server }) => state.joinGroup(server.id, group.id),
    leave: (state, { group, server }) => state.leaveGroup(server.id, group.id),
    batchStatus: (done) => (done ? 'success' : 'failed'),
    limits: ecsLimits,
    servers: honestEcsServerRules(dialect),
  }
}
