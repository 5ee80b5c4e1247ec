import { describe, expect, it } from 'vitest';
import { browserTests, slug } from './open-page.ts';

const { open } = browserTests();

describe('the reader’s choices', () => {
  it('come from the address, and are in the page before the script has come', async () => {
    const page = await open({
      path: `/en/${slug}?words=1&translation=below&actor=Donald_Lu`,
      hydrates: false,
      prepare: (fresh) =>
        fresh.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
    });
    expect(await page.locator('#s6').getByText('announced').first().isVisible()).toBe(true);
    expect(await page.locator('[data-translation-of="s1"]').isVisible()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Donald Lu' }).isChecked()).toBe(true);
  });

  it('are kept for the next visit, and a link that names others wins', async () => {
    const page = await open();
    await page.getByRole('switch', { name: 'Word glosses' }).check();
    await page.getByRole('radio', { name: 'Below' }).check();
    await page.goto(`/de/${slug}`);
    await page.getByRole('switch', { name: 'Wortglossen', checked: true }).waitFor();
    expect(await page.getByRole('radio', { name: 'Darunter' }).isChecked()).toBe(true);
    expect(new URL(page.url()).search).toBe('?words=1&translation=below');
    await page.goto(`/de/${slug}?words=0&translation=beside`);
    await page.getByRole('switch', { name: 'Wortglossen', checked: false }).waitFor();
    expect(await page.getByRole('radio', { name: 'Daneben' }).isChecked()).toBe(true);
  });

  it('follow Back and Forward, and stay where Back has led', async () => {
    const page = await open({ path: `/en/${slug}` });
    await page.getByRole('switch', { name: 'Word glosses' }).check();
    await page.getByRole('radio', { name: 'Beside' }).check();
    expect(new URL(page.url()).search).toBe('?words=1&translation=beside');
    await page.goBack();
    expect(await page.getByRole('radio', { name: 'Off' }).isChecked()).toBe(true);
    expect(await page.locator('[data-translation-of="s1"]').isVisible()).toBe(false);
    await page.goBack();
    await page.getByRole('switch', { name: 'Word glosses', checked: false }).waitFor();
    await page.goForward();
    await page.getByRole('switch', { name: 'Word glosses', checked: true }).waitFor();
    await page.goBack();
    await page.reload();
    expect(await page.getByRole('switch', { name: 'Word glosses' }).isChecked()).toBe(false);
  });

  it('are dropped where the stored value is broken or the address says nonsense', async () => {
    const page = await open({
      path: `/en/${slug}?words=yes&translation=upside-down&actor=&utm=1`,
      prepare: (fresh) => fresh.addInitScript(() => localStorage.setItem('lesart.choices', '{"words":"')),
    });
    expect(await page.getByRole('switch', { name: 'Word glosses' }).isChecked()).toBe(false);
    expect(await page.getByRole('radio', { name: 'Off' }).isChecked()).toBe(true);
  });

  it('that were made before the script came are the page’s when it comes', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await open({
      hydrates: false,
      prepare: (fresh) =>
        fresh.route('**/assets/index-*.js', async (route) => {
          await held;
          await route.continue();
        }),
      waitUntil: 'commit',
    });
    await page.getByRole('switch', { name: 'Word glosses' }).check();
    release();
    await page.waitForURL('**/?words=1');
    expect(await page.getByRole('switch', { name: 'Word glosses' }).isChecked()).toBe(true);
    expect(await page.locator('#s6').getByText('announced').first().isVisible()).toBe(true);
  });
});

describe('a broken fragment', () => {
  it('leaves the page as it is', async () => {
    const page = await open({ path: `/en/${slug}#50%` });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator('#s1').isVisible()).toBe(true);
  });
});

describe('a folder’s index', () => {
  it('is the page itself', async () => {
    const page = await open({ path: `/de/${slug}/index.html` });
    expect(await page.locator('#s1').isVisible()).toBe(true);
    expect(await page.getByRole('switch', { name: 'Wortglossen' }).isVisible()).toBe(true);
  });
});

describe('the languages', () => {
  it('fall back on a whole new page where the words can’t be had', async () => {
    const page = await open({
      path: `/en/${slug}`,
      prepare: (fresh) =>
        fresh.route('**/assets/de-*.js', (route) => route.fulfill({ status: 404 }), { times: 1 }),
    });
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('switch', { name: 'Wortglossen' }).waitFor();
    expect(await page.locator('#s1').isVisible()).toBe(true);
  });

  it('are switched in place: the text stays German, the choices and the sentence stay', async () => {
    const page = await open({ path: `/en/${slug}?words=1` });
    await page.locator('#s12').scrollIntoViewIfNeeded();
    const top = () => page.locator('#s12').evaluate((sentence) => sentence.getBoundingClientRect().top);
    const before = await top();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('switch', { name: 'Wortglossen', checked: true }).waitFor();
    expect(page.url()).toContain(`/de/${slug}?words=1`);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.title()).toBe('Blinken besucht Kasachstan: Der Westen wirbt um Zentralasien · Lesart');
    expect(await page.locator('article').getAttribute('lang')).toBe('de');
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await page.goBack();
    await page.getByRole('switch', { name: 'Word glosses' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('are told to machines: lang, canonical and alternates on each page', async () => {
    const page = await open({ path: `/de/${slug}` });
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toContain(`/de/${slug}`);
    expect(await page.locator('link[hreflang="en"]').getAttribute('href')).toContain(`/en/${slug}`);
    const response = await page.goto('/');
    expect(response?.status()).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('meet on the page for addresses that are not there', async () => {
    for (const path of ['/en/nothing', `/fr/${slug}`, '/nothing', '/en', `/en/${slug}/more`]) {
      const page = await open({ path });
      expect(await page.getByRole('heading', { name: 'Page not found' }).isVisible()).toBe(true);
      expect(await page.getByRole('heading', { name: 'Seite nicht gefunden' }).isVisible()).toBe(true);
      const answer = await page.request.get(path);
      expect(answer.status()).toBe(404);
    }
  });
});
