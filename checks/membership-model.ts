import type { History, HistoryOperation, SequentialModel } from './history.ts'

/** What is asked of a group, of its members, or of the servers that are to be its members. */
export type MembershipInput =
  | { readonly do: 'create' | 'delete' | 'show' | 'list' }
  | { readonly do: 'boot' | 'destroy' | 'add' | 'remove'; readonly server: string }

/** What became of it. */
export type MembershipOutput =
  /** A create, delete, add, remove or destroy: that it was done, or was refused and changed nothing. */
  | { readonly done: boolean }
  /** A show or list: the members, where the answer has the group and they were read; `null` where it has no group. */
  | { readonly members: readonly string[] | 'unread' | null }
  /** A boot that ended with a running server: the host, where it is known. */
  | { readonly host: string | undefined }
  /** A boot that ended without: whether the server may be seen as a member all the same is left open. */
  | { readonly host: null }

export interface MembershipState {
  readonly group: 'not yet' | 'there' | 'gone'
  /** Hosts of the members, by server; `undefined` where one is not known. */
  readonly members: ReadonlyMap<string, string | undefined>
  /** Servers that may be seen as members or not. */
  readonly unclear: ReadonlySet<string>
  readonly destroyed: ReadonlySet<string>
}

export interface MembershipOptions {
  /** Whether the group is there at the start. */
  readonly exists: boolean
  /** Members at the start, whose hosts are not known. */
  readonly members?: readonly string[]
  /** Whether no two members may be on one host. */
  readonly distinctHosts?: boolean
  /** Whether what deletes a group that is gone is told that it is done. */
  readonly deletesAgain?: boolean
}

/** A history as if there were no other server than one, for each of them: what is wrong is mostly wrong with one server. */
export function ofEachServer(history: History<MembershipInput, MembershipOutput>): Array<History<MembershipInput, MembershipOutput>> {
  const shown = history.flatMap(({ output }) =>
    (output !== undefined && 'members' in output && Array.isArray(output.members) ? (output.members as readonly string[]) : []))
  const servers = new Set([...history.flatMap(({ input }) => ('server' in input ? [input.server] : [])), ...shown])
  return [...servers].map((server) => history.filter(({ input }) => !('server' in input) || input.server === server)
    .map((operation) => seenOfOne(operation, server)))
}

function seenOfOne(operation: HistoryOperation<MembershipInput, MembershipOutput>, server: string): typeof operation {
  const { output } = operation
  if (output === undefined || !('members' in output) || !Array.isArray(output.members)) return operation
  const members = (output.members as readonly string[]).filter((id) => id === server)
  return { ...operation, output: { members } }
}

type Step = (state: MembershipState, output: MembershipOutput | undefined) => MembershipState | undefined

/** A group, who is in it and on which host. */
export function membershipModel(options: MembershipOptions): SequentialModel<MembershipState, MembershipInput, MembershipOutput> {
  return {
    initial: {
      group: options.exists ? 'there' : 'not yet',
      members: new Map((options.members ?? []).map((server) => [server, undefined])),
      unclear: new Set(),
      destroyed: new Set(),
    },
    step: (state, input, output) => stepOf(input, options)(state, output),
    key,
    reads: (input) => input.do === 'show' || input.do === 'list',
    asked: (input) => ('server' in input ? `${input.do} ${brief(input.server)}` : input.do),
    answered,
  }
}

function stepOf(input: MembershipInput, options: MembershipOptions): Step {
  switch (input.do) {
    case 'create': return (state, output) => unlessRefused(output, state, () => (state.group === 'not yet' ? { ...state, group: 'there' } : undefined))
    case 'delete': return (state, output) => deleted(state, output, options)
    case 'show':
    case 'list': return seen
    case 'boot': return (state, output) => booted(state, output, { ...options, server: input.server })
    case 'destroy': return (state, output) => unlessRefused(output, state, () => without(state, input.server))
    case 'add': return (state, output) => unlessRefused(output, state, () =>
      (state.group === 'there' ? { ...state, members: new Map([...state.members, [input.server, undefined]]) } : undefined))
    case 'remove': return (state, output) => unlessRefused(output, state, () => {
      if (state.group !== 'there') return undefined
      return { ...state, members: new Map([...state.members].filter(([id]) => id !== input.server)) }
    })
  }
}

function unlessRefused(
  output: MembershipOutput | undefined,
  state: MembershipState,
  done: () => MembershipState | undefined,
): MembershipState | undefined {
  return output !== undefined && 'done' in output && !output.done ? state : done()
}

/** One that is told of a deletion has deleted it, or came too late where that is told the same. */
function deleted(state: MembershipState, output: MembershipOutput | undefined, { deletesAgain }: MembershipOptions): MembershipState | undefined {
  if (output !== undefined && 'done' in output && !output.done) return state.group === 'there' ? undefined : state
  if (state.group === 'there') return { ...state, group: 'gone', members: new Map(), unclear: new Set() }
  return state.group === 'gone' && (deletesAgain === true || output === undefined) ? state : undefined
}

function seen(state: MembershipState, output: MembershipOutput | undefined): MembershipState | undefined {
  if (output === undefined || !('members' in output)) return state
  const { members } = output
  if (members === null || state.group !== 'there') return members === null && state.group !== 'there' ? state : undefined
  if (members === 'unread') return state
  const all = [...state.members.keys()].every((server) => members.includes(server))
  return all && members.every((server) => state.members.has(server) || state.unclear.has(server)) ? state : undefined
}

function booted(
  state: MembershipState,
  output: MembershipOutput | undefined,
  { distinctHosts = false, server }: MembershipOptions & { readonly server: string },
): MembershipState | undefined {
  if (output !== undefined && 'done' in output && !output.done) return state
  const host = output !== undefined && 'host' in output ? output.host : null
  if (host === null) {
    if (state.group !== 'there' || state.destroyed.has(server)) return state
    return { ...state, unclear: new Set([...state.unclear, server]) }
  }
  if (state.group !== 'there' || state.destroyed.has(server)) return undefined
  const taken = distinctHosts && host !== undefined && [...state.members.values()].includes(host)
  return taken ? undefined : { ...state, members: new Map([...state.members, [server, host]]) }
}

function without(state: MembershipState, server: string): MembershipState {
  return {
    ...state,
    members: new Map([...state.members].filter(([id]) => id !== server)),
    unclear: new Set([...state.unclear].filter((id) => id !== server)),
    destroyed: new Set([...state.destroyed, server]),
  }
}

function key({ destroyed, group, members, unclear }: MembershipState): string {
  const hosts = [...members].map(([server, host]) => `${server}@${host ?? ''}`).toSorted()
  return [group, hosts.join(' '), [...unclear].toSorted().join(' '), [...destroyed].toSorted().join(' ')].join('|')
}

function answered(output: MembershipOutput): string {
  if ('done' in output) return output.done ? 'done' : 'refused'
  if ('host' in output) return output.host === null ? 'no running server' : `running${output.host === undefined ? '' : ` on ${output.host}`}`
  if (output.members === null) return 'no such group'
  return output.members === 'unread' ? 'there' : `members ${output.members.length === 0 ? 'none' : output.members.map(brief).join(', ')}`
}

/** A server as a person tells it from a dozen others: the beginning of a UUID, or a name. */
function brief(server: string): string {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(server) ? server.slice(0, 8) : server
}
