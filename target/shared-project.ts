import type { ApiDescription } from '../specs/index.ts'
import { capacitiesOf } from './capacity.ts'
import type { Connection, TargetFacts } from './connection.ts'
import { Disposal } from './disposal.ts'
import { familyFor, RESOURCES } from './resources.ts'
import { runIdOf } from './run-id.ts'
import type { TargetFile } from './target-file.ts'

const LISTING_MS = 60_000

interface Shared {
  readonly connection: Connection
  readonly specs: ApiDescription
  readonly budget: TargetFile['budget']
}

/**
 * The facts of a target whose project several runs of this program share: what they hold at the moment, by its names, is no part of what
 * is in use, so that all of them find the same room. A kind that cannot be listed stays as it was read.
 */
export async function sharedProject({ connection, specs, budget }: Shared): Promise<TargetFacts> {
  const { facts } = connection
  const disposal = new Disposal({ connection, specs, purpose: 'preflight' })
  const quotas: Record<string, TargetFacts['quotas'][string] | undefined> = { ...facts.quotas }
  for (const kind of RESOURCES) {
    const api = familyFor(kind, facts.apis)
    const quota = facts.quotas[kind.kind]
    if (api === undefined || quota === undefined) continue
    const listed = await disposal.list({ kind: kind.kind, api, persona: 'member' }, AbortSignal.timeout(LISTING_MS))
    if (listed !== undefined) quotas[kind.kind] = { ...quota, used: listed.filter(({ name }) => runIdOf(name ?? '') === undefined).length }
  }
  return { ...facts, ...capacitiesOf(quotas, budget) }
}
