import { defineConfig } from 'vitest/config'

/** Apart from `npm test`, which needs Node only: these drive programs of the system. */
export default defineConfig({
  test: { include: ['tests/deploy/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 },
})
