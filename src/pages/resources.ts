import { articles } from 'virtual:corpus';
import type { Language } from '#document/language.ts';
import { loadInterfaceWords } from '#i18n/interface-words.ts';
import { createResource } from '#pages/resource.ts';

/** Articles by slug, each a file of its own. Errors: a slug that the corpus doesn't have. */
export const articleResource = createResource(async (slug: string) => {
  const entry = articles.find((article) => article.slug === slug);
  if (!entry) throw new Error(`no article "${slug}"`);
  const { article } = await entry.load();
  return article;
});

/** The interface's words by language. */
export const wordsResource = createResource((language: Language) => loadInterfaceWords(language));
