import { answerOf, holds, isNoServerError, isRefused, isSame, TooLittleEvidence } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { anEcsGroup, ecsGroups, everyEcsGroup, pageInfoIn, type Query, theEcsGroups } from '../ecs-group.ts'
import { groupsIn, succeeded } from '../group.ts'
import { NEVER_GIVEN } from '../never-given.ts'
import { whileQuiet } from '../quiet.ts'
import { withRows } from '../subjects.ts'
import { observeRefusal } from './refused.ts'

const OWN = 5

/** A law about the whole list is judged while nothing else of the run changes it. */
const needs = { resources: { group: OWN }, exclusive: 'project' } as const

const list = ({ as }: CaseContext, query: Query): Promise<Exchange> => as.member.call('listEcsGroups', { query })

const ids = (groups: ReadonlyArray<{ id: string }>): string[] => groups.map(({ id }) => id)

const page = async (context: CaseContext, limit: number, marker?: string): Promise<string[]> =>
  ids(await theEcsGroups(context.as.member, [['limit', String(limit)], ...(marker === undefined ? [] : [['marker', marker] as const])]))

/** Judges pages by the ids of the whole project, five of them at least. No document names an order: it is observed. */
async function quietly(context: CaseContext, judge: (all: ReadonlySet<string>) => Promise<void>): Promise<void> {
  const own: string[] = []
  for (let count = 0; count < OWN; count += 1) own.push((await anEcsGroup(context)).id)
  await whileQuiet(context, async (all) => {
    if (!own.every((id) => all.includes(id))) throw new TooLittleEvidence('the list lacks groups of this case: there is nothing to page')
    await judge(new Set(all))
  }, everyEcsGroup)
}

conformance({
  id: 'ecs-groups/slices/limit-bounds-page',
  needs,
  subjects: ecsGroups,
  async body(context) {
    await quietly(context, async (all) => {
      let seen = 0
      for (const limit of [1, 2, OWN, all.size]) {
        const listed = await page(context, limit)
        seen += listed.length
        context.check(holds, listed.length <= limit, `at most ${limit} groups with limit=${limit}`, `${listed.length} groups`)
        const strange = listed.filter((id) => !all.has(id))
        context.check(isSame, strange, [], 'groups on the page that are not in the list:')
      }
      if (seen === 0) throw new TooLittleEvidence('every page is empty')
    })
  },
})

conformance({
  id: 'ecs-groups/slices/marker-continues',
  needs,
  subjects: ecsGroups,
  async body(context) {
    await quietly(context, async () => {
      const first = await page(context, 2)
      const marker = first.at(-1)
      if (marker === undefined) throw new TooLittleEvidence('the first page is empty: there is no marker')
      const second = await page(context, 2, marker)
      context.check(isSame, second.filter((id) => first.includes(id)), [], 'groups of the first page on the second:')
      context.check(holds, second.length > 0, `groups after ${marker}`, 'none')
    })
  },
})

conformance({
  id: 'ecs-groups/slices/pages-join-to-list',
  needs,
  subjects: (source) => withRows(ecsGroups(source), ['limit=1', 'limit=2']),
  async body(context) {
    const limit = Number((context.subject.row ?? '').split('=')[1])
    await quietly(context, async (all) => {
      const joined: string[] = []
      // A page may be shorter than its limit, and still not the last: only an empty one is.
      for (let next = await page(context, limit); next.length > 0; next = await page(context, limit, joined.at(-1))) {
        joined.push(...next)
        context.check(holds, joined.length <= all.size, `${all.size} groups on all pages together`, `${joined.length} groups, and no end`)
      }
      context.check(isSame, joined.toSorted(), [...all].toSorted(), 'pages, joined:')
      const inOrder = [...all].every((id, index) => joined[index] === id)
      context.observe('order of the pages', inOrder ? 'that of the list' : 'another than that of the list')
    })
  },
})

conformance({
  id: 'ecs-groups/slices/next-marker-names-last',
  needs,
  subjects: ecsGroups,
  async body(context) {
    await quietly(context, async () => {
      const exchange = await list(context, [['limit', '2']])
      const listed = ids(groupsIn(exchange))
      if (listed.length < 2) throw new TooLittleEvidence('the page is not full: whether it names its last group, no document says')
      context.check(isSame, pageInfoIn(exchange)?.['next_marker'], listed.at(-1), 'next_marker, as the last group of the page:')
    })
  },
})

conformance({
  id: 'ecs-groups/slices/no-page-info-unasked',
  needs: { resources: { group: 1 } },
  subjects: ecsGroups,
  async body(context) {
    await anEcsGroup(context)
    const exchange = await list(context, [])
    if (groupsIn(exchange).length === 0) throw new TooLittleEvidence('the list is empty')
    context.check(isSame, pageInfoIn(exchange), undefined, 'page_info without limit:')
  },
})

conformance({
  id: 'ecs-groups/slices/refuses-non-integers',
  needs: {},
  subjects: (source) => withRows(ecsGroups(source), ['abc', '1.5']),
  async body(context) {
    succeeded(await list(context, [['limit', '1']]), 200)
    const exchange = await list(context, [['limit', context.subject.row ?? '']])
    context.check(isRefused, exchange, 'limit is an integer')
    observeRefusal(context, exchange)
  },
})

/** Queries whose outcome no document tells. */
const UNDECIDED: Readonly<Record<string, (own: string) => Query>> = {
  'marker without limit': (own) => [['marker', own]],
  'unknown marker': () => [['limit', '2'], ['marker', NEVER_GIVEN]],
  'marker that is no id': () => [['limit', '2'], ['marker', 'no-such-group']],
  'empty marker': () => [['limit', '2'], ['marker', '']],
  'limit=0': () => [['limit', '0']],
  'limit=-1': () => [['limit', '-1']],
  'limit=1001': () => [['limit', '1001']],
  'empty limit': () => [['limit', '']],
  'limit twice': () => [['limit', '1'], ['limit', '2']],
  'undocumented parameter': () => [['undocumented', 'x']],
}

conformance({
  id: 'ecs-groups/slices/undecided-queries',
  needs: { resources: { group: 3 }, exclusive: 'project' },
  subjects: (source) => withRows(ecsGroups(source), Object.keys(UNDECIDED)),
  async body(context) {
    const { id } = await anEcsGroup(context)
    await anEcsGroup(context)
    await anEcsGroup(context)
    const query = UNDECIDED[context.subject.row ?? '']
    if (query === undefined) throw new Error(`Could not ask ${context.subject.row}: no such row. Add it to UNDECIDED.`)
    await whileQuiet(context, async (all) => {
      const exchange = await list(context, query(id))
      context.check(isNoServerError, exchange)
      if (answerOf(exchange).status !== 200) return observeRefusal(context, exchange)
      const listed = ids(groupsIn(exchange))
      context.check(isSame, listed.filter((one) => !all.includes(one)), [], 'groups that are not in the list:')
      context.observe('groups listed', listed.length === all.length ? 'all' : listed.length === 0 ? 'none' : 'some')
    }, everyEcsGroup)
  },
})
