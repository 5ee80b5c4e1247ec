import { describe, expect, it } from 'vitest';
import { readLexicon } from '#article/compile/read-lexicon.ts';
import { describeError } from '#article/conllu/format-error.ts';

function errorsOf(text: string): readonly string[] {
  const read = readLexicon(text);
  return read.ok ? [] : read.errors.map((error) => describeError('lexicon.json', error));
}

const give =
  '"particle": "bekannt", "present": "gibt bekannt", "past": "gab bekannt", "participle": "bekanntgegeben", "auxiliary": "haben"';

describe('a lexicon', () => {
  it('may be empty', () => {
    expect(errorsOf('{}')).toEqual([]);
  });

  it('has one form as a text, several as a list, and none as null', () => {
    const read = readLexicon(
      '{ "NOUN": { "Land": { "gender": ["Neut"], "genitive": ["Landes", "Lands"], "plural": "Länder", "gloss": "country" }, "Wahrung": { "gender": ["Fem"], "genitive": "Wahrung", "plural": null, "gloss": "safeguarding" } } }',
    );
    expect(read.ok && read.value.NOUN).toMatchObject({
      Land: { genitive: ['Landes', 'Lands'], plural: ['Länder'], governs: [] },
      Wahrung: { plural: [] },
    });
  });

  it.each([
    ['broken JSON', '{ "NOUN": }', /^lexicon\.json:1:11: found .*, expected JSON$/],
    ['an unknown part of speech', '{ "NAME": {} }', /^lexicon\.json:1:11: found NAME/],
    [
      'the same lemma again',
      '{ "ADV": { "so": { "gloss": "so" }, "so": { "gloss": "thus" } } }',
      /:1:37: found "so" again/,
    ],
    ['an entry without a gloss', '{ "ADV": { "so": {} } }', /:1:18: found ADV\.so\.gloss undefined/],
    [
      'an empty gloss',
      '{ "ADV": { "so": { "gloss": "" } } }',
      /:1:29: found ADV\.so\.gloss .*a text without blanks around it$/,
    ],
    [
      'a gender that German has not',
      '{ "NOUN": { "Land": { "gender": ["Com"], "genitive": null, "plural": null, "gloss": "country" } } }',
      /:1:34: found NOUN\.Land\.gender\.0 "Com"/,
    ],
    [
      'a form that is a number',
      '{ "NOUN": { "Land": { "gender": ["Neut"], "genitive": 5, "plural": null, "gloss": "country" } } }',
      /:1:55: found NOUN\.Land\.genitive 5, expected a form, a list of forms, or null$/,
    ],
    [
      'a preposition with a person',
      '{ "ADV": { "so": { "gloss": "so", "governs": [{ "preposition": "um", "case": "Acc", "of": "person" }] } } }',
      /expected a preposition or "of"$/,
    ],
    [
      'a particle that the verb doesn’t begin with',
      `{ "VERB": { "angeben": { ${give}, "gloss": "to state" } } }`,
      /:1:38: found "bekannt", expected what "angeben" begins with$/,
    ],
    [
      'a form without the particle',
      `{ "VERB": { "bekanntgeben": { ${give.replace('gab bekannt', 'gab')}, "gloss": "to announce" } } }`,
      /:1:\d+: found "gab", expected "bekannt" behind it$/,
    ],
    [
      'a form with a particle that the verb hasn’t',
      `{ "VERB": { "bekanntgeben": { ${give.replace('"particle": "bekannt", ', '')}, "gloss": "to announce" } } }`,
      /:1:42: found "gibt bekannt", expected one word, as it has no "particle"$/m,
    ],
    [
      'a participle of a verb that isn’t described',
      '{ "ADJ": { "abgehalten": { "of": "abhalten", "gloss": "held" } } }',
      /:1:34: found "abhalten", expected a verb described in "VERB"$/,
    ],
  ])('is refused with %s', (_, text, message) => {
    expect(errorsOf(text).join('\n')).toMatch(message);
  });

  it('tells all of its errors at once', () => {
    expect(errorsOf('{ "ADV": { "so": {}, "nun": {} } }')).toHaveLength(2);
  });
});
