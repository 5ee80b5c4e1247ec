import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fillAwayPage } from '#tools/offline/fill-away-page.ts';

const page =
  '<main><h1>Not here</h1><ul id="kept" class="a"><li>Nothing yet.</li></ul><ul><li>Other</li></ul></main>';
const article = (slug: string, title: string) => ({
  version: '1',
  slug,
  title: { de: title, en: `${title} (en)` },
  bytes: 1,
  files: [],
});

/** The links of the filled page, and what its lists say. */
function read(html: string) {
  const { document } = new JSDOM(html).window;
  const links = [...document.querySelectorAll('#kept a')];
  return {
    links: links.map((link) => [link.getAttribute('href'), link.textContent]),
    lists: [...document.querySelectorAll('ul')].map(({ textContent }) => textContent),
    scripts: document.querySelectorAll('script').length,
  };
}

describe('the page for what is not on the device', () => {
  it('leads to what is, in its language', () => {
    const kept = [article('a', 'Eins'), article('b', 'Zwei')];
    expect(read(fillAwayPage(page, kept, 'de'))).toMatchObject({
      links: [
        ['/de/a', 'Eins'],
        ['/de/b', 'Zwei'],
      ],
      lists: ['EinsZwei', 'Other'],
    });
    expect(read(fillAwayPage(page, kept, 'en')).links[0]).toEqual(['/en/a', 'Eins (en)']);
  });

  it('says so where nothing is', () => {
    expect(read(fillAwayPage(page, [], 'en'))).toMatchObject({ links: [], lists: ['Nothing yet.', 'Other'] });
  });

  it.each(['</ul><script>a</script>', '$& "und" & <b>'])('shows the headline %s as it is', (title) => {
    const { links, scripts } = read(fillAwayPage(page, [article('a', title)], 'de'));
    expect(links).toEqual([['/de/a', title]]);
    expect(scripts).toBe(0);
  });
});
