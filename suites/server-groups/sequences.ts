import { conformance } from '../../harness/index.ts'
import { isEcs, placesOf } from '../group-places.ts'
import { judgeGroupSequences, sequenceNeeds } from '../group-sequences.ts'
import { nativeApis } from '../subjects.ts'

conformance({
  id: 'server-groups/sequences/agrees-with-model',
  needs: sequenceNeeds,
  // One for all native families: what one does, the others must see.
  subjects: (source) => (nativeApis(source).length > 0 ? [{}] : []),
  body: (context) => judgeGroupSequences(context, { places: placesOf(context.facts).filter((place) => !isEcs(place)), runs: 12 }),
})
