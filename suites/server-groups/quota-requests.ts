import { hasStatus, isCalled } from '../../checks/index.ts'
import type { Subject } from '../../events/index.ts'
import { type CaseContext, conformance } from '../../harness/index.ts'
import { groupVersions, onceForEachApi } from '../subjects.ts'
import { succeeded } from '../group.ts'

/** Formed as the ids of projects are, and given by no generator. */
const NEVER_GIVEN = '00000000000040008000000000000000'

const withOperations = (subjects: readonly Subject[], operationIds: readonly string[]): Subject[] =>
  subjects.flatMap((subject) => operationIds.map((operationId) => ({ ...subject, operationId })))

conformance({
  id: 'server-groups/quota-requests/unknown-project',
  needs: { personas: ['member', 'admin'] },
  subjects: (source) => withOperations(onceForEachApi(source), ['showQuotaSet', 'showQuotaDefaults']),
  async body(context) {
    const { admin, member } = context.as
    const { operationId = '' } = context.subject
    succeeded(await admin.call(operationId, { path: { tenant_id: member.projectId } }), 200)
    const unknown = await admin.call(operationId, { path: { tenant_id: NEVER_GIVEN } })
    context.check(hasStatus, unknown, 400)
    context.check(isCalled, unknown, 'badRequest')
  },
})

/** The operation succeeds, and is refused with a parameter that no document gives it. */
async function refusesUnknownQuery({ as, check, subject }: CaseContext): Promise<void> {
  const { operationId = '' } = subject
  succeeded(await as.member.call(operationId), 200)
  check(hasStatus, await as.member.call(operationId, { query: [['undocumented', 'x']] }), 400)
}

conformance({
  id: 'server-groups/quota-requests/refuses-unknown-query',
  needs: {},
  subjects: (source) => withOperations(groupVersions(source, { from: '2.75' }), ['showLimits', 'showQuotaSet']),
  body: refusesUnknownQuery,
})

conformance({
  id: 'server-groups/quota-requests/defaults-refuse-unknown-query',
  needs: {},
  subjects: (source) => withOperations(groupVersions(source, { from: '2.102' }), ['showQuotaDefaults']),
  body: refusesUnknownQuery,
})
