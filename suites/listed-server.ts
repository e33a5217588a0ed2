import type { At, Session } from '../harness/index.ts'
import { PreconditionFailed } from './group.ts'
import { serversIn, type ShownServer } from './server.ts'

export interface ListedOptions {
  readonly at?: At
  readonly query?: ReadonlyArray<readonly [string, string]>
}

/** The entry of a server in a list. Throws {@link PreconditionFailed} when the target gives no list, or one without it. */
export async function listedServer(
  session: Session,
  operationId: 'listServers' | 'listServersDetail',
  id: string,
  { at = {}, query = [] }: ListedOptions = {},
): Promise<ShownServer> {
  const exchange = await session.call(operationId, { query }, at)
  const entry = serversIn(exchange).find((server) => server.id === id)
  if (entry === undefined) throw new PreconditionFailed(`find server ${id} in the list`, exchange)
  return entry
}
