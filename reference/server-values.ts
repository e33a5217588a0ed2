import { isIPv4, isIPv6 } from 'node:net'
import { JsonNumber } from './json-value.ts'
import type { JsonValue } from './json-value.ts'
import { nameProblem } from './name-rule.ts'
import { printedValue } from './printed-value.ts'
import { inField, isInteger, isList, isObject, missingField, notOfType, notOneOf, unexpectedField } from './value-problem.ts'
import type { Problem } from './value-problem.ts'

/** What is wrong with the value of a field, in Nova's words. */
export type Check = (value: JsonValue, field: string) => Problem

const UUID = /^\{?(?:urn:)?(?:uuid:)?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\}?$/i
const BOOLEANS = [
  true, 'True', 'TRUE', 'true', '1', 'ON', 'On', 'on', 'YES', 'Yes', 'yes',
  false, 'False', 'FALSE', 'false', '0', 'OFF', 'Off', 'off', 'NO', 'No', 'no',
] as const

export function isUuid(text: string): boolean {
  return UUID.test(text)
}

function noSchema(value: JsonValue): string {
  return `${printedValue(value)} is not valid under any of the given schemas`
}

/** A string of so many characters. */
export function text(min: number, max: number): Check {
  return (value, field) => {
    if (typeof value !== 'string') return inField(field, value, notOfType(value, 'string'))
    const length = [...value].length
    if (length < min) return inField(field, value, `${printedValue(value)} is too short`)
    return length > max ? inField(field, value, `${printedValue(value)} is too long`) : undefined
  }
}

export const name: Check = (value, field) => {
  if (typeof value !== 'string') return inField(field, value, notOfType(value, 'string'))
  const problem = nameProblem(value)
  if (problem === undefined) return undefined
  if (problem.kind !== 'unprintable') return inField(field, value, problem.message)
  return problem.message.replace("'name'", `'${field}'`)
}

export function nullable(check: Check): Check {
  return (value, field) => (value === null ? undefined : check(value, field))
}

export const uuid: Check = (value, field) => {
  if (typeof value !== 'string') return inField(field, value, notOfType(value, 'string'))
  return isUuid(value) ? undefined : inField(field, value, `${printedValue(value)} is not a 'uuid'`)
}

export const uuidOrNothing: Check = (value, field) =>
  typeof value === 'string' && (value === '' || isUuid(value)) ? undefined : inField(field, value, noSchema(value))

/** A boolean, or one of the words for it. */
export const flag: Check = (value, field) => {
  const known = BOOLEANS.some((word) => word === value)
  return known ? undefined : inField(field, value, `${printedValue(value)} is not one of ${printedValue(BOOLEANS)}`)
}

export function isTrue(value: JsonValue | undefined): boolean {
  return BOOLEANS.slice(0, 11).some((word) => word === value)
}

export const positive: Check = (value, field) => {
  if (typeof value !== 'string' && !isInteger(value)) return inField(field, value, notOfType(value, 'integer', 'string'))
  const digits = value instanceof JsonNumber ? value.text : value
  if (digits === '') return inField(field, value, `${printedValue(value)} is too short`)
  if (typeof value === 'string' && !/^[0-9]*$/.test(value)) {
    return inField(field, value, `${printedValue(value)} does not match '^[0-9]*$'`)
  }
  return BigInt(digits) < 1n ? inField(field, value, `${BigInt(digits)} is less than the minimum of 1`) : undefined
}

export function oneOf(words: readonly string[]): Check {
  return (value, field) => {
    if (typeof value !== 'string') return inField(field, value, notOfType(value, 'string'))
    return words.includes(value) ? undefined : inField(field, value, notOneOf(value, words))
  }
}

/** The id of a flavor or its URL, as text or number. */
export const flavorRef: Check = (value, field) => {
  if (typeof value !== 'string' && !isInteger(value)) return inField(field, value, notOfType(value, 'string', 'integer'))
  return value === '' ? inField(field, value, `${printedValue(value)} is too short`) : undefined
}

export function address(version: 4 | 6): Check {
  const isAddress = version === 4 ? isIPv4 : isIPv6
  return (value, field) => {
    if (typeof value !== 'string') return inField(field, value, notOfType(value, 'string'))
    return isAddress(value) ? undefined : inField(field, value, `${printedValue(value)} is not a 'ipv${version}'`)
  }
}

export function listOf(item: Check, most = Infinity): Check {
  return (value, field) => {
    if (!isList(value)) return inField(field, value, notOfType(value, 'array'))
    const found = value.map((entry, at) => item(entry, String(at))).find((problem) => problem !== undefined)
    return found ?? (value.length > most ? inField(field, value, `${printedValue(value)} is too long`) : undefined)
  }
}

/** An object with these members at most, unless others are let through, and with those of them that are required. */
export function record(members: Readonly<Record<string, Check>>, open = false, required: readonly string[] = []): Check {
  return (value, field) => {
    if (!isObject(value)) return inField(field, value, notOfType(value, 'object'))
    for (const [key, check] of Object.entries(members)) {
      const member = value.get(key)
      const problem = member === undefined ? undefined : check(member, key)
      if (problem !== undefined) return problem
    }
    const wrong = missingField(value, required) ?? (open ? undefined : unexpectedField(value.keys(), Object.keys(members)))
    return wrong === undefined ? undefined : inField(field, value, wrong)
  }
}

/** Keys of 1 to 255 characters and values of 255 at most. */
export const metadata: Check = (value, field) => {
  if (!isObject(value)) return inField(field, value, notOfType(value, 'object'))
  const bad = unexpectedField([...value.keys()].filter((key) => !/^[a-zA-Z0-9-_:. ]{1,255}$/.test(key)), [])
  if (bad !== undefined) return inField(field, value, bad)
  for (const [key, entry] of value) {
    const problem = text(0, 255)(entry, key)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** One of the words, or what else the check lets through. */
export function eitherWord(words: readonly string[], check: Check): Check {
  return (value, field) => {
    if (isList(value)) return check(value, field)
    return typeof value === 'string' && words.includes(value) ? undefined : inField(field, value, noSchema(value))
  }
}
