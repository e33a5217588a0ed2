import type { Violation } from '../events/index.ts'

/** What a check says of what it was shown: nothing, or what was owed and what was seen. */
export type Finding = Omit<Violation, 'check'> | null

/**
 * An oracle: a pure, synchronous judge of observations, named for the fact it states.
 * It returns a finding when the fact does not hold, and throws {@link TooLittleEvidence} when it cannot tell.
 */
export type Check<Observed extends readonly unknown[]> = (...observed: Observed) => Finding

/** Thrown by a case when a check found a violation: the target broke the requirement. */
export class ViolationError extends Error {
  readonly violation: Violation

  constructor(violation: Violation) {
    super(`expected ${violation.expected}, actual ${violation.actual}`)
    this.name = 'ViolationError'
    this.violation = violation
  }
}

/** Thrown by a check that was shown too little to judge; the verdict is then `errored`, never `passed`. */
export class TooLittleEvidence extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'TooLittleEvidence'
  }
}

/** A value as a person reads it in a report: JSON, cut at 300 characters. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = safeJson(value)
  return text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text
}

/** Deeply nested answers overflow the stack of `JSON.stringify`; a report must survive them. */
function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return '(too deeply nested to show)'
  }
}
