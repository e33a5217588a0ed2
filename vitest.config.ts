import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Much of a test is waiting for a cloud: one worker would leave cores idle.
    maxWorkers: '100%',
  },
})
