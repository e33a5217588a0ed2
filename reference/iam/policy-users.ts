import { createHash } from 'node:crypto'
import { DEMO, PASSWORD } from '../accounts.ts'
import type { User } from '../accounts.ts'
import type { DialectName } from '../dialect.ts'
import { NAMED_OPERATIONS, needFor } from './needs.ts'
import type { Need } from './needs.ts'
import type { AttachedPolicy, AuthorizationModel, PolicyStatement } from './policy.ts'

const EVERYTHING = '*:*:*'

/** A user in the member's project whom policies alone allow anything. */
export function policyUser(name: string, policies: readonly AttachedPolicy[]): User {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 32)
  return { id, name, password: PASSWORD, project: DEMO, roles: [], policies }
}

const allow = (actions: Iterable<string>): PolicyStatement => ({ effect: 'Allow', actions: [...actions] })
const deny = (...actions: readonly string[]): PolicyStatement => ({ effect: 'Deny', actions })

/** What is granted together: each action of the tables with all it depends on, and each alias alone. */
function bundles(needs: readonly Need[]): ReadonlyMap<string, ReadonlySet<string>> {
  const granted = new Map<string, Set<string>>()
  for (const { action, dependencies } of needs) {
    granted.set(action, new Set([...(granted.get(action) ?? []), action, ...dependencies]))
  }
  for (const { alias } of needs) if (alias !== undefined && !granted.has(alias)) granted.set(alias, new Set([alias]))
  return granted
}

/** `only:<action>` has the action and what it depends on; `without:<action>` has all but that one. */
function usersOf(dialect: DialectName, model: AuthorizationModel, prefix: string): readonly User[] {
  const needs = NAMED_OPERATIONS.flatMap((operation) => needFor(operation, { dialect, model }) ?? [])
  const granted = bundles(needs)
  const names = new Set([...granted.values()].flatMap((actions) => [...actions]))
  const user = (name: string, statements: readonly PolicyStatement[]): User =>
    policyUser(`${prefix}${name}`, [{ model, scope: 'project', statements }])
  return [
    ...[...granted].map(([action, all]) => user(`only:${action}`, [allow(all)])),
    ...[...names].map((action) => user(`without:${action}`, [allow([EVERYTHING]), deny(action)])),
  ]
}

const READS = ['ecs:cloudServers:listServerGroups', 'ecs:cloudServers:showServerGroup']

function identityUsers(): readonly User[] {
  const reads = policyUser('identity/reads', [{ model: 'identity-policy', scope: 'project', statements: [allow(READS)] }])
  return [...usersOf('huaweicloud', 'identity-policy', 'identity/'), reads]
}

function madeFor(dialect: DialectName): readonly User[] {
  return [
    policyUser('none', []),
    ...usersOf(dialect, 'role-policy', ''),
    ...(dialect === 'huaweicloud' ? identityUsers() : []),
    policyUser('enterprise/all', [{ model: 'role-policy', scope: 'enterprise-project', statements: [allow([EVERYTHING])] }]),
  ]
}

/**
 * Users with policies, by dialect. `none` has none. Those under `identity/` have identity policies, where the cloud has these, and
 * `identity/reads` has those that read; `enterprise/all` may do everything, but in an enterprise project only.
 */
export const POLICY_USERS: Readonly<Record<DialectName, readonly User[]>> = {
  openstack: [], huaweicloud: madeFor('huaweicloud'), opentelekomcloud: madeFor('opentelekomcloud'),
}
