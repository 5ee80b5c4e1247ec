import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './tests/browsers/chromium.ts';
import { type EngineName, engineNames } from './tests/engines/engine-page.ts';

/** Journeys through the built site: what only whole pages show, delivered as a server delivers them. */
export default defineConfig<object, { readonly engine: EngineName }>({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A machine that has much to do is no failure.
  timeout: 180_000,
  expect: { timeout: 30_000, toPass: { timeout: 30_000, intervals: [50, 100, 200] } },
  globalSetup: './tests/e2e/serve-sites.ts',
  reporter: [['dot'], ['./tests/count-journeys.ts']],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: launchOptions(),
    actionTimeout: 30_000,
    // A record of each page's files is an eighth of the time: `--trace on` has one, of a test that failed.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'journeys',
      outputDir: 'node_modules/.results/journeys',
      testMatch: 'e2e/*.test.ts',
    },
    // Frames, shifts and where a jump lands: nothing else runs beside it.
    {
      name: 'moments',
      outputDir: 'node_modules/.results/moments',
      testMatch: 'e2e/moments/*.test.ts',
      workers: 1,
      fullyParallel: false,
    },
    // The same checks in each engine.
    ...engineNames.map((engine) => ({
      name: engine,
      // Firefox opens all pages once it has been started, which takes as long as two of them.
      ...(engine === 'firefox' && { workers: 1 }),
      outputDir: `node_modules/.results/${engine}`,
      testMatch: 'engines/*.test.ts',
      use: { engine },
    })),
  ],
});
