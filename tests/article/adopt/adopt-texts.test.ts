import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adoptTexts } from '#article/adopt/adopt-texts.ts';
import type { AdoptionStep } from '#article/adopt/adopted.ts';
import { monsters } from '../monsters.ts';
import { adopt, plain, repeat, row } from './sample.ts';

/** Far more than any of them needs, and far less than what grows with the square: seconds of this process, not of the clock. */
const most = 6;

function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** So many sentences as a treebank has them: the project's own article again and again, without what only an article has. */
function treebank(size: number): string {
  const article = readFileSync('src/corpus/blinken-astana-2023.conllu', 'utf8');
  const sentences = article
    .replaceAll(/^# (?!text =).*\n/gm, '')
    .replaceAll(/\t(?:[^\t\n]*\|)?(SpaceAfter=No)?[^\t\n]*$/gm, (_, space) => `\t${space ?? '_'}`)
    .trimEnd()
    .split('\n\n');
  return repeat(size, (number) => `# sent_id = n${number}\n${sentences[number % sentences.length]}\n\n`);
}

describe('a file that is taken in text by text', () => {
  it('has its first text before the second is read, tells how far it is, and can be left', () => {
    const file = repeat(3, () => `# newdoc\n${repeat(250, () => plain('Ja'))}`);
    const steps: AdoptionStep[] = [];
    for (const step of adoptTexts(file, { fileName: 'probe' })) {
      steps.push(step);
      if (step.kind === 'text') break;
    }
    expect(
      steps.map((step) => (step.kind === 'progress' ? `${step.done} of ${step.of}` : step.kind)),
    ).toEqual(['0 of 750', '100 of 750', '200 of 750', 'text']);
  });

  it('tells at the end what came of it', () => {
    const adopting = adoptTexts(plain('Ja'), { fileName: 'probe' });
    let step = adopting.next();
    while (!step.done) step = adopting.next();
    expect(step.value).toEqual({
      ok: true,
      texts: 1,
      broken: 0,
      leftOut: 0,
      findings: { shown: [], errors: 0, warnings: 0 },
    });
  });

  it('begins nothing where it is refused', () => {
    expect(adoptTexts('Ja.', { fileName: 'probe' }).next()).toEqual({
      done: true,
      value: { ok: false, refusal: 'plain-text' },
    });
  });

  it('goes through each sentence once, however many texts there are', () => {
    // Each step of the progress stands for what was read since the one before.
    const file = repeat(10, () => `# newdoc\n${repeat(150, () => plain('Ja'))}`);
    const done: number[] = [];
    for (const step of adoptTexts(file, { fileName: 'probe' }))
      if (step.kind === 'progress') done.push(step.done);
    expect(done).toEqual([
      0,
      ...Array.from({ length: 10 }, (_, index) => [index * 150 + 100, index * 150 + 150]).flat(),
    ]);
  });
});

describe('a treebank', () => {
  it('is one text a thousand sentences, in seconds that nobody notices, each part as fast as the first', () => {
    const file = treebank(1_010);
    const adopted = { texts: 2, broken: 0, findings: { errors: 0 } };
    const seconds = secondsOf(() => expect(adopt(file).adoption).toMatchObject(adopted));
    expect(seconds).toBeLessThan(most);
  });
});

const newdocs = (size: number, sentences: number) =>
  repeat(size, (number) => `# newdoc id = d${number}\n${plain('Ja').repeat(sentences)}`);

const hostile: readonly (readonly [name: string, write: () => string, came: object])[] = [
  [
    'a line of ten million signs',
    () => `${plain('Ja')}1\t${'a'.repeat(10_000_000)}\n\n`,
    { broken: 1, findings: { errors: 1 } },
  ],
  ['ten million signs of nothing', () => '#'.repeat(10_000_000), { ok: false, refusal: 'plain-text' }],
  ['fifteen thousand documents', () => newdocs(15_000, 1), { texts: 15 }],
  ['ten thousand documents of some length', () => newdocs(10_000, 5), { texts: 1_000, leftOut: 9_000 }],
  [
    'a hundred thousand documents without a word',
    () => plain('Ja') + '# newdoc\n'.repeat(100_000),
    { texts: 1, broken: 1 },
  ],
  [
    'fifty thousand lines that are wrong',
    () => plain('Ja') + '1\tJa\t_\t_\t_\t_\t_\t_\t_\n\n'.repeat(50_000),
    { texts: 0, findings: { errors: 50_000 } },
  ],
  [
    'a quarter of a million words without an empty line',
    () => repeat(250_000, (number) => row(`${number} Ja`)),
    { texts: 0, broken: 1 },
  ],
  [
    'an eighth of a million mentions',
    () =>
      `# global.Entity = eid-etype\n${repeat(125, () => `${repeat(10, (id) => row(`${id} Ja _ _ Entity=${'(e1-person)'.repeat(100)}`))}\n`)}`,
    { texts: 1, broken: 0 },
  ],
  [
    'mentions of a thousand words, thousands of them',
    () =>
      `# global.Entity = eid-etype\n${repeat(5, () => `${repeat(4_000, (id) => row(`${id} Ja _ _ Entity=${id <= 2_000 ? `(e${id}-person` : `e${4_001 - id})`}`))}\n`)}`,
    { texts: 1, broken: 0 },
  ],
  ['one id for all sentences', () => repeat(1_000, () => plain('Ja', '# sent_id = s1\n')), { texts: 1 }],
  [
    'ids that are in the way',
    () => repeat(1_000, (number) => plain('Ja', number > 500 ? '' : `# sent_id = s${number + 500}\n`)),
    { texts: 1 },
  ],
  [
    'words in a circle',
    () => `${repeat(4_000, (id) => `${id}\tJa\tja\tNOUN\t_\t_\t${(id % 4_000) + 1}\tnmod\t_\t_\n`)}\n`,
    { texts: 1, findings: { errors: 0 } },
  ],
  [
    'ranges that overlap',
    () =>
      `1-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n${plain('a b c').trimEnd().replace('2\t', '2-3\tbc\t_\t_\t_\t_\t_\t_\t_\t_\n2\t')}\n\n`,
    { broken: 1, findings: { errors: 1 } },
  ],
];

describe('a hostile file', () => {
  it.each(hostile)('comes to a word in a bounded time: %s', (_, write, came) => {
    const file = write();
    const seconds = secondsOf(() => expect(adopt(file).adoption).toMatchObject(came));
    expect(seconds).toBeLessThan(most);
  });

  it.each(monsters)('is done with, or refused, in no time: $name', ({ size, write }) => {
    const file = write(size);
    expect(secondsOf(() => expect(adopt(file).adoption).toHaveProperty('ok'))).toBeLessThan(most);
  });

  it('tells what was left out of what its file was made of, as far as it is known', () => {
    const file = plain('Ja', '# left_out = signature, something else\n');
    expect(adopt(file).texts[0]?.notes).toContainEqual({ rule: 'no-text', parts: ['signature'] });
  });

  it('brings no markup and no name that objects know into anything but a text', () => {
    const names = ['__proto__', 'constructor', '<img/src=x>', '&lt;'];
    const file = names
      .map(
        (name) =>
          `# newdoc id = ${name}\n# sent_id = ${name}\n${row(`1 ${name} ${name} PROPN ${name}=${name}`)}\n`,
      )
      .join('');
    const { texts } = adopt(file);
    expect(texts.map(({ article }) => article.title.de)).toEqual(names);
    expect(texts.map(({ article }) => article.slug)).toEqual(['proto', 'constructor', 'img-src-x', 'lt']);
    expect(texts.map(({ analysis }) => Object.keys(analysis.sentences))).toEqual([
      ['s1'],
      ['constructor'],
      ['s1'],
      ['s1'],
    ]);
    expect(texts.map(({ analysis }) => Object.values(analysis.sentences)[0]?.words[0]?.dictionary)).toEqual(
      names,
    );
  });
});
