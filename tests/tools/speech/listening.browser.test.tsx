import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp, phone, slug } from '../../open-app.tsx';
import { fakeDeviceSpeech, marked } from './device-speech.ts';
import type { FakeSpeech } from './fake-speech.ts';

const bar = page.getByRole('region', { name: 'Read aloud' });
const stepping = page.getByRole('region', { name: 'Step through the mentions' });

/** Asks for it in the menu of what else can be done. */
async function askMore(): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('dialog', { name: 'More' }).getByRole('button', { name: 'Read aloud' }).click();
}

/** Waits until the voice has begun: what guides it has the focus then. */
async function begun(): Promise<void> {
  await expect.element(bar.getByRole('button', { name: 'Pause' })).toHaveFocus();
}

let speech: FakeSpeech;
beforeEach(() => {
  speech = fakeDeviceSpeech();
});

describe('listening', () => {
  it('begins with the article, in German, marks sentence and word, and gives the place back at the end', async () => {
    await openApp(`/en/${slug}?words=1&translation=below`);
    await askMore();
    await begun();
    expect(speech.texts).toEqual([expect.stringMatching(/^Vor dem Hintergrund .*unterhalten\.$/)]);
    expect(marked()).toEqual(['s1']);
    speech.reach(8);
    expect(marked()).toEqual(['s1', 'Hintergrund']);
    speech.end();
    expect(marked()).toEqual(['s2']);
    expect(speech.texts[1]).toMatch(/^Der amerikanische Außenminister/);
    expect(speech.spoken.map(({ lang }) => lang)).toEqual(['de-DE', 'de-DE']);
    await userEvent.keyboard('{Escape}');
    await expect.element(bar).not.toBeInTheDocument();
    await expect.element(document.getElementById('s2')).toHaveFocus();
  });

  it('begins at the sentence that has the cursor, by key, and stops there by key', async () => {
    await openApp();
    document.getElementById('s5')?.focus();
    await userEvent.keyboard('l');
    await begun();
    expect(marked()).toEqual(['s5']);
    expect(speech.current).toBeDefined();
    await userEvent.keyboard('l');
    await expect.element(bar).not.toBeInTheDocument();
    expect(speech.current).toBeUndefined();
    await expect.element(document.getElementById('s5')).toHaveFocus();
    expect(marked()).toEqual([]);
  });

  it('begins at the sentence at the eye where the reader has scrolled, on a phone', async () => {
    await openApp(`/en/${slug}`, { viewport: phone });
    document.getElementById('s14')?.scrollIntoView({ block: 'center' });
    await askMore();
    await begun();
    await expect.element(page.getByRole('dialog', { name: 'More' })).not.toBeInTheDocument();
    expect(['s13', 's14', 's15']).toContain(marked()[0]);
  });

  it('begins anew where it is asked for again, pauses, goes on, steps, and says so where the voice fails', async () => {
    await openApp();
    await askMore();
    await begun();
    expect(marked()).toEqual(['s1']);
    speech.end();
    expect(marked()).toEqual(['s2']);
    await askMore();
    await expect.poll(marked).toEqual(['s1']);
    await bar.getByRole('button', { name: 'Next sentence' }).click();
    await expect.poll(marked).toEqual(['s2']);
    await bar.getByRole('button', { name: 'Pause' }).click();
    await expect.element(bar.getByRole('status')).toHaveTextContent('Paused.');
    await bar.getByRole('button', { name: 'Previous sentence' }).click();
    const before = speech.texts.length;
    await bar.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => speech.texts.length).toBe(before + 1);
    expect(marked()).toEqual(['s1']);
    speech.fail('synthesis-failed');
    await expect.element(bar.getByRole('status')).toHaveTextContent(/not available/);
  });

  it('leaves the cursor at the end where the article was read to its end', async () => {
    await openApp();
    const last = [...document.querySelectorAll<HTMLElement>('[data-sentence]')].at(-1) ?? null;
    last?.focus();
    await userEvent.keyboard('l');
    await begun();
    speech.end();
    await expect.element(bar.getByRole('status')).toHaveTextContent(/End of the article/);
    document.getElementById('s1')?.focus();
    await bar.getByRole('button', { name: 'Stop reading aloud' }).click();
    await expect.element(bar).not.toBeInTheDocument();
    await expect.element(last).toHaveFocus();
  });

  it('speaks the language of the interface', async () => {
    await openApp(`/de/${slug}`);
    await userEvent.keyboard('l');
    const vorlesen = page.getByRole('region', { name: 'Vorlesen' });
    await expect.element(vorlesen.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.element(vorlesen.getByRole('combobox', { name: 'Tempo' })).toBeVisible();
  });

  it('keeps its speed on the device', async () => {
    const speed = bar.getByRole('combobox', { name: 'Speed' });
    await openApp();
    await userEvent.keyboard('l');
    await begun();
    await speed.selectOptions('0.7×');
    await openApp();
    await userEvent.keyboard('l');
    await expect.element(speed).toHaveValue('0.7');
  });

  it('takes Escape for itself: who is stepped through stays chosen', async () => {
    await openApp(`/en/${slug}?actor=Donald_Lu`);
    await expect.element(stepping).toBeVisible();
    await userEvent.keyboard('l');
    await begun();
    await userEvent.keyboard('{Escape}');
    await expect.element(bar).not.toBeInTheDocument();
    await expect.element(stepping).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(stepping).not.toBeInTheDocument();
  });
});
