import type { ArticleSummary } from '#article/document/article.ts';

const folder = 'own/';

/** The slug of a text of the reader's own, by its id: what its address says behind the language. No article of the edition has a slash in its slug. */
export function ownSlug(id: string): string {
  return folder + id;
}

/** The id of a text of the reader's own, by its slug; undefined for an article of the edition. */
export function ownId(slug: string): string | undefined {
  return slug.startsWith(folder) ? slug.slice(folder.length) : undefined;
}

/** Whether a text is the reader's own: it is on their device alone, so nobody else can follow a link to it. */
export function isOwn({ slug }: Pick<ArticleSummary, 'slug'>): boolean {
  return ownId(slug) !== undefined;
}
