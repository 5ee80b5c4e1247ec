import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseSteps, analyseText } from '#article/analyse/analyse-text.ts';
import { divideSource } from '#article/analyse/divide-source.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { commentValue, wordsOf } from '#article/conllu/sentence.ts';
import { checkFile } from '#article/lint/check-file.ts';
import { describeFinding } from '#article/lint/finding.ts';
import { fc } from '../../seeded.ts';
import { adoptFile } from '../adopt/adopt-file.ts';
import { registry } from '../compile/sample.ts';
import { analyse, tinyTable, weights } from './tiny-table.ts';

const files = 'tests/article/analyse/files';

function errorsOf(file: string): readonly string[] {
  return checkFile(file, 'probe', registry)
    .findings.filter(
      ({ severity, rule }) => severity === 'error' || rule === 'every-word' || rule === 'feature',
    )
    .map((finding) => describeFinding('probe', finding));
}

function textsOf(file: string): readonly (string | undefined)[] {
  return parseConllu(file).sentences.map((sentence) => commentValue(sentence, 'text'));
}

describe('a text', () => {
  const { file, title, sentences } = analyse(readFileSync(`${files}/treffen.txt`, 'utf8'));

  it('becomes the file that is expected of it', () => {
    expect(file).toBe(readFileSync(`${files}/treffen.conllu`, 'utf8'));
    expect({ title, sentences }).toEqual({ title: 'Treffen im Mai', sentences: 3 });
  });

  it('passes the check, and what is missing is only told', () => {
    const { findings } = checkFile(file, 'treffen', registry);
    expect(new Set(findings.map(({ severity, rule }) => `${severity} ${rule}`))).toEqual(
      new Set(['warning missing-layer']),
    );
  });

  describe('with a dictionary', () => {
    const senses: Readonly<Record<string, readonly string[]>> = {
      Einzelheit: ['detail'],
      Reise: ['journey', 'trip'],
      Land: ['one-party state'],
      Zweifel: ['sb.’s doubt'],
      neu: ['new'],
      bekanntgeben: ['announce'],
    };
    const glossed = analyseText(readFileSync(`${files}/treffen.txt`, 'utf8'), {
      table: tinyTable,
      weights,
      senses: { find: (lemma) => senses[lemma] ?? [] },
    });

    it('has glosses where it has one sense of a noun, and nowhere else', () => {
      const glosses = parseConllu(glossed.file).sentences.flatMap((sentence) =>
        wordsOf(sentence).flatMap(
          ({ form, misc }) => miscValue(misc, 'Gloss')?.replace(/^/, `${form} `) ?? [],
        ),
      );
      expect(glosses).toEqual(['Einzelheiten detail', 'Länder one--party-state']);
      expect(glossed.file).toContain('# made_by::glosses = ');
    });

    it('says of itself that nobody has checked it, and gets no word for each word without a gloss', () => {
      const { texts, adoption } = adoptFile(glossed.file, { fileName: 'treffen.conllu' });
      expect(texts[0]?.notes).toContainEqual({ rule: 'analysed' });
      const said = adoption.ok ? adoption.findings.shown.map(({ rule }) => rule) : ['refused'];
      expect(said).not.toContain('gloss');
      const elsewhere = adoptFile(glossed.file.replace('generator = Lesart', 'generator = UDPipe 2'), {
        fileName: 'treffen.conllu',
      });
      expect(elsewhere.texts[0]?.notes).not.toContainEqual({ rule: 'analysed' });
    });

    it('passes the check all the same', () => {
      expect(errorsOf(glossed.file)).toEqual([]);
    });
  });

  it('is taken in, with its title, its people and its separated verb', () => {
    const { texts, adoption } = adoptFile(file, { fileName: 'treffen.conllu' });
    expect(adoption.ok).toBe(true);
    const [text] = texts;
    expect(text?.language).toBe('de');
    expect(text?.article.title.de).toBe('Treffen im Mai');
    expect(JSON.stringify(text?.apparatus)).toContain('Anna Adler');
    expect(JSON.stringify(text?.analysis)).toContain('bekanntgeben');
  });

  it('can be analysed in steps', () => {
    const steps = Array.from(
      analyseSteps(divideSource('Das sagt sie. '.repeat(120)), { table: tinyTable, weights }),
    );
    expect(
      steps.map((step) => (step.kind === 'progress' ? `${step.done} of ${step.of}` : step.kind)),
    ).toEqual(['50 of 120', '100 of 120', 'piece']);
  });
});

