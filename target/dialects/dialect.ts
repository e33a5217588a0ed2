import type { DialectName } from '../../events/index.ts'
import type { ApiName } from '../../specs/index.ts'

/** How a family of clouds spells the same API. */
export interface Dialect {
  readonly name: DialectName
  /** API families such a cloud may offer, the one to prefer first. */
  readonly apis: readonly ApiName[]
  /** First path segment of an API family, e.g. `v2.1`. */
  readonly versionSegment: Readonly<Partial<Record<ApiName, string>>>
  /** Type of the compute service in the service catalogue. */
  readonly catalogueType: string
}
