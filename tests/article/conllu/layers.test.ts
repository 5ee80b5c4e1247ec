import { describe, expect, it } from 'vitest';
import type { Checked } from '#article/conllu/checked.ts';
import { parseAlignment } from '#article/conllu/parse-alignment.ts';
import { parseExpressions } from '#article/conllu/parse-expressions.ts';
import { parseSegments } from '#article/conllu/parse-segments.ts';
import { parseTranslation } from '#article/conllu/parse-translation.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { file, read, SAMPLE } from './sample.ts';

/** The sample sentence with further comments behind its text. */
function commented(...comments: readonly string[]): Sentence {
  return sentenceOf(
    SAMPLE.replace('im Haus.\n', `im Haus.\n${comments.map((line) => `# ${line}\n`).join('')}`),
  );
}

/** The sample sentence with MISC on its words, by their form. */
function marked(misc: Readonly<Record<string, string>>): Sentence {
  const rows = SAMPLE.split('\n').map((row) => {
    const value = misc[row.split(' ')[1] ?? ''];
    return row.startsWith('#') || value === undefined ? row : row.replace(/ [^ ]+$/, ` ${value}`);
  });
  return sentenceOf(rows.join('\n'));
}

function sentenceOf(table: string): Sentence {
  const [sentence] = read(file(table));
  if (sentence === undefined) throw new Error('the sample is a sentence');
  return sentence;
}

/** Errors as `line:column: found X, expected Y`. */
function told({ errors }: Checked<unknown>): readonly string[] {
  return errors.map(
    ({ line, column, found, expected }) => `${line}:${column}: found ${found}, expected ${expected}`,
  );
}

const english = ['text_en = Anna is at home.', 'tokens_en = Anna is at home .'] as const;

describe('a translation', () => {
  it('has its tokens where they stand in its text', () => {
    const { value, errors } = parseTranslation(commented(...english));
    expect(errors).toEqual([]);
    expect(value?.tokens.map(({ start, end }) => value.text.slice(start, end))).toEqual([
      'Anna',
      'is',
      'at',
      'home',
      '.',
    ]);
  });

  it.each([
    ['is none without a text', [], undefined],
    ['is a text without tokens', ['text_en = Anna.'], { text: 'Anna.', tokens: [] }],
  ])('%s', (_, comments, value) => {
    expect(parseTranslation(commented(...comments))).toEqual({ value, errors: [] });
  });

  it.each([
    ['tokens alone', ['tokens_en = Anna'], '3:15: found # tokens_en alone, expected # text_en before it'],
    [
      'two blanks between tokens',
      ['text_en = Anna is', 'tokens_en = Anna  is'],
      '4:19: found two blanks together, expected one',
    ],
    [
      'a token that is not next',
      ['text_en = Anna is', 'tokens_en = Anna was'],
      '4:20: found "was", expected "is", as # text_en goes on',
    ],
    [
      'a token too many',
      ['text_en = Anna is', 'tokens_en = Anna is here'],
      '4:23: found "here", expected the end, as # text_en ends here',
    ],
    [
      'a first token that is not there',
      ['text_en = Anna is', 'tokens_en = Ann is'],
      '4:19: found "is", expected "a is", as # text_en goes on',
    ],
    [
      'text behind the last token',
      ['text_en = Anna is here', 'tokens_en = Anna is'],
      '3:21: found "here", expected the end, as # tokens_en ends here',
    ],
  ])('reports %s', (_, comments, error) => {
    expect(told(parseTranslation(commented(...comments)))).toEqual([error]);
  });
});

describe('an alignment', () => {
  it('groups words with tokens, split and many to many, and tells what has no counterpart', () => {
    const { value, errors } = parseAlignment(commented(...english, 'align_en = 1:1 2,5:2,4 3:3 4:_ _:5'));
    expect(errors).toEqual([]);
    expect(value).toEqual([
      { words: [1], tokens: [1] },
      { words: [2, 5], tokens: [2, 4] },
      { words: [3], tokens: [3] },
      { words: [4], tokens: [] },
      { words: [], tokens: [5] },
    ]);
  });

  it('is empty without its comment', () => {
    expect(parseAlignment(commented(...english))).toEqual({ value: [], errors: [] });
  });

  it.each([
    [
      'no tokens to count in',
      ['align_en = 1:1'],
      ['3:14: found # align_en alone, expected # tokens_en, whose numbers it uses'],
    ],
    [
      'groups of another shape',
      [...english, 'align_en = 1:1 2 3-4:3 _:_ 0:1 5:4,'],
      ['2', '3-4:3', '_:_', '0:1', '5:4,'].map((text, index) => {
        const column = [18, 20, 26, 30, 34][index];
        return `5:${column}: found "${text}", expected a group such as 1:1, 2,6:2,3, 4:_ or _:5`;
      }),
    ],
    [
      'numbers out of range',
      [...english, 'align_en = 1:1 2,7:2,6'],
      ['5:20: found "7", expected a word from 1 to 6', '5:24: found "6", expected a token from 1 to 5'],
    ],
    [
      'a word and a token in two groups',
      [...english, 'align_en = 1:1 2:2 1:3 _:2'],
      [
        '5:22: found "1", expected a word in one group only',
        '5:28: found "2", expected a token in one group only',
      ],
    ],
    [
      'a word twice in its group',
      [...english, 'align_en = 1,1:1'],
      ['5:16: found "1", expected a word in one group only'],
    ],
  ])('reports %s', (_, comments, errors) => {
    expect(told(parseAlignment(commented(...comments)))).toEqual(errors);
  });
});

describe('an expression', () => {
  it('has its words wherever they stand, and a word may be in two', () => {
    const { value, errors } = parseExpressions(
      marked({ ist: 'Mwe=1:VID', dem: 'Mwe=2:AdpID', Haus: 'Mwe=1;2' }),
    );
    expect(errors).toEqual([]);
    expect(value).toMatchObject([
      { number: 1, kind: 'VID', words: [2, 5], line: 4, column: 36 },
      { number: 2, kind: 'AdpID', words: [4, 5] },
    ]);
  });

  it.each([
    [
      'a mark of another shape',
      { ist: 'Mwe=1:VID', Haus: 'Mwe=eins' },
      ['8:36: found "eins", expected marks such as 1:VID or 1, with ";" between'],
    ],
    [
      'an unknown kind',
      { ist: 'Mwe=1:IDIOM', Haus: 'Mwe=1' },
      [
        '4:36: found "1:IDIOM", expected "1:" and a kind on the first word: VID, IRV, LVC.full, VPC.full, IAV, NID, AdjID, AdvID, AdpID, ConjID',
      ],
    ],
    [
      'the kind on a later word',
      { ist: 'Mwe=1:VID', Haus: 'Mwe=1:VID' },
      ['8:36: found "1:VID", expected "1", the kind on the first word only'],
    ],
    [
      'a word alone',
      { ist: 'Mwe=1:VID' },
      ['4:36: found "1:VID", expected "1" on another word of the sentence too'],
    ],
    [
      'a number out of turn',
      { ist: 'Mwe=2:VID', Haus: 'Mwe=2' },
      ['4:36: found "2:VID", expected number 1, as they count from 1'],
    ],
    ['a mark on a contraction', { im: 'Mwe=1:VID' }, ['5:22: found Mwe on 3-4, expected Mwe on words only']],
    [
      'a mark without a value',
      { ist: 'Mwe' },
      ['4:32: found "", expected marks such as 1:VID or 1, with ";" between'],
    ],
  ])('reports %s', (_, misc, errors) => {
    expect(told(parseExpressions(marked(misc)))).toEqual(errors);
  });
});

describe('a compound', () => {
  const compound = (form: string, misc: string) => {
    const [token] = sentenceOf(
      `# sent_id = s1\n# text = ${form}\n1 ${form} x X _ _ 0 root _ ${misc}\n\n`,
    ).tokens;
    if (token === undefined) throw new Error('the sentence has a word');
    return parseSegments(token);
  };

  it.each([
    ['Ausfuhr', '_', []],
    ['Fördertopf', 'MGloss=support-pot|MSeg=Förder-topf', ['Förder support', 'topf pot']],
    ['US-Ausfuhren', 'MGloss=US-exports|MSeg=US-Ausfuhren', ['US US', 'Ausfuhren exports']],
    ['Öl-Ausfuhrweg', 'MGloss=oil-export-way|MSeg=Öl-Ausfuhr-weg', ['Öl oil', 'Ausfuhr export', 'weg way']],
  ])('%s with %s has its parts', (form, misc, parts) => {
    const { value, errors } = compound(form, misc);
    expect(errors).toEqual([]);
    expect(value.map((segment) => `${segment.form} ${segment.gloss}`)).toEqual(parts);
  });

  it.each([
    ['parts without glosses', 'MSeg=Öl-weg', '3:26: found MSeg alone, expected MGloss beside it'],
    ['glosses without parts', 'MGloss=oil-way', '3:26: found MGloss alone, expected MSeg beside it'],
    ['one part', 'MGloss=oil|MSeg=Ölweg', '3:42: found "Ölweg", expected two or more parts with "-" between'],
    [
      'an empty part',
      'MGloss=oil-way|MSeg=Öl--weg',
      '3:46: found "Öl--weg", expected two or more parts with "-" between',
    ],
    [
      'parts of another word',
      'MGloss=oil-ways|MSeg=Öl-wege',
      '3:47: found "Öl-wege", expected parts that spell "Ölweg"',
    ],
    [
      'a gloss too many',
      'MGloss=oil-and-way|MSeg=Öl-weg',
      '3:33: found "oil-and-way", expected 2 parts, as in MSeg=Öl-weg',
    ],
    ['an empty gloss', 'MGloss=oil-|MSeg=Öl-weg', '3:33: found "oil-", expected 2 parts, as in MSeg=Öl-weg'],
  ])('reports %s', (_, misc, error) => {
    expect(told(compound('Ölweg', misc))).toEqual([error]);
  });
});
