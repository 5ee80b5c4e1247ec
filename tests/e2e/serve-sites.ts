import { buildSites, sites } from '../sites.ts';
import { serveFolder } from './serve-folder.ts';

/** Builds and serves the sites for as long as the run takes; the workers find the addresses in their environment. */
export default async function serveSites(): Promise<() => Promise<void>> {
  await buildSites();
  const served = await Promise.all([serveFolder(sites.lesart.outDir), serveFolder(sites.articles.outDir)]);
  const [lesart, articles] = served;
  process.env.LESART_ORIGINS = JSON.stringify({ lesart: lesart.origin, articles: articles.origin });
  return async () => {
    await Promise.all(served.map(({ close }) => close()));
  };
}
