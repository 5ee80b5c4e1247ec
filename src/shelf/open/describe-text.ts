import type { AdoptedText } from '#article/adopt/adopted.ts';
import type { Analysis } from '#article/document/analysis.ts';
import { countHeadwords } from '#article/document/headword-counts.ts';
import { ownSlug } from '#article/document/own-text.ts';
import { sectionSentences } from '#article/document/sentences.ts';
import { shownLayers } from '#article/document/shown-layers.ts';
import { commonBands } from '#shelf/open/common-bands.ts';
import type { KeptDocument, KeptText, UsedTranslation } from '#shelf/store/kept-text.ts';

/** A text as the shelf lists it, on the day on which it is opened. */
export function describeText(
  { article, analysis, language }: AdoptedText,
  id: string,
  source: KeptText['source'],
  now: number,
): KeptText {
  const { title, dateCreated, wordCount } = article;
  return {
    id,
    // Whatever the reader calls it is later.
    title: { value: title.de, at: 0 },
    added: now,
    ...(dateCreated !== undefined && { date: dateCreated }),
    language,
    words: wordCount,
    layers: shownLayers(article, analysis),
    source,
    deleted: { value: false, at: now },
  };
}

/** A text as its page shows it. What can be asked of the words lies by section, as the page asks for it. */
export function makeDocument(
  { article, apparatus, analysis, notes, language }: AdoptedText,
  id: string,
  version: string,
  translation?: UsedTranslation,
): KeptDocument {
  const ofSection = article.sections.map((section): readonly [string, Analysis] => {
    const sentences = sectionSentences(section).flatMap(({ id: sentence }) => {
      const known = analysis.sentences[sentence];
      return known ? [[sentence, known] as const] : [];
    });
    return [section.id, { sentences: Object.fromEntries(sentences) }];
  });
  return {
    version,
    ...(translation && { translation }),
    article: {
      ...article,
      slug: ownSlug(id),
      // That the title is given by a rule is told with the others.
      ...(notes.some(({ rule }) => rule === 'title') && { titleBy: 'source' }),
      ...(language !== 'de' && { language: language === 'und' ? '' : language }),
    },
    apparatus,
    notes,
    analysis: Object.fromEntries(ofSection),
    counts: countHeadwords(analysis, commonBands),
  };
}
