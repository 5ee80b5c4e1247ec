import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '#article/compile/compile-article.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { describeError } from '#article/conllu/format-error.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { allActors, findActor } from '#article/document/apparatus.ts';
import { listClaims, paper } from '#article/document/claims.ts';
import { inlineText } from '#article/document/inline.ts';
import { countManners, listMentions } from '#article/document/mentions.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { countFigures } from '#article/lint/count-figures.ts';
import { articleText } from '../article/article-text.ts';
import { mentionsIn, readRegistry } from '../article/compile/sample.ts';

const slug = 'blinken-astana-2023';
const source = readFileSync(`src/corpus/${slug}.conllu`, 'utf8');
/** The article as the newspaper printed it. */
const printed = readFileSync('tests/corpus/article.txt', 'utf8');

function readArticle() {
  const compiled = compileArticle(source, slug, registry);
  if (!compiled.ok) throw new Error(compiled.errors.map((error) => describeError(slug, error)).join('\n'));
  return compiled;
}

function readSentences() {
  const parsed = parseConllu(source);
  if (!parsed.ok) throw new Error(parsed.errors.map((error) => describeError(slug, error)).join('\n'));
  return parsed.sentences;
}

const registry = readRegistry(readFileSync('src/corpus/actors.json', 'utf8'));
const { article, apparatus } = readArticle();
const sentences = readSentences();
const mentions = listMentions(article);
const countsOf = (identity: string) => {
  const actor = findActor(apparatus, identity);
  if (!actor) throw new Error(`no ${identity}`);
  return countManners(mentions, actor);
};

describe('the article', () => {
  it('is the printed text, character for character', () => {
    expect(`${articleText(article)}\n`).toBe(printed);
  });

  it('has its sections, each under the anchor that links rely on', () => {
    const sections = article.sections.map(({ id, heading }) => [id, heading && inlineText(heading.inlines)]);
    expect(sections).toEqual([
      ['auftakt', undefined],
      ['ukraine-krieg', 'Der Ukraine-Krieg betrifft die Region wirtschaftlich'],
      ['ausnahmen', 'Ausnahmen für Kasachstan bei Sanktionen'],
    ]);
  });

  it('has an editorial title in both languages, and an author', () => {
    expect(article.title).toEqual({
      de: 'Blinken besucht Kasachstan: Der Westen wirbt um Zentralasien',
      en: 'Blinken visits Kazakhstan: the West courts Central Asia',
    });
    expect(article.titleBy).toBe('editorial');
    expect(article.author).toBe('dast.');
    expect(printed).not.toContain(article.title.de);
  });

  it('says who annotated it and whose text it is, in both languages', () => {
    for (const text of [article.annotation, article.rights]) {
      expect(text?.de).not.toBe('');
      expect(text?.en).not.toBe(text?.de);
    }
  });

  it('counts the words as they are printed', () => {
    const words = printed.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(article.wordCount).toBe(words.length);
  });

  it('numbers its sentences from s1 on', () => {
    const ids = articleSentences(article).map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, index) => `s${index + 1}`));
  });
});

describe('the layers of the article', () => {
  it('gloss every word', () => {
    const bare = sentences
      .flatMap((sentence) => sentence.tokens)
      .filter((token) => token.kind === 'word' && token.upos !== 'PUNCT')
      .filter((token) => !miscValue(token.misc, 'Gloss'))
      .map((token) => `${token.line}: ${token.form}`);
    expect(bare).toEqual([]);
  });

  it('gloss every contraction', () => {
    const contractions = sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'multiword'));
    const bare = contractions.filter(({ misc }) => !miscValue(misc, 'Gloss')).map(({ line }) => line);
    expect(contractions.length).toBeGreaterThan(0);
    expect(bare).toEqual([]);
  });

  it('translate every sentence', () => {
    const untranslated = articleSentences(article).filter(({ translation }) => !translation?.trim());
    expect(untranslated.map(({ id }) => id)).toEqual([]);
  });
});

describe('the actors of the article', () => {
  it('are all that actors.json lists, in its order', () => {
    const listed = apparatus.groups.map((group) => group.actors.map(({ identity }) => identity));
    expect(listed).toEqual(registry.key.map((group) => group.actors));
    expect(listed.flat()).toHaveLength(9);
  });

  it.each([
    ['Antony_Blinken', /\bBlinkens?\b/g],
    ['Donald_Lu', /\bLu\b/g],
    ['Kazakhstan', /\bKasachstans?\b/g],
    ['United_States', /\bUSA\b|\bVereinigten Staaten\b|\bAmerika\b/g],
  ])('%s is named as often as the text has the name', (identity, name) => {
    const count = printed.match(name)?.length;
    expect(count).toBeGreaterThan(1);
    expect(countsOf(identity).named).toBe(count);
  });

  it.each([
    ['Kyrgyzstan', /Kirgis/],
    ['Tajikistan', /Tadschik/],
    ['Turkmenistan', /Turkmen/],
    ['Uzbekistan', /Usbek/],
  ])('%s is never named, and meant together with the others', (identity, name) => {
    expect(printed).not.toMatch(name);
    expect(countsOf(identity).named).toBe(0);
    expect(countsOf(identity).together).toBe(8);
  });

  it('lead to places that are in the text, each once', () => {
    const anchors = articleSentences(article)
      .flatMap(({ inlines }) => mentionsIn(inlines))
      .flatMap(({ id }) => id ?? []);
    expect(mentions.map(({ id }) => id)).toEqual(anchors);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('are all that the report counts, each of them known', () => {
    const { mentions: counted } = countFigures(sentences);
    for (const [identity, count] of counted) {
      expect(mentions.filter(({ actor }) => actor === identity)).toHaveLength(count);
    }
    expect(mentions).toHaveLength(Array.from(counted.values()).reduce((sum, count) => sum + count, 0));
    const known = allActors(apparatus).map(({ identity }) => identity);
    expect(mentions.filter(({ actor }) => !known.includes(actor))).toEqual([]);
  });

  it('say what the report says they say', () => {
    const { speakers, ownWords } = countFigures(sentences);
    const claims = listClaims(article);
    const idsOf = (identity: string) => claims.get(identity)?.map(({ id }) => id);
    for (const [identity, ids] of speakers) expect(idsOf(identity)).toEqual(ids);
    expect(idsOf(paper)).toEqual(ownWords);
    expect(claims.size).toBe(speakers.size + 1);
  });
});

describe('the card of a word', () => {
  it('tells no figure of who is meant that the background of the same words tells', () => {
    const edition = readFileSync(`src/corpus/${slug}.edition.json`, 'utf8');
    const background = allActors(apparatus).map(({ name, role }) => {
      const from = edition.indexOf(`"words": "${name.de}"`);
      return {
        role: role?.de ?? '',
        text: from === -1 ? '' : edition.slice(from, edition.indexOf('"sources"', from)),
      };
    });
    expect(background.some(({ text }) => text !== '')).toBe(true);
    const twice = background.flatMap(({ role, text }) =>
      [...(role.match(/\d+(?:,\d+)?/g) ?? [])].filter((figure) => text.includes(figure)),
    );
    expect(twice).toEqual([]);
  });
});
