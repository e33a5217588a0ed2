import { answerOf, bodyOf, isSame, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange, Subject } from '../../events/index.ts'
import type { CaseContext } from '../../harness/index.ts'
import { isSuccess } from '../ecs-group.ts'
import { lasting } from '../refused-actions.ts'
import { linesOf } from './lines.ts'

/** The request of a subject's persona for its operation. Throws {@link TooLittleEvidence} where nobody came to ask for it. */
export function askedBy({ operationId, persona }: Subject, walked: readonly Exchange[]): Exchange {
  const found = walked.find((exchange) => exchange.operationId === operationId && exchange.persona === persona)
  if (found === undefined) throw new TooLittleEvidence(`${operationId} could not be made ready to be asked for as ${persona}`)
  return found
}

/**
 * The positive control of a refusal: somebody was let through with the same request. Throws {@link TooLittleEvidence} where nobody was,
 * for then a refusal says nothing of rights.
 */
export function controlled({ operationId }: Subject, walked: readonly Exchange[]): void {
  if (walked.some((exchange) => exchange.operationId === operationId && isSuccess(exchange))) return
  throw new TooLittleEvidence(`nobody was let through with ${operationId}`)
}

/** Requests on a walk that the tables have refused, and that were. */
export function refusals({ facts, specs, subject }: CaseContext, walked: readonly Exchange[]): Exchange[] {
  const lines = linesOf({ facts, specs }).filter(({ api, expected }) => api === subject.api && expected === 'refused')
  const owed = new Set(lines.map(({ operationId, persona }) => `${operationId} ${persona}`))
  return walked.filter((exchange) => owed.has(`${exchange.operationId} ${exchange.persona}`) && !isSuccess(exchange))
}

const LOOKS = /^(show|list)(Ecs|Server)(Groups?)?$/

/** What the member saw last before a request, and first after it; undefined for one that could change nothing. */
function looksAround(exchange: Exchange, walked: readonly Exchange[]): readonly [Exchange, Exchange] | undefined {
  const at = walked.indexOf(exchange)
  const [before, after] = [walked[at - 1], walked[at + 1]]
  const look = (seen: Exchange | undefined): seen is Exchange => seen?.persona === 'member' && LOOKS.test(seen.operationId)
  return look(before) && look(after) && before.operationId === after.operationId ? [before, after] : undefined
}

/** What a look shows that a refused request must leave alone: a group, a server but for what passes by itself, or the names in a list. */
function seenBy(look: Exchange, wanted: string | undefined): unknown {
  if (!isSuccess(look)) return `answered ${answerOf(look).status}`
  const { server, server_group: group, server_groups: groups } = bodyOf(look) as {
    server?: Record<string, unknown>; server_group?: unknown; server_groups?: ReadonlyArray<{ name?: unknown }>
  }
  if (server !== undefined) return lasting({ id: '', fields: server })
  // Others may create and delete meanwhile.
  return groups === undefined ? group : groups.filter(({ name }) => name === wanted).length
}

/** The name of the group that a request would have created. */
function wantedName({ request: { body } }: Exchange): string | undefined {
  if (body === undefined) return undefined
  const { server_group: group } = JSON.parse(new TextDecoder().decode(body)) as { server_group?: { name?: string } }
  return group?.name
}

/** Judges that what the member sees after each of these requests is what was seen before. */
export function checkChangedNothing(context: CaseContext, refused: readonly Exchange[], walked: readonly Exchange[]): void {
  for (const exchange of refused) {
    const looks = looksAround(exchange, walked)
    if (looks === undefined) continue
    const [before, after] = looks.map((look) => seenBy(look, wantedName(exchange)))
    context.check(isSame, after, before, `what ${exchange.operationId} as ${exchange.persona} has left:`)
  }
}
