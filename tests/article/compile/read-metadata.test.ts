import { describe, expect, it } from 'vitest';
import { compile, errorsOf, opening, sentence } from './sample.ts';

const article = (comments: string) => sentence('s1', 'Ja', ['1 Ja ja INTJ'], comments);
const withLines = (lines: string) => opening.replace('# newpar id', `${lines}\n# newpar id`);

describe('reading metadata', () => {
  it('leaves out what the file does not say', () => {
    const { slug, title, titleBy, dateCreated, author, sourceURL, rights, annotation } = compile(
      article(opening),
    );
    expect({ slug, title, titleBy, dateCreated }).toEqual({
      slug: 'probe',
      title: { de: 'Probe', en: 'Probe' },
      titleBy: 'source',
      dateCreated: '2023-02',
    });
    expect([author, sourceURL, rights, annotation]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('reads all that the file says, in both languages', () => {
    const { title, titleBy, author, sourceURL, rights, annotation } = compile(
      article(
        withLines(`# meta::title_en = Sample
# meta::title_by = editorial
# meta::author = dast.
# meta::sourceURL = https://example.org/a?b=c
# meta::rights = Alle Rechte
# meta::rights_en = All rights
# meta::annotation = Von Hand`),
      ),
    );
    expect({ title, titleBy, author, sourceURL, rights, annotation }).toEqual({
      title: { de: 'Probe', en: 'Sample' },
      titleBy: 'editorial',
      author: 'dast.',
      sourceURL: 'https://example.org/a?b=c',
      rights: { de: 'Alle Rechte', en: 'All rights' },
      annotation: { de: 'Von Hand', en: 'Von Hand' },
    });
  });

  it('wants all that is said of the article on its first sentence', () => {
    const second = sentence('s2', 'Ja', ['1 Ja ja INTJ'], '# meta::author = dast.\n# newdoc id = anderes\n');
    const text = article(opening.replace('(1 s)', '(2 s)')) + second;
    expect(errorsOf(text).map((error) => error.replace(/^probe:\d+:1: /, ''))).toEqual([
      'found "# meta::author", expected what says something of the article on its first sentence',
      'found "# newdoc id", expected what says something of the article on its first sentence',
    ]);
  });

  it.each(['2023', '2023-02', '2023-02-28'])('takes %s for a date', (date) => {
    expect(compile(article(opening.replace('2023-02', date))).dateCreated).toBe(date);
  });

  it.each([
    '23',
    '2023-13',
    '2023-00',
    '2023-2',
    '28.02.2023',
    '2023-02-32',
    '2023-02-30',
    '2023-02-28T10:00',
  ])('takes %s for no date', (date) => {
    expect(errorsOf(article(opening.replace('2023-02', date)))).toEqual([
      `probe:4:23: found "${date}", expected a date as in 2023-02 or 2023-02-28`,
    ]);
  });

  it.each([
    [
      'another article’s id',
      opening.replace('doc id = probe', 'doc id = andere'),
      'probe:1:15: found "andere", expected "# newdoc id = probe", the file\'s name',
    ],
    [
      'no id',
      opening.replace('# newdoc id = probe\n', ''),
      'probe:1:1: found no "# newdoc id", expected "# newdoc id = probe", the file\'s name',
    ],
    [
      'no title',
      opening.replace('# meta::title = Probe\n', ''),
      'probe:1:1: found no "# meta::title", expected "# meta::title = …", the headline',
    ],
    [
      'no date',
      opening.replace('# meta::dateCreated = 2023-02\n', ''),
      'probe:1:1: found no "# meta::dateCreated", expected a date as in 2023-02 or 2023-02-28',
    ],
    [
      'a source that is no https address',
      withLines('# meta::sourceURL = javascript:alert(1)'),
      'probe:5:21: found "javascript:alert(1)", expected an https address',
    ],
  ])('reports %s', (_, comments, error) => {
    expect(errorsOf(article(comments))).toEqual([error]);
  });
});
