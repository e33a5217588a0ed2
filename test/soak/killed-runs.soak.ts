import { describe, expect, test } from 'vitest'
import { DIALECT_NAMES, startReferenceCloud } from '../../reference/index.ts'
import { KilledRuns, SWEPT, withRoomBeside } from '../killed-runs.ts'
import { Workplace } from '../spawned.ts'

/**
 * How many runs are killed, in all, and what is run; `TARGET` names a target file whose cloud is used instead of reference clouds. It must leave room for
 * two groups and two servers beside those of its budget, and nobody else may change its projects meanwhile.
 */
const { KILLS = '200', SEED = '1', TARGET, SELECTION = '--profile placement' } = process.env

async function killRuns(name: string, target: string, count: number): Promise<void> {
  const runs = await KilledRuns.of(target, { selection: SELECTION.split(' '), seed: `${SEED} ${name}` })
  const left = new Map<string, number>()
  try {
    for (let kill = 1; kill <= count; kill++) {
      const killed = await runs.next()
      for (const kind of killed.left) left.set(kind, (left.get(kind) ?? 0) + 1)
      expect(killed, `kill ${kill} of ${name}, seed ${SEED}, after ${Math.round(killed.afterMs)} ms: ${killed.sweep.output}`).toMatchObject(SWEPT)
      process.stdout.write(`${name}: ${kill} of ${count} killed and swept; they had left ${JSON.stringify(Object.fromEntries(left))}\n`)
    }
  } finally {
    await runs.close()
  }
  expect([...left.keys()].toSorted(), 'no moment found both kinds').toEqual(['group', 'server'])
}

describe.runIf(TARGET === undefined)('reference clouds', () => {
  test.each(DIALECT_NAMES)('%s: of runs that are killed nothing is left once they are swept', async (dialect) => {
    const place = new Workplace()
    const cloud = await startReferenceCloud({ dialect, latencyMs: 10 })
    try {
      await killRuns(dialect, place.target(withRoomBeside(cloud)), Math.ceil(Number(KILLS) / DIALECT_NAMES.length))
    } finally {
      await cloud.stop()
      place.remove()
    }
  })
})

test.runIf(TARGET !== undefined)('of runs that are killed on the cloud of a target file nothing is left once they are swept', async () => {
  await killRuns('the target', TARGET ?? '', Number(KILLS))
})
