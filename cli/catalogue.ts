import type { CatalogueRow, DialectName, StatementRow } from '../events/index.ts'
import type { Requirement, Statement } from '../requirements/index.ts'

/** A case, as far as the catalogue shows it. */
export interface CataloguedCase {
  readonly file: string
  /** Optional abilities, and personas beyond `member` as `personas/<name>`. */
  readonly features: readonly string[]
}

/** Everything the catalogue is joined from, keyed by the ids that join it. */
export interface CatalogueSources {
  readonly requirements: Readonly<Record<string, Requirement>>
  readonly statements: Readonly<Record<string, Statement & { readonly document: string }>>
  /** Title of each source document. */
  readonly documents: Readonly<Record<string, { readonly title: string }>>
  readonly profiles: Readonly<Record<string, { readonly includes: (id: string) => boolean }>>
  readonly cases: ReadonlyMap<string, CataloguedCase>
  readonly faults: ReadonlyArray<{ readonly name: string; readonly breaks: readonly string[] }>
  /** Ids of the logical operations there are: those that a requirement of `every` operation exercises. */
  readonly computeOperations: readonly string[]
}

/** One requirement with all that is joined to it. */
export interface CatalogueEntry {
  readonly id: string
  readonly requirement: Requirement
  readonly statements: ReadonlyArray<{ readonly id: string; readonly document: string; readonly anchor: string }>
  readonly operations: readonly string[]
  readonly profiles: readonly string[]
  readonly case: CataloguedCase | undefined
  readonly faults: readonly string[]
}

/** Joins the catalogue, in its own order, without retired requirements. */
export function joinCatalogue(sources: CatalogueSources): CatalogueEntry[] {
  return Object.entries(sources.requirements)
    .filter(([, { retired }]) => retired === undefined)
    .map(([id, requirement]) => ({
      id,
      requirement,
      statements: requirement.statements.map((statementId) => citation(statementId, id, sources)),
      operations: operationsOf(requirement, sources),
      profiles: Object.entries(sources.profiles).filter(([, profile]) => profile.includes(id)).map(([name]) => name),
      case: sources.cases.get(id),
      faults: sources.faults.filter(({ breaks }) => breaks.includes(id)).map(({ name }) => name),
    }))
}

/** Operations of one dialect alone are no part of what a requirement exercises in another. */
function operationsOf({ operations }: Requirement, { computeOperations }: CatalogueSources): readonly string[] {
  return operations === 'every' ? computeOperations : operations.filter((id) => computeOperations.includes(id))
}

/** The rows that a run against one dialect writes down: what that dialect owes. */
export function catalogueRows(dialect: DialectName, sources: CatalogueSources): CatalogueRow[] {
  return joinCatalogue(sources).flatMap(({ id, requirement, statements, operations, profiles, case: examined, faults }) => {
    const level = requirement.level[dialect]
    if (level === undefined) return []
    const row: CatalogueRow = {
      id,
      level,
      text: requirement.text,
      sources: statements.map((statement) => sourceOf(statement, sources)),
      statements: statements.map((statement) => statement.id),
      operations,
      profiles,
      caseFile: examined?.file ?? null,
      faults,
    }
    return [row]
  })
}

/** The statements a run writes down, in the order of their documents. */
export function statementRows(sources: CatalogueSources): StatementRow[] {
  return Object.entries(sources.statements).map(([id, statement]) => ({
    id,
    source: sourceOf(statement, sources),
    text: statement.text,
    ...(statement.reason === undefined ? {} : { reason: statement.reason }),
  }))
}

function sourceOf({ document, anchor }: { document: string; anchor: string }, { documents }: CatalogueSources): string {
  return `${documents[document]?.title ?? document}, ${anchor}`
}

function citation(statementId: string, id: string, { statements }: CatalogueSources): CatalogueEntry['statements'][number] {
  const statement = statements[statementId]
  if (statement === undefined) throw new Error(`Could not join requirement ${id}: it cites ${statementId}, which no document holds.`)
  return { id: statementId, document: statement.document, anchor: statement.anchor }
}
