import type { Answer } from '../answer.ts'
import type { PolicyName } from '../access.ts'
import type { Call } from '../call.ts'
import type { Problem } from '../value-problem.ts'

/** One operation of the cloud, written out by hand. */
export interface Route {
  readonly operation: string
  /** Absent for a route that answers every method. */
  readonly method?: string
  /** Path behind the version and the project, which Nova can do without; `{id}` stands for any text without a slash. */
  readonly path: string
  /** The action that the body chooses, on a path that carries several; undefined when it chooses none. */
  readonly actionOf?: (call: Call) => Route | undefined
  /** What its body must be; absent for routes that read none. */
  readonly bodyProblem?: (call: Call) => Problem
  readonly queryProblem?: (call: Call) => Problem
  /** Finds what the path names; an answer when there is no such thing. */
  readonly find?: (call: Call) => Answer | undefined
  /** What must be allowed, and in which project; absent for what everybody may do. */
  readonly policy?: (call: Call) => PolicyName
  readonly policyProject?: (call: Call) => string | undefined
  /** Refuses what would exceed a quota. */
  readonly quota?: (call: Call) => Answer | undefined
  readonly act: (call: Call) => Answer
}
