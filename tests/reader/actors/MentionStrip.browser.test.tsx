import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MentionStrip } from '#reader/actors/MentionStrip.tsx';
import { fc } from '../../seeded.ts';

const place = (at: number) => ({ id: `s${at}`, section: 'a', at });

/** The ticks of a strip: where each leads, and where it stands. */
function ticks(places: readonly number[]) {
  const { container, unmount } = render(
    <MentionStrip places={places.map(place)} sections={[place(0), place(500)]} />,
  );
  const links = [...container.querySelectorAll('a')].map((link) => ({
    id: link.getAttribute('href'),
    at: Number(/M(?<x>\d+)/.exec(link.querySelector('path')?.getAttribute('d') ?? '')?.groups?.x),
  }));
  const line = container.querySelector('path')?.getAttribute('d');
  unmount();
  return { links, line };
}

describe('the strip of an article', () => {
  it('has a tick for each place, and one that begins a section', () => {
    const { links, line } = ticks([0, 300, 999]);
    expect(links.map(({ id }) => id)).toEqual(['#s0', '#s300', '#s999']);
    expect(line).toContain('M500');
  });

  it('has one tick for places that would touch, which leads to the first of them', () => {
    expect(ticks([100, 104, 109, 110]).links.map(({ id }) => id)).toEqual(['#s100', '#s110']);
  });

  it('stays legible, however many places there are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 300 }), (all) => {
        const places = all.toSorted((a, b) => a - b);
        const { links } = ticks(places);
        const at = links.map((link) => link.at);
        for (const [index, x] of at.slice(1).entries())
          expect(x - (at[index] ?? 0)).toBeGreaterThanOrEqual(10);
        for (const one of places) expect(at.some((x) => Math.abs(x - one) <= 10)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
