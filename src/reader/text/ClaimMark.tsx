import { useTranslation } from 'react-i18next';
import type { Sentence } from '#article/document/article.ts';
import { firstWords } from '#article/document/excerpt.ts';
import { inlineText, subjunctives } from '#article/document/inline.ts';
import { useLanguage } from '#i18n/use-language.ts';
import style from '#reader/text/ClaimMark.module.css';
import '#reader/text/ClaimMark.later.module.css';
import { RecordView } from '#reader/text/RecordView.tsx';
import { CloseButton } from '#ui/CloseButton.tsx';

interface ClaimMarkProps {
  readonly sentence: Sentence;
}

/**
 * Names beside a sentence whose claim it reports, and explains at a tap how the sentence says that it only reports, and what
 * was really said: a native popover, so that it needs no script. `hidden` until the layer of claims is on.
 */
export function ClaimMark({ sentence: { id, inlines, speaker, record } }: ClaimMarkProps) {
  const { t } = useTranslation('reader/text');
  const language = useLanguage();
  if (!speaker) return null;
  const name = speaker.name[language];
  const words = firstWords(inlineText(inlines), 4);
  const verbs = subjunctives(inlines);
  const forms = (kind: 'I' | 'II') =>
    Array.from(new Set(verbs.flatMap(({ subjunctive, form }) => (subjunctive === kind ? form : [])))).join(
      ', ',
    );
  const moods = (['I', 'II'] as const).filter((kind) => forms(kind) !== '');
  return (
    <span lang={language} className={style.claim} hidden>
      <button type="button" popoverTarget={`claim:${id}`} aria-label={t('claim.says', { name, words })}>
        {name}
      </button>
      <span id={`claim:${id}`} popover="auto">
        <CloseButton popover={`claim:${id}`} isDrawnByStyle />
        <span>
          {/* Where the card lies over it, and where the text has been scrolled on under it. */}
          <b lang="de">{words}</b> {moods.length === 0 ? t('claim.indicative') : t('claim.reported')}
          {moods.map((kind, index) => (
            <span key={kind}>
              {index > 0 ? ', ' : ' '}
              Konjunktiv {kind} (<i lang="de">{forms(kind)}</i>)
            </span>
          ))}
          .{' '}
          {Array.from(new Set(verbs.flatMap(({ form, ambiguous }) => (ambiguous ? form : []))), (form) => (
            <span key={form}>
              <i lang="de">{form}</i> {t('claim.ambiguous')}{' '}
            </span>
          ))}
          {t('claim.vouch', { name })}
        </span>
        {record && <RecordView record={record} />}
      </span>
    </span>
  );
}
