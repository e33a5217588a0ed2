import { answerOf, type MembershipInput, type MembershipOutput } from '../checks/index.ts'
import type { At, CaseContext } from '../harness/index.ts'
import { observed, placementIn } from './placement.ts'
import { PreconditionFailed } from './group.ts'
import type { Recorder } from './recorder.ts'
import { createdServerIn, serverBody, shownServerIn } from './server.ts'
import { nativePlace } from './servers.ts'

type Membership = Recorder<MembershipInput, MembershipOutput>

/** What a server ended as: running, without a host, or gone because somebody deleted it. */
type Ending = 'ACTIVE' | 'ERROR' | 'gone'

export interface Boot {
  readonly caller: string
  readonly groupId: string
  /** Told the id as soon as it is known. */
  readonly begun?: (id: string) => void
  /** Whether the host is asked for that it came to run on. */
  readonly seesHost?: boolean
}

/** Servers that callers create and delete at once, as the operations of a group's history. */
export class RacedServers {
  readonly #context: CaseContext
  readonly #recorder: Membership
  readonly #at: At

  constructor(context: CaseContext, recorder: Membership) {
    this.#context = context
    this.#recorder = recorder
    this.#at = nativePlace(context)
  }

  /** Creates a server in a group, until it runs, has failed, or is gone. */
  async boot(boot: Boot): Promise<void> {
    await this.#recorder.during(boot.caller, () => this.#booted(boot))
  }

  async #booted({ begun, groupId, seesHost = false }: Boot): Promise<{ input: MembershipInput; output: MembershipOutput | undefined }> {
    const { as: { member }, facts } = this.#context
    const name = this.#context.name()
    const { microversion } = member.view('createServer', this.#at)
    const exchange = await member.call('createServer', { body: serverBody(facts, { name, groupId }, microversion) }, this.#at)
    const { status } = answerOf(exchange)
    if (status >= 500) throw new PreconditionFailed('create a server', exchange)
    if (status >= 400) return { input: { do: 'boot', server: name }, output: { done: false } }
    const { id } = createdServerIn(exchange)
    begun?.(id)
    const input: MembershipInput = { do: 'boot', server: id }
    if ((await this.#ending(id)) !== 'ACTIVE') return { input, output: { host: null } }
    return { input, output: { host: seesHost ? placementIn(this.#context, await observed(this.#context, id)).host : undefined } }
  }

  async #ending(id: string): Promise<Ending> {
    const { as: { member } } = this.#context
    const settled = await this.#context.settle({
      after: 'createServer',
      look: () => member.call('showServer', { path: { server_id: id } }, this.#at),
      found: (exchange): Ending | undefined => {
        if (answerOf(exchange).status === 404) return 'gone'
        const { status } = shownServerIn(exchange, id).fields
        return status === 'ACTIVE' || status === 'ERROR' ? status : undefined
      },
    })
    if (settled.reached) return settled.value
    throw new PreconditionFailed(`see what became of the server within ${settled.waitedMs / 1000} s (last seen ${settled.lastSeen})`, settled.exchange)
  }

  /** Deletes a server, until it is gone. */
  async destroy(caller: string, id: string): Promise<void> {
    const { as: { member } } = this.#context
    const path = { server_id: id }
    await this.#recorder.during(caller, async () => {
      const deleted = await member.call('deleteServer', { path }, this.#at)
      if (answerOf(deleted).status !== 204) throw new PreconditionFailed('delete the server', deleted)
      const settled = await this.#context.settle({
        after: 'deleteServer',
        look: () => member.call('showServer', { path }, this.#at),
        found: (exchange) => (answerOf(exchange).status === 404 ? true : undefined),
      })
      if (!settled.reached) throw new PreconditionFailed('have the server be gone', settled.exchange)
      return { input: { do: 'destroy', server: id }, output: { done: true } }
    })
  }
}
