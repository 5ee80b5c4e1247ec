import type { Language } from '#article/document/language.ts';
import { loadLaterWords } from '#i18n/later-words.ts';
import type { PageDescription } from '#site/describe-page.ts';
import { wordsResource } from '#site/resources.ts';

/** Describes the page of what the reader has saved. */
export async function describeStudy(language: Language): Promise<PageDescription> {
  const words = await wordsResource.load(language);
  await loadLaterWords(words, 'study');
  const t = words.getFixedT(language, 'study');
  return { title: `${t('title')} · Lesart`, description: t('description') };
}
