import { expect, test } from 'vitest'
import { startReferenceCloud } from '../reference/index.ts'
import { KilledRuns, SWEPT, withRoomBeside } from './killed-runs.ts'
import { Workplace } from './spawned.ts'

/** `npm run soak` kills two hundred. */
const KILLS = 2

test('of runs that are killed nothing is left once they are swept, and nothing else is touched', async () => {
  const place = new Workplace()
  const cloud = await startReferenceCloud({ dialect: 'huaweicloud', latencyMs: 10 })
  const runs = await KilledRuns.of(place.target(withRoomBeside(cloud)), { selection: ['--profile', 'placement'], seed: 'sample', withinMs: 3000 })
  try {
    for (let kill = 1; kill <= KILLS; kill++) {
      const killed = await runs.next()
      expect(killed, killed.sweep.output).toMatchObject(SWEPT)
    }
  } finally {
    await runs.close()
    await cloud.stop()
    place.remove()
  }
}, 600_000)
