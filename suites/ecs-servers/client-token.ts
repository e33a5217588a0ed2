import { createHash } from 'node:crypto'
import { answerOf, isNoServerError, isSame } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { type CaseContext, conformance, type SubjectSource } from '../../harness/index.ts'
import { ECS, isSuccess } from '../ecs-group.ts'
import { ecsBody, ecsNeeds, ecsServers, finishedJob, serverIdsIn, uncreatable } from '../ecs-server.ts'
import { PreconditionFailed } from '../group.ts'
import { serversIn } from '../server.ts'

/** Only some dialects have the header. */
const withToken = (source: SubjectSource): Subject[] => (source.facts.dialect === 'huaweicloud' ? ecsServers(source) : [])

/** A UUID in lower case, made of a name: no other case sends it, and none of another run, for which it would still be kept. */
function tokenOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex')
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}

async function listedUnder({ as }: CaseContext, name: string): Promise<string[]> {
  const listed = serversIn(await as.member.call('listEcs', { query: [['name', name], ['limit', '1000']] }, ECS))
  return listed.filter(({ fields }) => fields['name'] === name).map(({ id }) => id)
}

conformance({
  id: 'ecs-servers/client-token/creates-once',
  needs: (_, { facts }) => {
    const impossible = uncreatable(facts)
    return { ...ecsNeeds(2), ...(impossible !== undefined && { impossible }) }
  },
  subjects: withToken,
  async body(context) {
    const { member } = context.as
    const name = context.name()
    const body = ecsBody(context.facts, { name })
    const create = () => member.call('createEcs', { body, headers: [['X-Client-Token', tokenOf(name)]] }, ECS)
    const first = await create()
    const [id] = serverIdsIn(first)
    if (id === undefined) throw new PreconditionFailed('be told the id of the server', first)
    await finishedJob(context, first)
    const again = await create()
    context.check(isNoServerError, again)
    context.observe('the same create again', answerOf(again).status)
    // A second server would be on its way.
    if (isSuccess(again)) await finishedJob(context, again)
    context.check(isSame, await listedUnder(context, name), [id], 'the servers after the same create twice under one token:')
  },
})
