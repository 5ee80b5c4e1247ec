import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { Notice } from '#ui/Notice.tsx';

interface DeletedNoticeProps {
  readonly texts: readonly KeptText[];
  readonly onUndo: () => void;
  /** They can't be brought back any more. */
  readonly onGone: () => void;
  /** What takes the focus, where nothing else has: the button that deleted is gone. */
  readonly afterwards: () => HTMLElement | null;
}

/** Says what is deleted, one text or several, and brings it back as long as it is there. */
export function DeletedNotice({ texts, onUndo, onGone, afterwards }: DeletedNoticeProps) {
  const { t } = useTranslation('shelf/views');
  const isUndone = useRef(false);
  const undo = useRef<HTMLButtonElement>(null);
  // Not before: what isn't open yet takes no focus.
  useEffect(() => undo.current?.focus(), []);
  const leave = useEffectEvent(() => {
    if (!isUndone.current && document.activeElement === document.body)
      afterwards()?.focus({ preventScroll: true });
  });
  // After it has gone, and the browser has given the focus to nobody.
  useEffect(() => () => queueMicrotask(leave), []);
  return (
    <Notice onClose={onGone}>
      {t('deleted.text', { count: texts.length, title: texts[0]?.title.value })}{' '}
      <button
        ref={undo}
        type="button"
        onClick={() => {
          isUndone.current = true;
          onUndo();
        }}
      >
        {t('deleted.undo')}
      </button>
    </Notice>
  );
}
