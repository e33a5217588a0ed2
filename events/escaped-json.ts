/** As {@link spelt} knows them, but for what JSON escapes by itself. */
const STEERING = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu

/** JSON in which every control and format character is an escape: read as data it is the same, shown as text it steers nothing. */
export function escapedJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(STEERING, escapeOf)
}

function escapeOf(character: string): string {
  const escaped = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return character.length === 1 ? escaped : `${escaped}${escapeOf(character.slice(1))}`
}
