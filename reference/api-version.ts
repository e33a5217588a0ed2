export type ApiFamily = 'nova-v2' | 'nova-v2.1'

/** How a request is to be understood: the older API behaves as 2.1 without microversions. */
export interface ApiVersion {
  readonly api: ApiFamily
  /** Second number of the microversion 2.x. */
  readonly minor: number
}
