const ACTION = '[a-z]+:[A-Za-z]+:[A-Za-z]+'
const POLICY_PERSONA = new RegExp(`^(none|enterprise/all|identity/reads|(identity/)?(only|without):${ACTION})$`)

/**
 * Whether a persona is a user of the member's project whom policies alone allow anything: `none` has none; `only:<action>` has the action
 * and what it depends on; `without:<action>` has everything but that one; `enterprise/all` has everything, for an enterprise project only.
 * Under `identity/` the policies are identity policies; `identity/reads` has every action of the levels list and read.
 */
export function isPolicyPersona(name: string): boolean {
  return POLICY_PERSONA.test(name)
}
