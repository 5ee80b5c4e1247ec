import { Quote } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoice } from '#reader/layers/use-choices.ts';
import { quoteKey } from '#tools/quote/quote.ts';
import style from '#tools/quote/SelectionButton.module.css';
import { Icon } from '#ui/Icon.tsx';
import { placeBeside } from '#ui/place-beside.ts';

/** Room round the button, in pixels: a finger's selection has handles below it, and bars stand at the window's lower edge. */
const room = { edge: 8, below: 64 };
const gap = { fine: 8, coarse: 32 };

interface SelectionButtonProps {
  readonly range: Range;
  readonly onQuote: () => void;
}

/** Quotes what is selected: a small button below its last words, or above its first ones where there is no room. */
export function SelectionButton({ range, onQuote }: SelectionButtonProps) {
  const { t } = useTranslation('tools/quote');
  const [keys] = useChoice('keys');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const place = () => {
      if (!button.current) return;
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const isCoarse = matchMedia('(pointer: coarse)').matches;
      placeBeside(button.current, lines, { ...room, gap: isCoarse ? gap.coarse : gap.fine, align: 'middle' });
    };
    place();
    // A layer that is switched, or a window that is turned, moves the words.
    const observer = new ResizeObserver(place);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [range]);
  return (
    <button
      ref={button}
      type="button"
      className={style.button}
      aria-haspopup="dialog"
      aria-keyshortcuts={keys ? quoteKey : undefined}
      // The pressed button would take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onQuote}
    >
      <Icon of={Quote} size={16} />
      {t('quote')}
    </button>
  );
}
