import { conformance } from '../../harness/index.ts'
import { checkAllowed } from './asked.ts'
import { claimed, WALK, walkNeeds } from './walks.ts'

conformance({
  id: 'permissions/editions/coarse-action-grants',
  needs: walkNeeds,
  subjects: claimed('editions/coarse-action-grants'),
  observes: WALK,
  async body(context, _, walked) {
    checkAllowed(context, walked, 'an older edition names this action for it')
  },
})
