import { answerOf } from '../../checks/index.ts'
import type { CaseContext, Needs, Observation, SubjectSource } from '../../harness/index.ts'
import { anEcsGroup } from '../ecs-group.ts'
import { aCreatedEcs, aStoppedEcs, finishedJob, theEcs, uncreatable } from '../ecs-server.ts'
import { aFinishedBatch } from '../ecs-servers/batch.ts'
import { aNewOs, CHANGE } from '../ecs-servers/new-os.ts'
import { askingResize } from '../ecs-servers/wanted-resize.ts'
import { whyNoResize } from '../other-flavor.ts'
import { placements, seeingHosts, whyNeverApart } from '../placement.ts'
import type { ShownServer } from '../server.ts'
import { mustBeMembers, type Step, type Steps, taken } from '../steps.ts'
import { added, membersShown } from './member.ts'

/** So many servers created by the ECS API, and to be told where they are. */
export function ecsMembers(server: number, why: (facts: SubjectSource['facts']) => string | undefined = () => undefined) {
  return (_subject: unknown, { facts }: SubjectSource): Needs => {
    const impossible = uncreatable(facts) ?? why(facts) ?? whyNeverApart(facts)
    return seeingHosts(facts, { features: ['servers'], resources: { group: 1, server }, ...(impossible !== undefined && { impossible }) })
  }
}

/** Starts a server unless it runs: what an OS is changed to, or a resize ends in, may run at once. */
async function running(context: CaseContext, { id }: ShownServer): Promise<void> {
  const { fields } = await theEcs(context.as.member, id)
  if (fields['status'] === 'SHUTOFF') await aFinishedBatch(context, 'startEcsBatch', { ids: [id] })
}

/** What is done to a member of the group, one thing after the other. */
function changes(context: CaseContext, server: ShownServer): ReadonlyArray<readonly [string, () => Promise<unknown>]> {
  const ids = [server.id]
  const stopped = async (change: () => Promise<unknown>): Promise<void> => {
    await aFinishedBatch(context, 'stopEcsBatch', { ids })
    await change()
    await running(context, server)
  }
  const resize = async (): Promise<void> =>
    void (await finishedJob(context, await askingResize(context, { id: server.id, flavor: context.facts.servers?.otherFlavor })))
  return [
    ['power', () => stopped(async () => undefined)],
    ['reboot', () => aFinishedBatch(context, 'rebootEcsBatch', { ids, type: 'HARD' })],
    ['change-os', () => stopped(() => aNewOs(context, CHANGE, { id: server.id }))],
    ...(whyNoResize(context.facts) === undefined ? [['resize', () => stopped(resize)] as const] : []),
  ]
}

/** Servers of an anti-affinity group, created one after the other, and where they are after each thing that is done to one of them. */
export const ECS_LIFE: Observation<Steps> = {
  name: 'ecs-life-in-a-group',
  observe: async (context) => {
    const group = await anEcsGroup(context)
    const members = [await aCreatedEcs(context, { group }), await aCreatedEcs(context, { group })] as const
    mustBeMembers(await membersShown(context.as.member, group), members)
    const look = () => placements(context, members)
    const later = changes(context, members[1]).map(([name, change]): Step => ({ name, take: async () => {
      await change()
      return look()
    } }))
    // Last, for a server that is added may find no host when it starts.
    const joining: Step = { name: 'joining', take: async () => {
      const server = await aStoppedEcs(context)
      await added(context.as.member, { group, server })
      await aFinishedBatch(context, 'startEcsBatch', { ids: [server.id] })
      return placements(context, [...members, server])
    } }
    return taken(context, [{ name: 'creation', take: look }, ...later, joining])
  },
}

/** Whether an answer is a refusal. */
export function isRefusal(exchange: Parameters<typeof answerOf>[0]): boolean {
  const { status } = answerOf(exchange)
  return status >= 400 && status < 500
}
