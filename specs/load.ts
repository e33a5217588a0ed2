import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe } from './description.ts'
import { readDocument, validated } from './document.ts'
import { specsFolder } from './folder.ts'
import type { ApiDescription, Operation, SpecName } from './operation.ts'
import { operationsOf } from './operations.ts'
import type { Tree } from './tree.ts'
import { documentProblems, operationProblems } from './verify.ts'

/** The documents that each dialect is described by. */
const DOCUMENTS: Readonly<Record<string, readonly SpecName[]>> = { openstack: ['nova', 'iam-v3'] }

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
  const specs = Object.hasOwn(DOCUMENTS, dialect) ? DOCUMENTS[dialect] : undefined
  if (specs !== undefined) return specs
  throw new Error(`Could not load the specifications of '${dialect}': no such dialect is described. Take one of ${dialects().join(', ')}.`)
}

export function dialects(): string[] {
  return Object.keys(DOCUMENTS)
}

export function fileOf(spec: SpecName): string {
  return join(specsFolder(), `${spec}.yaml`)
}

/**
 * The operations of one document, given as a path or as parsed data. Throws everything that is wrong with it, at once: as OpenAPI, or
 * in what its `x-openstack` marks leave open.
 */
export async function readOperations(source: string | Tree, spec: SpecName): Promise<Operation[]> {
  return correctable(spec, async () => {
    const document = await readDocument(source)
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
  const read = async (spec: SpecName): Promise<Operation[]> => operationsOf((await readDocument(fileOf(spec))).dereferenced, spec)
  const operations = (await Promise.all(specs.map((spec) => correctable(spec, () => read(spec))))).flat()
  return describe({ dialect, operations, digests: await Promise.all(specs.map(digestOf)) })
}

async function correctable(spec: SpecName, read: () => Promise<Operation[]>): Promise<Operation[]> {
  try {
    return await read()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`Could not load specs/${spec}.yaml: ${why}. Correct the document.`, { cause: error })
  }
}

async function digestOf(spec: SpecName): Promise<ApiDescription['digests'][number]> {
  const bytes = await readFile(fileOf(spec))
  return { file: `specs/${spec}.yaml`, sha256: createHash('sha256').update(bytes).digest('hex') }
}
