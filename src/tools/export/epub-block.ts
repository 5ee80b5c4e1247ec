import type { Block, Sentence } from '#article/document/article.ts';
import { plainGerman } from '#article/document/sentences.ts';
import { writeWords } from '#tools/export/epub-words.ts';
import type { ExportLayers } from '#tools/export/export-layers.ts';
import { element, inLanguage, type XmlElement, type XmlNode } from '#tools/export/xml.ts';
import { partName, toXmlName } from '#tools/export/xml-name.ts';

/** A heading, a paragraph or the line that names the author, and what a book needs to write it. */
interface BookBlock {
  readonly kind: 'heading' | Block['kind'];
  readonly sentences: readonly Sentence[];
  readonly layers: ExportLayers;
  /** The numbers of the notes, by sentence id; none where claims aren't marked. */
  readonly claims: ReadonlyMap<string, number>;
}

/** Leads to a note, in the way that readers know: they show it over the page. */
function writeNoteLink(id: string, number: number): XmlElement {
  const roles = { 'epub:type': 'noteref', role: 'doc-noteref', class: 'noteref' };
  return element(
    'a',
    { id: partName('ref', id), href: `#${partName('claim', id)}`, ...roles },
    String(number),
  );
}

function writeSentence({ id, inlines }: Sentence, { layers, claims }: BookBlock): XmlElement {
  const number = claims.get(id);
  return element(
    'span',
    { id: toXmlName(id) },
    writeWords(inlines, layers),
    number === undefined ? undefined : writeNoteLink(id, number),
  );
}

/** What follows German in other words, if there are any. */
function writeBelow(kind: string, language: string, texts: readonly (string | undefined)[]) {
  const text = texts.filter((one) => one !== undefined && one !== '').join(' ');
  return text === '' ? undefined : element('p', { class: kind, ...inLanguage(language) }, text);
}

/**
 * Writes a block of the article: in one piece, or sentence by sentence where something follows each of them. What follows is a
 * paragraph by itself and says in which language it is.
 */
export function writeBlock(block: BookBlock): readonly XmlElement[] {
  const { kind, sentences, layers } = block;
  const isApart = layers.simple || layers.translation === 'sentence';
  const rows = isApart ? sentences.map((sentence) => [sentence]) : [sentences];
  const translated = (those: readonly Sentence[]) =>
    writeBelow(
      'translation',
      'en',
      those.map(({ translation }) => translation),
    );
  const pieces = rows.flatMap((row) => [
    element(
      kind === 'heading' ? 'h2' : 'p',
      kind === 'byline' ? { class: kind } : {},
      row.flatMap((sentence, index): readonly XmlNode[] => [
        ...(index > 0 ? [kind === 'stanza' ? element('br', {}) : ' '] : []),
        writeSentence(sentence, block),
      ]),
    ),
    layers.simple ? writeBelow('simple', 'de-simple', row.map(plainGerman)) : undefined,
    layers.translation === 'sentence' ? translated(row) : undefined,
  ]);
  const all = [...pieces, layers.translation === 'paragraph' ? translated(sentences) : undefined];
  const [only, ...others] = all.filter((piece) => piece !== undefined);
  if (only === undefined) return [];
  return others.length === 0 ? [only] : [element('div', { class: 'block' }, only, others)];
}
