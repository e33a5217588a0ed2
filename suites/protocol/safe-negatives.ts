import { type Negative, negativesOf } from '../../generators/index.ts'
import type { OperationView } from '../../specs/index.ts'

/** What makes servers, which cost money. */
const MAKES_SERVERS: readonly string[] = ['createServer', 'createEcs', 'createEcsV11']

/** Why a negative is never sent; undefined where it may be. */
export function whyNeverSent({ operation: { id } }: OperationView, { breaks, rule }: Negative): string | undefined {
  if (id === 'deleteEcs' && /^body (\/|\/servers) /.test(breaks)) return 'a deletion that does not say what of could be taken for one of everything'
  if (MAKES_SERVERS.includes(id) && rule === 'json') return 'whether a server came of a body that a target fails to read, nobody could tell'
  return undefined
}

/** The negatives of an operation that may be sent to anybody's account. */
export function safeNegativesOf(view: OperationView): Negative[] {
  return negativesOf(view).filter((negative) => whyNeverSent(view, negative) === undefined)
}
