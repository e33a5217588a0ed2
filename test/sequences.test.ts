import { describe, expect, test } from 'vitest'
import type { RequirementId } from '../requirements/index.ts'
import { ReferenceExaminer } from './reference-examiner.ts'

const NATIVE = 'server-groups/sequences/agrees-with-model'
const ECS = 'ecs-groups/sequences/agrees-with-model'
const MEMBERS = 'servers/sequences/membership-agrees-with-model'
const ECS_MEMBERS = 'ecs-groups/sequences/membership-agrees-with-model'

/** Each fault, what it breaks, a seed that finds it, and how many steps show it at least. */
const PLANTED: ReadonlyArray<readonly [fault: string, id: RequirementId, seed: number, steps: number]> = [
  // Four created, and three of them deleted one after another: the last deletion looks at the list.
  ['third-deletion-relists-first', NATIVE, 1, 7],
  // Two created, one deleted, one created, and that one shown.
  ['next-group-shown-by-former-name', NATIVE, 1, 5],
  ['next-ecs-group-shown-by-former-name', ECS, 2, 5],
  // Two created, one deleted, and a page behind the first.
  ['pages-repeat-after-deletion', ECS, 2, 4],
  // A group, a server in it, which is stopped and deleted.
  ['stopped-members-linger', MEMBERS, 1, 4],
  // A group, a server in it, which leaves and is added again.
  ['who-left-cannot-return', ECS_MEMBERS, 1, 4],
]

describe('a sequence that fails', () => {
  const reference = new ReferenceExaminer('huaweicloud')

  test.each(PLANTED)('%s: shrinks to its essential steps, and is replayed alone', async (fault, id, seed, steps) => {
    const { counterexamples: [smallest], finished } = await reference.examine({ fault, ids: [id], seed, shrinkingRequests: 3000 })
    if (smallest === undefined) throw new Error('The sequences passed.')
    expect(finished).toMatchObject([{ verdict: 'failed' }])
    expect(smallest.input.length, smallest.input.join('; ')).toBeLessThanOrEqual(steps + 1)
    const again = await reference.examine({ fault, ids: [id], seed, replayed: smallest })
    expect(again.finished).toMatchObject([{ verdict: 'failed', violation: { check: finished[0]?.violation?.check } }])
    expect(again.counterexamples).toMatchObject([{ input: smallest.input, sha256: smallest.sha256 }])
    const mended = await reference.examine({ ids: [id], seed, replayed: smallest })
    expect(mended.finished).toMatchObject([{ verdict: 'passed' }])
  })

  test('draws the same whatever else runs', async () => {
    const alone = await reference.examine({ ids: [NATIVE], seed: 5 })
    const among = await reference.examine({ ids: [NATIVE, ECS, 'server-groups/list/omits-deleted'], seed: 5 })
    const requestsOf = ({ finished }: typeof alone): number[] => finished.filter((pair) => pair.id === NATIVE).map(({ requests }) => requests)
    expect(requestsOf(among)).toEqual(requestsOf(alone))
  })
})
