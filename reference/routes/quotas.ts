import { isAdmin } from '../access.ts'
import { jsonAnswer } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { PROJECTS } from '../accounts.ts'
import type { Call } from '../call.ts'
import { fault } from '../errors.ts'
import { COMPUTE_LIMITS, computeUsage } from '../server-quota.ts'
import type { State } from '../state.ts'
import type { Route } from './route.ts'
import { noQuery, strictQuery } from './strict-query.ts'

/**
 * Default limits, no two alike where a deployment may choose them; from when on they are no longer shown, and their names in the
 * limits.
 */
const RESOURCES: ReadonlyArray<{
  readonly name: string
  readonly limit: number
  readonly goneFrom?: number
  readonly limits: readonly string[]
}> = [
  { name: 'cores', limit: COMPUTE_LIMITS.cores, limits: ['maxTotalCores'] },
  { name: 'fixed_ips', limit: -1, goneFrom: 36, limits: [] },
  { name: 'floating_ips', limit: -1, goneFrom: 36, limits: ['maxTotalFloatingIps'] },
  { name: 'injected_file_content_bytes', limit: 10240, goneFrom: 57, limits: ['maxPersonalitySize'] },
  { name: 'injected_file_path_bytes', limit: 255, goneFrom: 57, limits: [] },
  { name: 'injected_files', limit: 5, goneFrom: 57, limits: ['maxPersonality'] },
  { name: 'instances', limit: COMPUTE_LIMITS.instances, limits: ['maxTotalInstances'] },
  { name: 'key_pairs', limit: 100, limits: ['maxTotalKeypairs'] },
  { name: 'metadata_items', limit: 128, limits: ['maxServerMeta', 'maxImageMeta'] },
  { name: 'ram', limit: COMPUTE_LIMITS.ram, limits: ['maxTotalRAMSize'] },
  { name: 'security_group_rules', limit: -1, goneFrom: 36, limits: ['maxSecurityGroupRules'] },
  { name: 'security_groups', limit: -1, goneFrom: 36, limits: ['maxSecurityGroups'] },
  { name: 'server_group_members', limit: 0, limits: ['maxServerGroupMembers'] },
  { name: 'server_groups', limit: 0, limits: ['maxServerGroups'] },
]

const LIMITS_ORDER = [
  'maxTotalInstances', 'maxTotalCores', 'maxTotalRAMSize', 'maxServerMeta', 'maxImageMeta', 'maxPersonality', 'maxPersonalitySize',
  'maxTotalKeypairs', 'maxServerGroups', 'maxServerGroupMembers', 'maxTotalFloatingIps', 'maxSecurityGroups', 'maxSecurityGroupRules',
]

const IMAGE_META_GONE_FROM = 39
const PROXIES_GONE_FROM = 36

function resourcesAt(minor: number): typeof RESOURCES {
  return RESOURCES.filter(({ goneFrom }) => goneFrom === undefined || minor < goneFrom)
}

function limitOf(name: string, limit: number, groups: number, state: State): number {
  if (name === 'server_groups') return groups
  return name === 'server_group_members' ? state.memberQuota : limit
}

function showLimits(call: Call): Answer {
  const { state, version: { minor } } = call
  const projectId = call.query?.get('tenant_id')?.at(-1) ?? call.caller?.project?.id ?? ''
  const maxima = new Map<string, number>()
  for (const { name, limit, limits } of resourcesAt(minor)) {
    for (const key of limits) maxima.set(key, limitOf(name, limit, state.groupQuota(projectId), state))
  }
  if (minor >= IMAGE_META_GONE_FROM) maxima.delete('maxImageMeta')
  const proxies = minor < PROXIES_GONE_FROM ? { totalFloatingIpsUsed: 0, totalSecurityGroupsUsed: 0 } : {}
  const used = computeUsage(state, projectId)
  const absolute = {
    ...Object.fromEntries(LIMITS_ORDER.flatMap((key) => (maxima.has(key) ? [[key, maxima.get(key) ?? 0]] : []))),
    totalRAMUsed: used.ram,
    totalCoresUsed: used.cores,
    totalInstancesUsed: used.instances,
    ...proxies,
    totalServerGroupsUsed: call.rules.usedGroups(state, projectId),
  }
  return jsonAnswer(200, { limits: { rate: [], absolute } })
}

function quotaSet(call: Call, groups: number): Answer {
  const shown = resourcesAt(call.version.minor).map(({ name, limit }) => [name, limitOf(name, limit, groups, call.state)])
  return jsonAnswer(200, { quota_set: { id: call.params['id'] ?? '', ...Object.fromEntries(shown) } })
}

function quotaDetail(call: Call): Answer {
  const { params, state, version } = call
  const id = params['id'] ?? ''
  const inUse: Readonly<Record<string, number>> = { ...computeUsage(state, id), server_groups: call.rules.usedGroups(state, id) }
  const shown = resourcesAt(version.minor).map(({ name, limit }) => {
    return [name, { limit: limitOf(name, limit, state.groupQuota(id), state), in_use: inUse[name] ?? 0, reserved: 0 }]
  })
  return jsonAnswer(200, { quota_set: { id, ...Object.fromEntries(shown) } })
}

/**
 * A project that is not there. Only an administrator is told: of a quota anybody else was refused by the policy, and the defaults are
 * the same for every project.
 */
function unknownProject(call: Call): Answer | undefined {
  const id = call.params['id'] ?? ''
  return PROJECTS.some((project) => project.id === id) ? undefined : fault(400, `Project ID ${id} is not a valid project.`)
}

function namedProject({ params }: Call): string | undefined {
  return params['id']
}

/** Limits and quota sets, as far as server groups need them. */
export const quotas: readonly Route[] = [
  {
    operation: 'showLimits',
    method: 'GET',
    path: '/limits',
    queryProblem: strictQuery(['tenant_id']),
    policy: ({ query }) => (query?.has('tenant_id') ? 'limits:other_project' : 'limits'),
    act: showLimits,
  },
  {
    operation: 'showQuotaSet',
    method: 'GET',
    path: '/os-quota-sets/{id}',
    queryProblem: strictQuery(['user_id']),
    policy: () => 'os-quota-sets:show',
    policyProject: namedProject,
    act: (call) => unknownProject(call) ?? quotaSet(call, call.state.groupQuota(call.params['id'] ?? '')),
  },
  {
    operation: 'showQuotaDefaults',
    method: 'GET',
    path: '/os-quota-sets/{id}/defaults',
    queryProblem: noQuery,
    policy: () => 'os-quota-sets:defaults',
    act: (call) => (isAdmin(call.caller) ? unknownProject(call) : undefined) ?? quotaSet(call, call.state.defaultGroupQuota),
  },
  {
    operation: 'showQuotaSetDetail',
    method: 'GET',
    path: '/os-quota-sets/{id}/detail',
    queryProblem: strictQuery(['user_id']),
    policy: () => 'os-quota-sets:detail',
    policyProject: namedProject,
    act: (call) => unknownProject(call) ?? quotaDetail(call),
  },
]
