import { holds, isSame } from '../../checks/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { acted, type ActionId } from '../server-actions.ts'
import { isDocumented, mappedStatus, type ShownState, stateOf } from '../server-statuses.ts'
import { newestNative, oneResizedServer } from '../server-subjects.ts'
import { shownServerIn } from '../server.ts'
import { aServer } from '../servers.ts'

interface Step {
  readonly id: string
  readonly action: ActionId
  readonly status: string
}

type Judge = (state: ShownState, where: string) => void

/** Gives every look at a server to a judge, from an action until what that began has come to a status. */
async function judgeMeanwhile(context: CaseContext, { id, action, status }: Step, judge: Judge): Promise<void> {
  await acted(context, action, id)
  let last = ''
  await context.settle({
    after: action,
    look: () => context.as.member.call('showServer', { path: { server_id: id } }),
    found: (exchange) => {
      const state = stateOf(shownServerIn(exchange, id))
      last = `${state.vmState}, ${state.task || 'no task'}: ${state.status}`
      judge(state, `after ${action}, with vm_state ${state.vmState} and task_state ${state.task || 'none'}`)
      return state.status === status && state.task === '' ? true : undefined
    },
  })
  // What is seen on the way depends on when one looks.
  context.observe(`state after ${action}`, last)
}

/** {@link judgeMeanwhile} for everything that takes a server from one status to another and back. */
async function judgeThroughout(context: CaseContext, judge: Judge): Promise<void> {
  const { id } = await aServer(context)
  const steps: ReadonlyArray<readonly [ActionId, string]> = [
    ['rebootServer', 'ACTIVE'],
    ['resizeServer', 'VERIFY_RESIZE'],
    ['revertServerResize', 'ACTIVE'],
    ['stopServer', 'SHUTOFF'],
    ['startServer', 'ACTIVE'],
  ]
  for (const [action, status] of steps) await judgeMeanwhile(context, { id, action, status }, judge)
}

conformance({
  id: 'servers/statuses/status-follows-states',
  needs: oneResizedServer,
  subjects: newestNative,
  body: (context) => judgeThroughout(context, (state, where) => {
    const owed = mappedStatus(state)
    if (owed !== undefined) context.check(isSame, state.status, owed, `the status of the server ${where}:`)
  }),
})

conformance({
  id: 'servers/statuses/documented-states',
  needs: oneResizedServer,
  subjects: newestNative,
  body: (context) => judgeThroughout(context, (state, where) => {
    context.check(holds, isDocumented(context.facts, state), `documented states of the server ${where}`, JSON.stringify(state))
  }),
})
