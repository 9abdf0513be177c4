import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const BUILT_SITE = ['tests/{site,browser,deploy}/**/*.test.{ts,tsx}']

export default defineConfig({
  plugins: [react()],
  // A package that names source maps it does not ship is no news.
  logLevel: 'error',
  test: {
    // It imports JSON in a way that Node.js 20 refuses and Vite understands.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: BUILT_SITE,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built site',
          include: BUILT_SITE,
          globalSetup: 'tests/site/serve-site.ts',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
