import { JsonNumber } from './json-value.ts'

/** Plain data to answer with; {@link JsonNumber} for integers beyond 2^53, and a member that is undefined is left out. */
export type JsonData =
  | null | boolean | number | string | JsonNumber | readonly JsonData[] | { readonly [key: string]: JsonData | undefined }

function escaped(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Writes JSON as Python's encoder does by default: a space after `,` and `:`, everything beyond ASCII escaped. */
export function jsonText(value: JsonData): string {
  if (typeof value === 'string') return escaped(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (value instanceof JsonNumber) return value.text
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`
  let members = ''
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members += `${members === '' ? '' : ', '}${escaped(key)}: ${jsonText(member)}`
  }
  return `{${members}}`
}
