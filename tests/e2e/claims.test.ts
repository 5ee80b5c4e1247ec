import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserTests, phone, slug, wide } from './open-page.ts';

const { open } = browserTests();

const lu = ['s9', 's10', 's11', 's12', 's14', 's15', 's16', 's21'];
const officials = ['s8', 's19', 's20'];

/** The visible marks, each with the id of the sentence that it stands before. */
const marks = (page: Page) =>
  page
    .locator('article button[popovertarget^="claim:"]:visible')
    .evaluateAll((all) => all.map((mark) => [mark.textContent, mark.parentElement?.nextElementSibling?.id]));

describe.each([
  ['in a wide window', wide],
  ['on a phone', phone],
])('who says so, %s', (_, viewport) => {
  it.each([true, false])(
    'is off at first, and names every speaker when it is on, with script: %s',
    async (script) => {
      const page = await open({ path: `/en/${slug}`, viewport, script });
      expect(await marks(page)).toEqual([]);
      await page.getByRole('switch', { name: 'Who says so?' }).check();
      const shown = await marks(page);
      expect(shown.filter(([name]) => name === 'Donald Lu').map(([, id]) => id)).toEqual(lu);
      expect(shown.filter(([name]) => name === 'State Department officials').map(([, id]) => id)).toEqual(
        officials,
      );
      expect(shown).toHaveLength(lu.length + officials.length);
    },
  );

  it('explains at a tap that the paper only reports, and how one sees it', async () => {
    const page = await open({ path: `/en/${slug}?claims=1`, viewport, script: false });
    const explain = async (id: string) => {
      await page.locator(`[popovertarget="claim:${id}"]`).click();
      const note = page.locator(`[id="claim:${id}"]`);
      await note.waitFor();
      return (await note.innerText()).replace(/\s+/g, ' ');
    };
    await page.getByRole('switch', { name: 'Who says so?' }).check();
    expect(await explain('s8')).toBe(
      'Reported: Konjunktiv I (solle). The paper gives the words of State Department officials and doesn’t vouch for them.',
    );
    expect(await explain('s14')).toContain(
      'Konjunktiv II (wollten). wollten could be indicative by its form; the context decides.',
    );
    expect(await explain('s9')).toContain('Reported in the indicative, without Konjunktiv.');
    expect(await explain('s15')).toContain('Konjunktiv II (hätten, könnten)');
  });

  it('moves nothing that is read out of sight, and nothing stands over the text', async () => {
    const page = await open({ path: `/de/${slug}?claims=1`, viewport });
    const covered = await page.locator('article button[popovertarget^="claim:"]').evaluateAll((all) =>
      all
        .filter((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          const range = new Range();
          return [...document.querySelectorAll('article [data-word]')].some((word) => {
            range.selectNodeContents(word.firstChild ?? word);
            const box = range.getBoundingClientRect();
            return (
              box.left < right - 1 && box.right > left + 1 && box.top < bottom - 6 && box.bottom > top + 6
            );
          });
        })
        .map((mark) => mark.getAttribute('popovertarget')),
    );
    expect(covered).toEqual([]);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
  });
});

describe('the layer of claims', () => {
  it('is switched by q, says so, and keeps the sentence that is read', async () => {
    const page = await open({ path: `/de/${slug}#s15` });
    const top = () => page.locator('#s15').evaluate((sentence) => sentence.getBoundingClientRect().top);
    await page.keyboard.press('j');
    const before = await top();
    await page.keyboard.press('q');
    expect(await page.getByRole('switch', { name: 'Wer sagt das?' }).isChecked()).toBe(true);
    expect(new URL(page.url()).search).toBe('?claims=1');
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await page.keyboard.press('q');
    expect(new URL(page.url()).search).toBe('');
  });

  it('marks every Konjunktiv of a reported sentence, and no other word', async () => {
    const page = await open({ path: `/en/${slug}?claims=1` });
    const forms = await page
      .locator('article [data-subjunctive]')
      .evaluateAll((all) => all.map((word) => word.firstChild?.textContent));
    expect(forms).toEqual([
      'solle',
      'habe',
      'sei',
      'wolle',
      'wollten',
      'hätten',
      'könnten',
      'sei',
      'sei',
      'hätten',
      'seien',
      'würden',
    ]);
    const line = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((word) => getComputedStyle(word).textDecorationStyle);
    expect(await line('[data-subjunctive]')).toBe('dotted');
  });

  it('is not in the text that is copied or found', async () => {
    const page = await open({ path: `/en/${slug}?claims=1` });
    const copied = await page.evaluate(() => {
      const selection = getSelection();
      const text = document.getElementById('article');
      if (text) selection?.selectAllChildren(text);
      return selection?.toString().replace(/\s+/g, ' ') ?? '';
    });
    expect(copied).toContain('Dies sei vor allem in der andauernden Invasion');
    expect(copied).not.toContain('State Department officials');
  });

  it('leads from the sidebar through what is claimed, and through the paper’s own words', async () => {
    const page = await open({ path: `/en/${slug}` });
    const aside = page.getByRole('complementary', { name: 'Key actors' });
    const speakers = aside.getByRole('heading', { name: 'Who says so?' }).locator('..');
    expect((await speakers.innerText()).replace(/\s+/g, ' ')).toContain(
      'State Department officials 3 sentences Donald Lu 8 sentences',
    );
    await speakers.getByRole('checkbox', { name: 'The paper’s own words' }).check();
    const own = await speakers
      .locator('[data-actor="the-paper"]')
      .locator('ol a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(own).toEqual(['#s1', '#s2', '#s3', '#s4', '#s5', '#s6', '#s7', '#s13', '#s17', '#s18', '#s22']);
    const steps = page.getByRole('region', { name: 'Step through the mentions' });
    await steps.getByRole('button', { name: 'Previous' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('s22');
    expect(new URL(page.url()).search).toBe('?actor=the-paper');
  });
});
