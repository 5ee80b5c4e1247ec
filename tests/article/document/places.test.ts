import { describe, expect, it } from 'vitest';
import type { Article } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import { listMentions } from '#article/document/mentions.ts';
import { groupBySection, listSections, placedSentences } from '#article/document/places.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { sampleArticle } from '../../sample-article.ts';

const first = sampleArticle.sections.slice(0, 1);

describe('places in an article', () => {
  it('are thousandths of its characters, which grow from 0 to 1000', () => {
    const places = placedSentences(sampleArticle).flatMap(({ at, inlines }) => {
      const { length } = inlineText(inlines);
      return Array.from({ length: length + 1 }, (_, offset) => at(offset));
    });
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(1000);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.filter((place) => !Number.isInteger(place))).toEqual([]);
  });

  it('have every sentence with its section, headings and byline too, in reading order', () => {
    const placed = placedSentences(sampleArticle);
    expect(placed.map(({ id, section }) => [id, section])).toEqual([
      ['s1', 'auftakt'],
      ['s2', 'reise'],
      ['s3', 'reise'],
      ['s4', 'reise'],
      ['s5', 'reise'],
    ]);
    expect(placed.map(({ id }) => id)).toEqual(articleSentences(sampleArticle).map(({ id }) => id));
  });

  it('tell who speaks, where somebody does', () => {
    const speaking = placedSentences(sampleArticle).filter((place) => 'speaker' in place);
    expect(speaking.map(({ id, speaker }) => [id, speaker?.identity])).toEqual([['s3', 'Agency']]);
  });

  it('are those of mentions too, by where they begin', () => {
    const mentions = listMentions(sampleArticle);
    expect(mentions.map(({ at }) => at)).toEqual(mentions.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(mentions[0]).toMatchObject({ id: 's1.1-5', at: 0 });
    // Within the mention before it.
    expect(mentions[1]?.at).toBeGreaterThan(0);
  });
});

describe('the sections as places', () => {
  it('begin where their first sentence does, and have their headings', () => {
    const [opening, journey] = listSections(sampleArticle);
    expect(opening).toEqual({ id: 'auftakt', section: 'auftakt', at: 0 });
    expect(journey).toMatchObject({ id: 'reise', section: 'reise', title: 'Reise' });
    expect(journey?.at).toBe(placedSentences(sampleArticle)[1]?.at(0));
  });

  it('can be without a sentence', () => {
    const empty: Article = { ...sampleArticle, sections: [...first, { id: 'leer', blocks: [] }] };
    expect(listSections(empty).at(-1)).toEqual({ id: 'leer', section: 'leer', at: 0 });
  });
});

describe('grouping by section', () => {
  const sections = listSections(sampleArticle);
  const place = (id: string, section: string) => ({ id, section, at: 0 });

  it('keeps the order of the sections, and that of the places in each', () => {
    const places = [place('a', 'reise'), place('b', 'auftakt'), place('c', 'reise')];
    const groups = groupBySection(sections, places).map((group) => [
      group.section.id,
      group.places.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['auftakt', ['b']],
      ['reise', ['a', 'c']],
    ]);
  });

  it('leaves out a section that has none', () => {
    expect(groupBySection(sections, [place('a', 'reise')]).map(({ section }) => section.id)).toEqual([
      'reise',
    ]);
    expect(groupBySection(sections, [])).toEqual([]);
  });
});
