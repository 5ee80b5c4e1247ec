import { readFileSync } from 'node:fs';
import type { AdoptedText } from '#article/adopt/adopted.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { inlineText } from '#article/document/inline.ts';
import { type AdoptedFile, adoptFile } from './adopt-file.ts';

/** The bytes of a file as another tool wrote it. */
export function readBytes(name: string): Uint8Array {
  return readFileSync(`tests/article/adopt/files/${name}`);
}

/** A token line: ID, FORM, LEMMA, UPOS, MISC with blanks between, the last ones left out where there are none. */
export function row(cells: string): string {
  const [id, form, lemma = '_', upos = '_', misc = '_'] = cells.split(' ');
  return `${[id, form, lemma, upos, '_', '_', '_', '_', '_', misc].join('\t')}\n`;
}

/** A sentence of words that say nothing more. */
export function plain(text: string, comments = ''): string {
  const rows = text.split(' ').map((form, index) => row(`${index + 1} ${form}`));
  return `${comments}${rows.join('')}\n`;
}

/** So many sentences. */
export function repeat(count: number, write: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index + 1)).join('');
}

export function adopt(source: string | Uint8Array, fileName = 'probe.conllu'): AdoptedFile {
  return adoptFile(source, { fileName });
}

/** The only text of a file. */
export function adoptOne(source: string | Uint8Array, fileName?: string): AdoptedText {
  const { texts, adoption } = adopt(source, fileName);
  const [text] = texts;
  if (text === undefined || texts.length > 1) throw new Error(JSON.stringify(adoption));
  return text;
}

/** The sentences of a text in its blocks, a heading by itself. */
export function blocksOf({ article }: AdoptedText): readonly (readonly string[])[] {
  return article.sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [[inlineText(heading.inlines)]] : []),
    ...blocks.map(({ sentences }) => sentences.map(({ inlines }) => inlineText(inlines))),
  ]);
}

/** The sentences of a file as it was read, whatever else is wrong. */
export function sentencesOf(text: string): readonly Sentence[] {
  return parseConllu(text).sentences;
}
