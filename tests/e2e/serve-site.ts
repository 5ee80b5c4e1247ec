import { existsSync } from 'node:fs';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly origin: string;
  }
}

/** Serves the built site, as `npm start` does, for the browser tests. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('the browser tests need the built site: npm run build');
  const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('the built site is not served');
  provide('origin', url.replace(/\/$/, ''));
  return () => server.close();
}
