import * as fc from 'fast-check'

/** Who asks: `owner` of the group in the slot, or somebody of another project. */
export type Asker = 'owner' | 'other'

/**
 * One step on the groups of two projects. A slot is a place for one group at a time, so that a step is about the same group whatever
 * steps before it are left out; a place is an API family at a version, by its number.
 */
export type GroupStep =
  | { readonly does: 'create'; readonly slot: number; readonly place: number; readonly policy: number }
  | { readonly does: 'show' | 'delete'; readonly slot: number; readonly place: number; readonly by: Asker }
  | { readonly does: 'look'; readonly place: number; readonly foreign: boolean }
  | { readonly does: 'show' | 'delete'; readonly id: string; readonly place: number }
  | { readonly does: 'page'; readonly limit: number }

export interface GroupStepSpace {
  /** How many slots the member has; the one after them is the other project's, where there is one. */
  readonly slots: number
  readonly places: number
  /** Whether somebody of another project takes part. */
  readonly foreign: boolean
  /** Whether there are lists in pages. */
  readonly pages: boolean
}

/** Ids that no group has: well-formed and never given, and such as no document gives to a group. */
const NOBODYS_IDS = ['00000000-0000-4000-8000-000000000000', 'no-such-group', '0', '00000000000040008000000000000000', '-', '%']

/** Steps on groups; what is simpler comes first, so that a smaller sequence is a simpler one. */
export function groupSteps({ slots, places, foreign, pages }: GroupStepSpace): fc.Arbitrary<GroupStep> {
  const slot = fc.nat(foreign ? slots : slots - 1)
  const place = fc.nat(places - 1)
  const owner = { weight: 4, arbitrary: fc.constant<Asker>('owner') }
  const by = foreign ? fc.oneof(owner, { weight: 1, arbitrary: fc.constant<Asker>('other') }) : owner.arbitrary
  const one = <Does extends 'show' | 'delete'>(does: Does): fc.Arbitrary<GroupStep> => fc.record({ does: fc.constant(does), slot, place, by })
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ does: fc.constant('create' as const), slot, place, policy: fc.nat(1) }) },
    { weight: 4, arbitrary: one('delete') },
    { weight: 4, arbitrary: one('show') },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('look' as const), place, foreign: foreign ? fc.boolean() : fc.constant(false) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('show' as const, 'delete' as const), id: fc.constantFrom(...NOBODYS_IDS), place }) },
    ...(pages ? [{ weight: 2, arbitrary: fc.record({ does: fc.constant('page' as const), limit: fc.integer({ min: 1, max: 3 }) }) }] : []),
  )
}
