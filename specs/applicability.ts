import { BASELINE } from './family.ts'
import { compareMicroversions, nextMicroversion } from './microversion.ts'
import type { ApiName, Applicability } from './operation.ts'

/** One API family at one microversion; without one, the family's baseline. */
export interface Place {
  readonly api: ApiName
  readonly microversion?: string
}

export function appliesAt(applies: Applicability, { api, microversion = BASELINE }: Place): boolean {
  if (applies.apis !== undefined && !applies.apis.includes(api)) return false
  if (applies.min !== undefined && compareMicroversions(microversion, applies.min) < 0) return false
  return applies.max === undefined || compareMicroversions(microversion, applies.max) <= 0
}

/** Where both apply. */
export function narrowed(outer: Applicability, inner: Applicability): Applicability {
  const min = extreme([outer.min, inner.min], 1)
  const max = extreme([outer.max, inner.max], -1)
  const apis = outer.apis === undefined ? inner.apis : outer.apis.filter((api) => inner.apis?.includes(api) ?? true)
  return range({ min, max, apis })
}

/** The smallest applicability that covers all of the given ones. */
export function covering(parts: readonly Applicability[]): Applicability {
  const open = (key: 'min' | 'max'): boolean => parts.some((part) => part[key] === undefined)
  const min = open('min') ? undefined : extreme(parts.map((part) => part.min), -1)
  const max = open('max') ? undefined : extreme(parts.map((part) => part.max), 1)
  const everywhere = parts.some((part) => part.apis === undefined)
  const apis = everywhere ? undefined : [...new Set(parts.flatMap((part) => part.apis ?? []))]
  return range({ min, max, apis })
}

/** Microversions at which something starts or stops to apply. */
export function edgesOf(applies: Applicability): string[] {
  const start = applies.min === undefined ? [] : [applies.min]
  return applies.max === undefined ? start : [...start, nextMicroversion(applies.max)]
}

interface Parts {
  readonly min: string | undefined
  readonly max: string | undefined
  readonly apis: readonly ApiName[] | undefined
}

/** Leaves out what is not limited. */
export function range({ min, max, apis }: Parts): Applicability {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(apis !== undefined && { apis }) }
}

function extreme(versions: ReadonlyArray<string | undefined>, direction: 1 | -1): string | undefined {
  const known = versions.filter((version) => version !== undefined)
  return known.toSorted((a, b) => direction * compareMicroversions(b, a))[0]
}
