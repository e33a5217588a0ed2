import { fault } from '../errors.ts'
import type { Problem } from '../value-problem.ts'
import { defineFaults } from './fault.ts'
import { ofOperations } from './rewrite.ts'

/** Ways to be wrong about limit, offset and all_projects. */
export const sliceFaults = defineFaults([
  {
    name: 'limit-gives-one-more',
    summary: 'A limit gives one entry more than it says, to tell whether there is more.',
    breaks: [
      'server-groups/slices/limit-bounds-list',
      'server-groups/slices/limit-takes-first',
      'server-groups/slices/slices-join-to-list',
    ],
    rules: ({ slice }) => ({ slice: (groups, limit, offset) => slice(groups, limit === 0 ? 0 : limit + 1, offset) }),
  },
  {
    name: 'limit-takes-last',
    summary: 'A limit gives the last entries of the list.',
    breaks: ['server-groups/slices/limit-takes-first', 'server-groups/slices/slices-join-to-list'],
    rules: ({ slice }) => ({
      slice: (groups, limit, offset) => (limit > 0 && offset === 0 ? slice(groups.slice(-limit), limit, 0) : slice(groups, limit, offset)),
    }),
  },
  {
    name: 'native-marker-ignored',
    summary: 'The native list begins at its first entry whatever the marker.',
    dialects: ['huaweicloud'],
    breaks: ['server-groups/slices/marker-continues'],
    rules: () => ({ afterMarker: (groups) => groups }),
  },
  {
    name: 'offset-counts-from-one',
    summary: 'An offset on its own skips one entry fewer than it says.',
    breaks: ['server-groups/slices/offset-skips-first', 'server-groups/slices/offset-past-end-is-empty'],
    rules: ({ slice }) => ({
      slice: (groups, limit, offset) => slice(groups, limit, limit === 0 && offset > 0 ? offset - 1 : offset),
    }),
  },
  {
    name: 'offset-past-end-starts-over',
    summary: 'An offset past the end gives the list from its start.',
    breaks: ['server-groups/slices/offset-past-end-is-empty'],
    rules: ({ slice }) => ({ slice: (groups, limit, offset) => slice(groups, limit, offset >= groups.length ? 0 : offset) }),
  },
  {
    name: 'offset-with-limit-skips-one-more',
    summary: 'With a limit an offset skips one entry more than it says.',
    breaks: ['server-groups/slices/slices-join-to-list'],
    rules: ({ slice }) => ({
      slice: (groups, limit, offset) => slice(groups, limit, limit > 0 && offset > 0 ? offset + 1 : offset),
    }),
  },
  {
    name: 'non-integers-ignored',
    summary: 'A limit or offset that is no integer is ignored.',
    breaks: [
      'server-groups/slices/refuses-non-integers', 'server-groups/slices/repeated-parameters', 'protocol/broken-requests/query-values',
    ],
    rules: ({ listQuery, slice }) => ({
      listQuery: (version) => {
        const honest = listQuery(version)
        return { ...honest, countProblem: (value) => (/^-\d+$/.test(value) ? honest.countProblem(value) : undefined) }
      },
      slice: (groups, limit, offset) => slice(groups, Number.isInteger(limit) ? limit : 0, Number.isInteger(offset) ? offset : 0),
    }),
  },
  {
    name: 'negatives-ignored',
    summary: 'A negative limit or offset is ignored.',
    breaks: ['server-groups/slices/refuses-negatives', 'protocol/broken-requests/query-values'],
    rules: ({ listQuery, slice }) => ({
      listQuery: (version) => {
        const honest = listQuery(version)
        return { ...honest, countProblem: (value) => honest.countProblem(value.replace(/^-(?=\d+$)/, '')) }
      },
      slice: (groups, limit, offset) => slice(groups, Math.max(0, limit), Math.max(0, offset)),
    }),
  },
  {
    name: 'huge-limit-refused',
    summary: 'A limit above what the cloud gives at most is refused.',
    breaks: ['server-groups/slices/huge-limit-is-no-limit'],
    rules: ({ listQuery }) => ({
      listQuery: (version) => {
        const honest = listQuery(version)
        const tooLarge = (value: string): Problem => (Number(value) > 1000 ? `${value} is too large` : undefined)
        return { ...honest, countProblem: (value) => honest.countProblem(value) ?? tooLarge(value) }
      },
    }),
  },
  {
    name: 'huge-limit-takes-all-but-one',
    summary: 'A limit above what the cloud gives at most loses the last entry.',
    breaks: ['server-groups/slices/huge-limit-is-no-limit'],
    rules: ({ slice }) => ({ slice: (groups, limit, offset) => slice(limit > 1000 ? groups.slice(0, -1) : groups, limit, offset) }),
  },
  {
    name: 'repeated-parameters-refused',
    summary: 'The list refuses a query parameter that is given twice.',
    breaks: ['server-groups/slices/repeated-parameters'],
    answer: ofOperations(['listServerGroups'], (answer, { query }) =>
      [...(query?.values() ?? [])].some((values) => values.length > 1)
        ? { ...answer, ...fault(400, 'A query parameter was given more than once.') }
        : answer,
    ),
  },
  {
    name: 'last-value-alone-checked',
    summary: 'Of a query parameter that is given twice only the value that counts is checked.',
    breaks: ['server-groups/slices/repeated-parameters'],
    rules: ({ listQuery }) => ({ listQuery: (version) => ({ ...listQuery(version), checked: (values) => values.slice(-1) }) }),
  },
  {
    name: 'all-projects-unknown',
    summary: 'Nobody lists the groups of every project.',
    breaks: ['server-groups/all-projects/shows-administrators-all', 'server-groups/all-projects/presence-counts'],
    rules: () => ({ listsAllProjects: () => false }),
  },
  {
    name: 'all-projects-needs-true-value',
    summary: 'The value of all_projects is looked at: 0 and false list the own project.',
    breaks: ['server-groups/all-projects/presence-counts'],
    rules: ({ listsAllProjects }) => ({
      listsAllProjects: (query, admin) =>
        listsAllProjects(query, admin) && (query?.get('all_projects') ?? []).every((value) => /^(1|t|true|yes|on)$/i.test(value)),
    }),
  },
  {
    name: 'all-projects-for-everybody',
    summary: 'Anybody lists the groups of every project.',
    breaks: ['server-groups/all-projects/ignored-for-others'],
    rules: ({ listsAllProjects }) => ({ listsAllProjects: (query) => listsAllProjects(query, true) }),
  },
])
