import { answerOf, CloudModel, hasStatus, holds, isRefused, type KnownGroup, listsAsKnown, showsAsKnown } from '../checks/index.ts'
import { type GroupStep, groupSteps } from '../generators/index.ts'
import { type CaseContext, judgeSequences, type Needs, type Step, type SubjectSource } from '../harness/index.ts'
import type { Subject } from '../events/index.ts'
import { allPages, GroupRequests, isEcs, lookIn, looksIn, type Place, policiesOf } from './group-places.ts'

/** Slots of the member, and after them the one of another project. */
const SLOTS = 3
const OTHERS_SLOT = SLOTS

/** Where groups are dealt with, and as whom. */
interface Cloud {
  readonly context: CaseContext
  readonly places: readonly Place[]
}

/** What sequences on groups need: somebody of another project takes part where the target declares one. */
export function sequenceNeeds(_subject: Subject, { facts }: SubjectSource): Needs {
  const personas = facts.personas.includes('outsider') ? ['member', 'outsider'] : ['member']
  return { personas, resources: { group: SLOTS } }
}

/** Judges so many sequences of steps on groups, by the given families. */
export async function judgeGroupSequences(context: CaseContext, { places, runs }: { readonly places: readonly Place[]; readonly runs: number }): Promise<void> {
  const foreign = context.facts.personas.includes('outsider')
  await judgeSequences<CloudModel, Cloud>(context, {
    steps: groupSteps({ slots: SLOTS, places: places.length, foreign, pages: places.some(isEcs) }).map((step) => new TakenStep(step, places)),
    runs,
    maxSteps: 40,
    begin: () => ({ model: new CloudModel(), real: { context, places } }),
  })
}

class TakenStep implements Step<CloudModel, Cloud> {
  readonly #step: GroupStep
  readonly #places: readonly Place[]

  constructor(step: GroupStep, places: readonly Place[]) {
    this.#step = step
    this.#places = places
  }

  check(model: CloudModel): boolean {
    const step = this.#step
    if (step.does === 'create') return !model.holds(step.slot)
    return !('slot' in step) || model.group(step.slot) !== undefined
  }

  async run(model: CloudModel, cloud: Cloud): Promise<void> {
    const step = this.#step
    if (step.does === 'page') return paged(model, cloud, step.limit)
    const place = this.#placeOf(step)
    if (step.does === 'look') return lookedAt(model, cloud, { place, by: step.foreign ? 'outsider' : 'member' })
    if (step.does === 'create') return created(model, cloud, { ...step, place })
    if ('id' in step) return refused(cloud, { ...step, place })
    const group = model.group(step.slot)
    if (group === undefined) return
    const by = step.by === 'owner' ? group.owner : otherThan(group.owner)
    if (step.does === 'show') return shown(model, cloud, { place, by, group })
    return deleted(model, cloud, { place, by, group, slot: step.slot })
  }

  toString(): string {
    const step = this.#step
    if (step.does === 'page') return `list in pages of ${step.limit}`
    const at = `by ${this.#placeOf(step).label}`
    if (step.does === 'look') return `list and show all ${at}${step.foreign ? ' as outsider' : ''}`
    if ('id' in step) return `${step.does} ${JSON.stringify(step.id)} ${at}`
    const group = `group ${step.slot + 1}${step.slot === OTHERS_SLOT ? ' (of outsider)' : ''}`
    if (step.does === 'create') return `create ${group} ${at}${step.policy === 0 ? '' : ', second policy'}`
    return `${step.does} ${group} ${at}${step.by === 'owner' ? '' : ' as somebody of another project'}`
  }

  #placeOf({ place: index }: { readonly place: number }): Place {
    const place = this.#places[index]
    if (place === undefined) throw new Error(`Could not find place ${index} of a step: there are ${this.#places.length}.`)
    return place
  }
}

type Persona = 'member' | 'outsider'

function ownerOf(slot: number): Persona {
  return slot === OTHERS_SLOT ? 'outsider' : 'member'
}

function otherThan(owner: string): Persona {
  return owner === 'member' ? 'outsider' : 'member'
}

function requests({ context: { as } }: Cloud, by: string, place: Place): GroupRequests {
  return new GroupRequests(as[by as Persona], place)
}

interface Creating {
  readonly slot: number
  readonly policy: number
  readonly place: Place
}

