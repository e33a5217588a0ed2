import { CloudModel, hasKnownMembers, hasStatus, holds, type KnownServer } from '../checks/index.ts'
import { type ServerStep, serverSteps } from '../generators/index.ts'
import { type CaseContext, judgeSequences, type Needs, type Step } from '../harness/index.ts'
import { ECS } from './ecs-group.ts'
import { GroupRequests, isEcs, lookIn, type Place } from './group-places.ts'
import { actedInto } from './server-actions.ts'
import { aDeletedServer, aServer } from './servers.ts'

const GROUPS = 2
const SERVERS = 2
const SEQUENCES = 4

/** What sequences on servers and their groups need. */
export const SERVER_SEQUENCE_NEEDS = { features: ['servers'], resources: { group: GROUPS, server: SERVERS }, repeats: SEQUENCES } as const satisfies Needs

/** Judges sequences of steps on groups by one place, and on servers in them. */
export async function judgeServerSequences(context: CaseContext, place: Place): Promise<void> {
  const real = new GroupedServers(context, place)
  await judgeSequences<CloudModel, GroupedServers>(context, {
    steps: serverSteps({ groups: GROUPS, servers: SERVERS, movable: isEcs(place) }).map((step) => new TakenStep(step)),
    runs: SEQUENCES,
    maxSteps: 40,
    begin: () => ({ model: new CloudModel(), real }),
  })
}

class TakenStep implements Step<CloudModel, GroupedServers> {
  readonly #step: ServerStep

  constructor(step: ServerStep) {
    this.#step = step
  }

  check(model: CloudModel): boolean {
    const step = this.#step
    if (step.does === 'create-group') return !model.holds(step.group)
    if (step.does === 'delete-group') return model.holds(step.group)
    const server = model.server(step.server)
    const isThere = server !== undefined && server.state !== 'deleted'
    if (step.does === 'boot') return !isThere
    return isThere && (step.does !== 'move' || server.group !== undefined || model.holds(step.group))
  }

  async run(model: CloudModel, real: GroupedServers): Promise<void> {
    const step = this.#step
    if (step.does === 'create-group') await real.createGroup(model, step.group)
    else if (step.does === 'delete-group') await real.deleteGroup(model, step.group)
    else if (step.does === 'boot') await real.boot(model, step.server, step.group)
    else if (step.does === 'power') await real.power(model, step.server)
    else if (step.does === 'delete') await real.delete(model, step.server)
    else await real.move(model, step.server, step.group)
    await real.checkMembers(model)
  }

  toString(): string {
    const step = this.#step
    if (step.does === 'create-group') return `create group ${step.group + 1}`
    if (step.does === 'delete-group') return `delete group ${step.group + 1}`
    const server = `server ${step.server + 1}`
    if (step.does === 'boot') return `create ${server}, in group ${step.group + 1} if that is there`
    if (step.does === 'move') return `take ${server} out of its group, or stop it and add it to group ${step.group + 1}`
    return step.does === 'power' ? `stop or start ${server}` : `delete ${server}`
  }
}

/** A server as steps deal with it: where it is in no state for a step, that one is not taken. */
const NOBODY: KnownServer = { id: '', state: 'deleted' }

/** The target as sequences on groups and servers see it. Throws PreconditionFailed where a server does not do what it is asked for. */
class GroupedServers {
  readonly #context: CaseContext
  readonly #groups: GroupRequests

  constructor(context: CaseContext, place: Place) {
    this.#context = context
    this.#groups = new GroupRequests(context.as.member, place)
  }

  async createGroup(model: CloudModel, slot: number): Promise<void> {
    const [name, policy] = [this.#context.name(), 'anti-affinity']
    const exchange = await this.#groups.create(name, policy)
    this.#context.check(hasStatus, exchange, 200)
    const look = lookIn(this.#context.facts, exchange)
    this.#context.check(holds, look !== undefined, 'a group', 'none')
    model.createGroup(slot, { id: look?.id ?? '', owner: 'member', name, policy })
  }

  async deleteGroup(model: CloudModel, slot: number): Promise<void> {
    this.#context.check(hasStatus, await this.#groups.delete(model.group(slot)?.id ?? ''), 200, 202, 204)
    model.deleteGroup(slot)
  }

  async boot(model: CloudModel, slot: number, group: number): Promise<void> {
    const known = model.holds(group) ? model.group(group) : undefined
    const { id } = await aServer(this.#context, { ...(known !== undefined && { group: known }) })
    model.createServer(slot, { id, state: 'running', ...(known !== undefined && { group }) })
  }

  async power(model: CloudModel, slot: number): Promise<void> {
    const server = model.server(slot) ?? NOBODY
    const stops = server.state === 'running'
    await actedInto(this.#context, stops ? 'stopServer' : 'startServer', server, stops ? 'SHUTOFF' : 'ACTIVE')
    model.setServer(slot, stops ? 'stopped' : 'running')
  }

  async delete(model: CloudModel, slot: number): Promise<void> {
    await aDeletedServer(this.#context, model.server(slot)?.id ?? '')
    model.deleteServer(slot)
  }

  /** A server joins while it is stopped: what becomes of one that runs, or is in a group already, no document of every cloud says. */
  async move(model: CloudModel, slot: number, group: number): Promise<void> {
    const server = model.server(slot) ?? NOBODY
    if (server.group !== undefined) {
      await this.#changeMember(model, server)
      return model.leave(slot)
    }
    if (server.state === 'running') await this.power(model, slot)
    await this.#changeMember(model, server, group)
    model.join(slot, group)
  }

  async #changeMember(model: CloudModel, { id, group: current }: KnownServer, joins?: number): Promise<void> {
    const { as: { member }, check } = this.#context
    const path = { server_group_id: model.group(joins ?? current ?? -1)?.id ?? '' }
    const [operationId, key] = joins === undefined ? ['removeEcsGroupMember', 'remove_member'] : ['addEcsGroupMember', 'add_member']
    check(hasStatus, await member.call(operationId, { path, body: { [key]: { instance_uuid: id } } }, ECS), 200)
  }

  /** Every group has exactly the members that the model knows. */
  async checkMembers(model: CloudModel): Promise<void> {
    const { place } = this.#groups
    for (const group of model.groupsOf('member')) {
      const exchange = await this.#groups.show(group.id)
      this.#context.check(hasStatus, exchange, 200)
      this.#context.check(hasKnownMembers, lookIn(this.#context.facts, exchange), { view: `shown by ${place.label}`, group })
    }
  }
}
