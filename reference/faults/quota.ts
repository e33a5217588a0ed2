import type { Call } from '../call.ts'
import type { AnswerHook } from '../compute.ts'
import { fault } from '../errors.ts'
import { defineFaults } from './fault.ts'
import { nameStem } from './name-stem.ts'
import { fields, type Fields, ofOperations, rewritten } from './rewrite.ts'

/** Changes the absolute limits in an answer. */
function limitsWith(change: (absolute: Fields) => Fields): AnswerHook {
  return (answer) =>
    rewritten(answer, ({ limits, ...rest }) =>
      limits === undefined ? rest : { ...rest, limits: { ...fields(limits), absolute: change(fields(fields(limits)['absolute'])) } },
    )
}

/** Changes the quota set in an answer. */
function quotasWith(change: (quotas: Fields) => Fields): AnswerHook {
  return (answer) =>
    rewritten(answer, ({ quota_set: quotas, ...rest }) => (quotas === undefined ? rest : { ...rest, quota_set: change(fields(quotas)) }))
}

function reserved({ query }: Call): string {
  return query?.get('reserved')?.at(-1) ?? ''
}

/** Ways to be wrong about how many groups there may be. */
export const quotaFaults = defineFaults([
  {
    name: 'usage-not-counted',
    summary: 'The limits say that no group is used, however many there are.',
    breaks: ['server-groups/quota/usage-counts-groups'],
    unsettles: ['server-groups/quota/reserved-only-adds', 'server-groups/quota/limits-of-others-for-administrators'],
    rules: () => ({ usedGroups: () => 0 }),
  },
  {
    name: 'cores-counted-as-servers',
    summary: 'The limits count a core for each server, however many it has, and forget the memory.',
    dialects: ['openstack'],
    breaks: ['server-groups/quota/usage-counts-servers'],
    answer: ofOperations(['showLimits'], limitsWith((limits) => ({ ...limits, totalCoresUsed: limits['totalInstancesUsed'], totalRAMUsed: 0 }))),
  },
  {
    name: 'quota-set-contradicts-limits',
    summary: 'The quota set allows more members than the limits.',
    breaks: ['server-groups/quota/limits-agree-with-quota'],
    answer: ofOperations(['showQuotaSet'], quotasWith((quotas) => ({ ...quotas, server_group_members: 16 }))),
  },
  {
    name: 'cores-and-servers-swapped',
    summary: 'The limits give the number of cores as that of servers, and the other way round.',
    breaks: ['server-groups/quota/limits-agree-with-quota'],
    answer: ofOperations(['showLimits'], limitsWith((limits) => ({
      ...limits, maxTotalCores: limits['maxTotalInstances'], maxTotalInstances: limits['maxTotalCores'],
    }))),
  },
  {
    name: 'quota-set-names-caller',
    summary: 'From 2.36 on the quota set of a project gives the caller as its id.',
    breaks: ['server-groups/quota/limits-agree-with-quota'],
    answer: ofOperations(['showQuotaSet'], (answer, call) =>
      call.version.minor < 36 ? answer : quotasWith((quotas) => ({ ...quotas, id: call.caller?.user.id ?? '' }))(answer, call),
    ),
  },
  {
    name: 'reserved-alone-counted',
    summary: 'With a reserved other than 0 the limits count what is reserved, and not what is in use.',
    breaks: ['server-groups/quota/reserved-only-adds'],
    answer: ofOperations(['showLimits'], (answer, call) =>
      /^-?[1-9]\d*$/.test(reserved(call)) ? limitsWith((limits) => ({ ...limits, totalServerGroupsUsed: 0 }))(answer, call) : answer,
    ),
  },
  {
    name: 'reserved-must-be-integer',
    summary: 'A reserved that is no integer is refused.',
    breaks: ['server-groups/quota/reserved-only-adds'],
    answer: ofOperations(['showLimits'], (answer, call) =>
      answer.status !== 200 || /^(-?\d+)?$/.test(reserved(call))
        ? answer
        : { ...answer, ...fault(400, 'Invalid input for query parameters reserved.') },
    ),
  },
  {
    name: 'limits-of-own-project-only',
    summary: "An administrator who asks for another project's limits is told those of the own.",
    breaks: ['server-groups/quota/limits-of-others-for-administrators'],
    answer: ofOperations(['showLimits'], (answer, call) => {
      const { caller, query, rules, state } = call
      if (query?.has('tenant_id') !== true) return answer
      const own = caller?.project?.id ?? ''
      const numbers = { maxServerGroups: state.groupQuota(own), totalServerGroupsUsed: rules.usedGroups(state, own) }
      return limitsWith((limits) => ({ ...limits, ...numbers }))(answer, call)
    }),
  },
  {
    name: 'limits-of-others-for-everybody',
    summary: 'Anybody is told the limits of any project.',
    breaks: ['server-groups/quota/limits-of-others-for-administrators'],
    rules: ({ allows }) => ({
      allows: (policy, caller, projectId) => policy === 'limits:other_project' || allows(policy, caller, projectId),
    }),
  },
  {
    name: 'quotas-of-users-unknown',
    summary: 'The quotas of a user cannot be asked for.',
    breaks: ['server-groups/quota/of-a-user'],
    answer: ofOperations(['showQuotaSet'], (answer, { query }) =>
      query?.has('user_id') === true ? { ...answer, ...fault(400, 'user_id is not supported.') } : answer,
    ),
  },
  {
    name: 'fewer-fixed-ips-than-servers',
    summary: 'By default a project may have fewer fixed IP addresses than servers.',
    breaks: ['server-groups/quota/fixed-ips-suffice'],
    answer: ofOperations(
      ['showQuotaSet', 'showQuotaDefaults'],
      quotasWith((quotas) => (quotas['fixed_ips'] === undefined ? quotas : { ...quotas, fixed_ips: 4 })),
    ),
  },
  {
    name: 'conflict-above-quota',
    summary: 'A create above the quota is refused with 409.',
    breaks: ['server-groups/quota/is-403-above-quota'],
    answer: ofOperations(['createServerGroup'], (answer) =>
      answer.status === 403 && answer.body.includes('Quota exceeded') ? { ...answer, ...fault(409, 'Too many server groups.') } : answer,
    ),
  },
  {
    name: 'quota-not-enforced',
    summary: 'Any number of groups can be created.',
    breaks: ['server-groups/quota/refuses-above-quota', 'server-groups/quota/is-403-above-quota', 'server-groups/races/quota-holds'],
    rules: () => ({ quotaReached: () => false }),
  },
  {
    name: 'full-quota-frees-late',
    summary: 'After a delete in a project full of groups that are named alike the next create is still refused.',
    breaks: ['server-groups/quota/delete-frees-quota'],
    rules: ({ quotaReached, removeGroup }) => ({
      removeGroup: (state, group, version) => {
        const alike = state.groupsOf(group.projectId).every(({ name }) => nameStem(name) === nameStem(group.name))
        state.notes.set(`full ${group.projectId}`, alike && version.api !== 'ecs-v1' && quotaReached(state, group.projectId))
        removeGroup(state, group, version)
      },
      quotaReached: (state, projectId) => quotaReached(state, projectId) || state.notes.get(`full ${projectId}`) === true,
    }),
  },
])
