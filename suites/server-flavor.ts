import { bodyOf, isSame } from '../checks/index.ts'
import type { At, CaseContext } from '../harness/index.ts'
import { compareMicroversions } from '../specs/index.ts'
import { PreconditionFailed } from './group.ts'
import type { ShownServer } from './server.ts'
import { nativePlace } from './servers.ts'

/** Whether servers show details of their flavor (from 2.47 on) instead of its id (Nova version history, 2.47). */
export function hasFlavorDetails(microversion: string | undefined): boolean {
  return microversion !== undefined && compareMicroversions(microversion, '2.47') >= 0
}

/** How a server shows a flavor where it is looked at. Throws {@link PreconditionFailed} when the target does not show the flavor. */
async function flavorAsShown({ as: { member } }: CaseContext, id: string, at: At): Promise<Record<string, unknown>> {
  const { microversion } = member.view('showServer', at)
  if (!hasFlavorDetails(microversion)) return { id }
  const exchange = await member.call('showFlavor', { path: { flavor_id: id } }, at)
  const { flavor } = (bodyOf(exchange) ?? {}) as { flavor?: Record<string, unknown> }
  if (flavor === undefined) throw new PreconditionFailed(`show flavor ${id}`, exchange)
  const { vcpus, ram, disk, name } = flavor
  return { vcpus, ram, disk, original_name: name }
}

/** Judges that a server shows a flavor, in the form of the microversion at which it was looked at. */
export async function checkFlavor(context: CaseContext, server: ShownServer, id: string, at: At = nativePlace(context)): Promise<void> {
  const owed = await flavorAsShown(context, id, at)
  const shown = (server.fields['flavor'] ?? {}) as Record<string, unknown>
  const seen = Object.fromEntries(Object.keys(owed).map((key) => [key, shown[key]]))
  context.check(isSame, seen, owed, `the flavor of the server, which is ${id}:`)
}
