import { jsonAnswer } from '../answer.ts'
import { defineFaults } from './fault.ts'
import { ofOperations } from './rewrite.ts'

/** Ways to be wrong about the project in a URL. */
export const projectFaults = defineFaults([
  {
    name: 'versions-need-project-in-url',
    summary: 'A URL without the project shows a group as at 2.1, whatever version is asked for.',
    breaks: ['protocol/project/optional-in-url'],
    answer: ofOperations(['showServerGroup'], (answer, { api, group, params, rules }) => {
      if (answer.status !== 200 || group === undefined || params['project'] !== undefined) return answer
      return { ...answer, body: jsonAnswer(200, { server_group: rules.groupView(group, { api, minor: 1 }) }).body }
    }),
  },
  {
    name: 'project-in-url-not-compared',
    summary: 'Whatever project the URL names, the answer is about that of the token.',
    breaks: ['protocol/project/refuses-foreign-project', 'permissions/tokens/foreign-domain-refused'],
    rules: () => ({ urlProjectFits: () => true }),
  },
])
