import { isRefused } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { askedBy, checkAllowed, controlled } from './asked.ts'
import { claimed, WALK, walkNeeds } from './walks.ts'

conformance({
  id: 'permissions/scope/enterprise-grant-authorises',
  needs: walkNeeds,
  subjects: claimed('scope/enterprise-grant-authorises'),
  observes: WALK,
  async body(context, _, walked) {
    checkAllowed(context, walked, 'its action may be granted for an enterprise project')
  },
})

conformance({
  id: 'permissions/scope/enterprise-grant-not-native',
  needs: walkNeeds,
  subjects: claimed('scope/enterprise-grant-not-native'),
  observes: WALK,
  async body(context, _, walked) {
    controlled(context.subject, walked)
    context.check(isRefused, askedBy(context.subject, walked), 'everything is granted, but for an enterprise project only')
  },
})
