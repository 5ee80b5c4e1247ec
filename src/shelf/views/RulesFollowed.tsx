import { useTranslation } from 'react-i18next';
import type { Note } from '#article/adopt/note.ts';
import type { Language } from '#article/document/language.ts';
import { tellNote } from '#shelf/views/tell-note.ts';

interface RulesFollowedProps {
  readonly notes: readonly Note[];
  readonly language: Language;
}

/** What a text was given that its file doesn't say, and what of it isn't shown: on the page of the text itself. */
export function RulesFollowed({ notes, language }: RulesFollowedProps) {
  const { t } = useTranslation('shelf/views');
  if (notes.length === 0) return null;
  return (
    <ul>
      {Array.from(new Set(notes.map((note) => tellNote(note, t, language))), (sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
