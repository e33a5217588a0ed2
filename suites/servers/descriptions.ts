import { hasNoUndocumentedFields, hasStatus, matchesSchema } from '../../checks/index.ts'
import type { Exchange } from '../../events/index.ts'
import { type At, type CaseContext, conformance } from '../../harness/index.ts'
import type { OperationView } from '../../specs/index.ts'
import { ONE_SERVER } from '../server-subjects.ts'
import { aServer } from '../servers.ts'
import { lastOfEachApi } from '../subjects.ts'

const SHOWING = ['showServer', 'listServersDetail', 'listServers'] as const

/** Each form in which the family describes what shows servers, with the answer there; all are asked about one server. */
async function everyDescription(context: CaseContext, judge: (exchange: Exchange, view: OperationView) => void): Promise<void> {
  const { as: { member }, facts: { microversions: { min, max } }, specs, subject: { api } } = context
  const { id } = await aServer(context)
  for (const operationId of SHOWING) {
    const versions = api === 'nova-v2.1' ? [...new Set([...specs.breakpoints(operationId, min, max), max])] : [undefined]
    for (const microversion of versions) {
      const at: At = microversion === undefined ? {} : { microversion }
      const view = member.view(operationId, at)
      const exchange = await member.call(operationId, operationId === 'showServer' ? { path: { server_id: id } } : {}, at)
      context.check(hasStatus, exchange, view.success.status)
      judge(exchange, view)
    }
  }
}

conformance({
  id: 'servers/descriptions/matches-every-schema',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  body: (context) => everyDescription(context, (exchange, view) => context.check(matchesSchema, exchange, view)),
})

conformance({
  id: 'servers/descriptions/no-undocumented-fields',
  needs: ONE_SERVER,
  subjects: lastOfEachApi,
  body: (context) => everyDescription(context, (exchange, view) => context.check(hasNoUndocumentedFields, exchange, view)),
})
