import { describe, expect, it } from 'vitest';
import { articleSentences } from '#article/document/sentences.ts';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { readSelection, rewordedSentence } from '#tools/quote/read-selection.ts';
import { type SelectedText, selectSentence } from '#tools/quote/selected-text.ts';
import { articleText } from '../../article/article-text.ts';
import { sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

function renderText(): HTMLElement {
  renderPage(<ArticleText article={sampleArticle} />);
  const article = document.getElementById('article');
  if (!article) throw new Error('No article');
  return article;
}

/** The text node that a word's form, or another element's text, is. */
function textOf(element: Element | null | undefined): Text {
  const text = element?.firstChild;
  if (!(text instanceof Text)) throw new Error('No text');
  return text;
}

function wordElement(sentence: string, position: number): Element | undefined {
  return document.querySelectorAll(`[id="${sentence}"] [data-word]`)[position];
}

const word = (sentence: string, position: number) => textOf(wordElement(sentence, position));

const english = () => textOf(document.querySelector('[data-translation-of="s1"]'));

function plain(): Text {
  const text = document.querySelector('[data-simple-of="s1"]')?.lastChild;
  if (!(text instanceof Text)) throw new Error('No plain German');
  return text;
}

function select(from: readonly [Node, number], to: readonly [Node, number]): SelectedText | undefined {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return readSelection(document.getElementById('article') ?? document.body, range);
}

describe('what is selected in the page', () => {
  it('is the words, without the glosses under them', () => {
    renderText();
    expect(select([word('s1', 0), 0], [word('s1', 2), 9])).toEqual({
      stretches: [{ sentence: 's1', start: 0, end: 24, words: [0, 1, 2], isWhole: false }],
      text: 'Die Ministerin Nordlands',
    });
  });

  it('is a whole word where a part of it is selected, and has no space at its ends', () => {
    renderText();
    const space = word('s1', 1).parentElement?.nextSibling;
    if (!space) throw new Error('No space');
    expect(select([word('s1', 1), 3], [space, 1])).toEqual({
      stretches: [{ sentence: 's1', start: 4, end: 14, words: [1], isWhole: false }],
      text: 'Ministerin',
    });
  });

  it('has the signs that are selected', () => {
    renderText();
    expect(select([word('s1', 2), 0], [word('s1', 4), 5])).toMatchObject({
      stretches: [{ start: 15, end: 35, words: [2, 3, 4] }],
      text: 'Nordlands, die kommt',
    });
  });

  it('passes over sentences’ translations, and divides sentences and paragraphs', () => {
    renderText();
    expect(select([word('s2', 0), 0], [word('s4', 1), 6])).toEqual({
      stretches: [
        { sentence: 's2', start: 0, end: 5, words: [0], isWhole: true },
        { sentence: 's3', start: 0, end: 12, words: [0, 1], isWhole: true },
        { sentence: 's4', start: 0, end: 10, words: [0, 1], isWhole: false },
      ],
      text: 'Reise\n\nErnst reise. Die beiden',
    });
  });

  it('is the whole article where all of it is', () => {
    const article = renderText();
    const range = document.createRange();
    range.selectNodeContents(article);
    const selected = readSelection(article, range);
    expect(selected?.text).toBe(articleText(sampleArticle));
    expect(selected?.stretches).toEqual(
      articleSentences(sampleArticle).map((sentence) => selectSentence(sentence).stretches[0]),
    );
  });

  it('is read from elements too: a paragraph that was clicked three times ends before the next one', () => {
    renderText();
    const sentence = document.getElementById('s3');
    const next = document.getElementById('s4');
    if (!sentence || !next) throw new Error('No sentence');
    expect(select([sentence, 0], [next, 0])?.text).toBe('Ernst reise.');
  });

  it('ends where a gloss begins, in which nothing of it is', () => {
    renderText();
    expect(select([word('s1', 0), 0], [textOf(wordElement('s1', 0)?.firstElementChild), 2])?.text).toBe(
      'Die',
    );
  });

  it.each<[where: string, from: () => readonly [Node, number], to: () => readonly [Node, number]]>([
    ['in a translation', () => [english(), 0], () => [english(), 9]],
    ['in plain German', () => [plain(), 0], () => [plain(), 14]],
    ['nothing', () => [word('s1', 0), 1], () => [word('s1', 0), 1]],
    ['between two words', () => [word('s1', 0), 3], () => [word('s1', 1), 0]],
    ['outside', () => [document.body, 0], () => [document.body, 0]],
  ])('is nothing where it is %s', (_, from, to) => {
    renderText();
    expect(select(from(), to())).toBeUndefined();
  });
});

describe('the sentence of a translation, or of plain German, that is selected', () => {
  const sentenceOf = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return rewordedSentence(range);
  };

  it('is the one that it says in other words', () => {
    renderText();
    expect(sentenceOf(plain())).toBe('s1');
    expect(sentenceOf(english())).toBe('s1');
    expect(sentenceOf(english().parentElement ?? document.body)).toBe('s1');
  });

  it('is none where the article’s own German is selected', () => {
    renderText();
    expect(sentenceOf(word('s1', 0))).toBeUndefined();
  });
});
