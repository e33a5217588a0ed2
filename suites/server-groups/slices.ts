import { answerOf, hasStatus, holds, isRefused, isSame, TooLittleEvidence } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { aGroup, theGroups } from '../fixtures.ts'
import { groupsIn, succeeded } from '../group.ts'
import { whileQuiet } from '../quiet.ts'
import { nativeGroups, onceForEachApi, withRows } from '../subjects.ts'

/** A law about the whole list is judged while nothing else of the run changes it. */
const needs = { resources: { group: 6 }, exclusive: 'project' } as const

const ids = (groups: ReadonlyArray<{ id: string }>): string[] => groups.map(({ id }) => id)

const sliced = async ({ as }: CaseContext, query: ReadonlyArray<readonly [string, string]>): Promise<string[]> =>
  ids(groupsIn(await as.member.call('listServerGroups', { query })))

/** Judges slices by the ids of the whole list, at least six of them: somebody else's change is no violation. */
async function quietly(context: CaseContext, judge: (all: readonly string[]) => Promise<void>): Promise<void> {
  const own: string[] = []
  for (let count = 0; count < 6; count += 1) own.push((await aGroup(context)).id)
  await whileQuiet(context, async (all) => {
    if (!own.every((id) => all.includes(id))) throw new TooLittleEvidence('the list lacks groups of this case: there is nothing to slice')
    const again = ids(await theGroups(context.as.member))
    context.observe('order of two lists', all.every((id, index) => again[index] === id) ? 'the same' : 'different')
    await judge(all)
  })
}

conformance({
  id: 'server-groups/slices/limit-bounds-list',
  needs,
  subjects: nativeGroups,
  async body(context) {
    await quietly(context, async (all) => {
      for (const limit of [1, 2, 5, all.length]) {
        const listed = await sliced(context, [['limit', String(limit)]])
        context.check(holds, listed.length <= limit, `at most ${limit} groups with limit=${limit}`, `${listed.length} groups`)
        context.check(isSame, listed.filter((id) => !all.includes(id)), [], 'groups under a limit that are not in the list:')
      }
    })
  },
})

conformance({
  id: 'server-groups/slices/marker-continues',
  needs,
  subjects: nativeGroups,
  async body(context) {
    await quietly(context, async (all) => {
      const first = await sliced(context, [['limit', '2']])
      const marker = first.at(-1)
      if (marker === undefined) throw new TooLittleEvidence('the list with limit=2 is empty: there is no marker')
      const second = await sliced(context, [['limit', '2'], ['marker', marker]])
      context.check(isSame, second.filter((id) => first.includes(id) || !all.includes(id)), [], 'groups after the marker that are not new:')
      context.check(holds, second.length > 0, `groups after ${marker}`, 'none')
    })
  },
})

conformance({
  id: 'server-groups/slices/limit-takes-first',
  needs,
  subjects: nativeGroups,
  async body(context) {
    await quietly(context, async (all) => {
      for (const limit of [1, 2, 5, all.length]) {
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
      for (const offset of [0, 1, 5]) {
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

/** More than any target's max_limit, and than any project's groups. */
const HUGE = '1000000'

conformance({
  id: 'server-groups/slices/huge-limit-is-no-limit',
  needs,
  subjects: nativeGroups,
  async body(context) {
    await quietly(context, async (all) => {
      const exchange = await context.as.member.call('listServerGroups', { query: [['limit', HUGE]] })
      context.check(hasStatus, exchange, 200)
      context.check(isSame, ids(groupsIn(exchange)), all, `the list with limit ${HUGE}, as without a limit:`)
    })
  },
})

type Query = ReadonlyArray<readonly [string, string]>

/** Each parameter twice: with two good values, and with one that is bad. */
const REPEATED: Readonly<Record<string, { readonly good: Query; readonly bad: readonly Query[] }>> = {
  limit: { good: [['limit', '1'], ['limit', '2']], bad: [[['limit', '1'], ['limit', 'abc']], [['limit', 'abc'], ['limit', '1']]] },
  offset: { good: [['offset', '0'], ['offset', '1']], bad: [[['offset', '0'], ['offset', 'abc']], [['offset', 'abc'], ['offset', '0']]] },
  all_projects: { good: [['all_projects', '1'], ['all_projects', '0']], bad: [] },
}

conformance({
  id: 'server-groups/slices/repeated-parameters',
  needs: { resources: { group: 2 } },
  subjects: (source) => withRows(nativeGroups(source), Object.keys(REPEATED)),
  async body(context) {
    const { member } = context.as
    const repeated = REPEATED[context.subject.row ?? '']
    if (repeated === undefined) throw new Error(`Could not repeat ${context.subject.row}: no such row. Add it to REPEATED.`)
    await aGroup(context)
    await aGroup(context)
    const exchange = await member.call('listServerGroups', { query: repeated.good })
    context.check(hasStatus, exchange, 200)
    // Two groups are there: one limit of the two gives one, the other two.
    if (context.subject.row === 'limit') context.observe('groups under limit=1&limit=2', groupsIn(exchange).length)
    for (const query of repeated.bad) {
      context.check(isRefused, await member.call('listServerGroups', { query }), 'every value of a repeated parameter is checked')
    }
  },
})

const NON_INTEGERS = ['limit=abc', 'limit=1.5', 'offset=abc', 'offset=1.5'] as const
const NEGATIVES = ['limit=-1', 'offset=-1'] as const

/** The slice is refused; the same parameter with an integer is not. */
async function refusesSlice(context: CaseContext, why: string): Promise<void> {
  const [key = '', value = ''] = (context.subject.row ?? '').split('=')
  succeeded(await context.as.member.call('listServerGroups', { query: [[key, '1']] }), 200)
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
