import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: { '@hemicycle/log': fileURLToPath(new URL('packages/log/src/index.ts', import.meta.url)) },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'packages/**/*.test.ts'],
    globalSetup: ['src/store/testing/global-setup.ts'],
    pool: 'threads',
    isolate: false,
    // One for each core of the smallest machine that runs the tests; left alone, vitest keeps one core for itself.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
