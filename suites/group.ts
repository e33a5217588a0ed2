import { answerOf, bodyOf, excerpt } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import { compareMicroversions } from '../specs/index.ts'
import type { TargetFacts } from '../target/index.ts'

/** A native server group as a target shows it; its form depends on the microversion. */
export interface ShownGroup {
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** What a group is asked for with. */
export interface WantedGroup {
  readonly name: string
  readonly policy: string
  readonly rules?: Readonly<Record<string, unknown>>
}

/** A precondition of a case did not come about: the pair is `errored`, since what it owes was never examined. */
export class PreconditionFailed extends Error {
  constructor(what: string, exchange: Exchange) {
    const { status } = answerOf(exchange)
    super(`could not ${what}: ${exchange.operationId} answered ${status} ${excerpt(answerOf(exchange))}`)
    this.name = 'PreconditionFailed'
  }
}

/**
 * The positive control of a negative case: the nearest valid request succeeds. Throws {@link PreconditionFailed} when it does not,
 * for then a refusal of its neighbour says nothing, and what is wrong is another requirement's to say.
 */
export function succeeded(control: Exchange, status: number): void {
  if (answerOf(control).status !== status) throw new PreconditionFailed('have the nearest valid request succeed', control)
}

/** Whether groups have one `policy` (from 2.64 on) instead of a list of `policies` (Nova API reference, os-server-groups). */
export function hasOnePolicy(microversion: string | undefined): boolean {
  return microversion !== undefined && compareMicroversions(microversion, '2.64') >= 0
}

/** The body of a create, in the form of a microversion. */
export function createBody({ name, policy, rules }: WantedGroup, microversion: string | undefined): { server_group: Record<string, unknown> } {
  if (!hasOnePolicy(microversion)) return { server_group: { name, policies: [policy] } }
  return { server_group: { name, policy, ...(rules === undefined ? {} : { rules }) } }
}

/**
 * Policies that groups are made with at a microversion (Nova API reference; microversion 2.15). The documents of the two clouds have
 * anti-affinity alone take effect and reserve the others: whether those are taken, only `reserved-policies` asks.
 */
export function policiesAt({ dialect }: Pick<TargetFacts, 'dialect'>, microversion: string | undefined): readonly string[] {
  if (dialect !== 'openstack') return ['anti-affinity']
  const soft = microversion !== undefined && compareMicroversions(microversion, '2.15') >= 0
  return soft ? ['anti-affinity', 'affinity', 'soft-anti-affinity', 'soft-affinity'] : ['anti-affinity', 'affinity']
}

/**
 * What a group shows, by which two views of it are compared. The documents of the two clouds contradict each other on which answers
 * name the owner where they need not: there it is left out.
 */
export function comparable({ dialect }: Pick<TargetFacts, 'dialect'>, { fields }: ShownGroup): Readonly<Record<string, unknown>> {
  if (dialect === 'openstack') return fields
  const { project_id: _, user_id: __, ...rest } = fields
  return rest
}

/** The one policy of a group, in either form; `undefined` when it shows none or several. */
export function policyOf({ fields }: ShownGroup): unknown {
  const { policy, policies } = fields
  if (policy !== undefined) return policy
  return Array.isArray(policies) && policies.length === 1 ? policies[0] : undefined
}

/** The group in the answer to a create or show; throws {@link PreconditionFailed} when there is none. */
export function groupIn(exchange: Exchange, what: string): ShownGroup {
  const group = asGroup((bodyOf(exchange) as { server_group?: unknown } | null | undefined)?.server_group)
  if (answerOf(exchange).status !== 200 || group === undefined) throw new PreconditionFailed(what, exchange)
  return group
}

/** The groups in the answer to a list, in its order; throws {@link PreconditionFailed} when it is no list. */
export function groupsIn(exchange: Exchange): ShownGroup[] {
  const entries = (bodyOf(exchange) as { server_groups?: unknown } | null | undefined)?.server_groups
  if (answerOf(exchange).status !== 200 || !Array.isArray(entries)) throw new PreconditionFailed('list groups', exchange)
  return entries.map((entry) => {
    const group = asGroup(entry)
    if (group === undefined) throw new PreconditionFailed('read the entries of the list', exchange)
    return group
  })
}

function asGroup(value: unknown): ShownGroup | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { id } = value as { id?: unknown }
  return typeof id === 'string' && id !== '' ? { id, fields: value as Record<string, unknown> } : undefined
}
