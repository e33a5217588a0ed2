import { spelt } from '../events/index.ts'

/** A piece of a page that needs no escaping any more. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: text is escaped, markup is not, nothing is left out. */
export type Piece = Markup | string | number | undefined | readonly Piece[]

/**
 * Builds markup from a template. Every string put into it is escaped for element content and for quoted attribute values, and
 * characters that steer a reader's eye are spelt out; so no text of a target can become markup.
 */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(template.map((part, index) => `${part}${written(pieces[index])}`).join(''))
}

/** Pieces with a separator between them. */
export function joined(pieces: readonly Piece[], separator: string): Markup {
  return new Markup(pieces.map(written).join(escaped(separator)))
}

function written(piece: Piece): string {
  if (piece === undefined) return ''
  if (piece instanceof Markup) return piece.text
  if (typeof piece === 'number') return String(piece)
  return typeof piece === 'string' ? escaped(piece) : piece.map(written).join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return spelt(text, '\n\t').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
