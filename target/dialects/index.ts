import type { DialectName } from '../../events/index.ts'
import type { Dialect, HostEvidence } from './dialect.ts'
import { huaweicloud } from './huaweicloud.ts'
import { openstack } from './openstack.ts'
import { opentelekomcloud } from './opentelekomcloud.ts'

export type { Dialect, HostEvidence } from './dialect.ts'

/** Every dialect, by name. */
export const DIALECTS: Readonly<Record<DialectName, Dialect>> = { huaweicloud, opentelekomcloud, openstack }

export function dialectNamed(name: DialectName): Dialect {
  return DIALECTS[name]
}

/** Who of the declared personas is told most of where servers are, and by which field. Throws where nobody is. */
export function hostEvidenceFor(dialect: DialectName, personas: readonly string[]): HostEvidence {
  const found = DIALECTS[dialect].hostEvidence.find(({ observer }) => personas.includes(observer))
  if (found === undefined) throw new Error(`Could not tell who sees hosts: ${personas.join(', ')} do not. Declare the persona member.`)
  return found
}
