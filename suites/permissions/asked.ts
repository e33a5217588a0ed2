import { answerOf, bodyOf, isAllowed, isSame, TooLittleEvidence } from '../../checks/index.ts'
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

/**
 * Judges that the subject's persona was let through. Throws {@link TooLittleEvidence} where nobody was, for then that it was not says
 * nothing of rights.
 */
export function checkAllowed(context: CaseContext, walked: readonly Exchange[], why: string): void {
  const asked = askedBy(context.subject, walked)
  if (!isSuccess(asked)) controlled(context.subject, walked)
  context.check(isAllowed, asked, why)
}

/** Tells the requests on a walk that the tables have refused from those of who may. */
function owedRefusal({ facts, specs, subject }: CaseContext): (exchange: Exchange) => boolean {
  const lines = linesOf({ facts, specs }).filter(({ api, expected }) => api === subject.api && expected === 'refused')
  const owed = new Set(lines.map(({ operationId, persona }) => `${operationId} ${persona}`))
  return ({ operationId, persona }) => owed.has(`${operationId} ${persona}`)
}

/** Requests on a walk that the tables have refused, and that were. */
export function refusals(context: CaseContext, walked: readonly Exchange[]): Exchange[] {
  const owed = owedRefusal(context)
  return walked.filter((exchange) => owed(exchange) && !isSuccess(exchange))
}

/**
 * Whether a refusal is for want of rights: somebody was let through with the same request, and no persona who may was refused as it was. No
 * document says what is looked at first, rights or all else that is asked for.
 */
export function isForWantOfRights(context: CaseContext, refused: Exchange, walked: readonly Exchange[]): boolean {
  const { status } = answerOf(refused)
  const owed = owedRefusal(context)
  const alike = walked.filter(({ operationId }) => operationId === refused.operationId)
  // What the member asks for beside the matrix may be refused for what is not there yet, or no longer.
  const refusedToo = alike.some((other) => !owed(other) && other.persona !== 'member' && answerOf(other).status === status)
  return alike.some(isSuccess) && (status === 403 || !refusedToo)
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
