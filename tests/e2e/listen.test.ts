import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askPanel } from './ask-panel.ts';
import { fakeVoice, installVoice, isSpeaking, speak, spoken } from './fake-voice.ts';
import { findViolations } from './find-violations.ts';
import { browserTests, phone, slug, toolsTaken, wide } from './open-page.ts';

const { open } = browserTests();

const bar = (page: Page) => page.getByRole('region', { name: 'Read aloud' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const marked = (page: Page, what: 'sentence' | 'word') =>
  page
    .locator(`[data-spoken="${what}"]`)
    .evaluateAll((all) => all.map((one) => one.id || one.firstChild?.textContent));

const listenTo = (page: Page) => askPanel(page, 'Read aloud');

describe('listening', () => {
  it('begins with the article, in German, and marks sentence and word', async () => {
    const page = await open({ path: `/en/${slug}?words=1&translation=below`, prepare: fakeVoice });
    await listenTo(page);
    await bar(page).waitFor();
    expect(await spoken(page)).toEqual([
      expect.stringMatching(/^de-DE: Vor dem Hintergrund .*unterhalten\.$/),
    ]);
    expect(await marked(page, 'sentence')).toEqual(['s1']);
    await speak(page, 'boundary', { charIndex: 8 });
    expect(await marked(page, 'word')).toEqual(['Hintergrund']);
    await speak(page, 'end');
    expect(await marked(page, 'sentence')).toEqual(['s2']);
    const lines = await spoken(page);
    expect(lines[1]).toMatch(/^de-DE: Der amerikanische Außenminister/);
  });

  it('begins at the sentence that has the cursor, by key, and stops there by key', async () => {
    const page = await open({ path: `/en/${slug}`, prepare: fakeVoice });
    await toolsTaken(page);
    await page.locator('#s5').focus();
    await page.keyboard.press('l');
    await bar(page).waitFor();
    expect(await marked(page, 'sentence')).toEqual(['s5']);
    expect(
      await bar(page)
        .getByRole('button', { name: 'Pause' })
        .evaluate((b) => b === document.activeElement),
    ).toBe(true);
    expect(await isSpeaking(page)).toBe(true);
    await page.keyboard.press('l');
    await bar(page).waitFor({ state: 'detached' });
    expect(await isSpeaking(page)).toBe(false);
    expect(await focused(page)).toBe('s5');
    expect(await marked(page, 'sentence')).toEqual([]);
  });

  it('begins at the sentence at the eye where the reader has scrolled, on a phone', async () => {
    const page = await open({ path: `/en/${slug}`, viewport: phone, touch: true, prepare: fakeVoice });
    await page.locator('#s14').evaluate((sentence) => sentence.scrollIntoView({ block: 'center' }));
    await listenTo(page);
    await bar(page).waitFor();
    expect(await page.getByRole('dialog', { name: 'Display' }).isVisible()).toBe(false);
    const [id] = await marked(page, 'sentence');
    expect(['s13', 's14', 's15']).toContain(id);
  });

  it('pauses, goes on, and steps by sentence', async () => {
    const page = await open({ path: `/en/${slug}`, prepare: fakeVoice });
    await listenTo(page);
    await bar(page).getByRole('button', { name: 'Next sentence' }).click();
    await expect.poll(() => marked(page, 'sentence')).toEqual(['s2']);
    await bar(page).getByRole('button', { name: 'Pause' }).click();
    expect(await bar(page).getByRole('status').textContent()).toBe('Paused.');
    await bar(page).getByRole('button', { name: 'Previous sentence' }).click();
    const before = (await spoken(page)).length;
    await bar(page).getByRole('button', { name: 'Play' }).click();
    await expect.poll(async () => (await spoken(page)).length).toBe(before + 1);
    expect(await marked(page, 'sentence')).toEqual(['s1']);
  });

  it('keeps the speed on the device', async () => {
    const page = await open({ path: `/en/${slug}`, prepare: fakeVoice });
    await listenTo(page);
    await bar(page).getByRole('combobox', { name: 'Speed' }).selectOption('0.7');
    await page.reload();
    await listenTo(page);
    expect(await bar(page).getByRole('combobox', { name: 'Speed' }).inputValue()).toBe('0.7');
  });

  it('gives the place back when it is closed', async () => {
    const page = await open({ path: `/en/${slug}`, prepare: fakeVoice });
    await listenTo(page);
    await bar(page).waitFor();
    await speak(page, 'end');
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('s2');
  });

  it('leaves the cursor at the end where the article was read to its end', async () => {
    const page = await open({ path: `/en/${slug}`, prepare: fakeVoice });
    await toolsTaken(page);
    const last = await page.locator('[data-sentence]').last().getAttribute('id');
    await page.locator(`[id="${last}"]`).focus();
    await page.keyboard.press('l');
    await bar(page).waitFor();
    await speak(page, 'end');
    await expect.poll(() => bar(page).getByRole('status').textContent()).toMatch(/to its end/);
    await page.locator('#s1').focus();
    await bar(page).getByRole('button', { name: 'Stop reading aloud' }).click();
    await bar(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(last);
  });

  it('says so where the voice is removed, and doesn’t begin by itself when it is back', async () => {
    const page = await open({ path: `/en/${slug}`, prepare: fakeVoice });
    await listenTo(page);
    await bar(page).waitFor();
    await installVoice(page, false);
    await bar(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').textContent()).toContain('needs a German voice');
    expect(await isSpeaking(page)).toBe(false);
    await installVoice(page, true);
    await page.keyboard.press('Escape');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await bar(page).count()).toBe(0);
    await page.keyboard.press('l');
    await bar(page).waitFor();
  });

  it('begins anew where it is asked for again at the same sentence', async () => {
    const page = await open({ path: `/en/${slug}`, prepare: fakeVoice });
    await listenTo(page);
    await speak(page, 'end');
    expect(await marked(page, 'sentence')).toEqual(['s2']);
    await listenTo(page);
    await expect.poll(() => marked(page, 'sentence')).toEqual(['s1']);
  });

  it('has the words of the language that the reader goes over to', async () => {
    const page = await open({ path: `/en/${slug}`, prepare: fakeVoice });
    await listenTo(page);
    await bar(page).waitFor();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await bar(page).waitFor({ state: 'detached' });
    expect(await isSpeaking(page)).toBe(false);
    await toolsTaken(page);
    await page.keyboard.press('l');
    const vorlesen = page.getByRole('region', { name: 'Vorlesen' });
    await vorlesen.getByRole('button', { name: 'Anhalten' }).waitFor();
    expect(await vorlesen.getByRole('combobox').getAttribute('aria-label')).toBe('Tempo');
  });

  it('says so where the voice fails', async () => {
    const page = await open({ path: `/en/${slug}`, prepare: fakeVoice });
    await listenTo(page);
    await bar(page).waitFor();
    await speak(page, 'error', { error: 'synthesis-failed' });
    expect(await bar(page).getByRole('status').textContent()).toMatch(/can’t speak/);
  });

  it.each([
    ['there is no voice at all', undefined],
    ['there is none for German', 'en-US'],
  ])('has no button where %s, and says why', async (_, lang) => {
    const page = await open({ path: `/en/${slug}`, prepare: (one) => fakeVoice(one, lang ?? '') });
    await page.keyboard.press('a');
    const panel = page.getByRole('dialog', { name: 'Display' });
    await panel.getByText('Reading aloud needs a German voice').waitFor();
    expect(await panel.getByRole('button', { name: 'Print…' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Read aloud' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('needs a German voice');
    expect(await spoken(page)).toEqual([]);
    // It goes, gives nothing away, and doesn't come again by itself.
    await page.locator('#s1').focus();
    await page.keyboard.press('l');
    await page.keyboard.press('Escape');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('s1');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Read aloud from here').waitFor();
  });

  it('takes Escape for itself: who is stepped through stays chosen', async () => {
    const page = await open({ path: `/en/${slug}?actor=Donald_Lu`, prepare: fakeVoice });
    const stepping = page.getByRole('region', { name: 'Step through the mentions' });
    await stepping.waitFor();
    await page.keyboard.press('l');
    await bar(page).waitFor();
    await page.keyboard.press('Escape');
    await bar(page).waitFor({ state: 'detached' });
    expect(await stepping.count()).toBe(1);
    await page.keyboard.press('Escape');
    await stepping.waitFor({ state: 'detached' });
  });

  it.each([
    ['on a phone', phone, true],
    ['between', { width: 820, height: 1100 }, false],
  ])('lies under no note, %s', async (_, viewport, touch) => {
    const page = await open({ path: `/de/${slug}`, viewport, touch, first: true, prepare: fakeVoice });
    const hint = page.getByRole('status').filter({ hasText: 'Nachschlagen' });
    await hint.waitFor();
    await toolsTaken(page);
    await page.keyboard.press('l');
    const voice = page.getByRole('region', { name: 'Vorlesen' });
    await voice.waitFor();
    const [told, read] = await Promise.all([hint.locator('> div').boundingBox(), voice.boundingBox()]);
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(read?.y ?? 0);
  });

  it('stands over the bar that steps through mentions on a phone', async () => {
    const page = await open({
      path: `/en/${slug}?actor=Donald_Lu`,
      viewport: phone,
      touch: true,
      prepare: fakeVoice,
    });
    await page.getByRole('region', { name: 'Step through the mentions' }).waitFor();
    await page.keyboard.press('l');
    await bar(page).waitFor();
    const [listening, stepping] = await Promise.all(
      ['Read aloud', 'Step through the mentions'].map((name) =>
        page.getByRole('region', { name }).boundingBox(),
      ),
    );
    expect((listening?.y ?? 0) + (listening?.height ?? 0)).toBeLessThanOrEqual((stepping?.y ?? 0) + 1);
  });
});

describe('the bar of the voice on a narrow window', () => {
  const stepping = (page: Page) => page.getByRole('region', { name: 'Step through the mentions' });
  const box = async (place: Locator) => {
    const { y, height } = (await place.boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
    return { top: Math.round(y), bottom: Math.round(y + height) };
  };

  /** Between the two bars, in pixels, whichever way. */
  const gap = async (page: Page) => Math.abs((await box(bar(page))).bottom - (await box(stepping(page))).top);

  it.each([
    ['alone', ''],
    ['over the one that steps', '?actor=Donald_Lu'],
  ])('goes down to the edge with the bar below it, and up again: %s', async (_, query) => {
    const page = await open({ path: `/en/${slug}${query}`, viewport: phone, prepare: fakeVoice });
    await toolsTaken(page);
    await page.keyboard.press('l');
    await bar(page).waitFor();
    const header = page.locator('[data-bar] > div');
    const lowest = query === '' ? bar(page) : stepping(page);
    const { top } = await box(header);
    expect((await box(lowest)).bottom).toBe(top);
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 600);
    await expect.poll(async () => (await box(header)).top).toBeGreaterThanOrEqual(phone.height);
    await expect.poll(async () => (await box(lowest)).bottom).toBe(phone.height);
    if (query !== '') expect(await gap(page)).toBeLessThanOrEqual(4);
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await box(lowest)).bottom).toBe(top);
    if (query !== '') expect(await gap(page)).toBeLessThanOrEqual(4);
  });

  it('stands at the edge of a low one, which has no bar there', async () => {
    const viewport = { width: 740, height: 360 };
    const page = await open({ path: `/en/${slug}?actor=Donald_Lu`, viewport, prepare: fakeVoice });
    await stepping(page).waitFor();
    await page.keyboard.press('l');
    await bar(page).waitFor();
    expect(await gap(page)).toBeLessThanOrEqual(4);
    await stepping(page).getByRole('button', { name: 'End' }).click();
    expect((await box(bar(page))).bottom).toBe(viewport.height);
  });
});

describe.each([
  ['en', wide, 'Read aloud'],
  ['de', wide, 'Vorlesen'],
  ['en', phone, 'Read aloud'],
  ['de', phone, 'Vorlesen'],
] as const)('listening in %s on a window of %o', (language, viewport, name) => {
  it('has nothing that axe objects to', async () => {
    const page = await open({ path: `/${language}/${slug}?words=1`, viewport, prepare: fakeVoice });
    await toolsTaken(page);
    await page.keyboard.press('l');
    await page.getByRole('region', { name }).waitFor();
    await speak(page, 'boundary', { charIndex: 8 });
    expect(await findViolations(page, '#s1', '[data-own-escape]')).toEqual([]);
  });
});
