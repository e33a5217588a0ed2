import type { AnswerHook } from '../compute.ts'
import { remembered } from './ecs-rewrite.ts'
import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'

const STARTING = { 'OS-EXT-STS:vm_state': 'stopped', 'OS-EXT-STS:task_state': 'powering-on' }

/** The first that is seen of a server after it was started: that it is being started, with a status that this does not make. */
function firstSeenAs(status: string): AnswerHook {
  return (answer, call) => {
    const started = remembered<true>(call.state, 'started servers')
    const id = call.server?.id ?? ''
    if (call.route?.operation === 'startServer' && answer.status === 202) started.set(id, true)
    return ofOperations(['showServer'], (shown) => {
      if (shown.status !== 200 || !started.delete(id)) return shown
      return rewritten(shown, ({ server, ...rest }) => ({ ...rest, server: { ...fields(server), ...STARTING, status } }))
    })(answer, call)
  }
}

/** Ways to tell the status of servers wrongly. */
export const serverStatusFaults = defineFaults([
  {
    name: 'starting-servers-reboot',
    summary: 'A server that is being started has the status of one that is being rebooted.',
    breaks: ['servers/statuses/status-follows-states'],
    answer: firstSeenAs('REBOOT'),
  },
  {
    name: 'starting-servers-have-own-status',
    summary: 'A server that is being started has a status that no document names.',
    breaks: ['servers/statuses/documented-states', 'servers/statuses/status-follows-states'],
    answer: firstSeenAs('STARTING'),
  },
])
