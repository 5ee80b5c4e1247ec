import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { launchOptions } from './tests/browsers/chromium.ts';
import { bundleWorker } from './tests/bundle-worker.ts';
import { CountUnits } from './tests/count-units.ts';
import { prerenderPage } from './tests/prerender-page.ts';
import site from './vite.config.ts';

/** Tests that need no delivered page: units in Node, components in the browser, the files that the build has written. */
export default defineConfig((env) =>
  mergeConfig(
    site(env),
    defineConfig({
      test: {
        reporters: ['dot', new CountUnits()],
        // As long as a journey may take: a machine that has much to do is no failure.
        testTimeout: 180_000,
        // A core is left to the runner otherwise, which has little to do.
        maxWorkers: 2,
        // The names of classes that the site has: two files of a component have them in common.
        css: { modules: { classNameStrategy: 'scoped' } },
        coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], reporter: ['text'] },
        projects: [
          {
            extends: true,
            test: {
              name: 'unit',
              include: ['tests/**/*.test.{ts,tsx}'],
              exclude: ['tests/{e2e,engines,built}/**', '**/*.browser.test.*'],
              // Half of the time went into a process for each file; what has no page has nothing to isolate.
              isolate: false,
            },
          },
          {
            extends: true,
            plugins: [bundleWorker()],
            // What the components are made of, known beforehand: found in the middle of a run it would load the page anew.
            optimizeDeps: { entries: ['src/site/client.ts', 'tests/**/*.browser.test.{ts,tsx}'] },
            test: {
              name: 'browser',
              include: ['tests/**/*.browser.test.{ts,tsx}'],
              setupFiles: 'tests/setup-page.tsx',
              isolate: false,
              expect: { poll: { timeout: 30_000 } },
              browser: {
                enabled: true,
                provider: playwright({
                  launchOptions: launchOptions(),
                  contextOptions: { reducedMotion: 'reduce' },
                }),
                instances: [{ browser: 'chromium' }],
                headless: true,
                screenshotFailures: false,
                commands: { prerenderPage },
                viewport: { width: 1440, height: 900 },
              },
            },
          },
          {
            extends: true,
            test: {
              name: 'built',
              include: ['tests/built/**/*.test.ts'],
              globalSetup: 'tests/built/build.ts',
            },
          },
        ],
      },
    }),
  ),
);
