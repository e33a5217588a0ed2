import type { CaseContext } from '../harness/index.ts'
import type { TargetFacts } from '../target/index.ts'
import { whyNoResize } from './other-flavor.ts'
import type { PreparedRequests } from './prepared-request.ts'
import { aLockedServer, aResizedServer, actionBody } from './server-actions.ts'
import { serverBody } from './server.ts'
import { aServer, aStoppedServer } from './servers.ts'

const listed = { holds: 'server', before: (context: CaseContext) => aServer(context) } as const

/** Why nothing can be migrated at a target; undefined where something may. */
export function whyNoMigration({ hosts }: Pick<TargetFacts, 'hosts'>): string | undefined {
  return hosts === 1 ? 'needs a second host, the target file gives 1' : undefined
}

const body = (operationId: string) => ({ facts }: CaseContext): unknown => actionBody(facts, operationId)

/** Native operations on servers. */
export const NATIVE_REQUESTS: PreparedRequests = {
  listServers: listed,
  listServersDetail: listed,
  createServer: {
    holds: 'server',
    body: ({ as, facts, name }) => serverBody(facts, { name: name() }, as.member.view('createServer').microversion),
  },
  startServer: { server: (context) => aStoppedServer(context) },
  resizeServer: { body: body('resizeServer'), impossible: whyNoResize },
  confirmServerResize: { server: (context) => aResizedServer(context), impossible: whyNoResize },
  revertServerResize: { server: (context) => aResizedServer(context), impossible: whyNoResize },
  rebuildServer: { body: body('rebuildServer') },
  unlockServer: { server: (context) => aLockedServer(context) },
  migrateServer: { body: body('migrateServer'), impossible: whyNoMigration },
}
