import type { ApiName } from './operation.ts'

/** A request down to its bytes. Negatives transform it; the client adds credentials and nothing else. */
export interface WireRequest {
  readonly method: string
  /** Path and query from the service's root, already encoded: `/v2.1/abc/os-server-groups?limit=1`. */
  readonly path: string
  readonly headers: ReadonlyArray<readonly [string, string]>
  readonly body?: Uint8Array
  /** Which service answers it. */
  readonly service: 'compute' | 'identity'
  /** The logical operation it was built for, kept by transformations: teardown and reports go by it. */
  readonly operationId: string
  readonly api: ApiName
  readonly microversion?: string
  /** What it was generated for: to be at the edge of a constraint of the description, or to break it. */
  readonly exercises?: { readonly constraint: string; readonly as: 'boundary' | 'negative' }
}

/** What {@link buildRequest} fills an operation with. */
export interface RequestValues {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: ReadonlyArray<readonly [string, string]>
  readonly headers?: ReadonlyArray<readonly [string, string]>
  /** JSON value; bytes are sent as they are. */
  readonly body?: unknown
  /** Leaves the project segment out of the URL (OpenStack, from 2.18 on). */
  readonly withoutProject?: boolean
}
