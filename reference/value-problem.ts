import { JsonNumber } from './json-value.ts'
import type { JsonValue } from './json-value.ts'
import { printedValue, shownValue } from './printed-value.ts'

/** What is wrong with a value, in the words Nova uses for it; undefined when nothing is. */
export type Problem = string | undefined

export type JsonObject = ReadonlyMap<string, JsonValue>

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return value instanceof Map
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

export function isInteger(value: JsonValue): value is JsonNumber {
  return value instanceof JsonNumber && value.integer
}

/** Names the field (or the index of an item) that a message is about. */
export function inField(field: string, value: JsonValue, message: string): string {
  return `Invalid input for field/attribute ${field}. Value: ${shownValue(value)}. ${message}`
}

export function notOfType(value: JsonValue, ...types: readonly string[]): string {
  return `${printedValue(value)} is not of type ${types.map((type) => `'${type}'`).join(', ')}`
}

export function notOneOf(value: JsonValue, allowed: readonly string[]): string {
  return `${printedValue(value)} is not one of ${printedValue(allowed)}`
}

export function missingField(object: JsonObject, required: readonly string[]): Problem {
  const missing = required.find((field) => !object.has(field))
  return missing === undefined ? undefined : `'${missing}' is a required property`
}

export function unexpectedField(present: Iterable<string>, known: readonly string[]): Problem {
  const extras = [...present].filter((field) => !known.includes(field)).toSorted()
  if (extras.length === 0) return undefined
  const names = extras.map((extra) => printedValue(extra)).join(', ')
  return `Additional properties are not allowed (${names} ${extras.length === 1 ? 'was' : 'were'} unexpected)`
}
