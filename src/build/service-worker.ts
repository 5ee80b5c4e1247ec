import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { listKeptFiles } from '#build/list-kept-files.ts';
import type { KeptArticle, KeptLibrary } from '#tools/offline/kept-site.ts';

const entry = 'src/tools/offline/worker.ts';

/** Writes the lists that the worker asks for when it keeps an article: in itself it would grow with the library. */
async function writeLists(dist: string, articles: readonly KeptArticle[]): Promise<void> {
  await mkdir(join(dist, 'kept'), { recursive: true });
  for (const article of articles)
    await writeFile(join(dist, 'kept', `${article.slug}.json`), JSON.stringify(article));
  const library: KeptLibrary = { slugs: articles.map(({ slug }) => slug) };
  await writeFile(join(dist, 'library.json'), JSON.stringify(library));
}

/** Bundles the service worker when all else is built and every page is written, with the list of what it keeps in any case. */
export function serviceWorker(): Plugin {
  return {
    name: 'lesart:service-worker',
    buildApp: {
      order: 'post',
      handler: async ({ config: { root, base, build: options } }) => {
        const dist = resolve(root, options.outDir);
        const { site, articles } = await listKeptFiles(dist, base);
        await writeLists(dist, articles);
        await build({
          root,
          base,
          configFile: false,
          logLevel: 'warn',
          define: { 'import.meta.env.KEPT': JSON.stringify(site) },
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
