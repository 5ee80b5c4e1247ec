import { type AnalysedSentence, type AnalysedWord, printedWords } from '#article/document/analysis.ts';
import type { Sentence } from '#article/document/article.ts';
import { type Inline, isMention, isRun, wordsOf } from '#article/document/inline.ts';
import { type Attributes, element, type XmlElement, type XmlNode } from '#tools/export/xml.ts';
import { partName, toXmlName } from '#tools/export/xml-name.ts';

/** What stands between words: spaces, letters that are no word of the tree, a sign or several of one kind. */
const between = /\s+|[\p{L}\p{N}\p{M}]+|(\S)\1*/gu;

/** Where TEI has an actor, by the identity. */
export function actorName(identity: string): string {
  return partName('actor', identity);
}

/** Where TEI has a printed word, by its position in the sentence. */
export function wordName(sentence: string, position: number): string {
  return `${partName('word', sentence)}.${position + 1}`;
}

/** The lemma, which the document has as a dictionary prints it: *der Außenminister*, *bekannt|geben*. */
function lemmaOf({ upos, dictionary }: AnalysedWord): string {
  return upos === 'NOUN' ? dictionary.replace(/^(?:der|die|das) /, '') : dictionary.replace('|', '');
}

function describeWord(word: AnalysedWord): Attributes {
  const features = Object.entries(word.features).map(([name, value]) => `${name}=${value}`);
  return {
    lemma: lemmaOf(word),
    pos: word.upos === '' || word.upos === '_' ? undefined : word.upos,
    msd: features.length === 0 ? undefined : features.join('|'),
  };
}

/** A printed word; a contraction has the words that it stands for in it: *zum* = *zu* + *dem*. */
function writeWord(form: string, id: string, words: readonly AnalysedWord[]): XmlElement {
  const [only] = words;
  if (only && words.length === 1) return element('w', { 'xml:id': id, ...describeWord(only) }, form);
  const parts = words.map((word) => element('w', { norm: word.form, ...describeWord(word) }));
  return element('w', { 'xml:id': id }, form, parts);
}

function writeBetween(text: string): readonly XmlNode[] {
  return Array.from(text.matchAll(between), ([piece]) => {
    if (/^\s/.test(piece)) return piece;
    return element(/^[\p{L}\p{N}\p{M}]/u.test(piece) ? 'w' : 'pc', {}, piece);
  });
}

/**
 * Writes a sentence in TEI: words, signs, and whom they mean, with relative clauses and all. Words have what the analysis has of
 * them, where it is of the same words.
 * Source: TEI P5, 17.1 and 13.2.
 */
export function writeTeiSentence(
  { id, inlines }: Sentence,
  analysed: AnalysedSentence | undefined,
): XmlElement {
  const printed = analysed ? printedWords(analysed) : [];
  const isSame = printed.length === wordsOf(inlines).length;
  let position = 0;
  const write = (those: readonly Inline[]): readonly XmlNode[] =>
    those.flatMap((inline): readonly XmlNode[] => {
      if (typeof inline === 'string') return writeBetween(inline);
      if (isMention(inline)) {
        const { id: anchor, continues, actor, kind, manner } = inline;
        const said = {
          'xml:id': anchor && toXmlName(anchor),
          prev: continues === undefined ? undefined : `#${toXmlName(continues)}`,
          ref: `#${actorName(actor)}`,
          type: kind,
          subtype: manner,
        };
        return [element('rs', said, write([...inline.inlines, ...(inline.rest ?? [])]))];
      }
      if (isRun(inline)) return write(inline.words);
      const ids = (isSame && printed[position]) || [];
      const words = ids.flatMap((one) => analysed?.words[one - 1] ?? []);
      position += 1;
      return [writeWord(inline.form, wordName(id, position - 1), words)];
    });
  return element('s', { 'xml:id': toXmlName(id) }, write(inlines));
}
