import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import style from '#shelf/views/FindingList.module.css';
import { tellNote } from '#shelf/views/tell-note.ts';

interface GivenNotesProps {
  readonly texts: readonly KeptText[];
  readonly readDocument: ShelfStore['readDocument'];
  readonly language: Language;
}

/** A sentence, and of how many of the texts it is true. */
type Told = ReadonlyMap<string, number>;

/** Tells what texts were given that their file doesn't say, and what of it isn't shown; read when it is unfolded. */
export function GivenNotes({ texts, readDocument, language }: GivenNotesProps) {
  const { t } = useTranslation('shelf/views');
  const [told, setTold] = useState<Told | 'asked' | 'failed'>();
  const read = async () => {
    setTold('asked');
    const counts = new Map<string, number>();
    for (const { id } of texts) {
      const outcome = await readDocument(id);
      if (!outcome.ok || !outcome.value) return setTold('failed');
      for (const note of outcome.value.notes) {
        const sentence = tellNote(note, t, language);
        counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
      }
    }
    setTold(counts);
  };
  return (
    <details
      className={style.folded}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && (told === undefined || told === 'failed')) void read();
      }}
    >
      <summary>{t('given.title')}</summary>
      {told === 'failed' && <p>{t('given.failed')}</p>}
      {told instanceof Map && told.size === 0 && <p>{t('given.nothing')}</p>}
      {told instanceof Map && (
        <ul className={style.notes}>
          {Array.from(told, ([sentence, count]) => (
            <li key={sentence}>
              {sentence}
              {texts.length > 1 && ` ${t('given.of', { count, of: texts.length })}`}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
