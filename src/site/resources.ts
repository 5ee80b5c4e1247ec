import { articles } from 'virtual:corpus';
import type { Language } from '#article/document/language.ts';
import { loadInterfaceWords } from '#i18n/interface-words.ts';
import { loadLaterWords } from '#i18n/later-words.ts';
import { idle } from '#ui/idle.ts';
import { createResource } from '#ui/resource.ts';

/** Articles by slug, each a file of its own. Errors: a slug that the corpus doesn't have. */
export const articleResource = createResource(async (slug: string) => {
  const entry = articles.find((article) => article.slug === slug);
  if (!entry) throw new Error(`no article "${slug}"`);
  const { article } = await entry.load();
  return article;
});

/** The interface's words by language. */
export const wordsResource = createResource((language: Language) => loadInterfaceWords(language));

/** The page of what the reader has saved, with its words, by language. */
export const studyResource = createResource(async (language: Language) => {
  const [{ StudyRoute }] = await Promise.all([
    import('#site/StudyRoute.tsx'),
    wordsResource.load(language).then((words) => loadLaterWords(words, 'study')),
  ]);
  return StudyRoute;
});

let isTaken = false;

/** The static page can do without what comes later, and stays as it is; one that React has drawn can't. */
function stayOrReload(): void {
  if (isTaken) location.reload();
}

/** What stands beside an article's text, with the views that show it, by slug: comes when the page is idle. */
export const apparatusResource = createResource(async (slug: string) => {
  await idle();
  const entry = articles.find((article) => article.slug === slug);
  if (!entry) throw new Error(`no article "${slug}"`);
  const [{ apparatus }, { Beside }] = await Promise.all([entry.loadApparatus(), import('#site/Beside.tsx')]);
  isTaken = true;
  return { apparatus, Beside };
}, stayOrReload);

/** The words of what stands beside the text: comes with it. True once `useTranslation('beside')` finds them. */
export const besideWordsResource = createResource(async (language: Language) => {
  await idle();
  await loadLaterWords(await wordsResource.load(language), 'beside');
  return true;
}, stayOrReload);

/** The reading panel with its words, by language: comes when it is asked for. */
export const panelResource = createResource(
  async (language: Language) => {
    const [{ ArticlePanel }] = await Promise.all([
      import('#site/ArticlePanel.tsx'),
      loadLaterWords(await wordsResource.load(language), 'comfort'),
    ]);
    return { ArticlePanel };
  },
  () => undefined,
);
