import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '#article/compile/compile-article.ts';
import { describeError } from '#article/conllu/format-error.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { commentValue } from '#article/conllu/sentence.ts';
import { surfaceTokens } from '#article/conllu/surface.ts';
import { checkFile } from '#article/lint/check-file.ts';
import { describeFinding } from '#article/lint/finding.ts';
import { writeSkeleton } from '#article/skeleton/write-skeleton.ts';
import { fc } from '../../seeded.ts';
import { articleText } from '../article-text.ts';
import { registry } from '../compile/sample.ts';
import { germanText } from './german-text.ts';

const options = { slug: 'probe', dateCreated: '2023-02-28' };

function skeletonOf(text: string, title?: string): string {
  const skeleton = writeSkeleton(text, { ...options, ...(title !== undefined && { title }) });
  if (!skeleton.ok) throw new Error(skeleton.errors.map((error) => describeError('text', error)).join('\n'));
  return skeleton.file;
}

function errorsOf(text: string, title?: string): readonly string[] {
  const skeleton = writeSkeleton(text, { ...options, ...(title !== undefined && { title }) });
  return skeleton.ok ? [] : skeleton.errors.map((error) => describeError('text', error));
}

function articleOf(file: string) {
  const compiled = compileArticle(file, options.slug, registry);
  if (!compiled.ok) throw new Error(compiled.errors.map((error) => describeError('probe', error)).join('\n'));
  return compiled.article;
}

/** What stands in the file of each block: its kind, and its anchor if it opens a section. */
function blocksOf(file: string): readonly string[] {
  const parsed = parseConllu(file);
  return parsed.sentences.flatMap((sentence) => {
    const block = commentValue(sentence, 'newpar_block');
    return block === undefined
      ? []
      : [[block, commentValue(sentence, 'newpar id')].filter(Boolean).join(' ')];
  });
}

const SAMPLE = `Treffen im Mai

Anna Adler kommt am 24. Mai.
Sie trifft z. B. Dr. Berg.

Das Ziel der Reise

Es geht um Öl.

dast.
`;

