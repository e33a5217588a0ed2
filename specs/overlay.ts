import { createRequire } from 'node:module'
import { $RefParser } from '@apidevtools/json-schema-ref-parser'
import { isTree, type Source, type Tree, textAt, treeAt, treesAt } from './tree.ts'

type Library = Pick<typeof import('openapi-format'), 'openapiOverlay'>

/** An overlay as data. The parser of OpenAPI documents refuses what is none; this one is what it reads files with. */
export async function readOverlay(source: Source): Promise<Tree> {
  const overlay: unknown = typeof source === 'string' ? await $RefParser.parse(source) : source
  if (isTree(overlay)) return overlay
  throw new Error('an overlay is no object')
}

/**
 * A document with OpenAPI Overlays 1.0 applied to it, in their order; all are left as they are. Throws for an action that matches
 * nothing, and for what is no overlay: the description would silently be that of another dialect.
 */
export async function overlaid(document: Tree, overlays: readonly Tree[]): Promise<Tree> {
  if (overlays.length === 0) return document
  let changed = unshared(document)
  for (const overlay of overlays) {
    try {
      changed = await applied(changed, overlay)
    } catch (error) {
      const title = textAt(treeAt(overlay, 'info'), 'title')
      throw new Error(`overlay '${title}' ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  return changed
}

async function applied(document: Tree, overlay: Tree): Promise<Tree> {
  const actions = treesAt(overlay, 'actions')
  if (overlay['overlay'] !== '1.0.0' || actions.length === 0) throw new Error('is no OpenAPI Overlay 1.0.0 with actions')
  const malformed = actions.findIndex((action) => ('update' in action) === ('remove' in action))
  if (malformed >= 0) throw new Error(`has neither update nor remove, or both, in action ${malformed + 1}`)
  const { openapiOverlay } = library()
  const { data, resultData } = await openapiOverlay(document as never, { overlaySet: unshared(overlay) as never })
  const unused = treesAt(resultData as Tree, 'unusedActions').map((action) => textAt(action, 'target'))
  if (unused.length > 0) throw new Error(`matches nothing at ${unused.join(' and ')}`)
  return data as Tree
}

/** A copy in which nothing is at two places: YAML aliases are one object, and a change at one place would show at the other. */
function unshared(tree: Tree): Tree {
  return JSON.parse(JSON.stringify(tree)) as Tree
}

/**
 * Of the library only the file that applies overlays is loaded, and only for a dialect that has some: the whole package takes eight
 * times as long, and every run loads specifications in two threads.
 */
function library(): Library {
  return createRequire(import.meta.url)('openapi-format/utils/overlay.js') as Library
}
