import type { DialectName } from '../../events/index.ts'
import type { Dialect } from './dialect.ts'
import { huaweicloud } from './huaweicloud.ts'
import { openstack } from './openstack.ts'
import { opentelekomcloud } from './opentelekomcloud.ts'

export type { Dialect } from './dialect.ts'

/** Every dialect, by name. */
export const DIALECTS: Readonly<Record<DialectName, Dialect>> = { huaweicloud, opentelekomcloud, openstack }

export function dialectNamed(name: DialectName): Dialect {
  return DIALECTS[name]
}
