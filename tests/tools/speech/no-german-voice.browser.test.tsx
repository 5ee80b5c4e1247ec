import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp, phone, slug, wide } from '../../open-app.tsx';
import { fakeDeviceSpeech } from './device-speech.ts';
import { fakeEnglishVoice, fakeVoice } from './fake-speech.ts';

const bar = page.getByRole('region', { name: 'Read aloud' });
const alert = page.getByRole('alert');
const menu = page.getByRole('dialog', { name: 'More' });

describe('reading aloud without a German voice', () => {
  it.each([
    ['there is no voice at all', []],
    ['there is none for German', [fakeEnglishVoice]],
  ])('says why where %s, beside a button that stays where it is and says so too', async (_, voices) => {
    const speech = fakeDeviceSpeech([]);
    await openApp();
    // The platform has looked for them.
    speech.list(voices);
    await page.getByRole('button', { name: 'More' }).click();
    await expect.element(menu.getByText('Reading aloud needs a German voice')).toBeVisible();
    await menu.getByRole('button', { name: 'Read aloud' }).click();
    await expect.element(alert).toHaveTextContent('needs a German voice');
    expect(speech.texts).toEqual([]);
    // It goes, gives nothing away, and doesn't come again by itself.
    document.getElementById('s1')?.focus();
    await userEvent.keyboard('l');
    await userEvent.keyboard('{Escape}');
    await expect.element(alert).not.toBeInTheDocument();
    await expect.element(document.getElementById('s1')).toHaveFocus();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog').getByText('reading aloud from here')).toBeVisible();
    await expect.element(alert).not.toBeInTheDocument();
  });

  it.each([wide, phone])('moves nothing in the menu when that is known, at $width px', async (viewport) => {
    const speech = fakeDeviceSpeech([]);
    await openApp(`/en/${slug}`, { viewport });
    await page.getByRole('button', { name: 'More' }).click();
    const help = menu.getByRole('button', { name: 'Help' });
    await expect.element(help).toBeVisible();
    const { top } = help.element().getBoundingClientRect();
    speech.list([]);
    await expect.element(menu.getByText('Reading aloud needs a German voice')).toBeVisible();
    await expect.poll(() => Math.abs(help.element().getBoundingClientRect().top - top)).toBeLessThan(1);
  });

  it('can be asked for before that is known, and then says so', async () => {
    const speech = fakeDeviceSpeech([]);
    await openApp();
    await page.getByRole('button', { name: 'More' }).click();
    await menu.getByRole('button', { name: 'Read aloud' }).click();
    speech.list([]);
    await expect.element(alert).toHaveTextContent('needs a German voice');
    expect(speech.texts).toEqual([]);
  });

  it('says so where something else stands in the place of the browser’s speech, and the article is there', async () => {
    vi.stubGlobal('speechSynthesis', null);
    await openApp();
    await userEvent.keyboard('l');
    await expect.element(alert).toHaveTextContent('needs a German voice');
    await expect.element(document.getElementById('s1')).toBeVisible();
  });

  it('says so where the voice is removed, and doesn’t begin by itself when it is back', async () => {
    const speech = fakeDeviceSpeech();
    await openApp();
    await userEvent.keyboard('l');
    await expect.element(bar.getByRole('button', { name: 'Pause' })).toHaveFocus();
    speech.list([]);
    await expect.element(bar).not.toBeInTheDocument();
    await expect.element(alert).toHaveTextContent('needs a German voice');
    expect(speech.current).toBeUndefined();
    speech.list([fakeVoice]);
    await userEvent.keyboard('{Escape}');
    await expect.element(alert).not.toBeInTheDocument();
    await expect.element(bar).not.toBeInTheDocument();
    await userEvent.keyboard('l');
    await expect.element(bar).toBeVisible();
  });
});
