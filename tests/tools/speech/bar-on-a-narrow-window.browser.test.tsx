import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp, phone, slug } from '../../open-app.tsx';
import { parkPointer } from '../../pointer.ts';
import { fakeDeviceSpeech } from './device-speech.ts';

const bar = page.getByRole('region', { name: 'Read aloud' });
const stepping = page.getByRole('region', { name: 'Step through the mentions' });

beforeEach(() => {
  fakeDeviceSpeech();
});

function edges(element: Element | null | undefined): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: Number.NaN, bottom: Number.NaN };
  return { top: Math.round(top), bottom: Math.round(bottom) };
}

/** Between the two bars, in pixels, whichever way. */
const gap = () => Math.abs(edges(bar.element()).bottom - edges(stepping.element()).top);

describe('the bar of the voice on a narrow window', () => {
  it.each([
    ['alone', ''],
    ['over the one that steps', '?actor=Donald_Lu'],
  ])('goes down to the edge with the bar below it, and up again: %s', async (_, query) => {
    await openApp(`/en/${slug}${query}`, { viewport: phone });
    await userEvent.keyboard('l');
    await expect.element(bar).toBeVisible();
    const header = document.querySelector('[data-bar] > div');
    const lowest = query === '' ? bar : stepping;
    const { top } = edges(header);
    expect(edges(lowest.element()).bottom).toBe(top);
    // Over what stays in the window: nothing else moves the page.
    await bar.wheel({ delta: { y: 600 } });
    await expect.poll(() => edges(header).top).toBeGreaterThanOrEqual(phone.height);
    await expect.poll(() => edges(lowest.element()).bottom).toBe(phone.height);
    if (query !== '') expect(gap()).toBeLessThanOrEqual(4);
    // The bar has left the pointer, which may be at a mention now: its card would cover the bar.
    await parkPointer();
    await bar.wheel({ delta: { y: -300 } });
    await expect.poll(() => edges(lowest.element()).bottom).toBe(top);
    if (query !== '') expect(gap()).toBeLessThanOrEqual(4);
  });

  it('stands at the edge of a low one, which has no bar there', async () => {
    const viewport = { width: 740, height: 360 };
    await openApp(`/en/${slug}?actor=Donald_Lu`, { viewport });
    await expect.element(stepping).toBeVisible();
    await userEvent.keyboard('l');
    await expect.element(bar).toBeVisible();
    expect(gap()).toBeLessThanOrEqual(4);
    await stepping.getByRole('button', { name: 'End' }).click();
    await expect.poll(() => edges(bar.element()).bottom).toBe(viewport.height);
  });

  it('lies under no note', async () => {
    const { dataset } = document.documentElement;
    dataset.reopened = '';
    onTestFinished(() => void delete dataset.reopened);
    await openApp(`/de/${slug}`, { viewport: { width: 820, height: 1100 } });
    const note = page.getByRole('status').filter({ hasText: 'Zum Anfang' });
    await expect.element(note).toBeVisible();
    await userEvent.keyboard('l');
    const voice = page.getByRole('region', { name: 'Vorlesen' });
    await expect.element(voice).toBeVisible();
    for (const { width, height } of [{ width: 820, height: 1100 }, phone]) {
      await page.viewport(width, height);
      const read = edges(voice.element()).top;
      await expect.poll(() => edges(note.element().firstElementChild).bottom).toBeLessThanOrEqual(read);
    }
  });
});