async function created(model: CloudModel, cloud: Cloud, { slot, policy: which, place }: Creating): Promise<void> {
  const { context } = cloud
  const [owner, name, policies] = [ownerOf(slot), context.name(), policiesOf(context.facts)]
  const policy = policies[which % policies.length] ?? 'anti-affinity'
  const exchange = await requests(cloud, owner, place).create(name, policy)
  context.check(hasStatus, exchange, 200)
  const look = lookIn(context.facts, exchange)
  const group = model.createGroup(slot, { id: look?.id ?? '', owner, name, policy })
  context.check(showsAsKnown, look, { model, view: `created by ${place.label}`, place: `answer of ${place.label}`, group })
  await listed(model, cloud, { place, by: owner })
}

interface Asking {
  readonly place: Place
  readonly by: string
  readonly group: KnownGroup
}

async function shown(model: CloudModel, cloud: Cloud, { place, by, group }: Asking): Promise<void> {
  const { context } = cloud
  const exchange = await requests(cloud, by, place).show(group.id)
  if (by === group.owner && !group.isDeleted) {
    context.check(hasStatus, exchange, 200)
    return context.check(showsAsKnown, lookIn(context.facts, exchange), { model, view: `shown by ${place.label}`, place: place.label, group })
  }
  notFound(context, { exchange, place, isOthers: by !== group.owner })
  const tells = new TextDecoder().decode(answerOf(exchange).body).includes(group.name)
  context.check(holds, !tells, `no word of ${group.name}`, 'its name in the refusal')
}

async function deleted(model: CloudModel, cloud: Cloud, { place, by, group, slot }: Asking & { readonly slot: number }): Promise<void> {
  const { context } = cloud
  const exchange = await requests(cloud, by, place).delete(group.id)
  if (by === group.owner && !group.isDeleted) {
    context.check(hasStatus, exchange, ...(isEcs(place) ? [200, 202, 204] : [204]))
    model.deleteGroup(slot)
  } else {
    notFound(context, { exchange, place, isOthers: by !== group.owner })
  }
  await listed(model, cloud, { place, by: group.owner })
}

/** Natively what there is not is answered with 404, and what is another project's with 403 or 404; by ECS v1 it is refused. */
function notFound(context: CaseContext, { exchange, place, isOthers }: { exchange: Parameters<typeof isRefused>[0]; place: Place; isOthers: boolean }): void {
  if (isEcs(place)) context.check(isRefused, exchange, isOthers ? 'the group is of another project' : 'there is no such group')
  else context.check(hasStatus, exchange, ...(isOthers ? [403, 404] : [404]))
}

async function refused(cloud: Cloud, { does, id, place }: { does: 'show' | 'delete'; id: string; place: Place }): Promise<void> {
  cloud.context.check(isRefused, await requests(cloud, 'member', place)[does](id), 'no group has that id')
}

async function listed(model: CloudModel, cloud: Cloud, { place, by }: { readonly place: Place; readonly by: string }): Promise<void> {
  const { context } = cloud
  const exchange = await requests(cloud, by, place).list()
  context.check(hasStatus, exchange, 200)
  const looks = looksIn(context.facts, exchange)
  context.check(holds, looks !== undefined, 'a list of groups', 'none')
  context.check(listsAsKnown, looks ?? [], { model, view: `listed by ${place.label}`, place: place.label, owner: by })
}

/** The list, and each group that somebody has, by one place. */
async function lookedAt(model: CloudModel, cloud: Cloud, { place, by }: { readonly place: Place; readonly by: string }): Promise<void> {
  await listed(model, cloud, { place, by })
  for (const group of model.groupsOf(by)) await shown(model, cloud, { place, by, group })
}

/** All pages together are the list; what becomes of a page whose marker was deleted meanwhile, no document says. */
async function paged(model: CloudModel, { context }: Cloud, limit: number): Promise<void> {
  const pages = await allPages(context.as.member, limit)
  const looks = pages.map((page) => looksIn(context.facts, page))
  for (const [index, page] of looks.entries()) {
    if (page === undefined && index > 0) return
    context.check(holds, page !== undefined, 'a list of groups', 'none')
    const { length } = page ?? []
    context.check(holds, length <= limit, `at most ${limit} groups with limit=${limit}`, `${length} groups`)
  }
  const place = 'ecs-v1'
  context.check(listsAsKnown, looks.flatMap((page) => page ?? []), { model, view: `in pages of ${limit} by ${place}`, place, owner: 'member' })
}
