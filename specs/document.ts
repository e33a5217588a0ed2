import SwaggerParser from '@apidevtools/swagger-parser'
import { isTree, type Tree } from './tree.ts'

/** One OpenAPI document: as it is written, and with every reference replaced by what it refers to. */
export interface SpecDocument {
  readonly written: Tree
  readonly dereferenced: Tree
}

/**
 * Reads an OpenAPI document, given as a path or as parsed data (which is left as it is), and replaces its references. Throws what the
 * parser finds wrong; references that lead to themselves are refused, since views are plain trees.
 */
export async function readDocument(source: string | Tree): Promise<SpecDocument> {
  const written = treeOf(typeof source === 'string' ? await SwaggerParser.parse(source) : structuredClone(source))
  const dereferenced: unknown = await SwaggerParser.dereference(copyOf(written), { dereference: { circular: false } })
  return { written, dereferenced: treeOf(dereferenced) }
}

/** The document with its references replaced. Throws what is wrong with it as OpenAPI: this compiles the schema of OpenAPI itself. */
export async function validated(document: Tree): Promise<Tree> {
  return treeOf(await SwaggerParser.validate(copyOf(document), { dereference: { circular: false } }))
}

function copyOf(document: Tree): Parameters<typeof SwaggerParser.validate>[0] {
  const copy: unknown = structuredClone(document)
  return copy as Parameters<typeof SwaggerParser.validate>[0]
}

function treeOf(value: unknown): Tree {
  if (isTree(value)) return value
  throw new Error('the document is no object')
}
