import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Tests that sample draw the same things in all processes, and again when the seed is given.
if (!process.env['SEED'] && process.env['SWEEP'] !== '1') {
  process.env['SEED'] = String(Math.floor(Math.random() * 1e6))
  console.log(`Samples are drawn with SEED=${process.env['SEED']}`)
}

const SERVED = 'tests/built/serve-site.ts'
const BROWSER = 'tests/browser/share-browser.ts'

/** Tests by what they cost; README says a sentence of each. */
export default defineConfig({
  plugins: [react()],
  // A package that names source maps it does not ship is no news.
  logLevel: 'error',
  test: {
    // It imports JSON in a way that Node.js 20 refuses and Vite understands.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    maxWorkers: '100%',
    // To load five hundred modules anew for each file took longer than most files.
    isolate: false,
    setupFiles: ['tests/property-runs.ts', 'tests/forget-content.ts'],
    // What a file was compiled to is kept: to compile all of them takes a third of a quick run.
    experimental: { fsModuleCache: true },
    // A busy machine is no fault.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/{unit,bench}/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.{ts,tsx}'], globalSetup: SERVED } },
      {
        extends: true,
        test: {
          name: 'browser',
          // More pages at once only wait for one another.
          maxConcurrency: 2,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          globalSetup: [SERVED, BROWSER],
        },
      },
      {
        extends: true,
        test: { name: 'operations', include: ['tests/operations/**/*.test.{ts,tsx}'], globalSetup: SERVED },
      },
    ],
  },
})
