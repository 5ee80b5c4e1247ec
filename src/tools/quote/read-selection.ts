import { withAttribute } from '#reader/place/attributes.ts';
import {
  sentenceElements,
  simplifiedSentenceOf,
  translatedSentenceOf,
  wordElements,
  wordOf,
} from '#reader/place/text-elements.ts';
import type { SelectedText, Stretch } from '#tools/quote/selected-text.ts';

/** Whether what stands in a sentence is part of its text: no gloss is, and no translation. */
function isText(element: Element | null): boolean {
  return !element?.closest('[hidden], [inert]') && translatedSentenceOf(element) === undefined;
}

/** A run of a sentence's text: the form of a word, or the signs and spaces between two. */
interface Run {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  /** Which of the sentence's printed words it is, from 0. */
  readonly word?: number;
}

function runsOf(sentence: Element): readonly Run[] {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  const words = wordElements(sentence);
  const runs: Run[] = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!(node instanceof Text && isText(parent))) continue;
    const word = parent?.closest(withAttribute('signs')) ? null : wordOf(parent);
    const end = start + node.length;
    runs.push({ node, start, end, ...(word && { word: words.indexOf(word) }) });
    start = end;
  }
  return runs;
}

/** How much of a run is selected, in characters of the sentence: of a word all of it or nothing. */
function selectedPart(range: Range, { node, start, end, word }: Run): readonly [number, number] | undefined {
  if (!range.intersectsNode(node)) return undefined;
  const from = node === range.startContainer ? start + range.startOffset : start;
  const to = node === range.endContainer ? start + range.endOffset : end;
  if (from >= to) return undefined;
  return word === undefined ? [from, to] : [start, end];
}

interface ReadStretch {
  readonly stretch: Stretch;
  readonly text: string;
  /** The paragraph or heading that it stands in. */
  readonly block: Element | null;
}

function readStretch(range: Range, sentence: Element): ReadStretch | undefined {
  const runs = runsOf(sentence);
  const parts = runs.flatMap((run) => {
    const part = selectedPart(range, run);
    return part ? [{ part, word: run.word }] : [];
  });
  const words = parts.flatMap(({ word }) => word ?? []);
  if (words.length === 0) return undefined;
  const whole = runs.map(({ node }) => node.data).join('');
  const [from, to] = [parts[0]?.part[0] ?? 0, parts.at(-1)?.part[1] ?? 0];
  const text = whole.slice(from, to).trim();
  const start = whole.indexOf(text, from);
  const end = start + text.length;
  const isWhole = text === whole.trim();
  return {
    stretch: { sentence: sentence.id, start, end, words, isWhole },
    text,
    block: sentence.closest('p, h1, h2, h3'),
  };
}

/**
 * Reads what a range of the page selects of an article: which sentences and words, and their clean German text. Glosses
 * and what is said in other words between are left out; a word that is selected in part counts as a whole, and signs alone as nothing.
 * Undefined if no word is selected: the range is elsewhere, or in a translation or plain German.
 */
export function readSelection(article: Element, range: Range): SelectedText | undefined {
  const read = sentenceElements(article).flatMap((sentence) =>
    range.intersectsNode(sentence) ? (readStretch(range, sentence) ?? []) : [],
  );
  const [first, ...others] = read;
  if (!first) return undefined;
  const text = read
    .map(({ text, block }, index) => {
      const previous = read[index - 1];
      if (!previous) return text;
      return `${previous.block === block ? ' ' : '\n\n'}${text}`;
    })
    .join('');
  return { stretches: [first.stretch, ...others.map(({ stretch }) => stretch)], text };
}

/** The sentence, by its id, in whose translation or plain German a range begins; undefined if it begins elsewhere. */
export function rewordedSentence({ startContainer: start }: Range): string | undefined {
  return translatedSentenceOf(start) ?? simplifiedSentenceOf(start);
}
