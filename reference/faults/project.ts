import { noRoute } from '../errors.ts'
import { defineFaults } from './fault.ts'

/** Ways to be wrong about the project in a URL. */
export const projectFaults = defineFaults([
  {
    name: 'project-mandatory-in-url',
    summary: 'URLs of groups need the project, as they did before 2.18.',
    breaks: ['protocol/project/optional-in-url'],
    answer: (answer, { params, route, request }) =>
      route?.path.startsWith('/os-server-groups') && params['project'] === undefined ? noRoute(request.headers['accept'] ?? '') : answer,
  },
  {
    name: 'project-in-url-not-compared',
    summary: 'Whatever project the URL names, the answer is about that of the token.',
    breaks: ['protocol/project/refuses-foreign-project'],
    rules: () => ({ urlProjectFits: () => true }),
  },
])
