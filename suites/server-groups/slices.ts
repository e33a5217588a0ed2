import { answerOf, hasStatus, isRefused, isSame, TooLittleEvidence } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { aGroup, theGroups } from '../fixtures.ts'
import { groupsIn } from '../group.ts'
import { nativeGroups, onceForEachApi, withRows } from '../subjects.ts'

/** A law about the whole list is judged while nothing else of the run changes it. */
const needs = { resources: { group: 4 }, exclusive: 'project' } as const

const ids = (groups: ReadonlyArray<{ id: string }>): string[] => groups.map(({ id }) => id)

const sliced = async ({ as }: CaseContext, query: ReadonlyArray<readonly [string, string]>): Promise<string[]> =>
  ids(groupsIn(await as.member.call('listServerGroups', { query })))

/**
 * Ids of the whole list, at least four of them. Read before and after the slices by {@link quietly}, so that
 * somebody else's change is no violation.
 */
async function quietly(context: CaseContext, judge: (all: readonly string[]) => Promise<void>): Promise<void> {
  const own: string[] = []
  for (let count = 0; count < 4; count += 1) own.push((await aGroup(context)).id)
  const before = ids(await theGroups(context.as.member))
  if (!own.every((id) => before.includes(id))) throw new TooLittleEvidence('the list lacks groups of this case: there is nothing to slice')
  let failure: unknown
  try {
    await judge(before)
  } catch (error) {
    failure = error
  }
  const after = ids(await theGroups(context.as.member))
  const quiet = before.length === after.length && before.every((id) => after.includes(id))
  if (!quiet) throw new TooLittleEvidence('the project was not quiet: somebody else created or deleted a group meanwhile')
  const sameOrder = before.every((id, index) => after[index] === id)
  context.observe('order of two lists', sameOrder ? 'the same' : 'different')
  if (failure !== undefined) throw failure
}

conformance({
  id: 'server-groups/slices/limit-takes-first',
  needs,
  subjects: nativeGroups,
  async body(context) {
    await quietly(context, async (all) => {
      for (const limit of [1, 2, 3, all.length]) {
        context.check(isSame, await sliced(context, [['limit', String(limit)]]), all.slice(0, limit), `the first ${limit}:`)
      }
    })
  },
})

conformance({
  id: 'server-groups/slices/offset-skips-first',
  needs,
  subjects: nativeGroups,
  async body(context) {
    await quietly(context, async (all) => {
      for (const offset of [0, 1, 3]) {
        context.check(isSame, await sliced(context, [['offset', String(offset)]]), all.slice(offset), `all but the first ${offset}:`)
      }
    })
  },
})

conformance({
  id: 'server-groups/slices/slices-join-to-list',
  needs,
  subjects: nativeGroups,
  async body(context) {
    await quietly(context, async (all) => {
      const joined: string[] = []
      for (let offset = 0; offset < all.length; offset += 2) {
        joined.push(...(await sliced(context, [['limit', '2'], ['offset', String(offset)]])))
      }
      context.check(isSame, joined, all, 'slices of two, joined:')
    })
  },
})

conformance({
  id: 'server-groups/slices/offset-past-end-is-empty',
  needs,
  subjects: onceForEachApi,
  async body(context) {
    await quietly(context, async (all) => {
      const last = [['offset', String(all.length - 1)]] as const
      context.check(isSame, await sliced(context, last), all.slice(-1), 'the last one:')
      for (const offset of [all.length, all.length + 100]) {
        context.check(isSame, await sliced(context, [['offset', String(offset)]]), [], `nothing from offset ${offset} on:`)
      }
    })
  },
})

const NON_INTEGERS = ['limit=abc', 'limit=1.5', 'offset=abc', 'offset=1.5'] as const
const NEGATIVES = ['limit=-1', 'offset=-1'] as const

/** The slice is refused; the same parameter with an integer is not. */
async function refusesSlice(context: CaseContext, why: string): Promise<void> {
  const [key = '', value = ''] = (context.subject.row ?? '').split('=')
  context.check(hasStatus, await context.as.member.call('listServerGroups', { query: [[key, '1']] }), 200)
  const exchange = await context.as.member.call('listServerGroups', { query: [[key, value]] })
  context.check(isRefused, exchange, why)
  context.observe('status', answerOf(exchange).status)
}

conformance({
  id: 'server-groups/slices/refuses-non-integers',
  needs: {},
  subjects: (source) => withRows(nativeGroups(source), NON_INTEGERS),
  body: (context) => refusesSlice(context, 'limit and offset are integers'),
})

conformance({
  id: 'server-groups/slices/refuses-negatives',
  needs: {},
  subjects: (source) => withRows(nativeGroups(source), NEGATIVES),
  body: (context) => refusesSlice(context, 'limit and offset are not negative'),
})
