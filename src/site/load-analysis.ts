import { articles } from 'virtual:corpus';
import type { Analysis } from '#article/document/analysis.ts';

/** What can be asked of the words of a section. Errors: a slug that the corpus doesn't have. */
export async function loadAnalysis(slug: string, section: string): Promise<Analysis> {
  const entry = articles.find((article) => article.slug === slug);
  if (!entry) throw new Error(`no article "${slug}"`);
  return entry.loadAnalysis(section);
}
