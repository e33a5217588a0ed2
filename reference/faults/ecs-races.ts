import { ofOperations } from './rewrite.ts'
import { defineEcsFaults } from './ecs-rewrite.ts'
import { Gatherings, groupOf, projectOf } from './gathering.ts'
import { stillListed } from './races.ts'

const deletes = new Gatherings(groupOf('deleteEcsGroup'))
const joins = new Gatherings(groupOf('addEcsGroupMember'))
const creates = new Gatherings(projectOf('createEcsGroup'))

/** Ways of ECS v1 to be wrong only when several ask at once. */
export const ecsRaceFaults = defineEcsFaults([
  {
    name: 'ecs-deletes-at-once-stay-listed',
    summary: 'A group that two delete at once through v1 is gone, but stays in the list of v1.',
    breaks: ['ecs-groups/races/keep-one-order'],
    rules: ({ ecs }) => ({
      pause: deletes.pause,
      ecs: {
        ...ecs,
        listedGroups: (state, projectId) => {
          const kept = stillListed(state, 'twice deleted by v1').filter((group) => group.projectId === projectId)
          return [...ecs.listedGroups(state, projectId), ...kept]
        },
      },
    }),
    answer: ofOperations(['deleteEcsGroup'], (answer, call) => {
      const [first, ...others] = deletes.with(call)
      if (others.length > 0 && call === first && call.group !== undefined) stillListed(call.state, 'twice deleted by v1').push(call.group)
      return answer
    }),
  },
  {
    name: 'ecs-joins-at-once-lose-one',
    summary: 'The members are read, one is added and they are written back: of servers that join at once through v1 one is lost.',
    breaks: ['ecs-groups/races/members-keep-one-order'],
    rules: () => ({ pause: joins.pause }),
    answer: ofOperations(['addEcsGroupMember'], (answer, call) => {
      const together = joins.with(call)
      const { add_member: joined } = JSON.parse(call.request.body.toString('utf8')) as { add_member?: { instance_uuid?: string } }
      const lost = together.length > 1 && together.at(-1) === call ? joined?.instance_uuid : undefined
      if (answer.status === 200 && lost !== undefined) call.state.leaveGroup(lost, call.group?.id ?? '')
      return answer
    }),
  },
  {
    name: 'ecs-quota-checked-before-creates',
    summary: 'V1 counts groups before it creates one and not again, so that creates at once exceed the quota.',
    breaks: ['ecs-groups/races/quota-holds'],
    rules: () => ({ pause: creates.pause }),
  },
])
