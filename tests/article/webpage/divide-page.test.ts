import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DividedSource } from '#article/analyse/divide-source.ts';
import { dividePage } from '#article/webpage/divide-page.ts';

function divide(html: string): DividedSource {
  const divided = dividePage(html);
  if (divided === 'tangled') throw new Error('tangled');
  return divided;
}

const page = (name: string) => divide(readFileSync(`tests/article/webpage/files/${name}.html`, 'utf8'));

/** Blocks as lines: headings with #. */
const linesOf = ({ blocks }: DividedSource) =>
  blocks.map(({ kind, text }) => (kind === 'head' ? `# ${text}` : text));

const said = ({ comments = [] }: DividedSource) => Object.fromEntries(comments);

const long = 'Die Stadt bekommt eine neue Fähre, und sie fährt jede halbe Stunde. '.repeat(5).trim();

describe('the title of a web page', () => {
  const body = (before: string) => `<body>${before}<article>%<p>${long}</p></article></body>`;
  const titleOf = (title: string, inside = '', { meta = '', before = '' } = {}) =>
    divide(`<!doctype html><head><title>${title}</title>${meta}</head>${body(before).replace('%', inside)}`)
      .title;
  const site = '<meta property="og:site_name" content="Nordblatt">';
  const canonical = '<link rel="canonical" href="https://www.nordblatt.example/lokales/faehre">';

  it.each([
    ['Neue Fähre | Nordblatt', '<h1>Neue Fähre</h1>'],
    ['Neue Fähre | Nordblatt', '<h1>Neue Fäh&shy;re</h1>'],
    ['Neue Fähre – Nordblatt', '<h2>Neue Fähre</h2>'],
    ['Neue Fähre – Nordblatt', '<h1><span>Verkehr:</span> Neue Fähre</h1>'],
    ['Neue Fähre | Lokales | Nordblatt', ''],
    ['Neue Fähre · Nordblatt', ''],
    ['Neue Fähre', '<h1>Alle Meldungen</h1>'],
  ])('is its headline, without the site: %s, %s', (title, inside) => {
    expect(titleOf(title, inside)).toBe('Neue Fähre');
  });

  it('isn’t the site’s name, though that stands in a heading', () => {
    const before = '<header><h1>Nordblatt</h1></header>';
    expect(titleOf('Neue Fähre | Nordblatt', '<h2>Neue Fähre</h2>', { before })).toBe('Neue Fähre');
    expect(titleOf('Nordblatt | Neue Fähre', '', { before, meta: site })).toBe('Neue Fähre');
  });

  it('loses what stands behind a dash where that is known to be the site', () => {
    expect(titleOf('Neue Fähre - Nordblatt', '', { meta: site })).toBe('Neue Fähre');
    expect(titleOf('Neue Fähre – Nordblatt', '', { meta: canonical })).toBe('Neue Fähre');
    expect(titleOf('Neue Fähre – ein Anfang', '', { meta: site })).toBe('Neue Fähre – ein Anfang');
  });

  it('is as the page prints it', () => {
    expect(titleOf('"Neue Fähre" | Nordblatt', '<h1>„Neue Fähre“</h1>')).toBe('„Neue Fähre“');
  });
});

