import { type RefObject, useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { Opening } from '#shelf/open/opening.ts';
import type { TextSource } from '#shelf/open/text-source.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { OpenedTexts } from '#shelf/views/OpenedTexts.tsx';
import { OpeningEnd } from '#shelf/views/OpeningEnd.tsx';
import style from '#shelf/views/OpeningReport.module.css';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazy-part.ts';

const GivenNotes = lazyPart(async () => (await import('#shelf/views/GivenNotes.tsx')).GivenNotes);
const BrokenTexts = lazyPart(async () => (await import('#shelf/views/BrokenTexts.tsx')).BrokenTexts);
const FindingList = lazyPart(async () => (await import('#shelf/views/FindingList.tsx')).FindingList);

interface OpeningReportProps {
  readonly id: string;
  readonly name: string;
  readonly source: TextSource;
  readonly opening: Opening;
  /** What the reader opens with: who is still there is led to the text that has come. */
  readonly opener: RefObject<HTMLElement | null>;
  /** Whether the reader is on one of the reports, or was when that went. */
  readonly isOnReports: () => boolean;
  /** Whether no other is being opened. */
  readonly isAlone: boolean;
  /** Whether the reader has asked for it by a button that is gone: from the report of a first time, or an entry of the list. */
  readonly isAgain: boolean;
  readonly withoutLost: boolean;
  /** What tells when it was asked for, if it is the first of what was asked for last. */
  readonly asked: number | undefined;
  /** The ids of what was on the shelf before it was opened. */
  readonly before: ReadonlySet<string>;
  readonly readDocument: ShelfStore['readDocument'];
  readonly language: Language;
  readonly onClose: () => void;
  readonly onWithoutLost: () => void;
}

/** A file that is being opened: how far it is, and what came of it. */
export function OpeningReport({
  id,
  name,
  source,
  opening,
  opener,
  isOnReports,
  isAlone,
  isAgain,
  withoutLost,
  asked,
  before,
  readDocument,
  language,
  onClose,
  onWithoutLost,
}: OpeningReportProps) {
  const { t } = useTranslation('shelf/views');
  const { progress, texts, broken, end } = useSyncExternalStore(opening.subscribe, opening.state);
  const nameId = `${id}-name`;
  const report = useRef<HTMLLIElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const isEnded = end !== undefined;
  const adoption = end?.kind === 'done' && end.adoption.ok ? end.adoption : undefined;
  /** Whether the reader is on this report: a button that goes takes the focus with it. */
  const isHeld = useRef(isAgain);
  const show = useEffectEvent(() => {
    // Who pastes the next text while on the report of the last one, which may fold at that, waits here.
    if (isAgain || (isAlone && isOnReports())) report.current?.focus({ preventScroll: true });
    // Only where it is out of sight does anything move; how, says the page.
    report.current?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (asked !== undefined) show();
  }, [asked]);
  const lead = useEffectEvent(() => {
    const { activeElement } = document;
    const isLost = isHeld.current && (activeElement === document.body || activeElement === report.current);
    const isWaiting = isAlone && (opener.current?.contains(activeElement) ?? false);
    if (link.current && (isLost || isWaiting)) link.current.focus();
    else if (isLost) report.current?.focus();
  });
  // Who has waited for it is led to what has come; who has gone on to something else is not.
  useEffect(() => {
    if (isEnded) lead();
  }, [isEnded]);
  return (
    <li
      ref={report}
      id={id}
      tabIndex={-1}
      aria-labelledby={nameId}
      className={style.opening}
      onFocus={() => {
        isHeld.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) isHeld.current = false;
      }}
    >
      <h3 id={nameId}>{name}</h3>
      {!isEnded && (
        <p className={style.progress}>
          <progress aria-labelledby={nameId} value={progress?.done} max={progress?.of} />
          <span>
            {progress
              ? t('opening.progress', { done: progress.done, count: progress.of })
              : t('opening.begins')}
          </span>
        </p>
      )}
      {/* It is there before there is anything to say: only what is put into it then is read out. */}
      <div role="status" className={style.said}>
        {end && (
          <OpeningEnd
            end={end}
            source={source}
            texts={texts.length}
            known={texts.filter((text) => before.has(text.id)).length}
            broken={broken.length}
            withoutLost={withoutLost}
            language={language}
          />
        )}
      </div>
      {(!isEnded || end.kind === 'done') && (
        <OpenedTexts texts={texts} isEnded={isEnded} link={link} language={language} />
      )}
      {isEnded && broken.length > 0 && <BrokenTexts broken={broken} onWithoutLost={onWithoutLost} />}
      {adoption && <FindingList findings={adoption.findings} />}
      {adoption && texts.length > 0 && (
        <GivenNotes texts={texts} readDocument={readDocument} language={language} />
      )}
      {isEnded ? (
        <Button look="text" key="close" aria-describedby={nameId} onClick={onClose}>
          {t('opening.close')}
        </Button>
      ) : (
        <Button look="text" key="cancel" aria-describedby={nameId} onClick={opening.cancel}>
          {t('opening.cancel')}
        </Button>
      )}
    </li>
  );
}
