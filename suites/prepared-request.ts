import type { CaseContext } from '../harness/index.ts'
import type { TargetFacts } from '../target/index.ts'

/** Ids that a path names, by parameter. */
export type Path = Readonly<Record<string, string>>

/** What a valid request of an operation takes, where that is more than path parameters by their kind and the documented example. */
export interface PreparedRequest {
  /** The kind of resource that it takes one of beside those that its path names: what it creates, lists, or is told of in its body. */
  readonly holds?: 'group' | 'server'
  /** Brings about what it is to find there. */
  readonly before?: (context: CaseContext) => Promise<unknown>
  /** The server that its path names, in a state that allows it; one that is ACTIVE, made by the native API, where left out. */
  readonly server?: (context: CaseContext) => Promise<{ readonly id: string }>
  /** The id of the job that its path names. */
  readonly job?: (context: CaseContext) => Promise<string>
  /** Its body. */
  readonly body?: (context: CaseContext, path: Path) => unknown
  /** Why it can never be made at a target; undefined where it can. */
  readonly impossible?: (facts: TargetFacts) => string | undefined
}

/** By operation id. */
export type PreparedRequests = Readonly<Record<string, PreparedRequest>>