describe('a web page', () => {
  it('of a newspaper is its article: headings, paragraphs and items, and what it says of itself', () => {
    const news = page('news');
    expect(news.title).toBe('Neue Fähre fährt ab Mai');
    expect(said(news)).toEqual({
      author: 'Anna Adler',
      date: '2024-03-05',
      source: 'https://hafenblatt.example/lokales/neue-faehre',
      'made_by::blocks': 'the article of a web page, by Readability',
    });
    expect(linesOf(news)).toEqual([
      'Die Stadt bekommt eine neue Fähre. Sie soll ab Mai jede halbe Stunde zwischen den beiden Ufern fahren, auch am Abend und am Wochenende.',
      'Der Bürgermeister sprach von einem guten Tag für den Hafen. Das Schiff fährt mit Strom, und es ist leiser als die alte Fähre.',
      '# Was sich ändert',
      'Drei Dinge ändern sich für die Fahrgäste, wie die Stadt am Dienstag mitteilte:',
      'Fahrräder fahren kostenlos mit,',
      'eine Karte gilt den ganzen Tag,',
      'und die Fähre hält auch am Markt.',
      '# Wer bezahlt',
      'Das Land gibt die Hälfte des Geldes. Den Rest zahlt die Stadt „gern“, sagte der Bürgermeister, denn die Straßen seien seit Jahren zu voll.',
    ]);
  });

  it.each([
    ['a notice of cookies by its class', '<div class="cookie-banner"><p>Wir verwenden Cookies.</p></div>'],
    ['one by its name', '<section id="CookieConsent"><p>Wir verwenden Cookies.</p></section>'],
    ['what others say of it', '<section class="comments"><p>Sehr schön, finde ich!</p></section>'],
  ])('is its article without %s', (_, other) => {
    const article = `<main><article><h1>Die Fähre</h1><p>${long}</p><p>${long}</p></article></main>`;
    expect(linesOf(divide(`<!doctype html><body>${other}${article}</body>`))).toEqual([long, long]);
    expect(linesOf(divide(`<!doctype html><body>${article}${other}</body>`))).toEqual([long, long]);
  });

  it('of a blog is its entry, whose paragraphs two line breaks divide', () => {
    const blog = page('blog');
    expect(blog.title).toBe('Der erste Frost');
    expect(said(blog)).toMatchObject({ date: '2023-10-28' });
    expect(linesOf(blog).map((line) => line.slice(0, 15))).toEqual([
      'Heute Nacht kam',
      'Ich habe sie au',
      'Die Rosen stehe',
      'Morgen will ich',
    ]);
  });

  it('of a newsletter is what stands in its tables, without links that lead elsewhere', () => {
    expect(linesOf(page('newsletter'))).toEqual([
      'Liebe Leserinnen und Leser,',
      expect.stringMatching(/^im Juni bleibt .* ausleihen\.$/),
      '# Lesung im Hof',
      expect.stringMatching(/^Am zwölften Juni /),
    ]);
  });

  it('of an encyclopedia is its entry, without marks of notes, tools and the notes themselves', () => {
    const entry = page('encyclopedia');
    expect(entry.title).toBe('Leuchtturm');
    expect(linesOf(entry)).toEqual([
      'Ein Leuchtturm ist ein Turm, der nachts ein Licht trägt. Er zeigt Schiffen den Weg und warnt sie vor Felsen und flachem Wasser.',
      '# Geschichte',
      expect.stringMatching(/^Schon in der Antike brannten auf Türmen offene Feuer\. Später/),
      expect.stringMatching(/^Heute steht /),
    ]);
  });

  it('without an article is all of its text, and says so', () => {
    const links = ['Hafen', 'Markt', 'Bahnhof'].map((name) => `<li><a href="/${name}">${name}</a></li>`);
    const index = divide(`<!doctype html><title>Orte</title><div><ul>${links.join('')}</ul></div>`);
    expect(linesOf(index)).toEqual(['Hafen', 'Markt', 'Bahnhof']);
    const menu = divide(`<!doctype html><nav>Hafen</nav><footer>Impressum</footer>`);
    expect(linesOf(menu)).toEqual(['Hafen', 'Impressum']);
    expect(said(menu)).toEqual({
      'made_by::blocks': 'all text of a web page, in which no article was found',
    });
  });

  it.each(['', '<!doctype html><div id="app"></div><script>start()</script>', '<p>*</p>'])(
    'has no block where it has no text: %j',
    (html) => {
      expect(divide(html).blocks).toEqual([]);
    },
  );

  it.each([
    ['what is hidden', `<p>${long}</p><p hidden>Nein.</p><p style="display: none">Nein.</p>`],
    ['a notice over it', `<div role="dialog"><p>Nein.</p></div><p>${long}</p>`],
    ['an advertisement’s mark', `<p>${long}</p><p>Anzeige</p>`],
    ['what is filled in', `<p>${long}<select><option>Nein.</select><textarea>Nein.</textarea></p>`],
    ['what a script or a template is', `<p>${long}<script>"<p>Nein."</script><template>Nein.</template></p>`],
    ['a heading over nothing', `<p>${long}</p><h2>Nein</h2>`],
  ])('leaves out %s', (_, html) => {
    expect(linesOf(divide(`<!doctype html><article>${html}</article>`))).toEqual([long]);
  });

  it('says no date that is none, no address that isn’t one, and no line of its own in a comment', () => {
    const html = `<!doctype html><title>Eins</title><link rel="canonical" href="javascript:alert(1)">
      <meta property="article:published_time" content="2024-02-31"><meta name="author" content="A\n# sent_id = s1">
      <article><p>${long}</p></article>`;
    expect(said(divide(html))).toEqual({
      author: 'A # sent_id = s1',
      'made_by::blocks': 'the article of a web page, by Readability',
    });
  });

  it('says where a browser has saved it from', () => {
    const html = `<!doctype html>\n<!-- saved from url=(0024)https://hafen.example/eins -->\n<p>${long}</p>`;
    expect(said(divide(html))).toMatchObject({ source: 'https://hafen.example/eins' });
  });
});

