import { conformance } from '../../harness/index.ts'
import { isEcs, placesOf } from '../group-places.ts'
import { judgeServerSequences, SERVER_SEQUENCE_NEEDS } from '../server-sequences.ts'
import { newestNative } from '../server-subjects.ts'

conformance({
  id: 'servers/sequences/membership-agrees-with-model',
  needs: SERVER_SEQUENCE_NEEDS,
  subjects: newestNative,
  async body(context) {
    const place = placesOf(context.facts).findLast((candidate) => !isEcs(candidate))
    if (place === undefined) throw new Error('Could not find a native place: the plan has a native subject alone.')
    await judgeServerSequences(context, place)
  },
})
