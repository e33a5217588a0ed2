import type { Step } from './place.ts'
import { isObject } from './violations.ts'

/** What the value at a place becomes, of itself; undefined is nothing. */
export type Change = (value: unknown) => unknown

/** A document in which the value at the place is changed; undefined where it has none, or the change gives none. */
export function replaced(document: unknown, trail: readonly Step[], change: Change): unknown {
  const [step, ...rest] = trail
  if (step === undefined) return change(document)
  if ('branch' in step) return replaced(document, rest, change)
  if ('item' in step) return ofList(document, rest, change)
  const name = 'member' in step ? step.member : Object.keys(isObject(document) ? document : {})[0]
  if (name === undefined || !isObject(document) || !Object.hasOwn(document, name)) return undefined
  const inner = replaced(document[name], rest, change)
  return inner === undefined ? undefined : { ...document, [name]: inner }
}

function ofList(document: unknown, rest: readonly Step[], change: Change): unknown {
  if (!Array.isArray(document) || document.length === 0) return undefined
  const [first, ...others] = document as unknown[]
  const inner = replaced(first, rest, change)
  return inner === undefined ? undefined : [inner, ...others]
}
