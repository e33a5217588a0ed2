import { jsonText } from '../json-text.ts'
import type { Effects } from '../server-effects.ts'
import type { Server } from '../server-state.ts'
import { isObject } from '../value-problem.ts'
import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'
import { ofServers } from './server-fault.ts'

/** Has a rebuild change something else than it should. */
function rebuilds(change: (effects: Effects, server: Server) => Effects) {
  return ofServers(({ effects }) => ({
    effects: (name, owed, whose) => {
      const honest = effects(name, owed, whose)
      return name === 'rebuild' ? change(honest, whose.server) : honest
    },
  }))
}

/** Ways to rebuild servers wrongly. */
export const serverRebuildFaults = defineFaults([
  {
    name: 'rebuild-ends-stopped',
    summary: 'A server is SHUTOFF after a rebuild, whatever it was before.',
    breaks: ['servers/rebuild/ends-active'],
    unsettles: [
      'servers/rebuild/takes-image-name-metadata', 'servers/rebuild/answers-rebuild', 'servers/rebuild/keeps-the-rest',
      'servers/rebuild/rejects-unknown-image', 'servers/rebuild/unsets-key-pair', 'servers/rebuild/takes-user-data',
      'servers/lock/refuses-rebuild', 'servers/membership/survives-rebuild', 'server-groups/anti-affinity/kept-by-rebuild',
      'server-groups/anti-affinity/kept-by-resize', 'server-groups/anti-affinity/kept-by-migration',
    ],
    rules: rebuilds(({ now, later }) => ({ ...(now && { now }), later: { ...later, vmState: 'stopped', powerState: 'SHUTDOWN' } })),
  },
  {
    name: 'rebuild-starts-servers',
    summary: 'A server is ACTIVE after a rebuild, although it was SHUTOFF.',
    breaks: ['servers/rebuild/stays-stopped'],
    rules: rebuilds(({ now, later }) => ({ ...(now && { now }), later: { ...later, vmState: 'active', powerState: 'RUNNING' } })),
  },
  {
    name: 'rebuild-answers-too-early',
    summary: 'The answer to a rebuild shows the server as if nothing was being done to it.',
    breaks: ['servers/rebuild/answers-rebuild'],
    answer: ofOperations(['rebuildServer'], (answer) => rewritten(answer, (body) => {
      const server = fields(body['server'])
      return 'status' in server ? { ...body, server: { ...server, status: 'ACTIVE' } } : body
    })),
  },
  {
    name: 'rebuild-keeps-image',
    summary: 'A rebuild takes the image that the server has, whatever it names.',
    breaks: ['servers/rebuild/takes-image-name-metadata'],
    rules: rebuilds(({ now, later }, { image }) => ({ now: { ...now, image }, ...(later && { later }) })),
  },
  {
    name: 'rebuild-forgets-metadata',
    summary: 'A rebuild leaves the metadata as they were.',
    breaks: ['servers/rebuild/takes-image-name-metadata'],
    rules: rebuilds(({ now, later }, { metadata }) => ({ now: { ...now, metadata }, ...(later && { later }) })),
  },
  {
    name: 'rebuild-told-in-description',
    summary: 'A rebuild that names no description leaves one.',
    breaks: ['servers/rebuild/keeps-the-rest'],
    rules: rebuilds(({ now, later }) => ({ now: { description: 'rebuilt', ...now }, ...(later && { later }) })),
  },
  {
    name: 'rebuild-leaves-group',
    summary: 'A rebuilt server is no longer a member of its group.',
    breaks: ['servers/rebuild/keeps-the-rest', 'servers/membership/survives-rebuild'],
    rules: rebuilds(({ now, later }) => ({ ...(now && { now }), later: { ...later, groupId: undefined } })),
  },
  {
    name: 'rebuild-takes-any-image',
    summary: 'A rebuild with an image that does not exist is accepted, and the server keeps its own.',
    breaks: ['servers/rebuild/rejects-unknown-image'],
    answer: ofOperations(['rebuildServer'], (answer, { json }) => {
      const rebuild = isObject(json) ? json.get('rebuild') : undefined
      const imageRef = isObject(rebuild) ? rebuild.get('imageRef') : undefined
      const wellFormed = typeof imageRef === 'string' && imageRef.length === 36
      const unknown = answer.status === 400 && answer.body.includes('Cannot find image')
      return wellFormed && unknown ? { ...answer, status: 202, body: jsonText({ server: {} }) } : answer
    }),
  },
  {
    name: 'rebuild-names-null-key',
    summary: 'key_name null in a rebuild is taken for the name of a key pair.',
    breaks: ['servers/rebuild/unsets-key-pair'],
    answer: ofOperations(['rebuildServer'], (answer) => rewritten(answer, (body) => {
      const server = fields(body['server'])
      return 'key_name' in server ? { ...body, server: { ...server, key_name: 'null' } } : body
    })),
  },
  {
    name: 'rebuild-drops-user-data',
    summary: 'A rebuild forgets the user data that it names.',
    breaks: ['servers/rebuild/takes-user-data'],
    rules: rebuilds(({ now, later }) => {
      const { userData: _, ...kept } = now ?? {}
      return { now: kept, ...(later && { later }) }
    }),
  },
  {
    name: 'error-state-rebuilt',
    summary: 'A server is rebuilt in whatever state it is.',
    dialects: ['opentelekomcloud'],
    breaks: ['servers/rebuild/refuses-error-state'],
    rules: ofServers(({ obstacle }) => ({ obstacle: (name, server) => (name === 'rebuild' && server.vmState === 'error' ? undefined : obstacle(name, server)) })),
  },
])
