import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceTranslator } from '#shelf/open/device-translator.ts';
import type { Translating } from '#shelf/open/translate-text.ts';
import type { TranslationOrigin } from '#shelf/open/translation-origin.ts';
import type { TranslatedText } from '#shelf/open/worker-talk.ts';
import { DeviceTranslation } from '#shelf/views/DeviceTranslation.tsx';
import style from '#shelf/views/EnglishDialog.module.css';
import { EnglishForm } from '#shelf/views/EnglishForm.tsx';
import type { EnglishDraft } from '#shelf/views/english-draft.ts';
import { MatchedEnglish } from '#shelf/views/MatchedEnglish.tsx';
import { tellFit } from '#shelf/views/tell-fit.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { takeFocus } from '#ui/take-focus.ts';

/** Makes a translation, or finds what it answers to. Nothing is thrown. */
type MakeEnglish = (
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
) => Promise<Translating>;

/** A translation by the browser, on this device. */
interface DeviceOffer extends Pick<DeviceTranslator, 'needsDownload'> {
  readonly translate: MakeEnglish;
}

interface EnglishDialogProps {
  readonly draft: EnglishDraft;
  /** What was written; it is there when the dialog is opened again. */
  readonly onDraft: (draft: EnglishDraft) => void;
  /** Holds what was written against the German text. */
  readonly match: (draft: EnglishDraft, ...waiting: Parameters<MakeEnglish>) => Promise<Translating>;
  /** What the browser can do by itself, if it can. */
  readonly device: DeviceOffer | undefined;
  /** Keeps what was matched; false where the browser can't. */
  readonly onKeep: (translated: TranslatedText, origin: TranslationOrigin) => Promise<boolean>;
  readonly onClose: () => void;
}

type Matched = Translating & { readonly kind: 'matched' };

type Step =
  | { readonly kind: 'writing' }
  | { readonly kind: 'matching' | 'translating'; readonly done: number; readonly of: number }
  | Matched;

type Problem = 'failed' | 'dictionaries' | 'notKept';

/** Lets the reader add the English of a text: it is written, matched, looked at, and only then kept. */
export function EnglishDialog({ draft, onDraft, match, device, onKeep, onClose }: EnglishDialogProps) {
  const { t } = useTranslation('shelf/views');
  const [step, setStep] = useState<Step>({ kind: 'writing' });
  const [problem, setProblem] = useState<Problem>();
  const matching = useRef<AbortController>(null);
  // Closed it is given up.
  useEffect(() => () => matching.current?.abort(), []);
  const write = () => setStep({ kind: 'writing' });
  const begin = async (kind: 'matching' | 'translating', make: MakeEnglish) => {
    const controller = new AbortController();
    matching.current = controller;
    setProblem(undefined);
    setStep({ kind, done: 0, of: 0 });
    const onProgress = (done: number, of: number) => setStep({ kind, done, of });
    const come = await make(onProgress, controller.signal);
    if (controller.signal.aborted) return;
    if (come.kind === 'matched') return setStep(come);
    if (come.kind === 'failed') setProblem(come.lacks ?? 'failed');
    write();
  };
  const keep = async ({ translated, origin }: Matched, button: HTMLElement) => {
    // Closed by itself it gives the focus back.
    if (await onKeep(translated, origin)) button.closest('dialog')?.close();
    else setProblem('notKept');
  };
  const said = () => {
    if (step.kind === 'writing') return '';
    if (step.kind !== 'matched') return t(`english.${step.kind}`);
    const { match: found } = step.translated;
    return found.mismatch ? t(`english.mismatch.${found.mismatch}`) : tellFit(found, t);
  };
  return (
    <Dialog title={t('english.title')} className={style.dialog} onClose={onClose}>
      <p role="status" className={style.said}>
        {said()}
      </p>
      {step.kind === 'writing' && (
        <>
          <EnglishForm
            draft={draft}
            onChange={onDraft}
            onMatch={() => void begin('matching', (...waiting) => match(draft, ...waiting))}
          />
          {device && (
            <DeviceTranslation
              needsDownload={device.needsDownload}
              onTranslate={() => void begin('translating', device.translate)}
            />
          )}
        </>
      )}
      {(step.kind === 'matching' || step.kind === 'translating') && (
        <div className={style.matched}>
          <progress
            aria-label={t(`english.${step.kind}`)}
            {...(step.of > 0 && { value: step.done, max: step.of })}
          />
          <p className={style.actions}>
            <Button
              look="outlined"
              ref={takeFocus}
              onClick={() => {
                matching.current?.abort();
                write();
              }}
            >
              {t('english.cancel')}
            </Button>
          </p>
        </div>
      )}
      {step.kind === 'matched' && (
        <MatchedEnglish
          match={step.translated.match}
          onKeep={(button) => void keep(step, button)}
          onBack={write}
        />
      )}
      <p role="alert" className={style.problem}>
        {problem === 'dictionaries' ? t('end.dictionaries') : problem && t(`english.${problem}`)}
      </p>
    </Dialog>
  );
}
