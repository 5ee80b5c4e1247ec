import type { TFunction } from 'i18next';
import type { Note } from '#article/adopt/note.ts';
import { nameLanguage } from '#shelf/views/name-language.ts';

/** Tells in a sentence what a text was given that its file doesn't say, or what of the file isn't shown. */
export function tellNote(note: Note, t: TFunction<'shelf/views'>, language: string): string {
  switch (note.rule) {
    case 'title':
      return t(`note.title.${note.from}`);
    case 'paragraphs':
      return t(`note.paragraphs.${note.from}`, { number: note.sentences });
    case 'headings':
      return t('note.headings', { count: note.count });
    case 'sentence-ids':
      return t('note.sentence-ids', { count: note.count, of: note.of });
    case 'no-date':
      return t('note.no-date');
    case 'date':
      return t('note.date', { found: note.found });
    case 'language':
      return note.language === undefined
        ? t('note.language.unknown')
        : t('note.language.other', { name: nameLanguage(note.language, language) });
    case 'part':
      return t('note.part', { number: note.number, of: note.of });
    case 'joined':
      return t('note.joined', { number: note.documents });
    case 'actors':
      return t('note.actors', { shown: note.shown, of: note.of });
    case 'names':
      return t('note.names');
    case 'entity-names':
      return t('note.entity-names');
    case 'analysed':
      return t('note.analysed');
    case 'hardly-german':
      return note.of === 0 ? t('note.no-words') : t('note.hardly-german', { known: note.known, of: note.of });
    case 'web-page':
      return t(`note.web-page.${note.part}`);
    case 'no-text':
      return t('note.no-text.said', { parts: note.parts.map((part) => t(`note.no-text.${part}`)) });
    case 'lost':
      return t('note.lost', { count: note.sentences });
    case 'left-out':
      return t(`note.left-out.${note.layer}`, { count: note.sentences });
  }
}
