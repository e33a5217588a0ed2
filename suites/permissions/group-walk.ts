import type { Exchange } from '../../events/index.ts'
import type { CaseContext, Session } from '../../harness/index.ts'
import { bodyOf } from '../../checks/index.ts'
import { ecsGroupBody, isSuccess } from '../ecs-group.ts'
import { createBody } from '../group.ts'
import { aGroupHere } from '../group-here.ts'
import { type Station, walk } from './walk.ts'

/** The group that everybody asks for. */
interface Held {
  id: string
  /** Whether somebody who may has deleted it; how soon that shows is another requirement's to say. */
  gone: boolean
}

/** What the operations on groups are called in the family of a subject. */
function named({ subject }: CaseContext, verb: 'create' | 'list' | 'show' | 'delete'): string {
  const noun = subject.api === 'ecs-v1' ? 'EcsGroup' : 'ServerGroup'
  return `${verb}${noun}${verb === 'list' ? 's' : ''}`
}

const path = ({ id }: Pick<Held, 'id'>) => ({ path: { server_group_id: id } })

const look = (context: CaseContext, held: Held): Promise<Exchange> => context.as.member.call(named(context, 'show'), path(held))

function creates(context: CaseContext, by: Session): Promise<Exchange> {
  const name = context.name()
  const { api, microversion } = context.subject
  const body = api === 'ecs-v1' ? ecsGroupBody(name) : createBody({ name, policy: 'anti-affinity' }, microversion)
  return by.call(named(context, 'create'), { body })
}

/** Who creates many has to make room for them. */
async function deletes(context: CaseContext, created: Exchange): Promise<void> {
  const { server_group: group } = (bodyOf(created) ?? {}) as { server_group?: { id?: unknown } }
  if (typeof group?.id === 'string') await context.as.member.call(named(context, 'delete'), path({ id: group.id }))
}

function stations(context: CaseContext): Array<Station<Held>> {
  return [
    {
      operationId: named(context, 'create'),
      look: () => context.as.member.call(named(context, 'list')),
      ask: creates,
      settle: (_, __, accepted) => deletes(context, accepted),
    },
    { operationId: named(context, 'list'), ask: (_, by) => by.call(named(context, 'list')) },
    { operationId: named(context, 'show'), ask: (_, by, held) => by.call(named(context, 'show'), path(held)) },
    {
      operationId: named(context, 'delete'),
      look,
      ready: async (_, held, shown) => {
        if (isSuccess(shown) && !held.gone) return false
        held.id = (await aGroupHere(context)).id
        held.gone = false
        return true
      },
      ask: (_, by, held) => by.call(named(context, 'delete'), path(held)),
      settle: async (_, held) => void (held.gone = true),
    },
  ]
}

/** Everybody asks for what can be done to groups alone; two of them are held at the peak. */
export async function walkGroups(context: CaseContext): Promise<Exchange> {
  return walk(context, stations(context), { id: (await aGroupHere(context)).id, gone: false })
}
