import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** What takes too long for every change: repetitions by the hundred, and every fault against every requirement. */
export default defineConfig({
  test: {
    include: ['test/soak/**/*.soak.ts'],
    fileParallelism: false,
    maxConcurrency: availableParallelism(),
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
})
