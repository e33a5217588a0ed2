import { answerOf, isRefused } from '../../checks/index.ts'
import { conformance } from '../../harness/index.ts'
import { askedBy, checkAllowed, controlled } from './asked.ts'
import { claimed, WALK, walkNeeds } from './walks.ts'

conformance({
  id: 'permissions/actions/grants',
  needs: walkNeeds,
  subjects: claimed('actions/grants'),
  observes: WALK,
  async body(context, _, walked) {
    checkAllowed(context, walked, `${context.subject.persona} has been granted what it takes`)
  },
})

conformance({
  id: 'permissions/actions/refuses-without-action',
  needs: walkNeeds,
  subjects: claimed('actions/refuses-without-action'),
  observes: WALK,
  async body(context, _, walked) {
    controlled(context.subject, walked)
    context.check(isRefused, askedBy(context.subject, walked), 'every action is allowed but the one that it takes')
  },
})

conformance({
  id: 'permissions/actions/new-users-may-nothing',
  needs: walkNeeds,
  subjects: claimed('actions/new-users-may-nothing'),
  observes: WALK,
  async body(context, _, walked) {
    controlled(context.subject, walked)
    context.check(isRefused, askedBy(context.subject, walked), 'the user has been granted nothing')
  },
})

conformance({
  id: 'permissions/actions/refuses-without-dependency',
  needs: walkNeeds,
  subjects: claimed('actions/refuses-without-dependency'),
  observes: WALK,
  async body(context, _, walked) {
    controlled(context.subject, walked)
    const asked = askedBy(context.subject, walked)
    context.observe('status', answerOf(asked).status)
    context.check(isRefused, asked, 'every action is allowed but one that the operation depends on')
  },
})
