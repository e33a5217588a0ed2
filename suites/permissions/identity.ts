import { isAllowed, isRefused } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { askedBy, controlled } from './asked.ts'
import { claimed, WALK, walkNeeds } from './walks.ts'

conformance({
  id: 'permissions/identity/grants',
  needs: walkNeeds,
  subjects: claimed('identity/grants'),
  observes: WALK,
  async body(context, _, walked) {
    context.check(isAllowed, askedBy(context.subject, walked), 'an identity policy allows the action')
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
    context.check(isAllowed, askedBy(context.subject, walked), 'an identity policy allows the alias of the action')
  },
})

conformance({
  id: 'permissions/identity/levels-tell-reads',
  needs: walkNeeds,
  subjects: claimed('identity/levels-tell-reads'),
  observes: WALK,
  async body(context, _, walked) {
    const { subject } = context
    const asked = askedBy(subject, walked)
    if (subject.expected === 'allowed') return context.check(isAllowed, asked, 'its action is of the level list or read')
    controlled(subject, walked)
    context.check(isRefused, asked, 'its action is of the level write, and those of the levels list and read are granted')
  },
})
