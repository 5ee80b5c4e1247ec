import { INVISIBLE } from '#article/conllu/invisible.ts';

/** What a page says, on one line: with single common blanks, and without what nobody sees. */
export function joinBlanks(text: string | null | undefined): string {
  return (text ?? '').replaceAll(new RegExp(INVISIBLE, 'g'), '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The elements of a name, in their order. */
export function elementsOf(document: Document, name: string): readonly Element[] {
  return Array.from(document.getElementsByTagName(name));
}
