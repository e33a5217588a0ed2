import { isUtf8 } from 'node:buffer'
import { fault, noRoute } from '../errors.ts'
import { describedGroup } from '../group-body.ts'
import { parseJson } from '../json-value.ts'
import { defineFaults } from './fault.ts'
import { nameStem } from './name-stem.ts'
import { ofOperations } from './rewrite.ts'

const NAME = /"name": ?"([^"]*)"/
const ITEM = /\/os-server-groups\/([^/]+)$/

/** Ways to be thrown off by requests that make no sense. */
export const robustnessFaults = defineFaults([
  {
    name: 'body-not-utf-8-crashes',
    summary: 'A body that is not UTF-8 makes the cloud fail inside.',
    breaks: ['protocol/robustness/no-server-error', 'protocol/generated-requests/no-server-error'],
    answer: ofOperations(['createServerGroup'], (answer, { request: { body } }) =>
      answer.status !== 400 || isUtf8(body)
        ? answer
        : { ...answer, ...fault(500, 'The server has either erred or is incapable of performing the requested operation.') },
    ),
  },
  {
    name: 'jams-after-large-body',
    summary: 'After a body that is too large the next create of a group named alike finds the service busy.',
    breaks: [
      'protocol/robustness/serves-after-odd-requests',
      'protocol/broken-requests/change-nothing',
      'protocol/generated-requests/no-server-error',
    ],
    answer: (answer, { request: { body }, route, state }) => {
      const note = `jammed ${nameStem(NAME.exec(body.toString('utf8'))?.[1] ?? '')}`
      if (answer.status === 413) state.notes.set(note, true)
      if (route?.operation !== 'createServerGroup' || answer.status !== 200 || !state.notes.delete(note)) return answer
      return { ...answer, ...fault(503, 'Service unavailable.') }
    },
  },
  {
    name: 'put-renames-group',
    summary: 'PUT gives a group another name, though groups cannot be changed.',
    breaks: ['protocol/robustness/undefined-methods-change-nothing'],
    answer: (answer, { caller, dialect, request, rules, state, version, api }) => {
      const id = request.method === 'PUT' ? ITEM.exec(request.path)?.[1] : undefined
      // A gateway knows no such method before anybody has asked who is calling.
      const mayChange = (projectId: string): boolean => projectId === caller?.project?.id || (dialect.ecs && caller === undefined)
      const group = state.groups.find((candidate) => candidate.id === id && mayChange(candidate.projectId))
      if (group === undefined) return answer
      const { name } = describedGroup(parseJson(request.body.toString('utf8')))
      const renamed = { ...group, name }
      state.groups[state.groups.indexOf(group)] = renamed
      const shown = rules.groupView(renamed, { api, minor: version.minor })
      return { ...noRoute(''), status: 200, headers: [['Content-Type', 'application/json']], body: JSON.stringify({ server_group: shown }) }
    },
  },
])
