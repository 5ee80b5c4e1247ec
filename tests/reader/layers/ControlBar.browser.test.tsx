import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ControlBar } from '#reader/layers/ControlBar.tsx';
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
