import { bodyOf } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { PreconditionFailed } from '../group.ts'

/** Numbers by name: what a project may have, and what it uses; -1 is without limit. */
export type Numbers = Readonly<Record<string, number>>

/** Absolute limits that count groups. */
export type Limits = Numbers & Readonly<Record<'maxServerGroups' | 'maxServerGroupMembers' | 'totalServerGroupsUsed', number>>

/** The limits of a project under their names, as its quota set names them; what only one of the two names is left out. */
const NAMED_TWICE: Readonly<Record<string, string>> = {
  maxServerGroups: 'server_groups',
  maxServerGroupMembers: 'server_group_members',
  maxServerMeta: 'metadata_items',
  maxTotalCores: 'cores',
  maxTotalInstances: 'instances',
  maxTotalKeypairs: 'key_pairs',
  maxTotalRAMSize: 'ram',
  maxSecurityGroupRules: 'security_group_rules',
  maxSecurityGroups: 'security_groups',
  maxTotalFloatingIps: 'floating_ips',
  maxPersonality: 'injected_files',
  maxPersonalitySize: 'injected_file_content_bytes',
}

/** The absolute limits in an answer, those that are integers; throws {@link PreconditionFailed} when they do not count groups. */
export function limitsIn(exchange: Exchange): Limits {
  const body = bodyOf(exchange) as { limits?: { absolute?: unknown } } | null | undefined
  const limits = numbersIn(body?.limits?.absolute)
  const owed = ['maxServerGroups', 'maxServerGroupMembers', 'totalServerGroupsUsed']
  if (!owed.every((name) => name in limits)) throw new PreconditionFailed('read the limits', exchange)
  return limits as Limits
}

/** The quota set in an answer, those quotas that are integers; throws {@link PreconditionFailed} when there is none for groups. */
export function quotasIn(exchange: Exchange): { readonly id: unknown; readonly quotas: Numbers } {
  const body = bodyOf(exchange) as { quota_set?: { id?: unknown } | null } | null | undefined
  const quotas = numbersIn(body?.quota_set)
  if (!['server_groups', 'server_group_members'].every((name) => name in quotas)) throw new PreconditionFailed('read the quotas', exchange)
  return { id: body?.quota_set?.id, quotas }
}

/** Of the limits those that a quota set names too, under the quota set's names. */
export function asQuotas(limits: Numbers, quotas: Numbers): Numbers {
  const both = Object.entries(NAMED_TWICE).filter(([limit, quota]) => limit in limits && quota in quotas)
  return Object.fromEntries(both.map(([limit, quota]) => [quota, limits[limit] ?? 0]))
}

/** What is used, of everything that is counted. */
export function totalsOf(limits: Numbers): Numbers {
  return Object.fromEntries(Object.entries(limits).filter(([name]) => name.startsWith('total')))
}

function numbersIn(value: unknown): Numbers {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(entries.filter(([, number]) => Number.isInteger(number)))
}
