import SwaggerParser from '@apidevtools/swagger-parser'
import { isTree, type Tree } from './tree.ts'

/** One OpenAPI document: as it is written, and with every reference replaced by what it refers to. */
export interface SpecDocument {
  readonly written: Tree
  readonly dereferenced: Tree
}

/**
 * Reads and validates an OpenAPI document, given as a path or as parsed data (which is left as it is).
 * Throws what the parser finds wrong; references that lead to themselves are refused, since views are plain trees.
 */
export async function readDocument(source: string | Tree): Promise<SpecDocument> {
  const written = treeOf(typeof source === 'string' ? await SwaggerParser.parse(source) : structuredClone(source))
  return { written, dereferenced: await validated(written) }
}

/** The document with its references replaced. Throws what is wrong with it as OpenAPI. */
export async function validated(document: Tree): Promise<Tree> {
  const copy: unknown = structuredClone(document)
  const result = await SwaggerParser.validate(copy as Parameters<typeof SwaggerParser.validate>[0], { dereference: { circular: false } })
  return treeOf(result)
}

function treeOf(value: unknown): Tree {
  if (isTree(value)) return value
  throw new Error('the document is no object')
}
