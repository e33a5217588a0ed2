import SwaggerParser from '@apidevtools/swagger-parser'
import { overlaid, readOverlay } from './overlay.ts'
import { isTree, type Source, type Tree } from './tree.ts'

/** One OpenAPI document: as it is written, and with every reference replaced by what it refers to. */
export interface SpecDocument {
  readonly written: Tree
  readonly dereferenced: Tree
}

/**
 * Reads an OpenAPI document, applies overlays in their order, and replaces references. Throws what the parser finds wrong and what an
 * overlay does not find; references that lead to themselves are refused, since views are plain trees.
 */
export async function readDocument(source: Source, overlays: readonly Source[] = []): Promise<SpecDocument> {
  const [base, changes] = await Promise.all([parsed(source), Promise.all(overlays.map(readOverlay))])
  const written = await overlaid(base, changes)
  const dereferenced: unknown = await SwaggerParser.dereference(copyOf(written), { dereference: { circular: false } })
  return { written, dereferenced: treeOf(dereferenced) }
}

/** The document with its references replaced. Throws what is wrong with it as OpenAPI: this compiles the schema of OpenAPI itself. */
export async function validated(document: Tree): Promise<Tree> {
  return treeOf(await SwaggerParser.validate(copyOf(document), { dereference: { circular: false } }))
}

async function parsed(source: Source): Promise<Tree> {
  return treeOf(typeof source === 'string' ? await SwaggerParser.parse(source) : structuredClone(source))
}

function copyOf(document: Tree): Parameters<typeof SwaggerParser.validate>[0] {
  const copy: unknown = structuredClone(document)
  return copy as Parameters<typeof SwaggerParser.validate>[0]
}

function treeOf(value: unknown): Tree {
  if (isTree(value)) return value
  throw new Error('the document is no object')
}