describe('the skeleton of an article', () => {
  it('has the headline, the blocks, the sentences and the words of the text, and is empty else', () => {
    expect(
      skeletonOf('Treffen im Mai\n\nSie kommt im Mai.\n').replaceAll('\t', ' '),
    ).toBe(`# newdoc id = probe
# global.Entity = eid-etype-head-identity
# meta::title = Treffen im Mai
# meta::title_en = …
# meta::author = …
# meta::dateCreated = 2023-02-28
# meta::genre = news
# meta::rights = …
# meta::rights_en = …
# meta::annotation = …
# meta::annotation_en = …
# newpar id = auftakt
# newpar_block = p (1 s)
# sent_id = s1
# text = Sie kommt im Mai.
1 Sie _ _ _ _ _ _ _ _
2 kommt _ _ _ _ _ _ _ _
3-4 im _ _ _ _ _ _ _ _
3 in _ _ _ _ _ _ _ _
4 dem _ _ _ _ _ _ _ _
5 Mai _ _ _ _ _ _ _ SpaceAfter=No
6 . _ _ _ _ _ _ _ _

`);
  });

  it('has sections under their headings, and a byline', () => {
    expect(blocksOf(skeletonOf(SAMPLE))).toEqual([
      'p (2 s) auftakt',
      'head (1 s) das-ziel-der-reise',
      'p (1 s)',
      'byline (1 s)',
    ]);
  });

  it('is what the text of a newspaper is made of', () => {
    const printed = readFileSync('tests/corpus/article.txt', 'utf8');
    const file = skeletonOf(printed, 'Blinken besucht Kasachstan');
    expect(`${articleText(articleOf(file))}\n`).toBe(printed);
    const own = parseConllu(readFileSync('src/corpus/blinken-astana-2023.conllu', 'utf8')).sentences;
    const wordsOf = (sentences: typeof own) =>
      sentences.map((sentence) =>
        surfaceTokens(sentence).map(({ form, words }) => [form, ...words.map((word) => word.form)].join(' ')),
      );
    // As they were split by hand.
    expect(wordsOf(parseConllu(file).sentences)).toEqual(wordsOf(own));
  });

  it.each([
    [
      'a list',
      'T\n\nEs kamen:\n\nAnna Adler\n\nBen Berg\n\nSie blieben.',
      ['p (1 s) auftakt', 'p (1 s)', 'head (1 s) ben-berg', 'p (1 s)'],
    ],
    ['a question', 'T\n\nWas nun?\n\nSie blieben.', ['p (1 s) auftakt', 'p (1 s)']],
    [
      'a line of thirteen words',
      `T\n\n${'eins '.repeat(13)}\n\nSie blieben.`,
      ['p (1 s) auftakt', 'p (1 s)'],
    ],
    ['two lines', 'T\n\nDas Ziel\nder Reise\n\nSie blieben.', ['p (1 s) auftakt', 'p (1 s)']],
    ['a heading at once', 'T\n\nDas Ziel\n\nSie blieben.', ['head (1 s) das-ziel', 'p (1 s)']],
    [
      'a heading that begins with a digit',
      'T\n\n2024 kommt\n\nSie kam.',
      ['head (1 s) abschnitt-2024-kommt', 'p (1 s)'],
    ],
    ['a heading as a sentence is named', 'T\n\nS1\n\nSie kam.', ['head (1 s) s1-2', 'p (1 s)']],
    ['a heading as the page names a part', 'T\n\nMap\n\nSie kam.', ['head (1 s) map-2', 'p (1 s)']],
    [
      'headings that are the same',
      'T\n\nÖl\n\nSie kam.\n\nÖl\n\nEr kam.',
      ['head (1 s) oel', 'p (1 s)', 'head (1 s) oel-2', 'p (1 s)'],
    ],
    ['a heading without a Latin letter', 'T\n\nМай\n\nSie kam.', ['head (1 s) abschnitt', 'p (1 s)']],
    ['an agency in brackets', 'T\n\nSie kam.\n\n(dpa/AFP)', ['p (1 s) auftakt', 'byline (1 s)']],
    ['an author', 'T\n\nSie kam.\n\nVon Anna Adler', ['p (1 s) auftakt', 'byline (1 s)']],
    [
      'a last paragraph without its stop',
      'T\n\nSie kam.\n\nUnd dann ging sie wieder nach Hause',
      ['p (1 s) auftakt', 'p (1 s)'],
    ],
    [
      'a short line before the byline',
      'T\n\nSie kam.\n\nEnde gut\n\ndast.',
      ['p (1 s) auftakt', 'p (1 s)', 'byline (1 s)'],
    ],
    ['one word', 'T\n\nJa', ['p (1 s) auftakt']],
  ])('tells %s', (_, text, blocks) => {
    const file = skeletonOf(text);
    expect(blocksOf(file)).toEqual(blocks);
    expect(articleOf(file).title.de).toBe('T');
  });

  it('takes a title that is given, and says that it is ours', () => {
    const article = articleOf(skeletonOf('Sie kam.', 'Ein  Besuch'));
    expect(article).toMatchObject({ title: { de: 'Ein Besuch' }, titleBy: 'editorial' });
    expect(articleText(article)).toBe('Sie kam.');
  });

  it('takes the first line for what it is, where another title is given, and for the headline where it is the same', () => {
    expect(blocksOf(skeletonOf('Besuch\n\nSie kam.', 'Reise'))).toEqual(['head (1 s) besuch', 'p (1 s)']);
    const same = articleOf(skeletonOf('Besuch\n\nSie kam.', 'Besuch'));
    expect(same).toMatchObject({ title: { de: 'Besuch' }, titleBy: 'source' });
    expect(articleText(same)).toBe('Sie kam.');
  });

  it('reads what editors of text write: a byte order mark, CRLF, many blank lines, hard and no-break spaces, marks apart', () => {
    const text = '\ufeffT\r\n \r\n\r\nSie  kam\r\naus\u00a0Ko\u0308ln.\t\r\n\r\n\r\n';
    expect(articleText(articleOf(skeletonOf(text)))).toBe('Sie kam aus Köln.');
  });

  it('leaves out what nobody sees, and says so', () => {
    const skeleton = writeSkeleton('T\n\nAußen\u00admini\u00adster kam.', options);
    if (!skeleton.ok) throw new Error('refused');
    expect(articleText(articleOf(skeleton.file))).toBe('Außenminister kam.');
    expect(skeleton.warnings.map((warning) => describeError('text', warning))).toEqual([
      'text:3:6: found U+00AD, which nobody sees, expected no such character: it is left out, with 1 more such',
    ]);
  });

  it.each([
    ['nothing', '', ['text:1:1: found no text, expected a text in German']],
    ['blanks', ' \n\n\t\n', ['text:1:1: found no text, expected a text in German']],
    [
      'no headline',
      '\nSie kam.',
      [
        'text:2:1: found a paragraph, expected a headline, which is one short line without a full stop, or --title "…"',
      ],
    ],
    ['a headline alone', 'Besuch\n', ['text:1:1: found a headline alone, expected a text below it']],
    [
      'characters that are none',
      'T\n\nSie \u0000 kam.\n\nEr \ufffd auch.',
      [
        'text:3:5: found U+0000, expected a printable UTF-8 character',
        'text:5:4: found U+FFFD, expected a printable UTF-8 character',
      ],
    ],
  ])('is refused of %s', (_, text, errors) => {
    expect(errorsOf(text)).toEqual(errors);
  });

  it('is refused with a title that can’t be printed', () => {
    expect(errorsOf('Sie kam.', 'a\u0007')).toEqual([
      'text:1:1: found U+0007 in the title, expected a printable UTF-8 character',
    ]);
  });

  it('is taken by the check, and its text is the text, whatever that is', () => {
    const blocks = fc.array(germanText, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        blocks,
        germanText,
        fc.constantFrom('\n\n', '\n \n', '\r\n\r\n\r\n'),
        (texts, title, gap) => {
          // Where the title is the first line too, it is no part of the text.
          fc.pre(texts[0] !== title);
          const file = skeletonOf(texts.join(gap), title);
          const { findings } = checkFile(file, options.slug, registry, true);
          const errors = findings.filter(({ severity }) => severity === 'error');
          expect(errors.map((finding) => describeFinding('probe', finding))).toEqual([]);
          const article = articleOf(file);
          expect(articleText(article)).toBe(texts.join('\n\n'));
          expect(article.title.de).toBe(title);
        },
      ),
    );
  });

  it('warns of nothing but of layers and placeholders', () => {
    const { findings } = checkFile(skeletonOf(SAMPLE), options.slug, registry, true);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['missing-layer', 'placeholder']));
  });
});
