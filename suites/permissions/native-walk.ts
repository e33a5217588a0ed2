import type { Exchange } from '../../events/index.ts'
import type { CaseContext } from '../../harness/index.ts'
import { shownServerIn } from '../server.ts'
import { act, acted, type ActionId } from '../server-actions.ts'
import { aServer, theServerIn } from '../servers.ts'
import { type Station, walk } from './walk.ts'

/** The server that everybody asks for. */
interface Held {
  readonly id: string
  /** Whether its owner has locked it; older versions do not show that. */
  locked: boolean
  /** The flavor that a resize is to give it. */
  flavor: string | undefined
}

const look = (context: CaseContext, { id }: Held): Promise<Exchange> => context.as.member.call('showServer', { path: { server_id: id } })

/** The next step from what a server shows to the status that it is to have, and where that step leads. */
function stepTo(status: string, shown: unknown): { readonly id: ActionId; readonly leadsTo: string } | undefined {
  if (shown === 'VERIFY_RESIZE') return { id: 'confirmServerResize', leadsTo: 'ACTIVE' }
  if (shown === 'SHUTOFF') return { id: 'startServer', leadsTo: 'ACTIVE' }
  return shown === 'ACTIVE' && status === 'SHUTOFF' ? { id: 'stopServer', leadsTo: 'SHUTOFF' } : undefined
}

/** Has the server in a status and locked or not. */
function readyIn(status: string, locked = false): NonNullable<Station<Held>['ready']> {
  return async (context, held, seen) => {
    let shown = shownServerIn(seen, held.id).fields['status']
    if (shown === status && held.locked === locked) return false
    if (held.locked && !locked) await acted(context, 'unlockServer', held.id)
    for (let steps = 0; shown !== status && steps < 3; steps++) {
      const step = stepTo(status, shown)
      if (step !== undefined) await acted(context, step.id, held.id)
      const server = await theServerIn(context, step?.leadsTo ?? status, { id: held.id, after: step?.id ?? 'rebootServer' })
      shown = server.fields['status']
    }
    if (locked && !held.locked) await acted(context, 'lockServer', held.id)
    held.locked = locked
    return true
  }
}

function station(operationId: ActionId, ready: NonNullable<Station<Held>['ready']>, ends: string): Station<Held> {
  return {
    operationId,
    look,
    ready,
    ask: (context, by, { id }) => act(context, operationId, id, { by }),
    settle: async (context, { id }) => {
      await theServerIn(context, ends, { id, after: operationId })
    },
  }
}

const resize = station('resizeServer', readyIn('ACTIVE'), 'VERIFY_RESIZE')

/** Goes there and back: the same flavor again is no resize. */
const RESIZE: Station<Held> = {
  ...resize,
  ask: (context, by, { id, flavor }) => act(context, 'resizeServer', id, { by, body: { resize: { flavorRef: flavor } } }),
  settle: async (context, held, accepted) => {
    await resize.settle?.(context, held, accepted)
    const { flavor, otherFlavor } = context.facts.servers ?? {}
    held.flavor = held.flavor === otherFlavor ? flavor : otherFlavor
  },
}

const STATIONS: ReadonlyArray<Station<Held>> = [
  { ...station('lockServer', readyIn('ACTIVE'), 'ACTIVE'), settle: async (_, held) => void (held.locked = true) },
  { ...station('unlockServer', readyIn('ACTIVE', true), 'ACTIVE'), settle: async (_, held) => void (held.locked = false) },
  station('rebootServer', readyIn('ACTIVE'), 'ACTIVE'),
  station('rebuildServer', readyIn('ACTIVE'), 'ACTIVE'),
  RESIZE,
  station('stopServer', readyIn('ACTIVE'), 'SHUTOFF'),
  station('startServer', readyIn('SHUTOFF'), 'ACTIVE'),
]

/** Everybody asks for what the native API does to a server. */
export async function walkServers(context: CaseContext): Promise<Exchange> {
  return walk(context, STATIONS, { id: (await aServer(context)).id, locked: false, flavor: context.facts.servers?.otherFlavor })
}
