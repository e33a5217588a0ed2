import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe } from './description.ts'
import { specsFolder } from './folder.ts'
import type { ApiDescription, Operation, SpecName } from './operation.ts'
import { operationsOf } from './operations.ts'
import type { Source } from './tree.ts'
import { documentProblems, operationProblems } from './verify.ts'

/** The documents that each dialect is described by, with the overlays that change them, in their order. */
const DOCUMENTS: Readonly<Record<string, Readonly<Partial<Record<SpecName, readonly string[]>>>>> = {
  openstack: { nova: [], 'iam-v3': [] },
  huaweicloud: { 'ecs-v1': ['huaweicloud'], nova: ['clouds', 'huaweicloud'], 'iam-v3': ['clouds'] },
  opentelekomcloud: { 'ecs-v1': ['opentelekomcloud'], nova: ['clouds', 'opentelekomcloud'], 'iam-v3': ['clouds'] },
}

const loading = new Map<string, Promise<ApiDescription>>()

/**
 * Reads and splits the documents of a dialect, once. Throws for an unknown dialect and for a document that cannot be read or split;
 * {@link readOperations} finds everything that is wrong with one.
 */
export function loadSpecs(dialect: string): Promise<ApiDescription> {
  const known = loading.get(dialect) ?? load(dialect)
  loading.set(dialect, known)
  return known
}

/** Which documents describe a dialect. Throws for an unknown one. */
export function documentsOf(dialect: string): readonly SpecName[] {
  return Object.keys(entriesOf(dialect)) as SpecName[]
}

function entriesOf(dialect: string): Readonly<Partial<Record<SpecName, readonly string[]>>> {
  const entries = Object.hasOwn(DOCUMENTS, dialect) ? DOCUMENTS[dialect] : undefined
  if (entries !== undefined) return entries
  throw new Error(`Could not load the specifications of '${dialect}': no such dialect is described. Take one of ${dialects().join(', ')}.`)
}

export function dialects(): string[] {
  return Object.keys(DOCUMENTS)
}

/**
 * The file of one document, and those of the overlays that a dialect has for it, in their order. Throws for an unknown dialect, and for
 * a document that does not describe it.
 */
export function filesOf(dialect: string, spec: SpecName): [document: string, overlays: string[]] {
  const overlays = entriesOf(dialect)[spec]
  if (overlays === undefined) {
    const valid = documentsOf(dialect).join(', ')
    throw new Error(`Could not find ${spec} of ${dialect}: that document does not describe it. Take one of ${valid}.`)
  }
  return [join(specsFolder(), `${spec}.yaml`), overlays.map((name) => join(specsFolder(), 'overlays', `${name}.${spec}.yaml`))]
}

/**
 * The operations of one document, given as a path or as parsed data, with overlays given likewise. Throws everything that is wrong
 * with it, at once: as OpenAPI, or in what its `x-openstack` marks leave open.
 */
export async function readOperations(source: Source, spec: SpecName, overlays: readonly Source[] = []): Promise<Operation[]> {
  const { readDocument, validated } = await import('./document.ts')
  return correctable(spec, async () => {
    const document = await readDocument(source, overlays)
    await validated(document.written)
    const wrong = documentProblems(document.written)
    if (wrong.length > 0) throw new Error(wrong.join('; '))
    const operations = operationsOf(document.dereferenced, spec)
    const open = operationProblems(operations)
    if (open.length > 0) throw new Error(open.join('; '))
    return operations
  })
}

/** The documents as they ship are examined by the project's tests and by `npm run lint`, not again by every run. */
async function load(dialect: string): Promise<ApiDescription> {
  const specs = documentsOf(dialect)
  // Who is handed what has been read needs no parser.
  const { readDocument } = await import('./document.ts')
  const read = async (spec: SpecName): Promise<Operation[]> => {
    const { dereferenced } = await readDocument(...filesOf(dialect, spec))
    return operationsOf(dereferenced, spec)
  }
  const operations = (await Promise.all(specs.map((spec) => correctable(spec, () => read(spec))))).flat()
  return describe({ dialect, operations, digests: await Promise.all(filesOfDialect(dialect).map(digestOf)) })
}

async function correctable(spec: SpecName, read: () => Promise<Operation[]>): Promise<Operation[]> {
  try {
    return await read()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`Could not load specs/${spec}.yaml: ${why}. Correct the document.`, { cause: error })
  }
}

function filesOfDialect(dialect: string): string[] {
  return documentsOf(dialect).flatMap((spec) => filesOf(dialect, spec).flat())
}

async function digestOf(file: string): Promise<ApiDescription['digests'][number]> {
  const bytes = await readFile(file)
  return { file: `specs/${relative(specsFolder(), file)}`, sha256: createHash('sha256').update(bytes).digest('hex') }
}
