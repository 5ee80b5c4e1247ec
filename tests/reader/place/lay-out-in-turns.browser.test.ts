import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { layOutInTurns, layOutTheRest } from '#reader/place/lay-out-in-turns.ts';

/** Draws twenty sections of three blocks, each block 100 pixels high. */
beforeEach(async () => {
  await page.viewport(1440, 900);
  layOutTheRest();
  const block = '<p style="height: 100px; margin: 0"><button>Wort</button></p>';
  document.body.innerHTML = `<article id="article">${`<section>${block.repeat(3)}</section>`.repeat(20)}</article>`;
  document.body.style.margin = '0';
  window.scrollTo(0, 2000);
});

const waiting = () => [...document.querySelectorAll<HTMLElement>('[data-waits]')];
const farness = (piece: Element) => {
  const { top, bottom } = piece.getBoundingClientRect();
  return Math.max(top - window.innerHeight, -bottom);
};

describe('a text that is set anew', () => {
  it('changes at once, and lays out in its turn what is near the window and not in it', () => {
    let changed = 0;
    layOutInTurns(() => {
      changed += 1;
    });
    expect(changed).toBe(1);
    expect(waiting().length).toBeGreaterThan(4);
    expect(waiting().every((piece) => farness(piece) > 0 && farness(piece) < 2 * window.innerHeight)).toBe(
      true,
    );
    // Of a section that reaches into the window its own blocks, else the section.
    expect(new Set(waiting().map(({ tagName }) => tagName))).toEqual(new Set(['P', 'SECTION']));
  });

  it('comes to an end by itself, the nearest first', async () => {
    const shown: number[] = [];
    const watching = new MutationObserver((records) => {
      for (const { target } of records)
        if (target instanceof Element && !target.hasAttribute('data-waits')) shown.push(farness(target));
    });
    layOutInTurns(() => undefined);
    const pieces = waiting().length;
    watching.observe(document.body, { subtree: true, attributeFilter: ['data-waits'] });
    await expect.poll(waiting).toEqual([]);
    watching.disconnect();
    expect(shown).toHaveLength(pieces);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  });

  it('lays out the rest at once where the reader goes there', () => {
    layOutInTurns(() => undefined);
    layOutTheRest();
    expect(waiting()).toEqual([]);
  });

  it('makes nothing wait that has the focus, or is open', () => {
    const [above] = document.querySelectorAll('section:nth-child(5) button');
    if (above instanceof HTMLElement) above.focus({ preventScroll: true });
    const open = document.querySelector('section:nth-child(14) p');
    open?.insertAdjacentHTML('beforeend', '<span popover="manual">Note</span>');
    open?.querySelector<HTMLElement>('[popover]')?.showPopover();
    layOutInTurns(() => undefined);
    expect(waiting().some((piece) => piece.querySelector(':focus, :popover-open'))).toBe(false);
    expect(document.activeElement).toBe(above);
  });

  it('begins over where it is set anew again', async () => {
    layOutInTurns(() => undefined);
    window.scrollTo(0, 0);
    layOutInTurns(() => undefined);
    expect(waiting().every((piece) => farness(piece) > 0 && farness(piece) < 2 * window.innerHeight)).toBe(
      true,
    );
    await expect.poll(waiting).toEqual([]);
  });
});
