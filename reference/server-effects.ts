import { vacancy } from './placement.ts'
import { FLAVORS, IMAGES } from './server-catalog.ts'
import { growthProblem } from './server-quota.ts'
import type { Server, ServerChange, VmState, WorkName } from './server-state.ts'
import type { Refusal, Work, Workplace } from './server-work.ts'

/** What a piece of work changes: at once, and when it is done. */
export interface Effects {
  readonly now?: ServerChange
  readonly later?: ServerChange
}

interface Job<Kind = Work> {
  readonly place: Workplace
  readonly server: Server
  readonly work: Kind
}

type WorkOf<Name extends WorkName> = Extract<Work, { readonly name: Name }>

const NOT_RESIZED: Refusal = { status: 400, reason: 'not-resized', message: 'Instance has not been resized.' }

function resting(vmState: VmState): ServerChange {
  return { vmState, powerState: vmState === 'active' ? 'RUNNING' : 'SHUTDOWN', fault: undefined }
}

/** A server that lost its place gets a new one when it starts; one that finds none stays as it was. */
function starting({ place: { rules: { servers: rules }, state }, server }: Job): Effects {
  const host = server.host ?? rules.place(vacancy(rules, state.servers, { occasion: 'start', group: state.groupOf(server), server }))
  if (host === undefined) return {}
  return { now: { host }, later: resting('active') }
}

interface Move {
  readonly occasion: 'resize' | 'migrate'
  readonly hosts: readonly string[]
  readonly change: ServerChange
  readonly confirmed: boolean
}

/** A move to another host, to be confirmed; where no host is free, the server goes back to what it was, without a fault. */
function moving({ place: { rules: { servers: rules }, state }, server }: Job, { change, confirmed, hosts, occasion }: Move): Effects {
  const host = rules.place(vacancy({ ...rules, hosts }, state.servers, { occasion, group: state.groupOf(server), server }))
  if (host === undefined) return {}
  if (confirmed) return { later: { ...change, host } }
  const { flavor, vmState } = server
  return { later: { ...change, host, vmState: 'resized', former: { flavor, host: server.host, vmState } } }
}

function resizing({ place, server, work }: Job<WorkOf<'resize'>>): Effects | Refusal {
  const { rules: { servers: rules }, state } = place
  const found = FLAVORS.find(({ id }) => id === work.flavor)
  const flavor = found ?? server.flavor
  if (!rules.knowsFlavor(work.flavor)) return { status: 400, reason: 'no-flavor', message: `Flavor ${work.flavor} could not be found.` }
  if (found !== undefined && rules.isSameFlavor(server.flavor, found)) {
    return { status: 400, reason: 'same-flavor', message: 'When resizing, instances must change flavor!' }
  }
  const problem = growthProblem(state, server, flavor)
  if (problem !== undefined) return { status: 403, reason: 'quota', message: problem }
  const hosts = rules.resizeHosts(server)
  const disk = work.diskConfig === undefined ? {} : { diskConfig: work.diskConfig }
  return moving({ place, server, work }, { occasion: 'resize', hosts, change: { flavor, ...disk }, confirmed: work.confirmed ?? false })
}

function migrating({ place, server, work }: Job<WorkOf<'migrate'>>): Effects | Refusal {
  const { dedicatedHosts, hosts } = place.rules.servers
  const { confirmed = false, host } = work
  if (host !== undefined && ![...hosts, ...dedicatedHosts].includes(host)) {
    return { status: 400, reason: 'no-host', message: `Compute host ${host} could not be found.` }
  }
  if (host !== undefined && host === server.host) {
    return { status: 400, reason: 'same-host', message: 'Cannot migrate to the host where the server exists.' }
  }
  const free = host === undefined ? hosts.filter((other) => other !== server.host) : [host]
  return moving({ place, server, work }, { occasion: 'migrate', hosts: free, change: {}, confirmed })
}

/** Ends a resize that is not being confirmed already. */
function ending({ server, work }: Job): Effects | Refusal {
  const { former, task } = server
  if (former === undefined || task?.name === 'confirm') return NOT_RESIZED
  const { flavor, host, vmState } = former
  return { later: { ...resting(vmState), former: undefined, ...(work.name === 'revert' ? { flavor, host } : {}) } }
}

/** What describes the server is changed at once; one that was stopped is stopped again afterwards. */
function rebuilding({ place, server, work }: Job<WorkOf<'rebuild'>>): Effects | Refusal {
  const { change, endsIn, image: id, keyName } = work
  if (keyName !== undefined) return { status: 400, reason: 'no-key', message: 'Invalid key_name provided.' }
  const image = IMAGES.find((candidate) => candidate.id === id?.toLowerCase()) ?? server.image
  const known = id === undefined || place.rules.servers.knowsImage(id)
  if (!known) return { status: 400, reason: 'no-image', message: 'Cannot find image for rebuild' }
  // One that started from a volume goes on without an image.
  const given = server.image === undefined ? {} : { image }
  return { now: { ...change, ...given }, later: resting(endsIn ?? (server.vmState === 'stopped' ? 'stopped' : 'active')) }
}

/** What becomes of a server that work is begun on, or why none is. */
export function effectsOf(job: Job): Effects | Refusal {
  const { work } = job
  switch (work.name) {
    case 'stop': return { later: resting('stopped') }
    case 'start': return starting(job)
    case 'reboot':
    case 'hard-reboot': return { later: resting('active') }
    case 'resize': return resizing({ ...job, work })
    case 'migrate': return migrating({ ...job, work })
    case 'confirm':
    case 'revert': return ending(job)
    case 'rebuild': return rebuilding({ ...job, work })
    case 'delete': return {}
  }
}
