import { articles } from 'virtual:corpus';
import { expect, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { applyComfort } from '#reader/comfort/apply-comfort.ts';
import { readStoredComfort } from '#reader/comfort/stored-comfort.ts';
import { drawPage } from '#site/draw-page.tsx';
import { findAll } from './find.ts';
import { beginPlace, beginStore } from './reader/layers/begin-store.ts';
import { withoutAct } from './without-act.ts';

/** The article of the project. */
export const slug = articles[0]?.slug ?? '';

export const wide = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

interface Visit {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Whether nobody has been here before, so that the page gives its hint. */
  readonly first?: boolean;
}

/**
 * Which sections are in the window and not laid out yet: until the first frame has been drawn, a section is as high as
 * sections are thought to be, and a test that measures it measures that.
 */
function unlaidSections(): readonly string[] {
  return findAll('article section')
    .filter((section) => {
      const { top, bottom } = section.getBoundingClientRect();
      const isInWindow = top < window.innerHeight && bottom > 0;
      return (
        isInWindow && section.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false
      );
    })
    .map(({ id }) => id);
}

/** Closes the page that was opened last in this test. */
let closeLast = (): void => undefined;

/**
 * Opens a page of the site, whole, as the browser's entry does, and waits until all of it is live. What a delivered page does
 * before its script has come (static HTML, hydration, the policy) is tests/e2e's.
 */
export async function openApp(
  path = `/en/${slug}`,
  { viewport = wide, first = false }: Visit = {},
): Promise<void> {
  // A second visit is another page: with the first still there, each id would be there twice.
  closeLast();
  await page.viewport(viewport.width, viewport.height);
  withoutAct();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  history.replaceState(null, '', path);
  if (!first) localStorage.setItem('lesart.hinted', '1');
  applyComfort(readStoredComfort());
  const place = beginPlace();
  const root = document.body.appendChild(document.createElement('div'));
  const close = await drawPage(root, { choices: beginStore(place.keep), place });
  closeLast = () => {
    closeLast = () => undefined;
    close();
    root.remove();
  };
  onTestFinished(() => closeLast());
  await expect.element(document.documentElement).toHaveAttribute('data-ready');
  await expect.poll(unlaidSections).toEqual([]);
}
