import { isSame } from '../../checks/index.ts'
import type { CaseContext } from '../../harness/index.ts'
import { theEcs } from '../ecs-server.ts'
import type { ShownServer } from '../server.ts'
import type { Fields } from './job.ts'

/** By which a server is told to be the same one, whatever was done to it. */
const IDENTITY = ['id', 'name', 'tenant_id', 'user_id', 'created', 'addresses'] as const

export type Facet = (typeof IDENTITY)[number] | 'flavor' | 'image' | 'status'

function facetsOf(fields: Fields, facets: readonly Facet[]): Fields {
  return Object.fromEntries(facets.map((facet) => [facet, fields[facet]]))
}

/** A server is the one that was seen before: by id, name, owner, time of creation, addresses, and what else it must have kept. */
export async function checkSameServer(
  context: CaseContext,
  before: ShownServer,
  kept: { readonly after: string; readonly too: readonly Facet[] },
): Promise<void> {
  const { fields } = await theEcs(context.as.member, before.id)
  const facets = [...IDENTITY, ...kept.too]
  context.check(isSame, facetsOf(fields, facets), facetsOf(before.fields, facets), `the server after ${kept.after}:`)
}
