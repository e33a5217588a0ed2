import type { User } from '../accounts.ts'
import type { Dialect } from '../dialect.ts'
import { needFor } from './needs.ts'
import type { Edition, Need } from './needs.ts'
import { grants } from './policy.ts'
import type { AttachedPolicy } from './policy.ts'

/** What IAM decides of a user with custom policies, as far as a fault may take it differently. */
export interface IamRules {
  /** What an operation takes; undefined for one that everybody may do. */
  need(operation: string, edition: Edition): Need | undefined
  /** Whether the policies grant an action that has these names. */
  grants(policies: readonly AttachedPolicy[], names: readonly string[]): boolean
  /** Whether a policy counts for a call at all: one of an enterprise project does not for what is granted in IAM projects only. */
  counts(policy: AttachedPolicy, need: Need): boolean
}

/** What a conforming IAM decides. */
export const IAM_RULES: IamRules = {
  need: needFor,
  grants,
  counts: ({ scope }, { enterprise }) => scope === 'project' || enterprise,
}

/** The first action of those that an operation takes which the user's policies do not grant; undefined when all are granted. */
export function missingAction(operation: string, { policies = [] }: User, { dialect, iam }: Asked): string | undefined {
  const model = policies[0]?.model ?? 'role-policy'
  const need = iam.need(operation, { dialect: dialect.name, model })
  if (need === undefined) return undefined
  const counting = policies.filter((policy) => iam.counts(policy, need))
  const { action, alias, dependencies } = need
  if (!iam.grants(counting, alias === undefined ? [action] : [action, alias])) return action
  return dependencies.find((dependency) => !iam.grants(counting, [dependency]))
}

interface Asked {
  readonly dialect: Dialect
  readonly iam: IamRules
}
