import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ControlBar } from '#reader/layers/ControlBar.tsx';
import { find, findAll } from '../../find.ts';
import { openApp, phone, slug } from '../../open-app.tsx';
import { renderPage } from '../../setup-page.tsx';

describe('the bar', () => {
  const onMenu = vi.fn();
  const bar = (
    <ControlBar
      outline={{ id: 'outline', label: 'Sections' }}
      actors={{ id: 'actors', label: 'Actors' }}
      has={['glosses', 'translation', 'claims']}
      menu="menu"
      onMenu={onMenu}
    />
  );

  it('opens the drawers without a script, where they are no columns, and asks for the menu', async () => {
    await page.viewport(390, 844);
    onTestFinished(() => page.viewport(1440, 900));
    renderPage(
      <>
        {bar}
        <nav id="outline" popover="auto" />
        <aside id="actors" popover="auto" />
      </>,
    );
    const opened = ['Sections', 'Actors'].map((name) => {
      fireEvent.click(screen.getByRole('button', { name }));
      return document.querySelector(':popover-open')?.id;
    });
    expect(opened).toEqual(['outline', 'actors']);
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(onMenu).toHaveBeenCalledOnce();
  });

  it('leaves the menu to the browser as soon as it is there, and closes none that has just been drawn', () => {
    onMenu.mockReset().mockImplementationOnce(() => {
      const panel = document.body.appendChild(document.createElement('div'));
      Object.assign(panel, { id: 'menu', popover: 'auto' }).showPopover();
    });
    renderPage(bar);
    const isOpen = [1, 2, 3].map(() => {
      fireEvent.click(screen.getByRole('button', { name: 'More' }));
      return document.querySelector('#menu')?.matches(':popover-open');
    });
    expect(isOpen).toEqual([true, false, true]);
    expect(onMenu).toHaveBeenCalledOnce();
  });

  /** Renders the bar over a page of five windows. */
  function renderOverText(): void {
    renderPage(
      <>
        {bar}
        <div style={{ height: 5000 }} />
      </>,
    );
  }
  /** Scrolls the window, and waits until all have heard that it was. */
  async function scrollTo(top: number): Promise<void> {
    await act(async () => {
      const heard = new Promise((resolve) => window.addEventListener('scroll', resolve, { once: true }));
      window.scrollTo({ top, behavior: 'instant' });
      await heard;
    });
  }
  const place = () =>
    screen.getByRole('region', { name: 'Reading controls' }).dataset.away === undefined ? 'here' : 'away';

  it('goes out of the way while the reader scrolls down, and comes back', async () => {
    renderOverText();
    const places: string[] = [];
    const end = document.documentElement.scrollHeight - window.innerHeight;
    for (const top of [5, 400, 395, 300, 2000, end]) {
      window.dispatchEvent(new Event('wheel'));
      await scrollTo(top);
      places.push(place());
    }
    expect(places).toEqual(['here', 'away', 'away', 'here', 'away', 'here']);
  });

  it('stays where it is when a link jumps down', async () => {
    renderOverText();
    await scrollTo(2000);
    expect(place()).toBe('here');
  });
});

describe('the bar of a phone', () => {
  /** What of the bar is seen: its names, each with its lines, and what a finger can tap. */
  function read() {
    const root = find('[data-bar] > div');
    const lines: { readonly text: string; readonly rects: readonly DOMRect[]; readonly size: number }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || parent.closest('[popover]')) continue;
      const range = new Range();
      range.selectNodeContents(text);
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      // Known by its icon alone.
      if (size > 0) lines.push({ text: text.textContent ?? '', rects: [...range.getClientRects()], size });
    }
    const targets = findAll('[data-bar] > div :is(button, label, input[type="radio"])')
      .filter((one) => one.checkVisibility() && !one.closest('[popover]'))
      .filter((one) => !one.querySelector('[type="radio"]'));
    return { lines, targets };
  }

  it.each(['en', 'de'] as const)(
    'has letters that can be read, one line for all names, and room for a finger, in %s',
    async (language) => {
      const { translation } = { en: { translation: 'Translation' }, de: { translation: 'Übersetzung' } }[
        language
      ];
      await openApp(`/${language}/${slug}?words=1&claims=1`, { viewport: phone });
      for (const width of [320, 360, 390, 430]) {
        const message = `${width} px`;
        await page.viewport(width, phone.height);
        await expect
          .poll(() => read().targets.filter((one) => one.getBoundingClientRect().right > width), { message })
          .toEqual([]);
        const { lines, targets } = read();
        expect(Math.min(...lines.map(({ size }) => size)), message).toBeGreaterThanOrEqual(11);
        // The name over several values stands over them.
        const below = lines.filter(({ text }) => text !== translation);
        expect(
          below.flatMap(({ text, rects }) => (rects.length === 1 ? [] : text)),
          message,
        ).toEqual([]);
        expect(new Set(below.map(({ rects }) => Math.round(rects[0]?.bottom ?? 0))).size, message).toBe(1);
        const boxes = below.flatMap(({ rects }) => rects);
        expect(
          boxes.filter(({ left }, index) => left < (boxes[index - 1]?.right ?? 4)),
          message,
        ).toEqual([]);
        expect(
          targets
            .filter((one) => one.getBoundingClientRect().height < 43.5)
            .map(({ outerHTML }) => outerHTML),
          message,
        ).toEqual([]);
      }
    },
  );

  it('leaves who says so to the menu where it has no room for it, and nothing is in both or in neither', async () => {
    await openApp(`/en/${slug}`, { viewport: phone });
    const claims = page.getByRole('switch', { name: 'Who said this?' });
    find('[data-bar] > div > button:last-child').click();
    const menu = page.getByRole('dialog', { name: 'More' });
    await expect.element(menu.getByRole('switch', { name: 'Plain German' })).toBeVisible();
    for (const width of [320, 390, 423, 424, 430, 820, 1440]) {
      await page.viewport(width, 800);
      await expect.poll(() => claims.elements().length, { message: `${width} px` }).toBe(1);
    }
    await page.viewport(390, 800);
    await menu.getByRole('switch', { name: 'Who said this?' }).click();
    await expect.poll(() => location.search).toBe('?claims=1');
    await page.viewport(1440, 900);
  });
});
