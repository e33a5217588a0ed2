import { answerOf, bodyOf, brokenRules } from '../../checks/index.ts'
import type { Depth, Exchange, Subject } from '../../events/index.ts'
import { boundariesOf, combinationsOf, type Base, type Negative, sampled, someOf, validRequests } from '../../generators/index.ts'
import type { CaseContext, Observation, SubjectSource } from '../../harness/index.ts'
import type { Operation, OperationView, WireRequest } from '../../specs/index.ts'
import { aDeletedEcsGroup } from '../ecs-group.ts'
import { aDeletedGroup } from '../fixtures.ts'
import { aGroupHere, theGroupHere, theGroupsHere } from '../group-here.ts'
import { callerOf } from '../server-actions.ts'
import { everyOperationLast } from '../subjects.ts'
import { baseOf } from './request-base.ts'
import { safeNegativesOf } from './safe-negatives.ts'

/** A generated request and what it was answered with. */
export interface Answered {
  /** `body /server_group/name: too long`. */
  readonly name: string
  /** How it is broken; undefined where it is valid. */
  readonly negative?: Negative
  readonly exchange: Exchange
}

/** All that was asked of one operation, and what is seen of the case's own groups before and after. */
export interface GeneratedAnswers {
  readonly answers: readonly Answered[]
  /** The groups of the case, by what they show; undefined where the operation deals with none. */
  readonly groups?: { readonly before: readonly unknown[]; readonly after: readonly unknown[] }
}

interface Prepared {
  readonly name: string
  readonly negative?: Negative
  readonly wire: WireRequest
}

/** How many negatives of each rule, boundaries and valid requests of an operation are sent where there are more. */
const AT_MOST: Readonly<Record<Depth, { readonly negatives: number; readonly boundaries: number; readonly valid: number }>> = {
  quick: { negatives: 2, boundaries: 2, valid: 1 },
  normal: { negatives: 1000, boundaries: 1000, valid: 10 },
  deep: { negatives: 1000, boundaries: 1000, valid: 50 },
}

/** How many requests of one operation are under way at once. */
const AT_ONCE = 8

/** What creates a group is examined thoroughly at every depth: nothing refuses its requests before they are read. */
const THOROUGH: Readonly<Record<string, number>> = { createServerGroup: 8, createEcsGroup: 8 }

/** Whether an operation deals with groups and may change one. */
export function changesGroups({ id, method, parameters }: Operation): boolean {
  const isOne = parameters.some(({ resource }) => resource === 'group')
  return THOROUGH[id] !== undefined || (isOne && method !== 'GET' && method !== 'DELETE')
}

/** Where generated requests are sent: what may change a group in each family, all else in the newest. */
export function generatedSubjects(source: SubjectSource, only?: (operation: Operation) => boolean): Subject[] {
  return everyOperationLast(source, changesGroups, only)
}

/** Requests of the subject's operation that are valid, at a bound or broken in one way, and their answers. */
export const GENERATED: Observation<GeneratedAnswers> = {
  name: 'generated',
  async observe(context) {
    const { subject: { operationId = '' }, as } = context
    const view = as[callerOf(operationId)].view(operationId)
    // A target that makes no group on a valid request says nothing by what it refuses.
    const witness = await aGroupHere(context)
    const changes = changesGroups(view.operation)
    const before = changes ? await ownGroups(context, witness.id) : []
    const asked = preparedFor(context, view, baseOf(context, view, changes ? witness.id : undefined))
    const answers: Answered[] = []
    // What creates something makes room for the next; all else need not wait for each other.
    const atOnce = THOROUGH[operationId] === undefined ? AT_ONCE : 1
    for (let first = 0; first < asked.length; first += atOnce) {
      answers.push(...await Promise.all(asked.slice(first, first + atOnce).map(async ({ wire, ...prepared }) => {
        const exchange = await as[callerOf(operationId)].send(wire)
        await deleteCreated(context, exchange)
        return { ...prepared, exchange }
      })))
    }
    return !changes ? { answers } : { answers, groups: { before, after: await ownGroups(context, witness.id) } }
  },
}

/** What is sent, the same for a seed and a depth: boundaries, combinations, valid requests, then negatives, each broken on a small request. */
function preparedFor(context: CaseContext, view: OperationView, base: Base): Prepared[] {
  const { seed, trials: { depth } } = context
  const most = AT_MOST[depth]
  const small: Base = { ...base, optional: 'none' }
  const first = (requests: Parameters<typeof sampled<WireRequest>>[0]): WireRequest[] => sampled(requests, seed)
  const bounds = someOf(boundariesOf(view), Math.max(most.boundaries, THOROUGH[view.operation.id] ?? 0), seed)
  return [
    ...bounds.flatMap(({ name, of, requests }) =>
      first(requests(small)).map((wire) => ({ name, wire: { ...wire, exercises: { constraint: of, as: 'boundary' as const } } }))),
    ...combinationsOf(view, base, most.valid).flatMap((requests, index) => first(requests).map((wire) => ({ name: `combination ${index + 1}`, wire }))),
    ...sampled(validRequests(view, base), seed, most.valid).map((wire, index) => ({ name: `valid request ${index + 1}`, wire })),
    ...chosenNegatives(view, seed, Math.max(most.negatives, THOROUGH[view.operation.id] ?? 0))
      .flatMap((negative) => first(negative.requests(small)).map((wire) => ({ name: negative.name, negative, wire: checked(view, negative, wire) }))),
  ]
}

function chosenNegatives(view: OperationView, seed: number, most: number): Negative[] {
  const byRule = Map.groupBy(safeNegativesOf(view), ({ rule, decided }) => `${rule} ${decided}`)
  return [...byRule.values()].flatMap((negatives) => someOf(negatives, most, seed))
}

/** Throws when the final bytes break another rule than the negative names: its answer would say nothing. */
function checked(view: OperationView, { name, breaks, of }: Negative, wire: WireRequest): WireRequest {
  const found = brokenRules(view, wire)
  if (found.length === 1 && found[0] === breaks) return { ...wire, exercises: { constraint: of, as: 'negative' } }
  throw new Error(`Could not break a request by ${name}: it breaks ${found.join(', ') || 'nothing'}. Correct the generator.`)
}

/** The groups that bear the names of this case, as they show themselves, in an order that means nothing. */
async function ownGroups(context: CaseContext, witness: string): Promise<readonly unknown[]> {
  const { fields } = await theGroupHere(context, witness)
  const stem = String(fields['name']).replace(/-\d+$/, '-')
  const groups = (await theGroupsHere(context)).filter((group) => group.id === witness || String(group.fields['name']).startsWith(stem))
  return groups.map((group) => group.fields).toSorted((left, right) => String(left['id']).localeCompare(String(right['id'])))
}

/** A create that is accepted is no refusal: what came of it makes room for the next. */
async function deleteCreated({ as: { member } }: CaseContext, exchange: Exchange): Promise<void> {
  if (THOROUGH[exchange.operationId] === undefined || answerOf(exchange).status !== 200) return
  const { id } = (bodyOf(exchange) as { server_group?: { id?: unknown } } | null | undefined)?.server_group ?? {}
  if (typeof id === 'string' && id !== '') await (exchange.api === 'ecs-v1' ? aDeletedEcsGroup(member, id) : aDeletedGroup(member, id))
}
