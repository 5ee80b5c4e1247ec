import { join, resolve } from 'node:path';
import type { Article } from '#article/document/article.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { type Length, lengths } from './lengths.ts';
import { shelfPages } from './shelf-pages.ts';
import { writeBarePage } from './write-bare-page.ts';

/** The sites of a length that are visited in turn; each has the article at the same path. */
export interface Sites {
  readonly bare: BuiltSite;
  readonly ours: BuiltSite;
  /** Of the revision that ours is compared with. */
  readonly before: BuiltSite | undefined;
}

/** Builds the sites of a length. */
export async function buildSites(
  length: Length,
  {
    article,
    page,
    folder,
    before,
  }: {
    readonly article: Article;
    readonly page: string;
    /** For files that nobody needs afterwards. */
    readonly folder: string;
    /** Where the source of the revision is that ours is compared with. */
    readonly before: string | undefined;
  },
): Promise<Sites> {
  const times = lengths[length];
  const build = (root: string, name: string) =>
    buildSite(root, [page, ...shelfPages], times, join(folder, `${length}-${name}`));
  const text = Buffer.from(writeBarePage(article, times));
  return {
    bare: { files: new Map([[page, text]]), tellsReady: false },
    ours: await build(resolve(), 'ours'),
    before: before === undefined ? undefined : await build(before, 'before'),
  };
}
