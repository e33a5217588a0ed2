/** By which of the two models a policy is written: they name some actions differently, and only identity policies know aliases. */
export type AuthorizationModel = 'role-policy' | 'identity-policy'

export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny'
  /** Such as `ecs:cloudServers:createServerGroup`; a star stands for any text. */
  readonly actions: readonly string[]
}

/** A custom policy as a user has it. */
export interface AttachedPolicy {
  readonly model: AuthorizationModel
  /** Where it was granted: in the IAM project, or in an enterprise project alone. */
  readonly scope: 'project' | 'enterprise-project'
  readonly statements: readonly PolicyStatement[]
}

function matches(pattern: string, action: string): boolean {
  const text = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${text}$`).test(action)
}

/** Whether the policies grant an action by any of its names; one that denies it outweighs all that allow it. */
export function grants(policies: readonly AttachedPolicy[], names: readonly string[]): boolean {
  const says = (effect: PolicyStatement['effect']): boolean =>
    policies.some(({ statements }) => statements.some((statement) =>
      statement.effect === effect && statement.actions.some((pattern) => names.some((name) => matches(pattern, name)))))
  return says('Allow') && !says('Deny')
}
