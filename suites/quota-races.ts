import { answerOf, type History, isLinearizable, isNoServerError, type QuotaInput, quotaModel, type QuotaOutput, TooLittleEvidence } from '../checks/index.ts'
import type { CaseContext } from '../harness/index.ts'
import { ECS, ecsGroupBody, isSuccess } from './ecs-group.ts'
import { aGroupHere, theGroupsHere } from './group-here.ts'
import { createBody } from './group.ts'
import { DISTURBED } from './quiet.ts'
import { Recorder } from './recorder.ts'

/** How many groups the project may still take when callers are let loose, and how many of them there are. */
const PLACES = 2
const CALLERS = 5

/** What became of one round at the edge of the quota. */
export interface EdgeRound {
  readonly history: History<QuotaInput, QuotaOutput>
  /** Places that stayed empty although a create was refused. */
  readonly lost: number
}

/**
 * Lets callers create groups at once in a project with room for fewer, and judges that as many were created as there was room for, at
 * most. Throws {@link TooLittleEvidence} where somebody else changes the project meanwhile, and where it has too little room.
 */
export async function createAtTheEdge(context: CaseContext): Promise<EdgeRound> {
  const before = await theGroupsHere(context)
  const limit = context.facts.quotas['group']?.limit ?? 0
  const own = new Set<string>()
  for (let count = before.length; count < limit - PLACES; count += 1) own.add((await aGroupHere(context)).id)
  const used = before.length + own.size
  if (limit - used !== PLACES) throw new TooLittleEvidence(`the project has room for ${limit - used} groups: nobody could race for ${PLACES}`)
  const recorder = new Recorder<QuotaInput, QuotaOutput>()
  const names = Array.from({ length: CALLERS }, () => context.name())
  await Promise.all(names.map((name, index) => createGroup(context, recorder, { name, caller: `creator ${index + 1}` })))
  const after = await theGroupsHere(context)
  const foreign = after.filter(({ id, fields }) => !own.has(id) && !names.includes(String(fields['name']))).map(({ id }) => id)
  if (foreign.length !== before.length || !before.every(({ id }) => foreign.includes(id))) throw new TooLittleEvidence(DISTURBED)
  const present = new Set(after.map(({ id }) => id)).size
  await recorder.during('creator 1', async () => ({ input: { do: 'count' }, output: { count: present } }))
  context.check(isLinearizable<number, QuotaInput, QuotaOutput>, recorder.history, { model: quotaModel({ limit, used }) })
  for (const exchange of recorder.exchanges) context.check(isNoServerError, exchange)
  const refused = recorder.exchanges.some((exchange) => answerOf(exchange).status >= 400)
  return { history: recorder.history, lost: refused ? Math.max(0, limit - present) : 0 }
}

interface Wanted {
  readonly name: string
  readonly caller: string
}

async function createGroup(context: CaseContext, recorder: Recorder<QuotaInput, QuotaOutput>, { caller, name }: Wanted): Promise<void> {
  const { as: { member }, signal, subject: { api, microversion } } = context
  const ask = () => (api === 'ecs-v1'
    ? member.call('createEcsGroup', { body: ecsGroupBody(name) }, ECS)
    : member.call('createServerGroup', { body: createBody({ name, policy: 'anti-affinity' }, microversion) }))
  await recorder.asking({ caller, input: { do: 'create' }, ask, told: (exchange) => ({ done: isSuccess(exchange) }) }, signal)
}

/** What a case says of creates at the edge, over all its rounds: what no document decides is how many places are lost. */
export class LostPlaces {
  #lost = 0
  #places = 0

  add({ history, lost }: EdgeRound): EdgeRound['history'] {
    this.#lost += lost
    this.#places += PLACES
    return history
  }

  toString(): string {
    return `${this.#lost} of ${this.#places}`
  }
}
