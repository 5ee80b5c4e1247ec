import { preview } from 'vite';
import { buildSites, sites } from '../sites.ts';

/** Serves a built site as a static host does, at a port that is free. */
async function serve(outDir: string) {
  const server = await preview({
    build: { outDir },
    preview: { port: 0, strictPort: false },
    logLevel: 'error',
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error(`${outDir} is not served`);
  return { origin: url.replace(/\/$/, ''), close: () => server.close() };
}

/** Builds and serves the sites for as long as the run takes; the workers find the addresses in their environment. */
export default async function serveSites(): Promise<() => Promise<void>> {
  await buildSites();
  const served = await Promise.all([serve(sites.lesart.outDir), serve(sites.articles.outDir)]);
  const [lesart, articles] = served;
  process.env.LESART_ORIGINS = JSON.stringify({ lesart: lesart.origin, articles: articles.origin });
  return async () => {
    await Promise.all(served.map(({ close }) => close()));
  };
}
