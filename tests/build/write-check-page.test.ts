import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkFile } from '#article/lint/check-file.ts';
import type { Finding } from '#article/lint/finding.ts';
import { rules } from '#article/lint/rules.ts';
import { writeCheckPage } from '#build/write-check-page.ts';
import { registry } from '../article/compile/sample.ts';
import { file } from '../article/conllu/sample.ts';
import { ARTICLE } from '../article/lint/sample.ts';

const format = readFileSync('src/corpus/FORMAT.md', 'utf8');
const options = { format, formatAddress: 'src/corpus/FORMAT.md', others: [] };

function checked(text: string, name = 'probe.conllu') {
  return { name, text, findings: checkFile(text, 'probe', registry).findings };
}

function pageOf(...files: Parameters<typeof writeCheckPage>[0]) {
  const html = writeCheckPage(files, options);
  return { html, document: new JSDOM(html).window.document };
}

function finding(place: Partial<Finding>): Finding {
  return { line: 1, column: 1, found: 'a', expected: 'b', severity: 'error', rule: 'format', ...place };
}

/** What is marked on the page of one finding in a text. */
function marked(text: string, place: Partial<Finding>): string | null | undefined {
  const { document } = pageOf({ name: 'a', text, findings: [finding(place)] });
  return document.querySelector('mark')?.textContent;
}

describe('the page of what was found', () => {
  it('has each finding with its place, its line, what is wrong, and its rule', () => {
    const { document } = pageOf(
      checked(file(ARTICLE.replace('Gloss=May', '_').replace('Mai NOUN', 'Mai NN'))),
    );
    const items = Array.from(document.querySelectorAll('li'), (item) => item.textContent?.split('\n'));
    expect(items).toEqual([
      [
        'Error in line 19, column 11',
        expect.stringMatching(/^Found "NN", expected ADJ, ADP/),
        'Rule part-of-speech',
        expect.stringMatching(/^6\tMai\tMai\tNN\tNN\t/),
      ],
      [
        'Error in line 19, column 58',
        'Found "Mai" without a gloss, expected Gloss=…, as other words have one',
        'Rule gloss',
        expect.stringMatching(/\t_$/),
      ],
    ]);
    expect(Array.from(document.querySelectorAll('mark'), ({ textContent }) => textContent)).toEqual([
      'NN',
      '_',
    ]);
    expect(document.title).toBe('1 file, 2 errors, 0 warnings');
  });

  it('quotes FORMAT.md on each rule that is broken, and leads there', () => {
    const { document } = pageOf(checked(file(ARTICLE.replace('Gloss=May', '_'))));
    const link = document.querySelector('.rule a');
    expect(document.querySelector(`${link?.getAttribute('href')} + dd`)?.textContent).toBe(
      'one to four words on every word and contraction, none on signs',
    );
    expect(document.querySelector('a[href="src/corpus/FORMAT.md#8-what-is-checked"]')).not.toBeNull();
  });

  it('knows what FORMAT.md says of every rule', () => {
    const names = [...rules.map(({ name }) => name), 'format', 'article', 'name', 'form', 'missing-layer'];
    const { document } = pageOf({ name: 'a', text: 'x', findings: names.map((rule) => finding({ rule })) });
    const silent = names.filter((name) => !document.querySelector(`#rule-${name} + dd`)?.textContent);
    expect(silent).toEqual([]);
  });

  it('tells of several files, and where nothing is wrong', () => {
    const { document } = pageOf(checked(file(ARTICLE), 'eins.conllu'), checked(file(ARTICLE), 'zwei.conllu'));
    expect(Array.from(document.querySelectorAll('h2'), ({ textContent }) => textContent)).toEqual([
      'eins.conllu',
      'zwei.conllu',
    ]);
    expect(document.body.textContent?.match(/Nothing found\./g)).toHaveLength(2);
    expect(document.querySelector('li')).toBeNull();
  });

  it('lists the layers that a file lacks in one place, without a line', () => {
    const { document } = pageOf(checked(file(ARTICLE.replaceAll(/^# speaker.*\n/gm, ''))));
    expect(document.querySelector('pre')).toBeNull();
    expect(document.querySelector('ul')?.textContent?.trim()).toBe(
      '# speaker for whose claim a sentence reports',
    );
  });

  it('tells of what is beside the articles', () => {
    const html = writeCheckPage([], { ...options, others: ['a.edition.json:1:1: found <b>, expected x'] });
    expect(new JSDOM(html).window.document.querySelector('li')?.textContent).toBe(
      'a.edition.json:1:1: found <b>, expected x',
    );
  });

  it.each([
    ['a column', '1\tJa\tja\tINTJ', { column: 3 }, 'Ja'],
    ['an item of MISC', '1\tGloss=a|Mwe=1|Note=x', { column: 11 }, 'Mwe=1'],
    ['the key of a comment', '# sent_id = s1', {}, '# sent_id'],
    ['a word of a comment', '# text = Ja er kam', { column: 10 }, 'Ja'],
    ['a blank', '1\tJa er', { column: 2 }, '\t'],
    ['the end of a line', '1\tJa', { column: 5 }, ''],
    ['a line that is not there', '1\tJa', { line: 9 }, ''],
    ['what can’t be seen', '1\tJ\u0000\u202ea\u200b', { column: 3 }, 'J⟨U+0000⟩⟨U+202E⟩a⟨U+200B⟩'],
  ])('marks %s', (_, text, place, expected) => {
    expect(marked(text, place)).toBe(expected);
  });

  it('shows of a line that is as long as a book what is around the place', () => {
    const text = `1\t${'a'.repeat(1_000_000)}\tb`;
    const { html } = pageOf({ name: 'a', text, findings: [finding({ column: 500_000 })] });
    expect(html.length).toBeLessThan(10_000);
  });

  it('shows markup as the text that it is, wherever it stands', () => {
    const hostile = '</pre></title></style><script>alert(1)</script><img src=x onerror="alert(1)">&lt;\'';
    const text = `# sent_id = ${hostile}\n1\t${hostile}\t_`;
    const { document, html } = pageOf({
      name: hostile,
      text,
      findings: [1, 2].map((line) =>
        finding({ line, column: 3, found: hostile, expected: hostile, rule: hostile }),
      ),
    });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img');
    expect(document.querySelector('h2')?.textContent).toBe(hostile);
    expect(document.querySelector('li bdi')?.textContent).toBe(hostile);
    expect(Array.from(document.querySelectorAll('pre'), ({ textContent }) => textContent)).toEqual(
      text.split('\n'),
    );
  });

  it('needs nothing else and runs nothing, and says so to the browser', () => {
    const { document, html } = pageOf(checked(file(ARTICLE.replace('Gloss=May', '_'))));
    expect(html).not.toMatch(/<script|<link|\bsrc=|style="|url\(|@import/);
    const style = document.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    );
  });
});
