import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserTests, phone, slug, wide } from './open-page.ts';

const { open } = browserTests();

/** Waits until words can be looked up: the rest of the page's script has come. */
async function ready(page: Page): Promise<Page> {
  await page.waitForFunction(() => document.querySelector('[data-sentence][tabindex="0"]') !== null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** The printed word with this form in a sentence; the first of several. */
const word = (page: Page, sentence: string, form: string) =>
  page.locator(`#${sentence} [data-word]`, { hasText: new RegExp(`^${form}`) }).first();

const card = (page: Page) => page.getByRole('dialog');

/** What is lit: the German by its element, the English by the browser's highlights. */
const lights = (page: Page) =>
  page.evaluate(() => ({
    german: [...document.querySelectorAll('[data-lit]')].map((element) => element.firstChild?.textContent),
    whole: [...(CSS.highlights.get('counterpart-whole') ?? [])].map(String),
    part: [...(CSS.highlights.get('counterpart-part') ?? [])].map(String),
  }));

interface Case {
  readonly sentence: string;
  readonly form: string;
  readonly lit: readonly string[];
  readonly title: string;
  readonly says: readonly string[];
  readonly german: readonly string[];
}

const cases: readonly Case[] = [
  {
    sentence: 's6',
    form: 'gaben',
    lit: ['gaben', 'bekannt'],
    title: 'bekannt|geben',
    says: ['announced', 'past, they', 'belongs to bekannt'],
    german: ['Vergangenheit, sie', 'gehört zu bekannt'],
  },
  {
    sentence: 's6',
    form: 'bekannt',
    lit: ['gaben', 'bekannt'],
    title: 'bekannt|geben',
    says: ['announced', 'belongs to gaben'],
    german: ['gehört zu gaben'],
  },
  {
    sentence: 's17',
    form: 'sich',
    lit: ['bezieht', 'sich', 'auf'],
    title: 'sich beziehen auf',
    says: ['is referring to'],
    german: ['gehört zu bezieht'],
  },
  {
    sentence: 's8',
    form: 'gehen',
    lit: ['solle', 'es', 'um', 'gehen'],
    title: 'es geht um',
    says: ['be about', 'infinitive: with solle'],
    german: ['Infinitiv: mit solle'],
  },
  {
    sentence: 's2',
    form: 'wird',
    lit: ['wird', 'treffen'],
    title: 'werden',
    says: ['will', 'present, he/she/it', 'makes the future with treffen'],
    german: ['bildet mit treffen die Zukunft'],
  },
  {
    sentence: 's4',
    form: 'zum',
    lit: ['zum'],
    title: 'zum = zu + dem',
    says: ['to the', 'with the dative: G20-Außenministertreffen'],
    german: ['mit dem Dativ: G20-Außenministertreffen'],
  },
  {
    sentence: 's4',
    form: 'G20-Außenministertreffen',
    lit: ['G20-Außenministertreffen'],
    title: 'das G20-Außenministertreffen',
    says: ['G20 foreign ministers’ meeting', 'dative singular: after zu', 'foreign', 'minister', 'meeting'],
    german: ['Dativ Singular: wegen der Präposition zu'],
  },
  {
    sentence: 's18',
    form: 'Öl-Exportinfrastruktur',
    lit: ['Öl-Exportinfrastruktur'],
    title: 'die Öl-Exportinfrastruktur',
    says: ['oil export infrastructure', 'dative singular: after an', 'infrastruktur'],
    german: ['Dativ Singular: wegen der Präposition an'],
  },
  {
    sentence: 's11',
    form: 'sei',
    lit: ['sei', 'begründet'],
    title: 'sein',
    says: ['Konjunktiv I of sein', 'Reported speech (Donald Lu)', 'doesn’t vouch for it'],
    german: ['Konjunktiv I von sein', 'verbürgt sich nicht dafür'],
  },
  {
    sentence: 's21',
    form: 'würden',
    lit: ['bestehen', 'würden'],
    title: 'werden',
    says: ['Konjunktiv II of werden', 'stands in for its Konjunktiv', 'Not a condition'],
    german: ['ersetzt mit bestehen dessen Konjunktiv'],
  },
  {
    sentence: 's10',
    form: 'im',
    lit: ['im', 'Rahmen'],
    title: 'im Rahmen',
    says: ['within the framework of', 'with the dative: Rahmen'],
    german: ['mit dem Dativ: Rahmen'],
  },
];

describe('a word that is looked up', () => {
  it.each(cases)('$form in $sentence by mouse, in English', async ({ sentence, form, lit, title, says }) => {
    const page = await ready(await open());
    await word(page, sentence, form).click();
    await card(page).waitFor();
    expect(await card(page).getByRole('heading').innerText()).toBe(title);
    const text = (await card(page).innerText()).replace(/\s+/g, ' ');
    for (const said of says) expect(text).toContain(said);
    await expect.poll(async () => (await lights(page)).german).toEqual(lit);
  });

  it.each(cases)(
    '$form in $sentence by keyboard, in German',
    async ({ sentence, form, lit, title, german }) => {
      const page = await ready(await open({ path: `/de/${slug}` }));
      const target = word(page, sentence, form);
      const at = await target.evaluate((element) =>
        [...(element.closest('[data-sentence]')?.querySelectorAll('[data-word]') ?? [])].indexOf(element),
      );
      await page.locator(`#${sentence}`).focus();
      for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe(form);
      await expect.poll(async () => (await lights(page)).german).toEqual(lit);
      await page.keyboard.press('Enter');
      await card(page).waitFor();
      expect(await card(page).getByRole('heading').innerText()).toBe(title);
      const text = (await card(page).innerText()).replace(/\s+/g, ' ');
      for (const said of german) expect(text).toContain(said);
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe(form);
    },
  );

  it.each(cases)(
    '$form in $sentence by touch, not covered by its card',
    async ({ sentence, form, title }) => {
      const page = await ready(await open({ viewport: phone, touch: true }));
      await word(page, sentence, form).tap();
      await card(page).waitFor();
      expect(await card(page).getByRole('heading').innerText()).toBe(title);
      const tapped = await word(page, sentence, form).boundingBox();
      const sheet = await card(page).boundingBox();
      expect((tapped?.y ?? 0) + (tapped?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
      expect(tapped?.y).toBeGreaterThanOrEqual(0);
      expect(sheet?.width).toBe(phone.width);
    },
  );

  it.each(['', '?words=1', '?translation=below', '?words=1&translation=beside'])(
    'keeps the text where it is at %s, beside its card',
    async (query) => {
      const page = await ready(await open({ path: `/en/${slug}${query}`, viewport: wide }));
      const target = word(page, 's6', 'gaben');
      await target.scrollIntoViewIfNeeded();
      const before = await target.boundingBox();
      await target.click();
      await card(page).waitFor();
      expect(await target.boundingBox()).toEqual(before);
      const box = await card(page).boundingBox();
      const bottom = (before?.y ?? 0) + (before?.height ?? 0);
      const gap = Math.min(
        Math.abs((box?.y ?? 0) - bottom),
        Math.abs((before?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)),
      );
      expect(gap).toBeLessThan(20);
    },
  );

  it('is closed by a second tap, by a tap elsewhere and by its button', async () => {
    const page = await ready(await open());
    const target = word(page, 's6', 'gaben');
    for (const close of [
      () => target.click(),
      () => page.mouse.click(300, 860),
      () => card(page).getByRole('button', { name: 'Close' }).click(),
    ]) {
      await target.click();
      await card(page).waitFor();
      await close();
      await card(page).waitFor({ state: 'hidden' });
    }
    await target.click();
    await word(page, 's6', 'Details').click();
    expect(await card(page).getByRole('heading').innerText()).toBe('das Detail');
  });

  it('keeps the light on its word while the pointer goes elsewhere', async () => {
    const page = await ready(await open());
    await word(page, 's6', 'bekannt').click();
    await card(page).waitFor();
    await expect.poll(async () => (await lights(page)).german).toEqual(['gaben', 'bekannt']);
    // The card may still be on its way to its place, under the pointer.
    const pointAt = async () => {
      await page.mouse.move(2, 300);
      await word(page, 's6', 'Details').hover();
      return (await lights(page)).german;
    };
    await expect.poll(pointAt).toEqual(['Details']);
    await page.mouse.move(2, 300);
    await expect.poll(async () => (await lights(page)).german).toEqual(['gaben', 'bekannt']);
  });

  it('leads to the next and the previous word, over the end of a sentence', async () => {
    const page = await ready(await open());
    await word(page, 's6', 'bekannt').click();
    await card(page).getByRole('button', { name: 'Next word' }).click();
    await expect.poll(() => card(page).getByRole('heading').innerText()).toBe('der');
    await expect.poll(async () => (await lights(page)).german).toEqual(['Der']);
    await card(page).getByRole('button', { name: 'Previous word' }).click();
    expect(await card(page).getByRole('heading').innerText()).toBe('bekannt|geben');
  });

  it('speaks the other language after the interface has changed it', async () => {
    const page = await ready(await open());
    await word(page, 's6', 'gaben').click();
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('switch', { name: 'Wortglossen' }).waitFor();
    await word(page, 's6', 'gaben').click();
    await expect.poll(() => card(page).innerText()).toContain('gehört zu bekannt');
  });

  it('shows how its sentence is built', async () => {
    const page = await ready(await open());
    await word(page, 's6', 'gaben').click();
    await card(page).getByRole('button', { name: 'Structure of the sentence' }).click();
    const dialog = page.getByRole('dialog', { name: 'Structure of the sentence' });
    await dialog.locator('summary').click();
    expect(await dialog.getByRole('list').first().innerText()).toContain('Funktionäre');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe('gaben');
  });

  it('that is a name leads to the actor, and is no vocabulary', async () => {
    const page = await ready(await open());
    await word(page, 's21', 'Lu').click();
    await expect.poll(() => card(page).innerText()).toContain('Assistant Secretary of State');
    await card(page).getByRole('link', { name: 'Donald Lu' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('value')))
      .toBe('Donald_Lu');
  });

  it('says so where the card cannot be loaded, and leaves the page as it is', async () => {
    const page = await ready(
      await open({
        prepare: (gone) => gone.route(/later\/GlossCard/, (route) => route.fulfill({ status: 404 })),
      }),
    );
    await word(page, 's6', 'gaben').click();
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Not loaded');
    expect(await page.locator('#s6').innerText()).toContain('gaben hohe Funktionäre');
  });

  it('can be asked for again where the answer did not come, and opens nothing by itself', async () => {
    const page = await ready(await open());
    await word(page, 's6', 'gaben').hover();
    await expect.poll(async () => (await lights(page)).german).toEqual(['gaben', 'bekannt']);
    // A section that nobody has come to yet.
    await page.route(/later\//, (route) => route.fulfill({ status: 404 }), { times: 1 });
    await word(page, 's19', 'wurde').click();
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Not loaded');
    await word(page, 's19', 'wurde').click();
    await card(page).waitFor();
    await expect.poll(() => card(page).getByRole('heading').innerText()).toBe('werden');
  });

  it('does not open once the reader has turned to something else', async () => {
    const page = await ready(await open());
    const held: Route[] = [];
    let isSlow = true;
    await page.route(/later\//, (route) => (isSlow ? void held.push(route) : route.continue()));
    await page.locator('#s19').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Display' }).focus();
    isSlow = false;
    await Promise.all(held.map((route) => route.continue()));
    // The word is known by now: it lights up when it is pointed at.
    await word(page, 's19', 'wurde').hover();
    await expect.poll(async () => (await lights(page)).german).toContain('wurde');
    expect(await card(page).isVisible()).toBe(false);
    expect(
      await page.getByRole('button', { name: 'Display' }).evaluate((one) => one === document.activeElement),
    ).toBe(true);
  });

  it('gives the focus back to the word that the reader walked on to', async () => {
    const page = await ready(await open());
    await word(page, 's6', 'hohe').click();
    await card(page).getByRole('button', { name: 'Next word' }).click();
    await expect.poll(() => card(page).getByRole('heading').innerText()).toBe('der Funktionär');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.firstChild?.textContent))
      .toBe('Funktionäre');
  });

  it('is a place where no actor but the named one is meant', async () => {
    const page = await ready(await open());
    await word(page, 's4', 'Taschkent').click();
    await expect.poll(() => card(page).innerText()).toContain('Tashkent');
    expect(
      await card(page)
        .getByRole('button', { name: /To the entry/ })
        .count(),
    ).toBe(0);
  });

  it('fits beside its word in a low window', async () => {
    const page = await ready(await open({ viewport: { width: 1440, height: 600 } }));
    await word(page, 's4', 'G20').click();
    const box = await card(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
  });
});

describe('the counterpart', () => {
  it.each(['below', 'beside'])('is lit both ways by mouse, with the translation %s', async (layout) => {
    const page = await ready(await open({ path: `/en/${slug}?translation=${layout}` }));
    await word(page, 's6', 'gaben').hover();
    await expect
      .poll(() => lights(page))
      .toEqual({ german: ['gaben', 'bekannt'], whole: ['have', 'announced'], part: [] });
    const english = page.locator('[data-translation-of="s6"]');
    const place = await english.evaluate((element) => {
      const range = new Range();
      const start = element.textContent.indexOf('announced');
      if (element.firstChild) range.setStart(element.firstChild, start + 2);
      const { x, y, height } = range.getBoundingClientRect();
      return { x, y: y + height / 2 };
    });
    await page.mouse.move(place.x, place.y);
    await expect
      .poll(() => lights(page))
      .toEqual({ german: ['gaben', 'bekannt'], whole: [], part: ['announced'] });
  });

  it('stays lit in the gaps between words and lines, and goes out with the pointer', async () => {
    const page = await ready(await open({ path: `/en/${slug}?translation=below` }));
    await word(page, 's6', 'gaben').hover();
    await expect.poll(async () => (await lights(page)).german).toEqual(['gaben', 'bekannt']);
    const box = await word(page, 's6', 'gaben').boundingBox();
    if (!box) throw new Error('the word is on the page');
    for (const [x, y] of [
      [box.x + box.width + 2, box.y + box.height / 2],
      [box.x + box.width / 2, box.y + box.height + 3],
    ] as const) {
      await page.mouse.move(x, y);
      expect((await lights(page)).german.length).toBeGreaterThan(0);
    }
    await page.mouse.move(5, 5);
    await expect.poll(() => lights(page)).toEqual({ german: [], whole: [], part: [] });
  });

  it('of an English word is lit by a tap', async () => {
    const page = await ready(
      await open({ path: `/en/${slug}?translation=below`, viewport: phone, touch: true }),
    );
    const english = page.locator('[data-translation-of="s5"]');
    await english.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const box = await english.evaluate((element) => {
          const range = new Range();
          const start = element.textContent.indexOf('confer');
          if (element.firstChild) {
            range.setStart(element.firstChild, start);
            range.setEnd(element.firstChild, start + 6);
          }
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        });
        await page.touchscreen.tap(box.x, box.y);
        return (await lights(page)).german;
      })
      .toEqual(['sich', 'besprechen']);
  });

  it('is walked through by keys: down into the English, up to the German', async () => {
    const page = await ready(await open({ path: `/en/${slug}?translation=below` }));
    await page.locator('#s6').focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await lights(page)).whole).toEqual(['have', 'announced']);
    await page.keyboard.press('ArrowDown');
    expect(await lights(page)).toEqual({ german: ['gaben', 'bekannt'], whole: [], part: ['have'] });
    await page.keyboard.press('ArrowRight');
    expect((await lights(page)).german).toEqual(['nun']);
    expect(await page.getByRole('status').filter({ hasText: 'now' }).count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe('nun');
  });

  it('is told in the card with the layer off, and that there is none where there is none', async () => {
    const page = await ready(await open());
    await word(page, 's6', 'gaben').click();
    await expect.poll(() => card(page).locator('mark').allInnerTexts()).toEqual(['have', 'announced']);
    await word(page, 's8', 'So').click();
    await expect.poll(() => card(page).innerText()).toContain('No word of the translation answers to it.');
    expect(await card(page).locator('mark').count()).toBe(0);
  });
});

describe('the self-test', () => {
  it('shows a gloss at the first tap, of an expression wherever it is tapped, and looks up at the second', async () => {
    const page = await ready(await open({ path: `/en/${slug}?words=1&selftest=1` }));
    const gloss = word(page, 's6', 'gaben').locator('[lang="en"]');
    const isSeen = () => gloss.evaluate((element) => getComputedStyle(element).visibility === 'visible');
    await page.mouse.move(5, 5);
    expect(await isSeen()).toBe(false);
    // Known by now, so that one tap is enough.
    await word(page, 's6', 'bekannt').hover();
    await expect.poll(async () => (await lights(page)).german).toEqual(['gaben', 'bekannt']);
    await word(page, 's6', 'bekannt').click();
    expect(await word(page, 's6', 'gaben').getAttribute('data-revealed')).toBe('');
    expect(await card(page).isVisible()).toBe(false);
    await page.mouse.move(5, 5);
    expect(await isSeen()).toBe(true);
    await word(page, 's6', 'bekannt').click();
    await card(page).waitFor();
  });
});

describe('the self-test by keyboard', () => {
  it('shows a gloss at the first Enter, and looks up at the second', async () => {
    const page = await ready(await open({ path: `/en/${slug}?words=1&selftest=1` }));
    await page.locator('#s6').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await lights(page)).german).toEqual(['In']);
    const gloss = word(page, 's6', 'In').locator('[lang="en"]');
    await page.keyboard.press('Enter');
    expect(await gloss.evaluate((element) => getComputedStyle(element).visibility)).toBe('visible');
    expect(await card(page).isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await card(page).waitFor();
  });

  it('asks for no gloss that is left out', async () => {
    const page = await ready(await open({ path: `/en/${slug}?words=1&selftest=1&glosses=harder` }));
    await word(page, 's6', 'hohe').hover();
    await expect.poll(async () => (await lights(page)).german).toEqual(['hohe']);
    await word(page, 's6', 'des').click();
    await card(page).waitFor();
  });
});

describe('the word cursor', () => {
  it('is one stop of Tab for the whole text, which stays where it was left', async () => {
    const page = await ready(await open());
    const stops = page.locator('article [tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await page.locator('#s3').focus();
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kasachstan');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-sentence]')?.id)).toBe('s4');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kasachstan');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('s3');
    expect(await stops.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['s3']);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect((await lights(page)).german).toEqual([]);
  });

  it('goes on by sentence from a translation', async () => {
    const page = await ready(await open({ path: `/en/${slug}?translation=below` }));
    await page.locator('#s3').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await lights(page)).german.length).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-translation-of'))).toBe('s3');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('s4');
  });

  it('scrolls by the arrow down where there is no translation to go to', async () => {
    const page = await ready(await open());
    await page.locator('#s3').focus();
    await page.keyboard.press('ArrowRight');
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
  });

  it('leaves no light behind when it goes to a control', async () => {
    const page = await ready(await open());
    await page.locator('#s6').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await lights(page)).german).toEqual(['In']);
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await lights(page)).german).toEqual([]);
  });

  it('leaves the arrows to the page where it is not in the text', async () => {
    const page = await ready(await open());
    await page.evaluate(() => window.scrollTo(0, 300));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  });
});
