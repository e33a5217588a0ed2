import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A guard against hanging, not a judgement: a whole examination takes a minute on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // Much of a test is waiting for a cloud: one worker would leave cores idle.
    maxWorkers: '100%',
  },
})
