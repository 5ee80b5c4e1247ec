import { ZoomIn, ZoomOut } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysedSentence } from '#article/document/analysis.ts';
import { StructureDiagram } from '#reader/lookup/StructureDiagram.tsx';
import { StructureList } from '#reader/lookup/StructureList.tsx';
import style from '#reader/lookup/StructureView.module.css';
import { Icon } from '#ui/Icon.tsx';

interface StructureViewProps {
  readonly sentence: AnalysedSentence;
  /** IDs of the word that it was asked for at: marked, and in sight. */
  readonly asked?: readonly number[];
}

const scales = [0.5, 0.7, 0.85, 1, 1.25, 1.6, 2];

/**
 * How a sentence is built: a diagram to scroll and enlarge, and the same as a list. On a phone the list comes first, and whole:
 * of the diagram there are five words to be seen at a time.
 */
export function StructureView({ sentence, asked = [] }: StructureViewProps) {
  const { t, i18n } = useTranslation('reader/lookup');
  const [step, setStep] = useState(scales.indexOf(1));
  const frame = useRef<HTMLElement>(null);
  /** What was asked for, in the diagram and in the list. */
  const word = useRef<SVGRectElement>(null);
  const item = useRef<HTMLElement>(null);
  /** The part of the diagram that is in the middle of its frame. */
  const middle = useRef(0);
  const scale = scales[step] ?? 1;
  const [isNarrow] = useState(() => matchMedia('(max-width: 51.24rem)').matches);
  // What the reader looks at stays where it is.
  useLayoutEffect(() => {
    const box = frame.current;
    if (box) box.scrollLeft = middle.current * scale - box.clientWidth / 2;
  }, [scale]);
  // As soon as there is a frame, before it is seen: at first the dialog is closed, and nothing in it scrolls.
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      if (box.clientWidth === 0) return;
      observer.disconnect();
      for (const one of [word.current, item.current])
        one?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const zoom = (by: 1 | -1) => {
    const box = frame.current;
    if (box) middle.current = (box.scrollLeft + box.clientWidth / 2) / scale;
    setStep((now) => (scales[now + by] === undefined ? now : now + by));
  };
  return (
    <div>
      {isNarrow && <StructureList sentence={sentence} asked={asked} askedRef={item} />}
      <div className={style.bar}>
        <p>{t('structure.hint')}</p>
        <div className={style.zoom}>
          <button
            type="button"
            aria-label={t('structure.zoomOut')}
            aria-disabled={step === 0}
            onClick={() => zoom(-1)}
          >
            <Icon of={ZoomOut} />
          </button>
          <output>{new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(scale)}</output>
          <button
            type="button"
            aria-label={t('structure.zoomIn')}
            aria-disabled={step === scales.length - 1}
            onClick={() => zoom(1)}
          >
            <Icon of={ZoomIn} />
          </button>
        </div>
      </div>
      <section ref={frame} className={style.frame} aria-label={t('structure.diagram')} tabIndex={0}>
        <StructureDiagram sentence={sentence} scale={scale} asked={asked} askedRef={word} />
      </section>
      {!isNarrow && (
        <details className={style.list}>
          <summary>{t('structure.list')}</summary>
          <StructureList sentence={sentence} asked={asked} />
        </details>
      )}
    </div>
  );
}
