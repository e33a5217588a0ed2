import type { CatalogueRow, RunStarted, StatementRow, Verdict } from '../events/index.ts'
import type { Run } from './run.ts'

/** A requirement at the end of a trace; `verdict` is undefined where the run did not plan it. */
export interface TracedRequirement {
  readonly row: CatalogueRow
  readonly verdict: Verdict | undefined
}

/** One statement of a source document and what examines it. */
export interface Trace {
  readonly statement: StatementRow
  readonly requirements: readonly TracedRequirement[]
}

/** Every statement the run knew with the requirements that rest on it, in the order of the documents. */
export function tracesOf({ started, requirements }: Run): Trace[] {
  const verdicts = new Map(requirements.map(({ id, verdict }) => [id, verdict]))
  const citing = new Map<string, TracedRequirement[]>()
  for (const row of started.catalogue) {
    for (const statement of new Set(row.statements)) {
      const traced = { row, verdict: verdicts.get(row.id) }
      citing.set(statement, [...(citing.get(statement) ?? []), traced])
    }
  }
  return statementsOf(started).map((statement) => ({ statement, requirements: citing.get(statement.id) ?? [] }))
}

/** The document of a statement: the first part of its id. */
export function documentOf({ statement }: Trace): string {
  return statement.id.split('/')[0] ?? ''
}

/** A log that holds no statements still names those its requirements cite. */
function statementsOf({ statements, catalogue }: RunStarted): readonly StatementRow[] {
  if (statements !== undefined) return statements
  const cited = catalogue.flatMap((row) => row.statements.map((id, index) => ({ id, source: row.sources[index] ?? '', text: '' })))
  return [...new Map(cited.map((statement) => [statement.id, statement])).values()]
}
