import { describe, expect, it } from 'vitest';
import { compile, errorsOf, opening, sentence } from './sample.ts';

const head = opening.slice(0, opening.indexOf('# newpar id'));

/** An article of one-word sentences: each entry is the comments above its sentence. */
function article(...comments: readonly string[]): string {
  return comments
    .map((lines, index) => {
      const block = lines === '' ? '' : `${lines}\n`;
      return sentence(`s${index + 1}`, 'Ja', ['1 Ja ja INTJ'], index === 0 ? head + block : block);
    })
    .join('');
}

const first = '# newpar id = auftakt\n# newpar_block = p (1 s)';

describe('dividing sections', () => {
  it('opens a section with the first block and with each heading', () => {
    const { sections } = compile(
      article(
        '# newpar id = auftakt\n# newpar_block = p (2 s)',
        '',
        '# newpar\n# newpar_block = p (1 s)',
        '# newpar id = mitte\n# newpar_block = head (1 s)',
        '# newpar\n# newpar_block = lg (1 s)',
        '# newpar\n# newpar_block = byline (1 s)',
      ),
    );
    const shape = sections.map(({ id, heading, blocks }) => ({
      id,
      heading: heading?.id,
      blocks: blocks.map((block) => [block.kind, ...block.sentences.map((one) => one.id)]),
    }));
    expect(shape).toEqual([
      {
        id: 'auftakt',
        heading: undefined,
        blocks: [
          ['paragraph', 's1', 's2'],
          ['paragraph', 's3'],
        ],
      },
      {
        id: 'mitte',
        heading: 's4',
        blocks: [
          ['stanza', 's5'],
          ['byline', 's6'],
        ],
      },
    ]);
  });

  it('takes a heading at the very start for the first section', () => {
    const { sections } = compile(
      article('# newpar id = kopf\n# newpar_block = head (1 s)', '# newpar\n# newpar_block = p (1 s)'),
    );
    expect(sections.map(({ id, heading }) => [id, heading?.id])).toEqual([['kopf', 's1']]);
  });

  const kinds = '"head (N s)", "p (N s)", "lg (N s)" or "byline (N s)" where a block begins';
  const anchor = '"# newpar id = …" where a section begins';

  it.each([
    [
      'a block of another kind',
      [first, '# newpar\n# newpar_block = q (1 s)'],
      `12:18: found "q (1 s)", expected ${kinds}`,
    ],
    [
      'a block without a count',
      [first, '# newpar\n# newpar_block = p'],
      `12:18: found "p", expected ${kinds}`,
    ],
    ['a sentence in no block', [first, ''], `11:1: found no "# newpar_block", expected ${kinds}`],
    [
      'a block that covers the start of the next',
      ['# newpar id = auftakt\n# newpar_block = p (2 s)', '# newpar\n# newpar_block = p (1 s)'],
      '6:18: found a block of 1 sentences, expected 2 sentences',
    ],
    [
      'a block that is longer than the file',
      ['# newpar id = auftakt\n# newpar_block = p (3 s)', ''],
      '6:18: found a block of 2 sentences, expected 3 sentences',
    ],
    [
      'a first block without an anchor',
      ['# newpar\n# newpar_block = p (1 s)'],
      `1:1: found no "# newpar id", expected ${anchor}`,
    ],
    [
      'a heading without an anchor',
      [first, '# newpar\n# newpar_block = head (1 s)'],
      `11:1: found no "# newpar id", expected ${anchor}`,
    ],
    [
      'an anchor that is not plain',
      [first, '# newpar id = Öl\n# newpar_block = head (1 s)'],
      `11:15: found "Öl", expected an id of ASCII letters, digits and hyphens`,
    ],
  ])('reports %s', (_, blocks, error) => {
    expect(errorsOf(article(...blocks))).toEqual([`probe:${error}`]);
  });

  it('reports a block of no sentence', () => {
    const errors = errorsOf(article('# newpar id = auftakt\n# newpar_block = p (0 s)'));
    expect(errors.join()).toContain('probe:6:1');
  });

  it('reports every wrong block', () => {
    const errors = errorsOf(article(first, '# newpar_block = q (1 s)', '', '# newpar_block = head (1 s)'));
    expect(errors.map((error) => error.split(':')[1])).toEqual(['11', '16', '20']);
  });

  it('refuses two sections with one anchor', () => {
    const twice = article(first, '# newpar id = auftakt\n# newpar_block = head (1 s)');
    expect(errorsOf(twice).join()).toContain('probe:11:');
  });

  it('refuses an anchor that is a sentence’s', () => {
    const taken = article(first, '# newpar id = s1\n# newpar_block = head (1 s)');
    expect(errorsOf(taken).join()).toContain('probe:11:');
  });

  it('refuses an anchor that is the page’s', () => {
    const taken = article(first, '# newpar id = outline\n# newpar_block = head (1 s)');
    expect(errorsOf(taken).join()).toContain('probe:11:15: found "outline"');
  });
});
