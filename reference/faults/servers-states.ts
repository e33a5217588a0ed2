import type { VmState, WorkName } from '../server-state.ts'
import { defineFaults } from './fault.ts'
import { ofOperations } from './rewrite.ts'
import { ofServers } from './server-fault.ts'

/** Begins some kinds of work in a state that does not allow them. */
function beginsIn(state: VmState, ...names: readonly WorkName[]) {
  return ofServers(({ obstacle }) => ({
    obstacle: (name, server) => (server.vmState === state && names.includes(name) ? undefined : obstacle(name, server)),
  }))
}

/** Ways to do to a server what its state does not allow. */
export const serverStateFaults = defineFaults([
  {
    name: 'stopped-servers-stopped-again',
    summary: 'A server that is SHUTOFF can be stopped.',
    breaks: ['servers/states/stopped-refuses-stop-and-soft-reboot'],
    rules: beginsIn('stopped', 'stop'),
  },
  {
    name: 'stopped-servers-rebooted-softly',
    summary: 'A server that is SHUTOFF can be rebooted softly.',
    breaks: ['servers/states/stopped-refuses-stop-and-soft-reboot'],
    rules: beginsIn('stopped', 'reboot'),
  },
  {
    name: 'active-servers-started',
    summary: 'A server that is ACTIVE can be started.',
    breaks: ['servers/states/active-refuses-start'],
    rules: beginsIn('active', 'start'),
  },
  {
    name: 'resize-ended-without-one',
    summary: 'The end of a resize is accepted where there was none.',
    breaks: ['servers/states/refuses-to-end-no-resize'],
    answer: ofOperations(['confirmServerResize', 'revertServerResize'], (answer) =>
      (answer.body.includes('in vm_state active') ? { ...answer, status: 202, body: '' } : answer)),
  },
  {
    name: 'resized-servers-stopped',
    summary: 'A server in VERIFY_RESIZE can be stopped.',
    breaks: ['servers/states/resized-refuses-other-actions'],
    rules: beginsIn('resized', 'stop'),
  },
  {
    name: 'resized-servers-rebuilt',
    summary: 'A server in VERIFY_RESIZE can be rebuilt.',
    dialects: ['openstack', 'opentelekomcloud'],
    breaks: ['servers/states/resized-refuses-other-actions'],
    rules: beginsIn('resized', 'rebuild'),
  },
  {
    name: 'same-flavor-resized',
    summary: 'A server can be resized to the flavor that it has.',
    breaks: ['servers/states/refuses-same-flavor'],
    rules: ofServers(() => ({ isSameFlavor: () => false })),
  },
  {
    name: 'unknown-flavors-accepted',
    summary: 'A resize to a flavor that does not exist is accepted, and comes to nothing.',
    breaks: ['servers/states/refuses-unknown-flavor'],
    answer: ofOperations(['resizeServer'], (answer) =>
      (answer.status === 400 && answer.body.includes('could not be found') ? { ...answer, status: 202, body: '' } : answer)),
  },
  {
    name: 'actions-on-unknown-servers-fail-inside',
    summary: 'An action on a server that does not exist is answered with 500.',
    breaks: [
      'servers/states/unknown-server-not-found', 'servers/states/deleted-server-not-found', 'protocol/generated-requests/no-server-error',
    ],
    answer: (answer, { params, route, state }) => {
      const acts = route?.path === '/servers/{id}/action' && answer.status === 404
      return acts && state.servers.every(({ id }) => id !== params['id']) ? { ...answer, status: 500 } : answer
    },
  },
  {
    name: 'actions-on-deleted-servers-conflict',
    dialects: ['openstack'],
    summary: 'An action on a server that was deleted is answered with 409.',
    breaks: ['servers/states/deleted-server-not-found'],
    answer: (answer, { params, route, state }) => {
      const deleted = `deleted ${params['id']}`
      if (route?.operation === 'deleteServer' && answer.status === 204) state.notes.set(deleted, true)
      const acts = route?.path === '/servers/{id}/action' && answer.status === 404
      return acts && state.notes.get(deleted) === true ? { ...answer, status: 409 } : answer
    },
  },
])
