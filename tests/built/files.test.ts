import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';

const pages = [
  'dist/index.html',
  'dist/en/blinken-astana-2023/index.html',
  'dist/de/blinken-astana-2023/index.html',
  'dist/404.html',
  'dist/en/study/index.html',
  'dist/de/study/index.html',
  'dist/en/offline/index.html',
  'dist/de/offline/index.html',
];

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes both ways of an empty attribute and of a void element, and both are HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // The wording of a style, not of HTML.
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});

describe.each(pages)('%s', (file) => {
  const html = readFileSync(file, 'utf8');

  it('is valid HTML', async () => {
    const { results } = await validator.validateString(html, file);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('lets run and look only what its policy has the hash of', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const inline = [...html.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].map((match) => match[2] ?? '');
    expect(inline.length).toBe(3);
    for (const text of inline) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  });
});

describe('the scripts', () => {
  const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'));
  const importedBy = (file: string) =>
    [
      ...readFileSync(join('dist/assets', file), 'utf8').matchAll(
        /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g,
      ),
    ].map(([, name]) => name ?? '');

  it('import one another in no circle: one would find what it imports not there yet', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path, file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of importedBy(file)) follow(next, [...path, file]);
      done.add(file);
    };
    for (const file of scripts) follow(file, []);
    expect(scripts.flatMap(importedBy)).not.toEqual([]);
    expect(circles).toEqual([]);
  });

  it('are no more than 30 for an article, with all that comes by itself', () => {
    const html = readFileSync('dist/en/blinken-astana-2023/index.html', 'utf8');
    const begun = [...html.matchAll(/<link rel="modulepreload"[^>]*href="\/assets\/([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    const page = new Set([...begun, ...scripts.filter((file) => file.startsWith('ArticleTools'))]);
    for (const file of page) for (const next of importedBy(file)) page.add(next);
    expect(page.size).toBeGreaterThan(5);
    expect(page.size).toBeLessThanOrEqual(30);
  });
});

describe('the files for machines', () => {
  it('headers repeat the policy and let hashed files be kept for ever', () => {
    const headers = readFileSync('dist/_headers', 'utf8');
    expect(headers).toContain("require-trusted-types-for 'script'");
    expect(headers).toContain("frame-ancestors 'none'");
    expect(headers).toMatch(/\/assets\/\*\n {2}Cache-Control: .*immutable/);
  });

  it('no host is named where none was told, and robots.txt leads to no sitemap', () => {
    expect(existsSync('dist/sitemap.xml')).toBe(false);
    expect(readFileSync('dist/robots.txt', 'utf8')).not.toContain('Sitemap');
    expect(pages.filter((file) => readFileSync(file, 'utf8').includes('localhost'))).toEqual([]);
  });

  it('JSON-LD calls it a news article in German, and claims no headline that the source has not', () => {
    const html = readFileSync('dist/index.html', 'utf8');
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}';
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'NewsArticle',
      inLanguage: 'de',
      dateCreated: '2023-02',
    });
    expect(JSON.parse(text)).not.toHaveProperty('headline');
  });
});
