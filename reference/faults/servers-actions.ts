import { isObject } from '../value-problem.ts'
import { defineFaults } from './fault.ts'
import { ofServers } from './server-fault.ts'

/** Takes whatever is given for an action. */
function unchecked(action: string) {
  return ofServers(({ actions }) => ({
    actions: { ...actions, problem: (name, body, version) => (name === action ? undefined : actions.problem(name, body, version)) },
  }))
}

/** Ways to read the bodies of actions wrongly. */
export const serverActionFaults = defineFaults([
  {
    name: 'no-action-starts',
    summary: 'A body that names no action is taken for a lock.',
    breaks: ['servers/actions/rejects-no-action'],
    rules: ofServers(({ actions }) => ({
      actions: { ...actions, named: (body) => (isObject(body) && body.size === 0 ? 'lock' : actions.named(body)) },
    })),
  },
  {
    name: 'first-of-two-actions-done',
    summary: 'Of two actions in one body the first is done.',
    breaks: ['servers/actions/rejects-two-actions'],
    rules: ofServers(({ actions }) => ({
      actions: { ...actions, named: (body) => (isObject(body) && body.size === 2 ? [...body.keys()][0] : actions.named(body)) },
    })),
  },
  {
    name: 'unknown-actions-stop',
    summary: 'An action that does not exist is taken for a stop.',
    breaks: ['servers/actions/rejects-unknown-action'],
    rules: ofServers(({ actions }) => ({
      actions: {
        ...actions,
        named: (body) => {
          const name = actions.named(body)
          return name === undefined || actions.known.includes(name) ? name : 'os-stop'
        },
      },
    })),
  },
  {
    name: 'reboot-types-unchecked',
    summary: 'A reboot of any type, or of none, is taken for a soft one.',
    breaks: ['servers/actions/rejects-broken-reboot'],
    rules: unchecked('reboot'),
  },
  {
    name: 'resize-bodies-fail-inside',
    summary: 'A resize without a flavor is answered with 500.',
    breaks: ['servers/actions/rejects-broken-resize', 'protocol/generated-requests/no-server-error'],
    answer: (answer, { route }) => {
      const broken = route?.operation === 'resizeServer' && answer.status === 400 && answer.body.includes('flavorRef')
      return broken ? { ...answer, status: 500 } : answer
    },
  },
  {
    name: 'rebuild-bodies-unchecked',
    summary: 'Names and metadata of a rebuild are taken in any form.',
    breaks: ['servers/actions/rejects-broken-rebuild'],
    rules: ofServers(({ actions }) => ({
      actions: {
        ...actions,
        problem: (name, body, version) => {
          const rebuild = isObject(body) ? body.get('rebuild') : undefined
          const named = name === 'rebuild' && isObject(rebuild) && typeof rebuild.get('imageRef') === 'string' && !rebuild.has('user_data')
          return named ? undefined : actions.problem(name, body, version)
        },
      },
    })),
  },
])
