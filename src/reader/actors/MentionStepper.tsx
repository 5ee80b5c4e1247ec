import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#i18n/use-language.ts';
import style from '#reader/actors/MentionStepper.module.css';
import type { MentionSteps, Tour } from '#reader/actors/use-mention-steps.ts';
import { sentenceOf, tabStop } from '#reader/place/text-elements.ts';
import { findAnchor } from '#ui/find-anchor.ts';
import { Icon } from '#ui/Icon.tsx';
import { useEscape } from '#ui/use-escape.ts';

interface MentionStepperProps {
  readonly steps: MentionSteps;
}

/** Leads through the places of what is chosen, one after the other; there while something is chosen. */
export function MentionStepper({ steps }: MentionStepperProps) {
  const { t } = useTranslation('reader/actors');
  const language = useLanguage();
  const bar = useRef<HTMLElement>(null);
  const { tours, tour, position, chooseTour, move, end } = steps;
  const count = tour?.places.length ?? 0;
  const said = position === undefined ? undefined : t('position', { position: position + 1, count });
  const isOfOne = new Set(tours.map(({ name }) => name)).size === 1;
  const describe = ({ kind, name, places }: Tour) => {
    const what = t(`tours.${kind}`, { count: places.length });
    return name && !isOfOne ? `${name[language]}: ${what}` : what;
  };

  const placeElement = () => {
    const place = position === undefined ? undefined : tour?.places[position];
    return place ? findAnchor(place.id) : null;
  };
  const close = () => {
    // The bar goes, and with it the focus.
    const stop = sentenceOf(placeElement()) ?? tabStop();
    if (bar.current?.contains(document.activeElement)) stop?.focus({ preventScroll: true });
    end();
  };
  useEscape(tour !== undefined, close);
  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {tour && (
        <section ref={bar} aria-label={t('stepper')} className={style.stepper} data-steps>
          {tours.length > 1 ? (
            <select
              aria-label={t('tour')}
              value={tour.key}
              onChange={({ currentTarget }) => chooseTour(currentTarget.value)}
            >
              {tours.map((one) => (
                <option key={one.key} value={one.key}>
                  {describe(one)}
                </option>
              ))}
            </select>
          ) : (
            <span>{describe(tour)}</span>
          )}
          {said !== undefined && <span aria-hidden>{said}</span>}
          <button type="button" onClick={() => move(-1)} aria-label={t('previous')}>
            <Icon of={ChevronLeft} />
          </button>
          <button type="button" onClick={() => move(1)} aria-label={t('next')}>
            <Icon of={ChevronRight} />
          </button>
          <button type="button" onClick={close} aria-label={t('end')}>
            <Icon of={X} size={18} />
          </button>
        </section>
      )}
    </>
  );
}
