import type { Effects } from '../server-effects.ts'
import type { Server, ServerChange, WorkName } from '../server-state.ts'
import type { Fault } from './fault.ts'
import { ofServers } from './server-fault.ts'

type RuleChange = NonNullable<Fault['rules']>

/** Has some kinds of work end otherwise: given what it changes when it is done, and the server as it is when it begins. */
export function endsWith(names: readonly WorkName[], change: (later: ServerChange, server: Server) => ServerChange): RuleChange {
  return ofServers(({ effects }) => ({
    effects: (name, owed, whose): Effects => {
      const honest = effects(name, owed, whose)
      return names.includes(name) ? { ...honest, later: change(honest.later ?? {}, whose.server) } : honest
    },
  }))
}

/** Has some kinds of work end in ERROR. */
export function endsInError(...names: readonly WorkName[]): RuleChange {
  return endsWith(names, (later) => ({ ...later, vmState: 'error', powerState: 'NOSTATE' }))
}

/** Has some kinds of work leave a description that nobody asked for. */
export function leavesNote(...names: readonly WorkName[]): RuleChange {
  return endsWith(names, (later) => ({ ...later, description: 'changed on the way' }))
}

/** Has some kinds of work take the server out of its group. */
export function leavesGroup(...names: readonly WorkName[]): RuleChange {
  return endsWith(names, (later) => ({ ...later, groupId: undefined }))
}
