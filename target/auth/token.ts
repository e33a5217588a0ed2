/** Who the endpoints of a service catalogue are meant for. */
export const CATALOGUE_INTERFACES = ['public', 'internal', 'admin'] as const

export type CatalogueInterface = (typeof CATALOGUE_INTERFACES)[number]

/** An endpoint of a service catalogue. */
export interface CatalogueEndpoint {
  readonly type: string
  readonly interface: string
  readonly region?: string
  readonly url: string
}

/** A token and what is known of it. */
export interface Token {
  readonly value: string
  /** By our own clock, in milliseconds since 1970; absent for one whose end is unknown. */
  readonly expiresAt?: number
  readonly lifetimeMs?: number
  /** Absent for one that is scoped to no project. */
  readonly projectId?: string
  readonly userId?: string
  readonly catalogue: readonly CatalogueEndpoint[]
}

/** Why no token was given: the status and reason of the identity service, free of secrets. */
export class AuthenticationFailure extends Error {
  override readonly name = 'AuthenticationFailure'
  /** What to mend: the credentials, or what should be an identity service and does not act as one. */
  readonly blames: 'credentials' | 'service'

  constructor(message: string, blames: 'credentials' | 'service') {
    super(message)
    this.blames = blames
  }
}
