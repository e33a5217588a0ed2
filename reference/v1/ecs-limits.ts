import { COMPUTE_LIMITS, computeUsage } from '../server-quota.ts'
import type { State } from '../state.ts'

export type EcsLimits = Readonly<Record<string, number>>

/** What this cloud does not count; the same numbers as Nova's. */
const UNCOUNTED: EcsLimits = {
  maxServerMeta: 128,
  maxImageMeta: 128,
  maxPersonality: 5,
  maxPersonalitySize: 10_240,
  maxTotalKeypairs: 100,
  maxSecurityGroups: -1,
  maxSecurityGroupRules: -1,
  totalSecurityGroupsUsed: 0,
  maxTotalFloatingIps: -1,
  totalFloatingIpsUsed: 0,
}

/** The limits of a project and what it uses of them; the groups in use are counted by whoever asks. */
export function ecsLimits(state: State, projectId: string, usedGroups: number): EcsLimits {
  const used = computeUsage(state, projectId)
  return {
    maxTotalInstances: COMPUTE_LIMITS.instances,
    totalInstancesUsed: used.instances,
    maxTotalCores: COMPUTE_LIMITS.cores,
    totalCoresUsed: used.cores,
    maxTotalRAMSize: COMPUTE_LIMITS.ram,
    totalRAMUsed: used.ram,
    maxServerGroups: state.groupQuota(projectId),
    maxServerGroupMembers: state.memberQuota,
    totalServerGroupsUsed: usedGroups,
    ...UNCOUNTED,
  }
}
