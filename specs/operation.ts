/** Families of endpoints that one deployment may offer. */
export type ApiName = 'ecs-v1' | 'nova-v2' | 'nova-v2.1'

export type SpecName = 'nova' | 'iam-v3' | 'ecs-v1'

/** JSON Schema (2020-12) as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown } | boolean

/** Where a part of a document applies: microversions (inclusive, `2.64`) and API families. Absent means everywhere. */
export interface Applicability {
  readonly min?: string
  readonly max?: string
  readonly apis?: readonly ApiName[]
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: JsonSchema
  readonly applies: Applicability
  readonly example?: unknown
  /** Kind of resource whose id fills a path parameter (`group`, `project`, …). */
  readonly resource?: string
  /** Where the segment of a path parameter may be left out of the URL; in a view, present only when it may. */
  readonly omissible?: Applicability
}

/** A value that the documents give for a body. */
export interface Example {
  readonly name: string
  readonly value: unknown
  readonly applies: Applicability
}

export interface ResponseHeader {
  readonly name: string
  readonly required: boolean
  readonly schema: JsonSchema
  readonly applies: Applicability
}

export interface ResponseDescription {
  readonly status: number
  readonly description: string
  readonly applies: Applicability
  /** Set on the success of a request that asks to be checked only. */
  readonly dryRun?: true
  /** Absent when the response has no body. Version-dependent branches are still inside. */
  readonly schema?: JsonSchema
  readonly mediaType?: string
  readonly examples: readonly Example[]
  readonly headers: readonly ResponseHeader[]
}

export interface RequestBody {
  readonly required: boolean
  readonly mediaType: string
  readonly schema: JsonSchema
  readonly examples: readonly Example[]
}

/** One documented API: an OpenAPI operation, or one action of an `action` path. */
export interface Operation {
  readonly id: string
  readonly spec: SpecName
  readonly method: string
  /**
   * Path template after the version prefix, e.g. `/{project_id}/os-server-groups`; `/` for version discovery at the root; with its
   * version where the family has no prefix, e.g. `/v1/{project_id}/cloudservers/limits`.
   */
  readonly path: string
  /** True outside every family, as version discovery is: no prefix, no microversion. */
  readonly unversioned: boolean
  readonly action?: string
  /** Set on an action whose success is another than that of its path: who tells operations by their paths alone cannot give it. */
  readonly succeedsApart?: true
  readonly applies: Applicability
  /** False for operations that need no token. */
  readonly authenticated: boolean
  readonly summary: string
  readonly parameters: readonly Parameter[]
  readonly request?: RequestBody
  readonly responses: readonly ResponseDescription[]
  /** Set when an unknown query key is refused, and from when on. */
  readonly refusesUnknownQuery?: Applicability
}

/** A response as it is at one API family and microversion: exactly one branch of every version-dependent `oneOf` is left. */
export interface ResponseView {
  readonly status: number
  readonly description: string
  /** Set on the success of a request that asks to be checked only. */
  readonly dryRun?: true
  readonly schema?: JsonSchema
  readonly mediaType?: string
  readonly example?: unknown
  readonly headers: readonly ResponseHeader[]
}

/** An operation as it is at one API family and microversion. */
export interface OperationView {
  readonly operation: Operation
  readonly api: ApiName
  /** Absent on `nova-v2`, which has no microversions. */
  readonly microversion?: string
  readonly parameters: readonly Parameter[]
  readonly request?: { readonly required: boolean; readonly mediaType: string; readonly schema: JsonSchema; readonly example?: unknown }
  readonly responses: readonly ResponseView[]
  /** The documented success response of a request that is carried out. */
  readonly success: ResponseView
  readonly refusesUnknownQuery: boolean
  /** Same string for every version with the same description: the key under which validators are kept. */
  readonly key: string
}

/** Everything the documents of one dialect say. */
export interface ApiDescription {
  readonly dialect: string
  readonly operations: readonly Operation[]
  readonly digests: ReadonlyArray<{ readonly file: string; readonly sha256: string }>
  /** Throws for an unknown id, naming the closest ones. */
  operation(id: string): Operation
  /**
   * Throws when the operation does not exist at that family and version, for what is no microversion, and for one on a family that has
   * none. Without a microversion `nova-v2.1` is described as 2.1 and asked without a version header. Unversioned operations have none.
   */
  view(id: string, api: ApiName, microversion?: string): OperationView
  /** Whether the operation exists at that family and version. */
  has(id: string, api: ApiName, microversion?: string): boolean
  /**
   * First microversion of each interval within `min..max` (inclusive) in which the operation's description is constant,
   * ascending; `min` always leads. `['2.1', '2.13', '2.15', '2.64']`
   */
  breakpoints(id: string, min: string, max: string): string[]
}
