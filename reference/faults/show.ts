import { defineFaults } from './fault.ts'

/** Ways to be wrong about a group that is shown. */
export const showFaults = defineFaults([
  {
    name: 'show-ignores-query',
    summary: 'Query parameters of a group that is shown are ignored at every version.',
    breaks: ['server-groups/show/refuses-unknown-query'],
    rules: ({ refusesUnknownQuery }) => ({
      refusesUnknownQuery: (operation, minor) => operation !== 'showServerGroup' && refusesUnknownQuery(operation, minor),
    }),
  },
  {
    name: 'show-refuses-query-always',
    summary: 'Query parameters of a group that is shown are refused at every version.',
    breaks: ['server-groups/show/tolerates-unknown-query'],
    rules: ({ refusesUnknownQuery }) => ({
      refusesUnknownQuery: (operation, minor) => operation === 'showServerGroup' || refusesUnknownQuery(operation, minor),
    }),
  },
])
