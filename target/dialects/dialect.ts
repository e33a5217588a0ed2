import type { DialectName } from '../../events/index.ts'
import type { ApiName } from '../../specs/index.ts'
import type { SignatureFormat } from '../credentials.ts'

/** Who is told on which host a server is, and by which field of a server. */
export interface HostEvidence {
  readonly observer: 'admin' | 'member'
  readonly field: string
}

/** How a family of clouds spells the same API. */
export interface Dialect {
  readonly name: DialectName
  /** API families such a cloud may offer, the one to prefer first. */
  readonly apis: readonly ApiName[]
  /** First path segment of an API family, e.g. `v2.1`. */
  readonly versionSegment: Readonly<Partial<Record<ApiName, string>>>
  /** Types under which the service catalogue names the compute service. */
  readonly catalogueTypes: readonly string[]
  /** How requests are signed with an access key unless the target file says otherwise. */
  readonly signature: SignatureFormat
  /** Whether its identity service is documented to revoke a token (DELETE /v3/auth/tokens). */
  readonly revokesTokens: boolean
  /** Microversions that such a cloud has by its documents, for one whose version discovery tells none. */
  readonly microversions: { readonly min: string; readonly max: string }
  /** Where servers are, by the most physical name that is shown; the first whose observer a target declares counts. */
  readonly hostEvidence: readonly HostEvidence[]
  /** Last microversion that its documents describe, where they end; what a target has beyond it is not examined. */
  readonly describedTo?: string
}
