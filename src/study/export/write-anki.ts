import { type Language, otherLanguages } from '#article/document/language.ts';
import { writeCloze } from '#study/export/write-cloze.ts';
import { writeSeparated } from '#study/export/write-separated.ts';
import type { ExpressionPlace, SavedExpression } from '#study/store/saved-expression.ts';

/** Anki's own note type for gaps and its two fields, which a new profile has in the language of its first start. */
const noteTypes = {
  en: { name: 'Cloze', text: 'Text', extra: 'Back Extra' },
  de: { name: 'Lückentext', text: 'Text', extra: 'Rückseite Extra' },
} as const satisfies Record<Language, object>;

const deck = 'Lesart';

function writeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n?|\n/g, '<br>');
}

/** Text inside a cloze note, where braces and a double colon are Anki's. */
function writeClozeHtml(text: string): string {
  return writeHtml(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;').replaceAll('::', ':&#58;');
}

/** Both gaps have one number: they are asked together, on one card. */
function writeGaps({ content }: SavedExpression): string {
  return writeCloze(content.value)
    .map(({ kind, text }) => (kind === 'gap' ? `{{c1::${writeClozeHtml(text)}}}` : writeClozeHtml(text)))
    .join('');
}

function writeBack({ content, note }: SavedExpression, link: string): string {
  const { dictionary, gloss, translation } = content.value;
  return [
    `<b>${writeHtml(dictionary)}</b>${gloss === undefined ? '' : `: ${writeHtml(gloss)}`}`,
    ...(translation === undefined ? [] : [writeHtml(translation)]),
    ...(note.value === '' ? [] : [`<i>${writeHtml(note.value)}</i>`]),
    `<a href="${writeHtml(link)}">Lesart</a>`,
  ].join('<br>');
}

/**
 * Expressions as a text file that Anki imports, UTF-8 without a byte order mark, which would hide the headers from it.
 * The GUID of an expression is always the same: importing again updates its note and adds none. The first two fields make
 * a card of Anki's own cloze type; the others are for note types of the reader's own, which take them by name.
 * A note type that Anki doesn't know is passed over, and of two the last one holds: so both are named, and the back stands in
 * a column for each of them.
 * @param language that of the interface, which is most likely that of the reader's Anki where that has both
 * @param linkTo the address of a place in the text
 */
export function writeAnki(
  expressions: readonly SavedExpression[],
  language: Language,
  linkTo: (place: ExpressionPlace) => string,
): string {
  const own = noteTypes[language];
  const [other = own] = otherLanguages(language).map((one) => noteTypes[one]);
  const columns = [
    'GUID',
    // A deck that is only named in a header is not made where it is missing.
    'Deck',
    own.text,
    own.extra,
    'Expression',
    'Gloss',
    'Sentence',
    'Translation',
    'Note',
    'Link',
    other.extra,
    // Without a header for it, Anki takes the first column that it can't map for tags.
    'Tags',
  ];
  const rows = expressions
    .filter(({ deleted }) => !deleted.value)
    .map((saved) => {
      const { dictionary, gloss = '', sentence, translation = '' } = saved.content.value;
      const link = linkTo(saved.place);
      const back = writeBack(saved, link);
      return [
        `lesart:${saved.id}`,
        deck,
        writeGaps(saved),
        back,
        ...[dictionary, gloss, sentence, translation, saved.note.value, link].map(writeHtml),
        back,
        `lesart lesart::${saved.place.article}`,
      ];
    });
  const headers = [
    '#separator:tab',
    '#html:true',
    `#notetype:${other.name}`,
    `#notetype:${own.name}`,
    `#columns:${columns.join('\t')}`,
    '#guid column:1',
    '#deck column:2',
    `#tags column:${columns.length}`,
  ];
  return `${headers.join('\n')}\n${writeSeparated(rows, '\t', '\n')}`;
}
