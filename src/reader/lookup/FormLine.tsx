import { useTranslation } from 'react-i18next';
import type { AnalysedWord, Reason } from '#article/document/analysis.ts';
import type { Localized } from '#article/document/language.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { describeForm } from '#reader/lookup/describe-form.ts';
import style from '#reader/lookup/FormLine.module.css';

interface FormLineProps {
  readonly word: AnalysedWord;
  /** Whose claim the sentence reports. */
  readonly speaker: Localized | undefined;
}

/** A word of the text within a sentence of the interface. */
function splitAtWord(text: string): readonly [string, string] {
  const [before = '', after = ''] = text.split('\u0000');
  return [before, after];
}

/** What form a word of the text has, and why: *dative plural: after mit*. */
export function FormLine({ word, speaker }: FormLineProps) {
  const { t } = useTranslation('reader/lookup');
  const language = useLanguage();
  const form = describeForm(word, t);
  const why = (reason: Reason) => {
    const [before, after] = splitAtWord(
      reason.kind === 'governs'
        ? t('reason.governs', {
            word: '\u0000',
            case: describeForm({ ...word, features: { Case: reason.case } }, t),
          })
        : t(`reason.${reason.kind}`, { word: '\u0000' }),
    );
    return (
      <>
        {before}
        {'word' in reason && <i lang="de">{reason.word}</i>}
        {after}
      </>
    );
  };
  const isSubjunctive = word.features.Mood === 'Sub';
  if (form === '' && !word.reason) return null;
  return (
    <p className={style.line}>
      <b lang="de">{word.form}</b> {form}
      {word.reason && (
        <>
          {form !== '' && ': '}
          {why(word.reason)}
        </>
      )}
      .{isSubjunctive && speaker && <> {t('reported', { speaker: speaker[language] })}</>}
      {word.ambiguous && isSubjunctive && <> {t('ambiguous')}</>}
    </p>
  );
}
