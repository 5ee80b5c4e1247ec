import { memo } from 'react';
import type { Place } from '#article/document/places.ts';
import style from '#reader/actors/MentionStrip.module.css';

/** How near two ticks may be and still be told apart, in thousandths of the strip. */
const step = 10;

interface MentionStripProps {
  /** A mention tells whom it means: `actor`. */
  readonly places: readonly (Place & { readonly actor?: string })[];
  /** Whose strip it is: where only a group is meant that it belongs to, its tick is short. */
  readonly identity?: string;
  readonly sections: readonly Place[];
}

/**
 * The article as a thin line with its sections, and a tick for each place, so that one sees at a glance where it is
 * spoken of somebody. Ticks that would touch are one, which leads to the first of its places. A pointer's shortcut: the
 * list of places has the same links, so nobody needs to hear these.
 */
export const MentionStrip = memo(function MentionStrip({ places, identity, sections }: MentionStripProps) {
  const positionOf = ({ at }: Place) => Math.floor(at / step);
  const ticks = new Map(places.toReversed().map((place) => [positionOf(place), place.id]));
  const isMeant = new Set(places.filter(({ actor }) => actor === identity).map(positionOf));
  const bounds = sections.slice(1).map(({ at }) => `M${at} 4v8`);
  return (
    <svg className={style.strip} viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden>
      <path d={`M0 8h1000${bounds.join('')}`} />
      {Array.from(ticks)
        .toSorted(([a], [b]) => a - b)
        .map(([position, id]) => (
          <a key={position} href={`#${id}`} tabIndex={-1}>
            <path d={`M${position * step} ${isMeant.has(position) ? '1v14' : '5v6'}h.1`} />
          </a>
        ))}
      <path className={style.here} d="M0 0v16" />
    </svg>
  );
});
