import { isRefused } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { askedBy, checkAllowed, controlled } from './asked.ts'
import { claimed, WALK, walkNeeds } from './walks.ts'

conformance({
  id: 'permissions/identity/grants',
  needs: walkNeeds,
  subjects: claimed('identity/grants'),
  observes: WALK,
  async body(context, _, walked) {
    checkAllowed(context, walked, 'an identity policy allows the action')
  },
})

conformance({
  id: 'permissions/identity/refuses-without-action',
  needs: walkNeeds,
  subjects: claimed('identity/refuses-without-action'),
  observes: WALK,
  async body(context, _, walked) {
    controlled(context.subject, walked)
    context.check(isRefused, askedBy(context.subject, walked), 'an identity policy allows every action but the one that it takes')
  },
})

conformance({
  id: 'permissions/identity/alias-grants',
  needs: walkNeeds,
  subjects: claimed('identity/alias-grants'),
  observes: WALK,
  async body(context, _, walked) {
    checkAllowed(context, walked, 'an identity policy allows the alias of the action')
  },
})

conformance({
  id: 'permissions/identity/levels-tell-reads',
  needs: walkNeeds,
  subjects: claimed('identity/levels-tell-reads'),
  observes: WALK,
  async body(context, _, walked) {
    const { subject } = context
    if (subject.expected === 'allowed') return checkAllowed(context, walked, 'its action is of the level list or read')
    controlled(subject, walked)
    context.check(isRefused, askedBy(subject, walked), 'its action is of the level write, and those of the levels list and read are granted')
  },
})
