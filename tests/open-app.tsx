import { articles } from 'virtual:corpus';
import type { Root } from 'react-dom/client';
import { expect, onTestFinished, vi } from 'vitest';
import { commands, page } from 'vitest/browser';
import { applyComfort } from '#reader/comfort/apply-comfort.ts';
import { readStoredComfort } from '#reader/comfort/stored-comfort.ts';
import { setControls } from '#reader/layers/form-controls.ts';
import { layerNames } from '#reader/layers/layers.ts';
import { drawOwn } from '#site/draw-own.tsx';
import type { Owners } from '#site/owners.ts';
import { type PageData, partsOf } from '#site/page-data.ts';
import { takeOver } from '#site/take-over.tsx';
import { waitForParts } from '#ui/live-parts.ts';
import { findAll } from './find.ts';
import type { DeliveredPage } from './prerender-page.ts';
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

/** The pages that have been asked for, by path: all files that a frame runs have them in common. */
const delivered = new Map<string, Promise<DeliveredPage>>();

function deliver(path: string): Promise<DeliveredPage> {
  const known = delivered.get(path) ?? commands.prerenderPage(path);
  delivered.set(path, known);
  return known;
}

/** Makes a page live that stands in the document, as the browser's entry does. Returns what React has of it. */
async function enliven(container: HTMLElement, data: PageData, owners: Owners): Promise<readonly Root[]> {
  if (data.kind === 'own') return [await drawOwn(container, data, owners)];
  if (data.kind !== 'notFound' && data.kind !== 'away') return takeOver(data, owners, undefined);
  waitForParts(partsOf[data.kind]);
  return [];
}

/** Closes the page that was opened last in this test. */
let closeLast = (): void => undefined;

/**
 * Opens a page of the site as it is delivered: as static HTML, of which React then has the parts that live. Waits until all of it
 * does. What such a page does before its script has come, and what its policy forbids, is tests/e2e's.
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
  const { html, data, language, description } = await deliver(location.pathname);
  document.title = description.title;
  document.documentElement.lang = language;
  const place = beginPlace();
  const choices = beginStore(place.keep);
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = html;
  setControls(layerNames, choices.getState());
  const roots = await enliven(container, data, { choices, place });
  closeLast = () => {
    closeLast = () => undefined;
    for (const root of roots) root.unmount();
    container.remove();
  };
  onTestFinished(() => closeLast());
  await expect.element(document.documentElement).toHaveAttribute('data-ready');
  await expect.poll(unlaidSections).toEqual([]);
}
