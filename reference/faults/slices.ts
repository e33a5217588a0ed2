import { defineFaults } from './fault.ts'

/** Ways to be wrong about limit, offset and all_projects. */
export const sliceFaults = defineFaults([
  {
    name: 'limit-gives-one-more',
    summary: 'A limit gives one entry more than it says, to tell whether there is more.',
    breaks: ['server-groups/slices/limit-takes-first', 'server-groups/slices/slices-join-to-list'],
    rules: ({ slice }) => ({ slice: (groups, limit, offset) => slice(groups, limit === 0 ? 0 : limit + 1, offset) }),
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
    breaks: ['server-groups/slices/refuses-non-integers'],
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
    breaks: ['server-groups/slices/refuses-negatives'],
    rules: ({ listQuery, slice }) => ({
      listQuery: (version) => {
        const honest = listQuery(version)
        return { ...honest, countProblem: (value) => honest.countProblem(value.replace(/^-(?=\d+$)/, '')) }
      },
      slice: (groups, limit, offset) => slice(groups, Math.max(0, limit), Math.max(0, offset)),
    }),
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
