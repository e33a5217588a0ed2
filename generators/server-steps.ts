import * as fc from 'fast-check'

/**
 * One step on the groups and servers of one project; slots are those of groups and those of servers, as in `GroupStep`. What a step does
 * depends on what there is, so that most can be taken: `power` stops or starts, `move` adds to a group or takes out of one.
 */
export type ServerStep =
  | { readonly does: 'create-group'; readonly group: number }
  | { readonly does: 'delete-group'; readonly group: number }
  /** In the group, where there is one. */
  | { readonly does: 'boot'; readonly server: number; readonly group: number }
  | { readonly does: 'power'; readonly server: number }
  | { readonly does: 'delete'; readonly server: number }
  | { readonly does: 'move'; readonly server: number; readonly group: number }

export interface ServerStepSpace {
  readonly groups: number
  readonly servers: number
  /** Whether servers can join a group later, and leave it. */
  readonly movable: boolean
}

/** Steps on groups and their members. */
export function serverSteps({ groups, servers, movable }: ServerStepSpace): fc.Arbitrary<ServerStep> {
  const [group, server] = [fc.nat(groups - 1), fc.nat(servers - 1)]
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ does: fc.constant('create-group' as const), group }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('delete-group' as const), group }) },
    { weight: 4, arbitrary: fc.record({ does: fc.constant('boot' as const), server, group }) },
    { weight: 4, arbitrary: fc.record({ does: fc.constant('power' as const), server }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('delete' as const), server }) },
    ...(movable ? [{ weight: 7, arbitrary: fc.record({ does: fc.constant('move' as const), server, group }) }] : []),
  )
}