describe('what was selected in a page', () => {
  it.each([
    '<meta charset="utf-8"><h2>Am Kai</h2><p>Kurz.</p><ul><li>Eins</li><li><a href="/2">Zwei</a></li></ul>',
    '<html><head><meta charset="utf-8"></head><body><h2>Am Kai</h2><p>Kurz.</p><li>Eins</li><li>Zwei</li></body></html>',
    '<html><body><!--StartFragment--><h2>Am Kai</h2><p>Kurz.</p><li>Eins</li><li>Zwei</li><!--EndFragment--></body></html>',
  ])('is all of it', (html) => {
    const piece = divide(html);
    expect(linesOf(piece)).toEqual(['# Am Kai', 'Kurz.', 'Eins', 'Zwei']);
    expect(said(piece)).toEqual({ 'made_by::blocks': 'what was selected in a web page' });
  });

  it('is its article where menus were selected too', () => {
    const html = `<nav><a href="/">Start</a></nav><h1>Am Kai</h1><p>${long}</p><footer>Impressum</footer>`;
    expect(linesOf(divide(html))).toEqual([long]);
  });
});

describe('HTML that nobody wrote', () => {
  it.each([
    ['tags that are never closed', '<p>Ein Satz. <b>Fett <i>kursiv '.repeat(600)],
    ['tables in tables', `${'<table>'.repeat(900)}${'<td>Ein Satz. '.repeat(900)}`],
    ['attributes by the hundred thousand', `<p ${'a="x" '.repeat(300_000)}>Ein Satz.</p>`],
    ['paragraphs by the ten thousand', '<p>Ein Satz, der nicht kurz ist.'.repeat(21_000)],
    ['one paragraph of a megabyte and more', `<p>${'Das ist ein Satz. '.repeat(80_000)}`],
    ['comments that never end', `<p>Ein Satz.${'<!--'.repeat(500_000)}`],
  ])('is read in a bounded time: %s', (_, html) => {
    const begun = process.cpuUsage();
    const [line] = linesOf(divide(`<!doctype html>${html}`));
    const { user } = process.cpuUsage(begun);
    expect(line).toMatch(/ein satz/i);
    expect(user / 1e6).toBeLessThan(10);
  });

  it('is told where it is nested too deeply', () => {
    expect(dividePage(`<!doctype html>${'<div>'.repeat(1_000_000)}Hallo`)).toBe('tangled');
    expect(linesOf(divide(`<!doctype html>${'<div>'.repeat(1_500)}Hallo`))).toEqual(['Hallo']);
  });
});
