import type { Server } from '../server-state.ts'
import type { Group, State } from '../state.ts'

/** One server that is to join a group, or to leave it. */
export interface Membership {
  readonly group: Group
  readonly server: Server
}

/** A fault of Nova, to be handed on: its name, its code and what it says. */
export interface NovaRefusal {
  readonly name: string
  readonly code: number
  readonly message: string
}

/** The server of the project that has the id. */
export function findMember(state: State, id: string, projectId: string): Server | undefined {
  return state.servers.find((server) => server.id === id.toLowerCase() && server.projectId === projectId)
}

/** What is said of a server that there is not in the project; undocumented. */
export function unknownMember(id: string): NovaRefusal {
  return { name: 'itemNotFound', code: 404, message: `Instance ${id} could not be found.` }
}

/**
 * Why a server cannot join: it is not stopped, or is a member already. All but the first are undocumented, and so is that a group with
 * a reserved policy takes no members.
 */
export function joinRefusal({ group, server }: Membership, state: State): NovaRefusal | undefined {
  const refused = (why: string): NovaRefusal => ({
    name: 'badRequest', code: 400, message: `Instance ${server.id} can not add, cause ${why}`,
  })
  if (group.policy !== 'anti-affinity') return refused(`the policy of the group is ${group.policy}`)
  const present = state.groupOf(server)
  if (present !== undefined) return refused(`it is in group ${present.id}`)
  return server.vmState === 'stopped' ? undefined : refused('its state is not STOPPED')
}

/** Why a server cannot leave: it is no member. What is said then is undocumented. */
export function leaveRefusal({ group, server }: Membership): NovaRefusal | undefined {
  if (server.groupId === group.id) return undefined
  return { name: 'itemNotFound', code: 404, message: `Instance group ${group.id} has no member with id ${server.id}.` }
}
