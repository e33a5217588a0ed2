import { answerOf, type MembershipInput, type MembershipOutput } from '../checks/index.ts'
import type { Exchange } from '../events/index.ts'
import type { CaseContext } from '../harness/index.ts'
import { ECS, ecsGroupBody, isSuccess, membersOf } from './ecs-group.ts'
import { createBody, groupIn, groupsIn, PreconditionFailed, type ShownGroup } from './group.ts'
import { Recorder } from './recorder.ts'

type Verb = 'create' | 'show' | 'list' | 'delete'

const NATIVE: Readonly<Record<Verb, string>> = {
  create: 'createServerGroup', show: 'showServerGroup', list: 'listServerGroups', delete: 'deleteServerGroup',
}
const ECS_V1: Readonly<Record<Verb, string>> = { create: 'createEcsGroup', show: 'showEcsGroup', list: 'listEcsGroups', delete: 'deleteEcsGroup' }

/** The longest page there is: how long one is without a limit, no document says of ECS v1. */
const WHOLE_LIST = [['limit', '1000']] as const

/** One group that several callers deal with at once, by the API family of the subject, and what they see of it. */
export class RacedGroup {
  readonly name: string
  readonly recorder = new Recorder<MembershipInput, MembershipOutput>()
  readonly #context: CaseContext
  readonly #ecs: boolean
  readonly #readsMembers: boolean
  #id: string | undefined

  /** `readsMembers` where it is about them, and not only about whether the group is there. */
  constructor(context: CaseContext, { readsMembers }: { readonly readsMembers: boolean }) {
    this.#context = context
    this.#readsMembers = readsMembers
    this.#ecs = context.subject.api === 'ecs-v1'
    this.name = context.name()
  }

  /** Throws while it has not been created. */
  get id(): string {
    if (this.#id === undefined) throw new Error('Could not name the group: it has not been created. Create it first.')
    return this.#id
  }

  /** Creates it. Throws {@link PreconditionFailed} where it is refused: nothing else was created meanwhile that stood in its way. */
  async create(caller: string): Promise<void> {
    const { microversion } = this.#context.subject
    const body = this.#ecs ? ecsGroupBody(this.name) : createBody({ name: this.name, policy: 'anti-affinity' }, microversion)
    const exchange = await this.#ask(caller, 'create', { body }, () => ({ done: true }))
    if (exchange === undefined) throw new Error('could not create a group: no answer came')
    const { fields, id } = groupIn(exchange, 'create a group')
    if (fields['name'] !== this.name) throw new PreconditionFailed(`create a group named ${this.name}`, exchange)
    this.#id = id
  }

  async show(caller: string): Promise<void> {
    await this.#ask(caller, 'show', this.#path(), (exchange) => {
      const { status } = answerOf(exchange)
      if (status >= 400) return { members: null }
      return { members: this.#membersOf(groupIn(exchange, 'show the group')) }
    })
  }

  async list(caller: string): Promise<void> {
    await this.#ask(caller, 'list', this.#ecs ? { query: WHOLE_LIST } : {}, (exchange) => {
      const entry = groupsIn(exchange).find(({ fields }: ShownGroup) => fields['name'] === this.name)
      return { members: entry === undefined ? null : this.#membersOf(entry) }
    })
  }

  async delete(caller: string): Promise<void> {
    await this.#ask(caller, 'delete', this.#path(), (exchange) => {
      const { status } = answerOf(exchange)
      if (!isSuccess(exchange) && status < 400) throw new PreconditionFailed('delete the group', exchange)
      return { done: isSuccess(exchange) }
    })
  }

  #membersOf(group: ShownGroup): readonly string[] | 'unread' {
    return this.#readsMembers ? membersOf(group) : 'unread'
  }

  #path(): { path: { server_group_id: string } } {
    return { path: { server_group_id: this.id } }
  }

  #ask(
    caller: string,
    verb: Verb,
    values: Parameters<CaseContext['as']['member']['call']>[1],
    told: (exchange: Exchange) => MembershipOutput | undefined,
  ): Promise<Exchange | undefined> {
    const { as: { member }, signal } = this.#context
    const ask = (): Promise<Exchange> => member.call((this.#ecs ? ECS_V1 : NATIVE)[verb], values, this.#ecs ? ECS : {})
    return this.recorder.asking({ caller, input: { do: verb }, ask, told }, signal)
  }
}
