import type { DialectName } from '../../events/index.ts'
import type { Dialect } from './dialect.ts'
import { openstack } from './openstack.ts'

export type { Dialect } from './dialect.ts'

/** The dialects that can be spoken, by name. */
export const DIALECTS: Readonly<Partial<Record<DialectName, Dialect>>> = { openstack }

/** Throws for a dialect that is not built: a target file cannot name one. */
export function dialectNamed(name: DialectName): Dialect {
  const found = DIALECTS[name]
  if (found !== undefined) return found
  throw new Error(`Could not speak the dialect ${name}: it is not built. Valid are ${Object.keys(DIALECTS).join(', ')}.`)
}
