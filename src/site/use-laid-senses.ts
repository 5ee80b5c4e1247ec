import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { LoadAnalysis } from '#article/document/analysis.ts';
import type { Article } from '#article/document/article.ts';
import { laySenses, type SenseOf, withReaderSenses } from '#article/document/lay-senses.ts';
import { likeliestShown } from '#shelf/senses/likeliest.ts';
import { openSenseList, type ReaderSenses } from '#shelf/senses/sense-list.ts';
import { useSensePlaces } from '#site/use-sense-places.ts';

/** A text of the reader's own with what they say its words mean. */
interface LaidSenses {
  readonly senses: ReaderSenses;
  readonly senseOf: SenseOf;
  readonly article: Article;
  /** The same as the page shows it, with what is likeliest of other words, if the reader asks for that. */
  readonly shown: Article;
  /** Loads what can be asked of the words of a section, with what the reader says. Errors: it can't be had any more. */
  readonly loadAnalysis: LoadAnalysis;
}

/** Lays over a text what the reader says its words mean, here or in another tab. */
export function useLaidSenses(article: Article, loadAnalysis: LoadAnalysis): LaidSenses {
  const { subscribe, current } = openSenseList();
  const senses = useSyncExternalStore(subscribe, current);
  const isLikeliestShown = useSyncExternalStore(likeliestShown.watch, likeliestShown.isOn);
  const places = useSensePlaces(article, loadAnalysis, senses.size > 0 || isLikeliestShown);
  // The card has it at once; a word that stands in each paragraph of a long text takes its time under all of them.
  const laid = useDeferredValue(senses);
  const withLikeliest = useDeferredValue(isLikeliestShown);
  const articles = useMemo(() => {
    const senseOf: SenseOf = (key) => laid.get(key)?.gloss;
    const own = laySenses(article, places, senseOf);
    return { article: own, shown: withLikeliest ? laySenses(article, places, senseOf, true) : own };
  }, [article, places, laid, withLikeliest]);
  return useMemo(() => {
    const senseOf: SenseOf = (key) => senses.get(key)?.gloss;
    return {
      senses,
      senseOf,
      ...articles,
      loadAnalysis: async (section) => {
        const { sentences } = await loadAnalysis(section);
        const laid = Object.entries(sentences).map(
          ([id, sentence]) => [id, withReaderSenses(sentence, senseOf)] as const,
        );
        return { sentences: Object.fromEntries(laid) };
      },
    };
  }, [senses, articles, loadAnalysis]);
}
