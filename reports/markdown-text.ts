import { shortened, spelt } from '../events/index.ts'

/** Text as one line of Markdown or HTML content in which nothing is markup: entities for whatever either could read as such. */
export function markdownText(text: string, length = 200): string {
  const line = spelt(shortened(text.slice(0, length * 4), length).replace(/\s+/g, ' '))
  return line
    .replace(/[&<>"'\\`*_{}[\]()#!|~@:$^]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/\bwww\./gi, (start) => `&#${start.codePointAt(0)};${start.slice(1)}`)
}

/** The same as code: there, mentions, emoji and references to issues stay text too. */
export function markdownCode(text: string, length?: number): string {
  return `<code>${markdownText(text, length)}</code>`
}

/** Blocks as far as they fit into a number of bytes of UTF-8, and how many were left out. */
export function fitting(blocks: readonly string[], maxBytes: number): { readonly kept: readonly string[]; readonly left: number } {
  let bytes = 0
  const kept: string[] = []
  for (const block of blocks) {
    bytes += Buffer.byteLength(block) + 1
    if (bytes > maxBytes) break
    kept.push(block)
  }
  return { kept, left: blocks.length - kept.length }
}
