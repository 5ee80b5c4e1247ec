import { useState } from 'react';
import { sectionOf } from '#reader/place/text-elements.ts';
import { findAnchor, findFragment } from '#ui/find-anchor.ts';
import { useListening } from '#ui/use-listening.ts';

interface SectionAnchor {
  readonly id: string;
}

/**
 * How far down the window the reader is taken to read, in pixels: a third, where jumps land. Near the top of the page
 * it rises to the window's top edge and near the end it sinks to the bottom edge, so that the first and the last
 * section have their turn however short they are.
 */
function readingLine(): number {
  const third = window.innerHeight / 3 + 8;
  const below = document.documentElement.scrollHeight - window.innerHeight - window.scrollY;
  return Math.max(Math.min(third, window.scrollY), window.innerHeight - below);
}

/** The last section that begins above the line; by halves, since each look at a section may lay it out. */
function findSection(sections: readonly SectionAnchor[], line: number): string | undefined {
  let low = 0;
  let high = sections.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    const element = findAnchor(sections[middle]?.id ?? '');
    if (element && element.getBoundingClientRect().top <= line) low = middle;
    else high = middle;
  }
  return sections[low]?.id;
}

/** The section that the element stands in, or is. */
function sectionAround(sections: readonly SectionAnchor[], element: Element | null): string | undefined {
  const id = sectionOf(element)?.id;
  return sections.find((section) => section.id === id)?.id;
}

/**
 * Tells which section is being read. A jump or the sentence cursor decides, until the reader scrolls: the target of a
 * jump may be too near the end of the page to come up to the reading line.
 */
export function useCurrentSection(sections: readonly SectionAnchor[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useListening(
    (signal) => {
      let arrived: string | undefined;
      let frame = 0;
      const look = () => {
        frame = 0;
        setCurrent(arrived ?? findSection(sections, readingLine()));
      };
      const lookSoon = () => {
        if (frame === 0) frame = requestAnimationFrame(look);
      };
      const arrive = (element: Element | null) => {
        arrived = sectionAround(sections, element);
        lookSoon();
      };
      const followHash = () => arrive(findFragment(location.hash));
      const leave = () => {
        arrived = undefined;
      };
      for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
        window.addEventListener(type, leave, { signal, passive: true, capture: true });
      }
      window.addEventListener('scroll', lookSoon, { signal, passive: true });
      window.addEventListener('resize', lookSoon, { signal });
      window.addEventListener('hashchange', followHash, { signal });
      document.addEventListener(
        'focusin',
        ({ target }) => {
          if (target instanceof Element && target.closest('article')) arrive(target);
        },
        { signal },
      );
      if (location.hash) followHash();
      else if (window.scrollY > 0) lookSoon();
      else setCurrent(sections[0]?.id);
      return () => cancelAnimationFrame(frame);
    },
    [sections],
  );
  return current;
}