describe('a long text', () => {
  const chapter = `Die Reise\n\n${'Das sagt sie. '.repeat(149)}\n\n`;
  const book = `Treffen im Mai\n\n${chapter.repeat(8)}`;
  const piecesOf = (only?: number) =>
    Array.from(analyseSteps(divideSource(book), { table: tinyTable, weights }, only)).flatMap((step) =>
      step.kind === 'piece' ? [step.piece] : [],
    );

  it('comes in pieces, which begin with its chapters and count its sentences on', () => {
    const pieces = piecesOf();
    expect(pieces.map(({ number, of, sentences }) => `${number} of ${of}: ${sentences}`)).toEqual([
      '1 of 3: 450',
      '2 of 3: 300',
      '3 of 3: 450',
    ]);
    const first = pieces.map(({ file }) => parseConllu(file).sentences[0]);
    expect(first.map((sentence) => sentence && commentValue(sentence, 'text'))).toEqual(
      Array(3).fill('Die Reise'),
    );
    expect(first.map((sentence) => sentence && commentValue(sentence, 'sent_id'))).toEqual([
      's1',
      's451',
      's751',
    ]);
    for (const { file } of pieces) expect(errorsOf(file)).toEqual([]);
  });

  it('gives the piece that is asked for as it is among the others', () => {
    const [, second] = piecesOf();
    expect(piecesOf(2)).toEqual([second]);
    expect(piecesOf(4)).toEqual([]);
  });

  it('is taken in under the title of the whole, with the number of the piece', () => {
    const [, second] = piecesOf();
    const { texts } = adoptFile(second?.file ?? '', { fileName: 'buch.txt', part: { number: 2, of: 3 } });
    expect(texts.map(({ article }) => article.title.de)).toEqual(['Treffen im Mai (2)']);
    expect(texts[0]?.notes).toContainEqual({ rule: 'part', number: 2, of: 3 });
  });
});

describe('a text as people have it', () => {
  it.each([
    ['nothing', '', []],
    ['blanks', ' \r\n\t\n ', []],
    ['a headline alone', 'Treffen im Mai', ['Treffen im Mai']],
    ['Windows line ends', 'Das sagt sie.\r\n\r\nDas liest sie.', ['Das sagt sie.', 'Das liest sie.']],
    ['words that a page broke', 'Die Län-\nder schließen Ver-\r\nträge.', ['Die Länder schließen Verträge.']],
    ['a part that is left out', 'Süd-\nund Ostasien lesen.', ['Süd- und Ostasien lesen.']],
    [
      'a quoted e-mail',
      '> > Das sagt sie\n> heute.\n>\n> Das liest sie.',
      ['Das sagt sie heute.', 'Das liest sie.'],
    ],
    ['emoji and English', 'Das ist cool 👩‍👩‍👧‍👦 what a day!', ['Das ist cool 👩‍👩‍👧‍👦 what a day!']],
    ['all capitals', 'DIE LÄNDER SCHLIESSEN VERTRÄGE!', ['DIE LÄNDER SCHLIESSEN VERTRÄGE!']],
    ['what no text can have', 'Das\u0000 sagt\ud800 sie\ufffd.', ['Das sagt sie.']],
    ['signs alone', '* * *\n\n_ | # =', ['* * *', '_ | # =']],
  ])('is read: %s', (_, text, expected) => {
    const { file } = analyse(text);
    expect(textsOf(file)).toEqual(expected);
    expect(expected.length === 0 ? [] : errorsOf(file)).toEqual([]);
  });

  it('is divided where each line is a paragraph, and not where a page was set in lines', () => {
    const long = 'Die Länder schließen heute Verträge, die lange gelten. '.repeat(3).trim();
    const blocksOf = (text: string) => analyse(text).file.match(/^# newpar_block = \w+/gm);
    expect(blocksOf(`Treffen im Mai\n${long}\nDie Reise\n${long}\n${long}`)).toEqual([
      '# newpar_block = p',
      '# newpar_block = head',
      '# newpar_block = p',
      '# newpar_block = p',
    ]);
    expect(blocksOf(long.replaceAll(/(\S+ \S+ \S+) /g, '$1\n'))).toEqual(['# newpar_block = p']);
  });

  it('is never refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { file } = analyse(text);
        return file === '' || errorsOf(file).length === 0;
      }),
      { numRuns: 30 },
    );
    expect(analyse('\u0301'.repeat(100)).sentences).toBeLessThan(2);
  });
});
