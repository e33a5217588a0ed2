import { printedValue } from './printed-value.ts'

const LONGEST = 255

/** Outside the basic plane, control and unassigned characters, and all separators but spaces are not printable to Nova. */
const PRINTABLE = /^(?:(?![\p{C}\p{Zl}\p{Zp}\u{10000}-\u{10ffff}])[\s\S])*$/u
const EDGE_SPACE = /^\p{Z}|\p{Z}$/u

export interface NameProblem {
  readonly kind: 'short' | 'long' | 'unprintable'
  readonly message: string
}

/** What is wrong with the text of a name: 1 to 255 characters, printable, no space at either end. */
export function nameProblem(name: string): NameProblem | undefined {
  if (name === '') return { kind: 'short', message: `${printedValue(name)} is too short` }
  if ([...name].length > LONGEST) return { kind: 'long', message: `${printedValue(name)} is too long` }
  if (PRINTABLE.test(name) && !EDGE_SPACE.test(name)) return undefined
  const reason = 'printable characters. Can not start or end with whitespace.'
  return { kind: 'unprintable', message: `An invalid 'name' value was provided. The name must be: ${reason}` }
}
