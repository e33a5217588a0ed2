/** Why a statement gives rise to no requirement. The list is closed: never free text alone. */
export const NO_REQUIREMENT_REASONS = [
  'heading-or-link',
  'states-no-duty',
  'superseded',
  'not-observable-over-http',
  'outside-scope',
] as const

export type NoRequirementReason = (typeof NO_REQUIREMENT_REASONS)[number]

/** One sentence, table row, constraint, note or example of a source document, in our words. */
export interface Statement {
  /** Where it stands: section, table and row, note. */
  readonly anchor: string
  /** A paraphrase that keeps every duty, value and bound. */
  readonly text: string
  readonly kind: 'sentence' | 'row' | 'constraint' | 'note' | 'example' | 'heading'
  /** Set when no requirement cites it; then a requirement must not cite it. */
  readonly reason?: NoRequirementReason
}

/** One source document and its statements, keyed by `<document>/<place>/<claim>`. */
export interface StatementDocument<T extends Record<string, Statement> = Record<string, Statement>> {
  readonly title: string
  readonly publisher: string
  /** Edition or commit the statements were read from. */
  readonly edition: string
  readonly statements: T
}

/** Declares one document; keeps the statement ids as literal types. */
export function defineDocument<const T extends Record<string, Statement>>(document: StatementDocument<T>): StatementDocument<T> {
  return document
}
