import { readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Plugin } from 'vite';
import { count } from '#build/count.ts';

/** Says in a line how many articles and pages a built site has, and how long it took to build. */
export async function describeBuild(dist: string, milliseconds: number): Promise<string> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pages = files.filter(({ name }) => name.endsWith('.html'));
  // An article has a folder of data.
  const articles = new Set(
    files.map(({ parentPath }) => parentPath).filter((path) => dirname(path).endsWith('assets/articles')),
  );
  const seconds = Math.round(milliseconds / 1000);
  return `${count(articles.size, 'article')}, ${count(pages.length, 'page')} in ${seconds} s`;
}

/** Says at the end of a build what was built. It must come after all that builds. */
export function tellBuild(): Plugin {
  let begun = 0;
  return {
    name: 'lesart:tell-build',
    config() {
      begun = performance.now();
    },
    buildApp: {
      order: 'post',
      handler: async ({ config: { root, build, logger } }) => {
        logger.info(await describeBuild(resolve(root, build.outDir), performance.now() - begun));
      },
    },
  };
}
