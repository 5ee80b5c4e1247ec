import { use, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#reader/layers/GlossRange.later.module.css';
import { layers } from '#reader/layers/layers.ts';
import { ChoicesContext, useChoice } from '#reader/layers/use-choices.ts';
import { useTellGlossed } from '#reader/layers/use-tell-glossed.ts';
import { useListening } from '#ui/use-listening.ts';

interface GlossRangeProps {
  readonly id: string;
}

const { values } = layers.glosses;

/**
 * Chooses by a slider which words have no gloss: from none to all but the rare. It says where it is led; chosen is where it is let go. Each press
 * of a key lets it go, so the way is one entry of the history until the reader turns to something else.
 */
export function GlossRange({ id }: GlossRangeProps) {
  const { t } = useTranslation('reader/layers');
  const range = useRef<HTMLInputElement>(null);
  const { choose, amend } = use(ChoicesContext);
  const [glosses] = useChoice('glosses');
  /** Where it was let go last: Back leads to what was before. */
  const last = useRef<string>(undefined);
  const [led, setLed] = useState<number>();
  const at = led ?? values.indexOf(glosses);
  const said = useTellGlossed()(values[at] ?? glosses);
  const end = useEffectEvent(() => {
    const chosen = range.current && values[range.current.valueAsNumber];
    setLed(undefined);
    if (!chosen) return;
    (last.current === glosses ? amend : choose)({ glosses: chosen });
    last.current = chosen;
  });
  useListening((signal) => {
    // React has no event for it: its own `onChange` comes at every step.
    range.current?.addEventListener('change', () => end(), { signal });
  }, []);
  return (
    <div className={style.range}>
      <label htmlFor={`${id}-range`}>{t('controls.glossed')}</label>
      <input
        ref={range}
        id={`${id}-range`}
        type="range"
        max={values.length - 1}
        list={`${id}-steps`}
        value={at}
        aria-valuetext={said}
        aria-describedby={at === 0 ? undefined : `${id}-commonest`}
        onBlur={() => {
          last.current = undefined;
        }}
        onChange={({ currentTarget }) => setLed(currentTarget.valueAsNumber)}
      />
      <datalist id={`${id}-steps`}>
        {values.map((value, index) => (
          <option key={value} value={index} />
        ))}
      </datalist>
      {/* The slider itself says it to those who hear it. */}
      <output aria-hidden htmlFor={`${id}-range`}>
        <span key={said}>{said}</span>
      </output>
      {/* Room is kept for it: nothing moves under the hand that leads the slider. */}
      <p id={`${id}-commonest`} className={at === 0 ? style.unsaid : undefined}>
        {t('controls.byFrequency')}
      </p>
    </div>
  );
}
