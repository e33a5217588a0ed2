import { MINORS } from './microversion.ts'
import type { Minors } from './microversion.ts'

export const DIALECT_NAMES = ['openstack', 'huaweicloud', 'opentelekomcloud'] as const

export type DialectName = (typeof DIALECT_NAMES)[number]

/** What a family of clouds has, as far as it is no rule that a fault may change. */
export interface Dialect {
  readonly name: DialectName
  /** The microversions 2.x that are spoken. */
  readonly minors: Minors
  /** Whether ECS v1 is served beside Nova, with an API gateway in front of both. */
  readonly ecs: boolean
  /** Whether ECS v1 adds and removes several members at once. */
  readonly batchMembers: boolean
}

/** What the documents of both clouds print as their maximum. */
const CLOUD_MINORS: Minors = { min: 1, max: 60 }

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  openstack: { name: 'openstack', minors: MINORS, ecs: false, batchMembers: false },
  huaweicloud: { name: 'huaweicloud', minors: CLOUD_MINORS, ecs: true, batchMembers: true },
  opentelekomcloud: { name: 'opentelekomcloud', minors: CLOUD_MINORS, ecs: true, batchMembers: false },
}

/** Whether a cloud of the dialect can be wrong in what is limited to some dialects; without a limit all can. */
export function speaks({ dialects }: { readonly dialects?: readonly DialectName[] }, name: DialectName): boolean {
  return dialects?.includes(name) ?? true
}

/**
 * The dialect, with another maximum microversion where one is wished for, such as `2.60`.
 * Throws an Error for an unknown name and for a maximum that this cloud cannot speak.
 */
export function dialectNamed(name: string, maxMicroversion?: string): Dialect {
  const known = DIALECT_NAMES.find((candidate) => candidate === name)
  if (known === undefined) {
    throw new Error(`Could not start the reference cloud: the dialect "${name}" is not built. Use ${DIALECT_NAMES.join(', ')}.`)
  }
  if (maxMicroversion === undefined) return DIALECTS[known]
  const max = Number(/^2\.([1-9]\d*)$/.exec(maxMicroversion)?.[1])
  if (max <= MINORS.max) return { ...DIALECTS[known], minors: { ...MINORS, max } }
  const range = `2.${MINORS.min} to 2.${MINORS.max}`
  throw new Error(`Could not start the reference cloud: it cannot speak up to microversion "${maxMicroversion}". Choose one of ${range}.`)
}
