import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { fault } from '../errors.ts'
import type { Group, State } from '../state.ts'
import { defineFaults } from './fault.ts'
import { Gatherings, groupOf, projectOf } from './gathering.ts'
import { ofOperations } from './rewrite.ts'

const deletes = new Gatherings(groupOf('deleteServerGroup'))
const deletesThatBothSucceed = new Gatherings(groupOf('deleteServerGroup'))
const creates = new Gatherings(projectOf('createServerGroup'))

/** Groups that are listed although they are gone. */
export function stillListed({ notes }: State, name: string): Group[] {
  const known = notes.get(name) as Group[] | undefined
  if (known !== undefined) return known
  const fresh: Group[] = []
  notes.set(name, fresh)
  return fresh
}

/** Who came second is told that there is none, and puts the group back into the list that is kept. */
function lateDelete(answer: Answer, call: Call): Answer {
  const [first, ...others] = deletes.with(call)
  if (others.length > 0 && call === first && call.group !== undefined) stillListed(call.state, 'twice deleted').push(call.group)
  return call === first || answer.status !== 204 ? answer : { ...answer, ...fault(404, 'Instance group could not be found.') }
}

/** Ways to be wrong only when several ask at once. */
export const raceFaults = defineFaults([
  {
    name: 'deletes-at-once-stay-listed',
    summary: 'A group that two delete at once is gone, but stays in the list.',
    breaks: ['server-groups/races/keeps-one-order'],
    rules: ({ listedGroups }) => ({
      pause: deletes.pause,
      listedGroups: (state, projectId, version) => {
        const kept = stillListed(state, 'twice deleted').filter((group) => projectId === undefined || group.projectId === projectId)
        return version.api === 'ecs-v1' ? listedGroups(state, projectId, version) : [...listedGroups(state, projectId, version), ...kept]
      },
    }),
    answer: ofOperations(['deleteServerGroup'], lateDelete),
  },
  {
    name: 'deletes-at-once-all-succeed',
    summary: 'A group is looked up before it is deleted, so that everybody who deletes it at once is told that it was done.',
    breaks: ['server-groups/races/deletes-once'],
    rules: () => ({ pause: deletesThatBothSucceed.pause }),
  },
  {
    name: 'quota-checked-before-creates',
    summary: 'Groups are counted before one is created and not again, so that creates at once exceed the quota.',
    breaks: ['server-groups/races/quota-holds'],
    rules: () => ({ pause: creates.pause }),
  },
])
