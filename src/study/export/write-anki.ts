import type { Language } from '#article/document/language.ts';
import { writeHeadword } from '#article/document/lexicon.ts';
import { clozeNoteTypes } from '#study/export/anki-note-types.ts';
import { meaningIn } from '#study/export/meaning-in.ts';
import { writeCloze } from '#study/export/write-cloze.ts';
import { writeSeparated } from '#study/export/write-separated.ts';
import type { ExpressionPlace, SavedExpression } from '#study/store/saved-expression.ts';

/** What the note type is called most likely, by the language of the interface. */
const likely = { en: 'Cloze', de: 'Lückentext' } as const satisfies Readonly<
  Record<Language, (typeof clozeNoteTypes)[number]>
>;

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

function writeBack({ content, note }: SavedExpression, language: Language, link: string | undefined): string {
  const { dictionary, entry, translation } = content.value;
  const meaning = meaningIn(content.value, language);
  return [
    `<b>${writeHtml(writeHeadword(dictionary, entry))}</b>${meaning === '' ? '' : `: ${writeHtml(meaning)}`}`,
    ...(translation === undefined ? [] : [writeHtml(translation)]),
    ...(note.value === '' ? [] : [`<i>${writeHtml(note.value)}</i>`]),
    ...(link === undefined ? [] : [`<a href="${writeHtml(link)}">Lesart</a>`]),
  ].join('<br>');
}

/**
 * Expressions as a text file that Anki imports, UTF-8 without a byte order mark, which would hide the headers from it.
 * The GUID of an expression is always the same: importing again updates its note and adds none.
 *
 * It goes by the order of the columns, for the names of Anki's own fields are another in each of its languages: first what is no
 * field, then the two of the cloze type, then what note types of the reader's own may hold. A `#columns` header would have
 * Anki go by names, and give the GUID to a first field that it doesn't find. Of the note types those that it doesn't know are
 * passed over, and the last one holds. Source: docs.ankiweb.net/importing/text-files.html, "File Headers"; `metadata.rs` in
 * Anki.
 * @param language that of the interface, which is most likely that of the reader's Anki
 * @param linkTo the address of a place in the text; undefined where nobody else could open it
 */
export function writeAnki(
  expressions: readonly SavedExpression[],
  language: Language,
  linkTo: (place: ExpressionPlace) => string | undefined,
): string {
  const rows = expressions
    .filter(({ deleted }) => !deleted.value)
    .map((saved) => {
      const { dictionary, entry, sentence, translation = '' } = saved.content.value;
      const link = linkTo(saved.place);
      return [
        `lesart:${saved.id}`,
        deck,
        `lesart lesart::${saved.place.article}`,
        writeGaps(saved),
        writeBack(saved, language, link),
        ...[
          writeHeadword(dictionary, entry),
          meaningIn(saved.content.value, language),
          sentence,
          translation,
          saved.note.value,
          link ?? '',
        ].map(writeHtml),
      ];
    });
  const own = likely[language];
  const headers = [
    '#separator:tab',
    '#html:true',
    ...clozeNoteTypes.filter((name) => name !== own).map((name) => `#notetype:${name}`),
    `#notetype:${own}`,
    '#guid column:1',
    // A deck that is only named in a header is not made where it is missing.
    '#deck column:2',
    // Without a header for it, Anki takes a column that is left over for tags.
    '#tags column:3',
  ];
  return `${headers.join('\n')}\n${writeSeparated(rows, '\t', '\n')}`;
}
