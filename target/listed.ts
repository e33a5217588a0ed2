import { member, memberText, parseJson } from './json.ts'

export interface ListedResource {
  readonly id: string
  readonly name: string | undefined
}

/** What one answer of a list lists. */
export interface ListedPage {
  readonly items: readonly ListedResource[]
  /** Whether the answer points to a next page: by a link (native), by the marker of one, or by how many there are in all (ECS v1). */
  readonly next: 'link' | 'marker' | 'number' | undefined
  /** How many there are in all, where the answer says so. */
  readonly total?: number
}

/** The items under a key of a list's answer; undefined where one of them has no id. */
export function listedUnder(key: string, answer: Uint8Array): ListedPage | undefined {
  const document = parseJson(answer)
  const items = member(document, key)
  if (!Array.isArray(items)) return undefined
  const listed = items.map((item) => ({ id: memberText(item, 'id'), name: memberText(item, 'name') }))
  if (!listed.every((item): item is ListedResource => item.id !== undefined)) return undefined
  const total = member(document, 'count')
  return { items: listed, next: nextIn(document, key), ...(typeof total === 'number' && { total }) }
}

function nextIn(document: unknown, key: string): ListedPage['next'] {
  const links = member(document, `${key}_links`)
  if (Array.isArray(links) && links.some((link) => member(link, 'rel') === 'next')) return 'link'
  if (memberText(member(document, 'page_info'), 'next_marker') !== undefined) return 'marker'
  return typeof member(document, 'count') === 'number' ? 'number' : undefined
}
