import {
  type AnalysedSentence,
  coveredWords,
  findCounterpart,
  findOriginal,
  printedWord,
  relatedWords,
} from '#article/document/analysis.ts';
import { translatedSentenceOf, translationElement } from '#reader/place/text-elements.ts';
import { type WordPlace, wordElement } from '#reader/place/word-place.ts';

/** How much of a match is pointed at: all that its counterpart answers to, or a part. */
type Match = 'whole' | 'part';

// Lit now, so that nothing has to be looked for when the light goes out: the text may be a book's.
let lit: readonly HTMLElement[] = [];

/** The text of a sentence's translation, where the page has one. */
function translationText(sentence: string): Text | undefined {
  const text = translationElement(sentence)?.firstChild;
  return text instanceof Text ? text : undefined;
}

function rangeOf(text: Text, [start, end]: readonly [number, number]): Range {
  const range = new Range();
  range.setStart(text, Math.min(start, text.length));
  range.setEnd(text, Math.min(end, text.length));
  return range;
}

/** Marks stretches of the translation: no element for each of its words, so nothing is rendered again. */
function lightTokens(
  place: WordPlace['sentence'],
  sentence: AnalysedSentence,
  tokens: readonly number[],
  match: Match,
): void {
  // Firefox before 140 has no highlights: the German lights up alone.
  if (!('highlights' in CSS)) return;
  const name = `counterpart-${match}`;
  const text = translationText(place);
  const ranges = text
    ? tokens.flatMap((token) => {
        const offsets = sentence.tokens[token];
        return offsets ? [rangeOf(text, offsets)] : [];
      })
    : [];
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

function lightWords(
  sentence: string,
  words: readonly number[],
  analysed: AnalysedSentence,
  match: Match,
): void {
  for (const element of lit) delete element.dataset.lit;
  const printed = new Set(words.map((word) => printedWord(analysed, word)));
  lit = Array.from(printed).flatMap((position) => wordElement({ sentence, position }) ?? []);
  for (const element of lit) element.dataset.lit = match;
}

/** Lights a word with all that belongs to it, nothing between, and what answers to it in the translation. */
export function lightWord({ sentence, position }: WordPlace, analysed: AnalysedSentence): void {
  const words = coveredWords(analysed, position).flatMap((id) => relatedWords(analysed, id));
  lightWords(sentence, words, analysed, 'whole');
  const { whole, part } = findCounterpart(analysed, words);
  lightTokens(sentence, analysed, whole, 'whole');
  lightTokens(sentence, analysed, part, 'part');
}

/** Lights a token of the translation, and the words that it answers to. */
export function lightToken(sentence: string, token: number, analysed: AnalysedSentence): void {
  const { words, isWhole } = findOriginal(analysed, token);
  const match = isWhole ? 'whole' : 'part';
  lightWords(sentence, words, analysed, match);
  lightTokens(sentence, analysed, [token], match);
  lightTokens(sentence, analysed, [], isWhole ? 'part' : 'whole');
}

/** Puts all lights out. */
export function lightNothing(): void {
  for (const element of lit) delete element.dataset.lit;
  lit = [];
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('counterpart-whole');
  CSS.highlights.delete('counterpart-part');
}

/** Where in the text a point of the window is. */
function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Safari before 26.
  const range = Reflect.apply(Reflect.get(document, 'caretRangeFromPoint'), document, [x, y]);
  return range instanceof Range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The token of the translation at a point of the window, with its sentence's id; undefined between words. */
export function tokenAt(
  x: number,
  y: number,
  sentenceOf: (id: string) => AnalysedSentence | undefined,
): { readonly sentence: string; readonly token: number } | undefined {
  const caret = caretAt(x, y);
  const sentence = translatedSentenceOf(caret?.node.parentElement);
  if (!caret || sentence === undefined) return undefined;
  const { offset } = caret;
  const tokens = sentenceOf(sentence)?.tokens ?? [];
  const token = tokens.findIndex(([start, end]) => start <= offset && offset <= end);
  return token === -1 ? undefined : { sentence, token };
}
