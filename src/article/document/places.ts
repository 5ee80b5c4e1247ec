import type { Article, Sentence } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import { articleSentences, sectionSentences } from '#article/document/sentences.ts';

/** Where in an article something stands. */
export interface Place {
  readonly id: string;
  /** Anchor of the section. */
  readonly section: string;
  /** How far into the text, in thousandths of its characters. */
  readonly at: number;
}

/** A sentence with the place of each character of it. */
export interface SentencePlace extends Omit<Place, 'at'>, Pick<Sentence, 'inlines' | 'speaker' | 'record'> {
  readonly at: (offset: number) => number;
}

/** All sentences with their places, in reading order. */
export function placedSentences(article: Article): readonly SentencePlace[] {
  const lengths = articleSentences(article).map(({ inlines }) => inlineText(inlines).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let passed = 0;
  let index = 0;
  return article.sections.flatMap((section) =>
    sectionSentences(section).map(({ id, inlines, speaker, record }): SentencePlace => {
      const start = passed;
      passed += lengths[index] ?? 0;
      index += 1;
      return {
        id,
        section: section.id,
        inlines,
        ...(speaker && { speaker }),
        ...(record && { record }),
        at: (offset) => Math.round((1000 * (start + offset)) / total),
      };
    }),
  );
}

/** A section in the list of sections. */
export interface SectionPlace extends Place {
  /** Its heading, in German; the opening has none. */
  readonly title?: string;
}

/** The sections with their headings, and where each begins. */
export function listSections(article: Article): readonly SectionPlace[] {
  const firsts = new Map<string, SentencePlace>();
  for (const place of placedSentences(article)) {
    if (!firsts.has(place.section)) firsts.set(place.section, place);
  }
  return article.sections.map(({ id, heading }) => {
    const first = firsts.get(id);
    const title = heading && inlineText(heading.inlines);
    return { id, section: id, at: first?.at(0) ?? 0, ...(title !== undefined && { title }) };
  });
}

/** Places with the section that they are in, section by section. */
export function groupBySection<Item extends Place>(
  sections: readonly SectionPlace[],
  places: readonly Item[],
): readonly { readonly section: SectionPlace; readonly places: readonly Item[] }[] {
  const bySection = new Map<string, Item[]>();
  for (const place of places) {
    const group = bySection.get(place.section);
    if (group) group.push(place);
    else bySection.set(place.section, [place]);
  }
  return sections.flatMap((section) => {
    const group = bySection.get(section.id);
    return group ? [{ section, places: group }] : [];
  });
}
