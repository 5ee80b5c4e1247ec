import { createServer, type ViteDevServer } from 'vite';
import type { BrowserCommand } from 'vitest/node';
import type { PrerenderedPage } from '#site/prerender.tsx';

/** A page as it is delivered. The data of its article its script fetches. */
export type DeliveredPage = Omit<PrerenderedPage, 'article' | 'apparatus'>;

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Draws the page at a path as the build does, in Node. Errors: whatever a component throws. */
    readonly prerenderPage: (path: string) => Promise<DeliveredPage>;
  }
}

let starting: Promise<ViteDevServer> | undefined;

/** Starts what loads the site's modules for Node: the server of the tests makes them a browser's. */
function startServer(isWatching: boolean): Promise<ViteDevServer> {
  starting ??= createServer({
    mode: 'test',
    appType: 'custom',
    // Else it and the development server would each throw away what the other has prepared.
    cacheDir: 'node_modules/.vite/prerender',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: isWatching ? {} : null },
  });
  return starting;
}

export const prerenderPage: BrowserCommand<[path: string]> = async ({ project }, path) => {
  const server = await startServer(project.vitest.config.watch);
  const { renderPage } = await server.ssrLoadModule('/src/site/prerender.tsx');
  const { article, apparatus, ...delivered }: PrerenderedPage = await renderPage(path);
  return delivered;
};
