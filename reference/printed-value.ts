import { JsonNumber } from './json-value.ts'
import type { JsonValue } from './json-value.ts'

function printedFloat(text: string): string {
  const value = Number(text)
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf'
  if (Object.is(value, -0)) return '-0.0'
  const [digits = '0', exponent = '0'] = value.toExponential().split('e')
  const power = Number(exponent)
  if (value !== 0 && (power < -4 || power >= 16)) {
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
  }
  const plain = power < 0 ? value.toFixed(Math.max(0, digits.replace(/[-.]/g, '').length - 1 - power)) : String(value)
  return plain.includes('.') ? plain : `${plain}.0`
}

function printedCharacter(character: string): string {
  const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }[character]
  if (short !== undefined) return short
  if (character === ' ' || !/[\p{C}\p{Z}]/u.test(character)) return character
  const code = character.codePointAt(0) ?? 0
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}

function printedString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const inside = [...text].map((character) => (character === quote ? `\\${quote}` : printedCharacter(character)))
  return `${quote}${inside.join('')}${quote}`
}

/** A value as Nova's messages quote it (the `repr` of Python): `'x'`, `None`, `{'name': 'x'}`, `2.0`. */
export function printedValue(value: JsonValue): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return printedString(value)
  if (value instanceof JsonNumber) return value.integer ? BigInt(value.text).toString() : printedFloat(value.text)
  if (value instanceof Map) {
    const members = [...value].map(([key, member]) => `${printedString(key)}: ${printedValue(member)}`)
    return `{${members.join(', ')}}`
  }
  return `[${(value as readonly JsonValue[]).map(printedValue).join(', ')}]`
}

/** A value as it stands after `Value:` in a message: strings bare, everything else as {@link printedValue}. */
export function shownValue(value: JsonValue): string {
  return typeof value === 'string' ? value : printedValue(value)
}
