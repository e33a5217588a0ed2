import { didYouMean } from '../events/index.ts'
import type { Place } from './place.ts'

/** Checks an unknown value and gives it its type; throws a Problem that names the place. */
export type Reader<T> = (value: unknown, place: Place) => T

/** A key of a record; without a fallback and not optional, it is mandatory. */
export interface Field<T> {
  readonly read: Reader<T>
  readonly optional?: boolean
  readonly fallback?: T
}

type Fields = Readonly<Record<string, Field<unknown>>>
type Read<F extends Fields> = { readonly [K in keyof F]: F[K] extends { read: Reader<infer T> } ? Absent<F[K], T> : never }
type Absent<F, T> = F extends { optional: true } ? T | undefined : T

export const required = <T>(read: Reader<T>) => ({ read })
export const optional = <T>(read: Reader<T>) => ({ read, optional: true }) as const
export const withDefault = <T>(read: Reader<T>, fallback: T) => ({ read, fallback })

/** A non-empty string. */
export const text: Reader<string> = (value, place) => {
  if (typeof value !== 'string') throw wrongType(place, 'a string', value)
  if (value === '') throw place.problem('TARGET_VALUE', 'is empty', 'Give it a value.')
  return value
}

export const flag: Reader<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw wrongType(place, 'true or false', value)
  return value
}

export function matching(pattern: RegExp, what: string): Reader<string> {
  return (value, place) => {
    const read = text(value, place)
    if (!pattern.test(read)) throw place.problem('TARGET_VALUE', `is ${JSON.stringify(read)}, which is not ${what}`, `Write ${what}.`)
    return read
  }
}

export function integer(least: number): Reader<number> {
  return (value, place) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType(place, 'an integer', value)
    return atLeast(value, least, place)
  }
}

/** A number above zero. */
export const positive: Reader<number> = (value, place) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongType(place, 'a number', value)
  if (value <= 0) throw place.problem('TARGET_VALUE', `is ${value}, which is not above 0`, 'Write a larger number.')
  return value
}

/** A positive number of at most `max`. */
export function positiveUpTo(max: number): Reader<number> {
  return (value, place) => {
    const read = positive(value, place)
    if (read > max) throw place.problem('TARGET_VALUE', `is ${read}, which is above ${max}`, 'Write a smaller number.')
    return read
  }
}

export function oneOf<T extends string>(names: readonly T[]): Reader<T> {
  return (value, place) => {
    const read = text(value, place)
    const found = names.find((name) => name === read)
    if (found === undefined) throw place.problem('TARGET_VALUE', `is ${JSON.stringify(read)}, which is not known`, didYouMean(read, names))
    return found
  }
}

/** One string and no other. */
export function literal<T extends string>(name: T): Reader<T> {
  return oneOf([name])
}

export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw wrongType(place, 'a list', value)
    return value.map((item, index) => read(item, place.item(index)))
  }
}

/** An object with these keys and no others. */
export function record<F extends Fields>(fields: F): Reader<Read<F>> {
  return (value, place) => {
    const given = object(value, place)
    for (const key of Object.keys(given)) {
      if (Object.hasOwn(fields, key)) continue
      throw place.key(key).problem('TARGET_KEY', 'is not a known key', didYouMean(key, Object.keys(fields)))
    }
    return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldOf(given, key, { field, place })])) as Read<F>
  }
}

/** An object whose keys are given elsewhere. */
export const object: Reader<Readonly<Record<string, unknown>>> = (value, place) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(place, 'an object', value)
  return { ...value }
}

/** Fields of as many optional strings. */
export function texts<K extends string>(...keys: readonly K[]): Record<K, Field<string> & { readonly optional: true }> {
  return Object.fromEntries(keys.map((key) => [key, optional(text)])) as ReturnType<typeof texts<K>>
}

export function wrongType(place: Place, wanted: string, value: unknown): Error {
  return place.problem('TARGET_TYPE', `is ${kindOf(value)} where ${wanted} is expected`, `Write ${wanted}.`)
}

interface FieldAt {
  readonly field: Field<unknown>
  readonly place: Place
}

function fieldOf(given: Readonly<Record<string, unknown>>, key: string, { field, place }: FieldAt): unknown {
  const value = given[key]
  if (value !== undefined) return field.read(value, place.key(key))
  if (field.optional === true || 'fallback' in field) return field.fallback
  throw place.key(key).problem('TARGET_MISSING', 'is missing', 'It is mandatory: add it.')
}

function atLeast(value: number, least: number, place: Place): number {
  if (value < least) throw place.problem('TARGET_VALUE', `is ${value}, which is below ${least}`, `Write ${least} or more.`)
  return value
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return { string: 'a string', number: 'a number', boolean: 'a boolean', object: 'an object' }[typeof value as string] ?? typeof value
}
