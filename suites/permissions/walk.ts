import { TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import type { CaseContext, Session } from '../../harness/index.ts'
import { isSuccess } from '../ecs-group.ts'
import { PreconditionFailed } from '../group.ts'
import { type Line, linesOf } from './lines.ts'
import { whyNever } from './possible.ts'

/** What becomes of one operation on a walk through the matrix: every persona asks for it in turn. */
export interface Station<Held> {
  readonly operationId: string
  /** Looks, as the member, at what the operation could change; absent where it changes nothing. */
  readonly look?: (context: CaseContext, held: Held) => Promise<Exchange>
  /** Has everything as the operation needs it, by what the look shows. True where that took something, so that one has to look again. */
  readonly ready?: (context: CaseContext, held: Held, look: Exchange) => Promise<boolean>
  readonly ask: (context: CaseContext, by: Session, held: Held) => Promise<Exchange>
  /** Waits for the end of what an accepted request has begun, or undoes it. */
  readonly settle?: (context: CaseContext, held: Held, accepted: Exchange) => Promise<void>
}

/** The lines at an operation that a target can answer: those of personas that it declares. */
function linesAt({ facts, specs, subject }: CaseContext, operationId: string): Line[] {
  return linesOf({ facts, specs }).filter((line) =>
    line.operationId === operationId && line.api === subject.api && facts.personas.includes(line.persona))
}

/**
 * Has every persona of the matrix ask for the operation of each station, on things that they share: a refusal leaves them as they are. A
 * station that the target file has nothing for, or that cannot be made ready, is left out; who judges its lines finds no exchange. Where
 * nobody is let through, the member asks too. Gives the last exchange.
 */
export async function walk<Held>(context: CaseContext, stations: ReadonlyArray<Station<Held>>, held: Held): Promise<Exchange> {
  let last: Exchange | undefined
  for (const station of stations.filter(({ operationId }) => whyNever(operationId, context.facts) === undefined)) {
    const lines = linesAt(context, station.operationId)
    let control = lines.length === 0
    for (const line of lines) {
      const exchange = await attempt(context, { station, held, ...line })
      control ||= exchange !== undefined && isSuccess(exchange)
      last = exchange ?? last
    }
    if (!control) last = await attempt(context, { station, held, persona: 'member', expected: 'allowed' }) ?? last
  }
  if (last === undefined) throw new TooLittleEvidence('nobody could be asked for anything')
  return last
}

interface Visit<Held> {
  readonly station: Station<Held>
  readonly held: Held
  readonly persona: string
  readonly expected: Line['expected']
}

/** Undefined where the station cannot be made ready. */
async function attempt<Held>(context: CaseContext, visit: Visit<Held>): Promise<Exchange | undefined> {
  try {
    return await asked(context, visit)
  } catch (error) {
    if (error instanceof PreconditionFailed) return undefined
    throw error
  }
}

async function asked<Held>(context: CaseContext, { station, held, persona, expected }: Visit<Held>): Promise<Exchange> {
  const { look, ready, ask, settle } = station
  const before = await look?.(context, held)
  const changed = before !== undefined && (await ready?.(context, held, before)) === true
  if (changed) await look?.(context, held)
  const exchange = await ask(context, context.acting(persona), held)
  if (isSuccess(exchange)) await settle?.(context, held, exchange)
  if (expected === 'refused') await look?.(context, held)
  return exchange
}
