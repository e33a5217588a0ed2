import { fault } from '../errors.ts'
import { defineFaults } from './fault.ts'
import { ofOperations } from './rewrite.ts'

/** Ways to be wrong about how limits and quotas are asked for. */
export const quotaRequestFaults = defineFaults([
  {
    name: 'unknown-project-not-found',
    summary: 'The quota of a project that there is not is answered 404.',
    breaks: ['server-groups/quota-requests/unknown-project'],
    answer: ofOperations(['showQuotaSet', 'showQuotaDefaults'], (answer, { params: { id = '' } }) => {
      if (answer.status !== 400 || !answer.body.includes('is not a valid project')) return answer
      const { status, body } = fault(404, `Project ${id} could not be found.`)
      return { ...answer, status, body }
    }),
  },
  {
    name: 'quota-ignores-unknown-query',
    summary: 'Query parameters of the quota that no document names are ignored at every version.',
    breaks: ['server-groups/quota-requests/refuses-unknown-query', 'protocol/broken-requests/query-values'],
    rules: ({ refusesUnknownQuery }) => ({
      refusesUnknownQuery: (operation, minor) => operation !== 'showQuotaSet' && refusesUnknownQuery(operation, minor),
    }),
  },
  {
    name: 'quota-defaults-ignore-query',
    summary: "Query parameters of the default quota are ignored at every version, as Nova's code has it.",
    breaks: ['server-groups/quota-requests/defaults-refuse-unknown-query', 'protocol/broken-requests/query-values'],
    rules: ({ refusesUnknownQuery }) => ({
      refusesUnknownQuery: (operation, minor) => operation !== 'showQuotaDefaults' && refusesUnknownQuery(operation, minor),
    }),
  },
])
