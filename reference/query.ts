import { printedValue } from './printed-value.ts'
import { unexpectedField } from './value-problem.ts'
import type { Problem } from './value-problem.ts'

/** The keys of a query string with all their values, in order of first appearance. */
export type Query = ReadonlyMap<string, readonly string[]>

function decoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' ').replace(/%(?![0-9A-Fa-f]{2})/g, '%25'))
}

/** Reads a query string; undefined when it is not UTF-8. */
export function readQuery(text: string): Query | undefined {
  const query = new Map<string, string[]>()
  try {
    for (const pair of text.split(/[&;]/).filter((part) => part !== '')) {
      const [key = '', ...rest] = pair.split('=')
      const values = query.get(decoded(key))
      if (values === undefined) query.set(decoded(key), [decoded(rest.join('='))])
      else values.push(decoded(rest.join('=')))
    }
  } catch {
    return undefined
  }
  return query
}

/** What is wrong with a value that must be a non-negative integer. */
export function countProblem(value: string): Problem {
  if (!/^[0-9]*$/.test(value)) return `${printedValue(value)} does not match '^[0-9]*$'`
  return value === '' ? `${printedValue(value)} is too short` : undefined
}

export interface QueryRules {
  /** Keys whose every value must be a non-negative integer, in the order in which they are checked. */
  readonly counts: readonly string[]
  readonly known: readonly string[]
  readonly refusesUnknown: boolean
  readonly countProblem: (value: string) => Problem
  /** Which values of a repeated key are checked; all of them where left out. */
  readonly checked?: (values: readonly string[]) => readonly string[]
}

/** What is wrong with a query: a bad count first, then an unknown key where those are refused. */
export function queryProblem(query: Query | undefined, rules: QueryRules): Problem {
  if (query === undefined) return 'Query string is not UTF-8 encoded'
  for (const key of rules.counts) {
    const values = query.get(key) ?? []
    for (const value of rules.checked?.(values) ?? values) {
      const problem = rules.countProblem(value)
      if (problem !== undefined) return `Invalid input for query parameters ${key}. Value: ${value}. ${problem}`
    }
  }
  return rules.refusesUnknown ? unexpectedField(query.keys(), rules.known) : undefined
}
