import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { headwordOf } from '#article/document/lexicon.ts';
import type { ListedWord } from '#article/document/listed-word.ts';
import type { StorageError } from '#keep/storage-error.ts';
import { gatherWords, type NamedWord, saysElse } from '#study/known/gather-words.ts';
import style from '#study/known/KnownSection.module.css';
import { knownHeadwords } from '#study/review/known-words.ts';
import type { StudyList } from '#study/store/study-list.ts';
import type { Telling, WordToTell } from '#study/store/told-word.ts';
import { Button } from '#ui/Button.tsx';
import { readClock } from '#ui/clock.ts';
import { Field } from '#ui/Field.tsx';
import { useFieldProblem } from '#ui/use-field-problem.ts';
import { Waiting } from '#ui/Waiting.tsx';

interface AddWordsProps {
  readonly list: StudyList;
  /** Reads a list of words, one a line; undefined where nothing is there to read it by. */
  readonly readWords: (list: string) => Promise<readonly ListedWord[] | undefined>;
  readonly onFailure: (error: StorageError | undefined) => void;
}

/** What came of a list. */
type Report =
  | {
      readonly kind: 'added';
      /** What was in the field. */
      readonly text: string;
      readonly added: readonly Telling[];
      /** How many of them were known before. */
      readonly before: number;
      /** Those that stand there in another form, or with a preposition. */
      readonly forms: readonly NamedWord[];
      readonly missed: readonly Exclude<ListedWord, NamedWord>[];
    }
  | { readonly kind: 'undone'; readonly count: number }
  | { readonly kind: 'failed' };

/** What stays in the field of a list: the lines that weren't understood. */
function leftOf(missed: readonly Pick<ListedWord, 'line'>[]): string {
  return missed.map(({ line }) => line).join('\n');
}

/** Takes in words that the reader knows, as many as they like. What isn't understood is told, and stays in the field to be mended. */
export function AddWords({ list, readWords, onFailure }: AddWordsProps) {
  const { t } = useTranslation('study/known');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isBusy = useRef(false);
  const [text, setText] = useState('');
  const problem = useFieldProblem();
  const [isWaiting, setWaiting] = useState(false);
  const [report, setReport] = useState<Report>();

  const read = async (): Promise<Report | undefined> => {
    const lines = await readWords(text).catch(() => undefined);
    if (!lines) return { kind: 'failed' };
    const { words, missed } = gatherWords(lines);
    const records = list.current();
    const known = records?.ok ? knownHeadwords(records.value, readClock()) : new Set<string>();
    const all = new Map(
      words.map(({ dictionary, entry }): readonly [string, WordToTell] => {
        const headword = headwordOf(dictionary);
        return [headword, { headword, content: { dictionary, ...(entry && { entry }) } }];
      }),
    );
    const unknown = [...all.values()].filter(({ headword }) => !known.has(headword));
    const told = await list.tellKnown(unknown, true);
    onFailure(told.ok ? undefined : told.error);
    if (!told.ok) return undefined;
    // What was written meanwhile stays.
    setText((now) => (now === text ? leftOf(missed) : now));
    return {
      kind: 'added',
      text,
      added: told.value,
      before: all.size - unknown.length,
      forms: words.filter(saysElse),
      missed,
    };
  };
  const add = async () => {
    if (isBusy.current) return;
    if (text.trim() === '') return problem.tell(t('add.needed'));
    isBusy.current = true;
    setReport(undefined);
    setWaiting(true);
    setReport(await read());
    setWaiting(false);
    isBusy.current = false;
  };
  const undo = async ({ added, missed, text: written }: Extract<Report, { kind: 'added' }>) => {
    const undone = await list.undoTelling(added);
    onFailure(undone.ok ? undefined : undone.error);
    if (!undone.ok) return;
    setText((now) => (now === leftOf(missed) ? written : now));
    setReport({ kind: 'undone', count: added.length });
    field.current?.focus();
  };
  const say = (told: Report): string => {
    if (told.kind === 'failed') return t('add.failed');
    if (told.kind === 'undone') return t('add.undone', { count: told.count });
    const { added, before, forms, missed } = told;
    const bare = forms.filter(({ without }) => without !== undefined).length;
    return [
      added.length > 0 ? t('add.added', { count: added.length }) : t('add.nothing'),
      ...(before > 0 ? [t('add.before', { count: before })] : []),
      ...(bare > 0 ? [t('add.bare', { count: bare })] : []),
      ...(missed.length > 0 ? [t('add.missed', { count: missed.length })] : []),
    ].join(' ');
  };
  const reasonOf = (word: Exclude<ListedWord, NamedWord>) =>
    word.kind === 'several' ? t('add.several', { words: word.lemmas }) : t(`add.${word.kind}`);
  return (
    <form
      className={style.adding}
      // Blanks are no words, which the browser doesn't know.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={t('add.words')} describedBy={`${id}-hint`} problem={problem}>
        {(attributes) => (
          <textarea
            {...attributes}
            ref={field}
            lang="de"
            rows={8}
            required
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="none"
            value={text}
            onChange={({ currentTarget: { value } }) => setText(value)}
          />
        )}
      </Field>
      <p id={`${id}-hint`} className={style.hint}>
        {t('add.hint')}
      </p>
      <Button type="submit" look="outlined">
        {t('add.submit')}
      </Button>
      {isWaiting && <Waiting />}
      <div className={style.report}>
        <p role="status" id={`${id}-report`}>
          {report && <span key={say(report)}>{say(report)}</span>}
        </p>
        {report?.kind === 'added' && report.added.length > 0 && (
          <Button look="text" aria-describedby={`${id}-report`} onClick={() => void undo(report)}>
            {t('add.undo')}
          </Button>
        )}
      </div>
      {report?.kind === 'added' && report.forms.length > 0 && (
        <details className={style.fold}>
          <summary>{t('add.forms', { count: report.forms.length })}</summary>
          <ul className={style.lines}>
            {report.forms.map(({ line, dictionary }, index) => (
              <li key={index} lang="de">
                {line} → <b>{dictionary}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
      {report?.kind === 'added' && report.missed.length > 0 && (
        <details className={style.fold}>
          <summary>{t('add.reasons')}</summary>
          <ul className={style.lines}>
            {report.missed.map((word, index) => (
              <li key={index}>
                <b lang="de">{word.line}</b>: {reasonOf(word)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </form>
  );
}
