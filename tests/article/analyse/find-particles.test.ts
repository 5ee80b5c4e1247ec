import { describe, expect, it } from 'vitest';
import { miscValue } from '#article/conllu/find-misc.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { wordsOf } from '#article/conllu/sentence.ts';
import { analyse } from './tiny-table.ts';

/** The separable verbs of a text, as a dictionary has them. */
function verbsIn(text: string): readonly string[] {
  return parseConllu(analyse(text).file)
    .sentences.flatMap(wordsOf)
    .flatMap(({ misc }) => miscValue(misc, 'MLemma') ?? []);
}

/** The words of a text that are verbs, with their mood. */
function finiteIn(text: string): readonly string[] {
  return parseConllu(analyse(text).file)
    .sentences.flatMap(wordsOf)
    .flatMap(({ form, upos, feats }) =>
      upos === 'VERB' && feats.some(({ name, values }) => name === 'VerbForm' && values.includes('Fin'))
        ? [form]
        : [],
    );
}

describe('a particle', () => {
  it.each([
    ['closes its clause', 'Sie gab alles bekannt.', ['bekanntgeben']],
    ['may have something of its clause behind it', 'Sie kehrte zurück nach Kasachstan.', ['zurückkehren']],
    ['stands before an infinitive with zu', 'Sie hörte auf zu lesen.', ['aufhören']],
    ['may have the way behind it', 'Die Kinder kommen mit in das Schloss.', ['mitkommen']],
    ['of hanging may have *mit* behind it', 'Das hängt zusammen mit der Reise.', ['zusammenhängen']],
    ['may be an adjective, with a few verbs', 'Die Reise fällt ihr schwer.', ['schwerfallen']],
    ['may be *aufrecht*', 'Die Länder hielten den Vertrag aufrecht.', ['aufrechthalten']],
    [
      'is *durch* with a verb that no dictionary has',
      'Sie las den Vertrag ein bisschen durch.',
      ['durchlesen'],
    ],
    ['goes with *auf* and a noun', 'Der Wolf lief auf die Kinder zu.', ['zulaufen']],
    [
      'isn’t made a preposition by one that it makes no phrase with',
      'Sie las alles von der Reise nach.',
      ['nachlesen'],
    ],
    ['finds a verb that opens a question', 'Kommt ihr mit?', ['mitkommen']],
    ['finds one that opens a request, though it may be a noun', 'Ruf mich an!', ['anrufen']],
    [
      'finds its verb where that is spelt as an adjective is',
      'Die Kinder breiten die Verträge aus.',
      ['ausbreiten'],
    ],
    [
      'finds it in a second clause too',
      'Sie lesen, und die Kinder breiten die Verträge aus.',
      ['ausbreiten'],
    ],
  ])('%s', (_, text, expected) => {
    expect(verbsIn(text)).toEqual(expected);
  });

  it.each([
    ['a preposition', 'Sie kam mit und ohne Kinder.'],
    ['what belongs to one', 'Sie las von sich aus.'],
    ['an adverb', 'Sie kommen immer wieder.'],
    ['half of one', 'Sie kamen hin und her.'],
    ['a noun', 'Sie las auf dem ganzen Weg.'],
    ['an adjective that tells how', 'Der Koch läuft schwer.'],
    ['with whom somebody comes', 'Sie kam zusammen mit den Kindern.'],
    ['of a verb beyond that of its own clause', 'Sie hat zwei Kinder, und der Wolf ist auch dabei.'],
    ['of an auxiliary that has none', 'Das wird der Reise nach besprochen.'],
  ])('is not %s', (_, text) => {
    expect(verbsIn(text)).toEqual([]);
  });
});

describe('a sentence that begins with its subject', () => {
  it('has the verb behind it as its finite one, though it is spelt as the infinitive', () => {
    expect(finiteIn('Die Kinder lesen. Die Länder schließen, wie Kinder, Verträge.')).toEqual([
      'lesen',
      'schließen',
    ]);
  });

  it('has none where it is a heading', () => {
    expect(finiteIn('Verträge lesen.')).toEqual([]);
    expect(finiteIn('Die Verträge zu lesen.')).toEqual([]);
  });
});
