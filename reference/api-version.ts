export type ApiFamily = 'ecs-v1' | 'nova-v2' | 'nova-v2.1'

/** How a request is to be understood: the older API behaves as 2.1 without microversions, and so does what stands behind ECS v1. */
export interface ApiVersion {
  readonly api: ApiFamily
  /** Second number of the microversion 2.x. */
  readonly minor: number
}
