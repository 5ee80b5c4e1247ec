import { useTranslation } from 'react-i18next';
import type { AnalysedWord, Reason } from '#article/document/analysis.ts';
import type { Localized } from '#article/document/language.ts';
import type { Finding } from '#article/document/record.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { describeForm } from '#reader/lookup/describe-form.ts';
import style from '#reader/lookup/FormLine.module.css';

interface FormLineProps {
  readonly word: AnalysedWord;
  /** Whose claim the sentence reports. */
  readonly speaker: Localized | undefined;
  /** What the record has of that claim. */
  readonly finding?: Finding | undefined;
}

/** Where a word of the text stands in a sentence of the interface, if it does. */
function splitAtWord(text: string): readonly [before: string, after: string | undefined] {
  const [before = '', after] = text.split('\u0000');
  return [before, after];
}

/** Reasons that go on where the form ends: *dative plural after mit*, *infinitive with wird*. */
const goesOn: ReadonlySet<Reason['kind']> = new Set(['preposition', 'withAuxiliary', 'withZu']);

/** What stands between a form and its reason. A finite form has a comma of its own. */
function joinTo({ kind }: Reason, { features }: AnalysedWord): string {
  if (goesOn.has(kind)) return ' ';
  return features.VerbForm === 'Fin' ? '; ' : ': ';
}

/** The stop behind a sentence that has none yet: *after Mio.* ends with that of its word. */
function fullStop(sentence: string): string {
  return /[.?!…]$/.test(sentence) ? '' : '.';
}

/** What form a word of the text has, and why: *dative plural after mit*, *nominative singular: subject of wirbt*. */
export function FormLine({ word, speaker, finding }: FormLineProps) {
  const { t } = useTranslation('reader/lookup');
  const language = useLanguage();
  const form = describeForm(word, t);
  const { reason } = word;
  const tell = (why: Reason) =>
    why.kind === 'governs'
      ? t('reason.governs', {
          word: '\u0000',
          case: describeForm({ ...word, features: { Case: why.case } }, t),
        })
      : t(`reason.${why.kind}`, { word: '\u0000' });
  const [before, after] = splitAtWord(reason ? tell(reason) : '');
  const other = reason && 'word' in reason && after !== undefined ? reason.word : '';
  const isSubjunctive = word.features.Mood === 'Sub';
  if (form === '' && !reason) return null;
  return (
    <p className={style.line}>
      <b lang="de">{word.form}</b> {form}
      {reason && (
        <>
          {form !== '' && joinTo(reason, word)}
          {before}
          {other !== '' && <i lang="de">{other}</i>}
          {after}
        </>
      )}
      {fullStop(form + before + other + (after ?? ''))}
      {isSubjunctive && speaker && <> {t('reported', { speaker: speaker[language] })}</>}
      {isSubjunctive && finding && <> {t(`finding.${finding}`)}</>}
      {word.ambiguous && isSubjunctive && <> {t('ambiguous')}</>}
    </p>
  );
}
