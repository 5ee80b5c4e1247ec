import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { listKeptFiles } from '#build/list-kept-files.ts';

const entry = 'src/tools/offline/worker.ts';

/** Bundles the service worker when all else is built and every page is written, with the list of what it keeps. */
export function serviceWorker(): Plugin {
  return {
    name: 'lesart:service-worker',
    buildApp: {
      order: 'post',
      handler: async ({ config: { root, base, build: options } }) => {
        const dist = resolve(root, options.outDir);
        const kept = await listKeptFiles(dist, base);
        await build({
          root,
          base,
          configFile: false,
          logLevel: 'warn',
          define: { 'import.meta.env.KEPT': JSON.stringify(kept) },
          build: {
            outDir: dist,
            emptyOutDir: false,
            copyPublicDir: false,
            rollupOptions: {
              input: join(root, entry),
              output: { format: 'iife', entryFileNames: 'sw.js' },
            },
          },
        });
      },
    },
  };
}
