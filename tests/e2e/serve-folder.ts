import { type Plugin, preview } from 'vite';
import { servePages } from '#build/serve-pages.ts';

/** A site at an address of its own. */
export interface ServedSite {
  /** Without a slash at its end: an origin, with the site's path where it has one. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Sends files as they are: to pack each anew for every page that a test opens takes longer than to send it. */
function unpacked(): Plugin {
  return {
    name: 'lesart:unpacked',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        delete request.headers['accept-encoding'];
        next();
      });
    },
  };
}

/** Serves the files of a built site as a static host does, at a port that is free. */
export async function serveFolder(outDir: string, base: string): Promise<ServedSite> {
  const server = await preview({
    configFile: false,
    base,
    plugins: [unpacked(), servePages()],
    appType: 'mpa',
    build: { outDir },
    preview: { port: 0, strictPort: false },
    logLevel: 'error',
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error(`${outDir} is not served`);
  return { address: url.replace(/\/$/, ''), close: () => server.close() };
}
