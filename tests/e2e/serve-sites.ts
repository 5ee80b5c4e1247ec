import { buildSites, sites } from '../sites.ts';
import { serveFolder } from './serve-folder.ts';

/** Builds and serves the sites for as long as the run takes; the workers find the addresses in their environment. */
export default async function serveSites(): Promise<() => Promise<void>> {
  await buildSites();
  const served = await Promise.all(
    [sites.lesart, sites.articles].map(({ outDir, base }) => serveFolder(outDir, base)),
  );
  const [lesart, articles] = served.map(({ address }) => address);
  process.env.LESART_ADDRESSES = JSON.stringify({ lesart, articles });
  return async () => {
    await Promise.all(served.map(({ close }) => close()));
  };
}
