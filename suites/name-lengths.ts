import type { CaseContext } from '../harness/index.ts'

/** Lengths of a group's name on either side of the documented 1 to 255, by row. */
export const ACCEPTED_LENGTHS: Readonly<Record<string, number>> = { '1 character': 1, '255 characters': 255 }
export const REFUSED_LENGTHS: Readonly<Record<string, number>> = { '0 characters': 0, '256 characters': 256 }

/** A name of the case, filled up to a length. ASCII alone: one document counts characters, another bytes. */
export function padded(context: CaseContext, length: number): string {
  return context.name().padEnd(length, 'x').slice(0, length)
}
