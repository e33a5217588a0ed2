import type { DialectName } from '../../events/index.ts'
import type { ApiName } from '../../specs/index.ts'

/** How a family of clouds spells the same API. */
export interface Dialect {
  readonly name: DialectName
  /** API families such a cloud may offer, the one to prefer first. */
  readonly apis: readonly ApiName[]
  /** First path segment of an API family, e.g. `v2.1`. */
  readonly versionSegment: Readonly<Partial<Record<ApiName, string>>>
  /** Types under which the service catalogue names the compute service. */
  readonly catalogueTypes: readonly string[]
  /** Microversions that such a cloud has by its documents, for one whose version discovery tells none. */
  readonly microversions: { readonly min: string; readonly max: string }
  /** Last microversion that its documents describe, where they end; what a target has beyond it is not examined. */
  readonly describedTo?: string
}
