/** Characters that steer what shows them: controls, format characters (direction marks, zero widths), line separators, lone surrogates. */
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** The text with every character but `keep` spelt out that is not seen or steers what shows it: `\x1b`, `\u202e`, `\u{e0041}`. */
export function spelt(text: string, keep = ''): string {
  return text.replace(STEERING, (character) => (keep.includes(character) ? character : escapeOf(character.codePointAt(0) ?? 0)))
}

/** At most `length` characters of a text, and how long it was where that is less than all; `whole` where it is a beginning itself. */
export function shortened(text: string, length: number, whole = text.length): string {
  if (whole <= length) return text
  return `${text.slice(0, length)}… (${whole} characters in all)`
}

function escapeOf(code: number): string {
  const hex = code.toString(16)
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}
