import type { CaseContext, Needs, Observation, SubjectSource } from '../../harness/index.ts'
import type { TargetFacts } from '../../target/index.ts'
import { membersOf } from '../ecs-group.ts'
import { aGroup, theGroup } from '../fixtures.ts'
import { whyNoMigration } from '../native-requests.ts'
import { whyNoResize } from '../other-flavor.ts'
import { placements, seeingHosts, whyNeverApart } from '../placement.ts'
import { acted, actedInto } from '../server-actions.ts'
import type { ShownServer } from '../server.ts'
import { aServer, nativePlace, theServerIn } from '../servers.ts'
import { mustBeMembers, type Step, type Steps, taken } from '../steps.ts'

/** Two servers, and to be told where they are. */
export function twoMembers(_subject: unknown, { facts }: SubjectSource): Needs {
  const impossible = whyNeverApart(facts)
  return seeingHosts(facts, { features: ['servers'], resources: { group: 1, server: 2 }, ...(impossible !== undefined && { impossible }) })
}

/** On an OpenStack a server is moved by a resize, and beside two members of a group a third host must be there for it. */
export function whyNotResized(facts: TargetFacts): string | undefined {
  return whyNoResize(facts) ?? whyNoThirdHost(facts)
}

export function whyNotMigrated(facts: TargetFacts): string | undefined {
  return whyNoMigration(facts) ?? whyNoThirdHost(facts)
}

function whyNoThirdHost({ dialect, hosts }: TargetFacts): string | undefined {
  return dialect === 'openstack' && hosts === 2 ? 'needs a third host, the target file gives 2' : undefined
}

/** What is done to a member of the group, one thing after the other, as far as the target has it. */
function changes(context: CaseContext, server: ShownServer): Array<Omit<Step, 'take'> & { readonly change: () => Promise<unknown> }> {
  const { facts, specs, subject } = context
  const moved = async (id: 'resizeServer' | 'migrateServer'): Promise<void> => {
    await actedInto(context, id, server, 'VERIFY_RESIZE')
    await actedInto(context, 'confirmServerResize', server, 'ACTIVE')
  }
  const at = nativePlace(context)
  const rebuildable = specs.has('rebuildServer', at.api ?? (subject.api === 'nova-v2' ? 'nova-v2' : 'nova-v2.1'), subject.microversion)
  const migratable = facts.hostEvidence.observer === 'admin' && whyNotMigrated(facts) === undefined
  return [
    { name: 'power', change: async () => {
      await actedInto(context, 'stopServer', server, 'SHUTOFF')
      await actedInto(context, 'startServer', server, 'ACTIVE')
    } },
    { name: 'reboot', change: async () => {
      await acted(context, 'rebootServer', server.id, { body: { reboot: { type: 'HARD' } } })
      await theServerIn(context, 'ACTIVE', { id: server.id, after: 'rebootServer' })
    } },
    ...(rebuildable ? [{ name: 'rebuild', change: () => actedInto(context, 'rebuildServer', server, 'ACTIVE') }] : []),
    ...(whyNotResized(facts) === undefined ? [{ name: 'resize', change: () => moved('resizeServer') }] : []),
    ...(migratable ? [{ name: 'migration', change: () => moved('migrateServer') }] : []),
  ]
}

/** Two servers of an anti-affinity group, created one after the other, and where they are after each thing that is done to one of them. */
export const LIFE: Observation<Steps> = {
  name: 'life-in-a-group',
  observe: async (context) => {
    const group = await aGroup(context)
    const servers = [await aServer(context, { group }), await aServer(context, { group })] as const
    mustBeMembers(membersOf(await theGroup(context.as.member, group.id)), servers)
    const [, changed] = servers
    const look = () => placements(context, servers)
    const later = changes(context, changed).map(({ name, change }): Step => ({ name, take: async () => {
      await change()
      return look()
    } }))
    return taken(context, [{ name: 'creation', take: look }, ...later])
  },
}
