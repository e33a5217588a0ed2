import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { fault } from '../errors.ts'
import { vacancy } from '../placement.ts'
import { versionOf } from '../routes/server-call.ts'
import type { Server } from '../server-state.ts'
import type { Group } from '../state.ts'
import { wishedServer } from '../server-wish.ts'
import { defineFaults } from './fault.ts'
import { Gatherings } from './gathering.ts'
import { ofOperations } from './rewrite.ts'
import { shownAfterAll } from './shown-after-all.ts'

/** The group that a server is created in. */
function hinted(call: Call): string | undefined {
  return call.route?.operation === 'createServer' ? wishedServer(call.json, versionOf(call)).group : undefined
}

/** The group that a server is created in, or that is deleted. */
function bootedOrDeleted(call: Call): string | undefined {
  return call.route?.operation === 'deleteServerGroup' ? call.group?.id : hinted(call)
}

const unaware = new Gatherings(hinted)
const crowded = new Gatherings(hinted)
const forgetful = new Gatherings(hinted)
/** Ids of members that are not seen. */
const unseen = new Set<string>()
const reviving = new Gatherings(bootedOrDeleted)
/** What was deleted and came back, by id. */
const revived = new Map<string, Group>()

/** The server that an answer to a create names. */
function created({ body }: Answer, { state }: Call): Server | undefined {
  const { server } = JSON.parse(body) as { server?: { id?: string } }
  return state.servers.find(({ id }) => id === server?.id)
}

/** What others are told who delete a group at once: that matters to none of these faults. */
function notFound(): Answer {
  return fault(404, 'Instance group could not be found.')
}

/** Ways to be wrong about servers only when several are created at once. */
export const bootRaceFaults = defineFaults([
  {
    name: 'scheduler-overlooks-boots-at-once',
    summary: 'Where a server may go is decided without regard to those that are being created at the same time.',
    breaks: ['server-groups/races/spreads-at-once', 'server-groups/races/spreads-when-full'],
    rules: ({ servers }) => ({
      pause: unaware.pause,
      servers: {
        ...servers,
        placedBefore: (call, newcomer) => {
          const sinceMs = unaware.sinceMs(call)
          const known = (server: Server): boolean => server.createdMs < sinceMs || server.reservationId === newcomer.reservationId
          return servers.placedBefore(call, newcomer).filter(known)
        },
      },
    }),
  },
  {
    name: 'full-scheduler-gives-way-at-once',
    summary: 'Of servers that are created at once those for which no host is left are placed without regard to their group.',
    breaks: ['server-groups/races/spreads-when-full'],
    rules: ({ servers }) => ({
      pause: crowded.pause,
      servers: {
        ...servers,
        placedBefore: (call, newcomer) => {
          const honest = servers.placedBefore(call, newcomer)
          const full = servers.place(vacancy(servers, honest, { ...newcomer, occasion: 'build' })) === undefined
          return full && crowded.with(call).length > 1 ? honest.filter(({ groupId }) => groupId !== newcomer.group?.id) : honest
        },
      },
    }),
  },
  {
    name: 'boots-at-once-lose-member',
    summary: 'Of servers that are created in a group at once the last is not seen among its members.',
    breaks: ['server-groups/races/members-keep-one-order'],
    rules: ({ groupView }) => ({
      pause: forgetful.pause,
      groupView: (group, version) => groupView({ ...group, members: group.members.filter((id) => !unseen.has(id)) }, version),
    }),
    answer: ofOperations(['createServer'], (answer, call) => {
      const together = forgetful.with(call)
      const lost = answer.status === 202 && together.length > 1 && together.at(-1) === call ? created(answer, call) : undefined
      if (lost !== undefined) unseen.add(lost.id)
      return answer
    }),
  },
  {
    name: 'boot-revives-deleted-group',
    summary: 'A server that is created in a group while it is deleted brings the group back for whoever asks for it.',
    breaks: ['server-groups/races/deletion-beats-boot'],
    rules: () => ({ pause: reviving.pause }),
    answer: ofOperations(['deleteServerGroup', 'showServerGroup'], (answer, call) => {
      const { group, params, route } = call
      if (route?.operation === 'showServerGroup') return shownAfterAll(answer, call, revived.get(params['id'] ?? ''))
      const together = reviving.with(call)
      const boots = together.some((other) => other.route?.operation === 'createServer')
      if (answer.status === 204 && boots && group !== undefined) revived.set(group.id, group)
      const first = together.find((other) => other.route?.operation === 'deleteServerGroup')
      return first === call || answer.status !== 204 ? answer : { ...answer, ...notFound() }
    }),
  },
])
