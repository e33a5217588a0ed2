import type { DialectName, Level } from '../events/index.ts'
import type { ApiDescription } from '../specs/index.ts'
import { type CatalogueEntry, type CatalogueSources, joinCatalogue } from './catalogue.ts'
import { type ListedOperation, listOperations } from './listed-operations.ts'

export interface ListedRequirement {
  readonly id: string
  /** By dialect. */
  readonly level: Partial<Readonly<Record<DialectName, Level>>>
  readonly text: string
  readonly statements: CatalogueEntry['statements']
  readonly operations: readonly string[]
  readonly dialects: readonly string[]
  readonly features: readonly string[]
  readonly profiles: readonly string[]
  /** File of its case, or null. */
  readonly case: string | null
  readonly faults: readonly string[]
}

export interface ListedStatement {
  readonly id: string
  readonly document: string
  readonly anchor: string
  readonly text: string
  readonly requirements: readonly string[]
  readonly reason?: string
}

/** What `list --json` prints. */
export interface Listing {
  readonly requirements: readonly ListedRequirement[]
  readonly operations: readonly ListedOperation[]
  readonly statements: readonly ListedStatement[]
}

/** The whole catalogue, with the operations and statements it stands on. */
export function listing(sources: CatalogueSources, specs: readonly ApiDescription[]): Listing {
  const entries = joinCatalogue(sources)
  return { requirements: entries.map(listRequirement), operations: listOperations(specs), statements: listStatements(entries, sources) }
}

/** The part of a listing that some requirements need. */
export function restricted(whole: Listing, ids: ReadonlySet<string>): Listing {
  const requirements = whole.requirements.filter(({ id }) => ids.has(id))
  const operations = new Set(requirements.flatMap((requirement) => requirement.operations))
  return {
    requirements,
    operations: whole.operations.filter(({ operationId }) => operations.has(operationId)),
    statements: whole.statements.filter((statement) => statement.requirements.some((id) => ids.has(id))),
  }
}

/** Statements that nothing accounts for, and requirements that nothing examines. */
export function onlyUncovered({ requirements, statements }: Listing): Listing {
  return {
    requirements: requirements.filter((requirement) => requirement.case === null),
    operations: [],
    statements: statements.filter((statement) => statement.requirements.length === 0 && statement.reason === undefined),
  }
}

/** Requirements whose case no fault of the reference cloud has ever turned red. */
export function onlyUnproven({ requirements }: Listing): Listing {
  return { requirements: requirements.filter(({ faults }) => faults.length === 0), operations: [], statements: [] }
}

function listRequirement({ id, requirement, statements, operations, profiles, case: examined, faults }: CatalogueEntry): ListedRequirement {
  return {
    id,
    level: requirement.level,
    text: requirement.text,
    statements,
    operations,
    dialects: Object.keys(requirement.level),
    features: examined?.features ?? [],
    profiles,
    case: examined?.file ?? null,
    faults,
  }
}

function listStatements(entries: readonly CatalogueEntry[], { statements }: CatalogueSources): ListedStatement[] {
  const citing = new Map<string, string[]>()
  for (const entry of entries) {
    for (const { id } of entry.statements) citing.set(id, [...(citing.get(id) ?? []), entry.id])
  }
  return Object.entries(statements).map(([id, { document, anchor, text, reason }]) => ({
    id,
    document,
    anchor,
    text,
    requirements: citing.get(id) ?? [],
    ...(reason === undefined ? {} : { reason }),
  }))
}
