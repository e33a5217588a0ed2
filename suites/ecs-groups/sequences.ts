import { conformance } from '../../harness/index.ts'
import { ecsGroups, ecsGroupsBesideNative } from '../ecs-group.ts'
import { isEcs, type Place, placesOf } from '../group-places.ts'
import { judgeGroupSequences, sequenceNeeds } from '../group-sequences.ts'
import { judgeServerSequences, SERVER_SEQUENCE_NEEDS } from '../server-sequences.ts'

conformance({
  id: 'ecs-groups/sequences/agrees-with-model',
  needs: sequenceNeeds,
  subjects: ecsGroups,
  body: (context) => judgeGroupSequences(context, { places: ecsAndNewest(placesOf(context.facts)), runs: 12 }),
})

conformance({
  id: 'ecs-groups/sequences/membership-agrees-with-model',
  needs: SERVER_SEQUENCE_NEEDS,
  subjects: ecsGroupsBesideNative,
  async body(context) {
    const place = placesOf(context.facts).find(isEcs)
    if (place === undefined) throw new Error('Could not find the ECS API: the plan has a subject of it alone.')
    await judgeServerSequences(context, place)
  },
})

/** The ECS API, and of the native ones the newest: the others see what that one sees. */
function ecsAndNewest(places: readonly Place[]): Place[] {
  return [...places.filter(isEcs), ...places.filter((place) => !isEcs(place)).slice(-1)]
}
