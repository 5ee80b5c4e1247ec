import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readActors } from '#article/compile/read-actors.ts';
import { describeError } from '#article/conllu/format-error.ts';
import { readRegistry } from './sample.ts';

const right = `{
  "actors": {
    "Anna_Adler": {
      "name": { "de": "Anna Adler", "en": "Anna Adler" },
      "kind": "person",
      "role": { "de": "Ministerin", "en": "minister" },
      "memberOf": ["The_Two"]
    },
    "The_Two": {
      "name": { "de": "Die beiden", "en": "The two" },
      "kind": "group",
      "role": { "de": "Gespräch", "en": "talks" }
    }
  },
  "key": [
    { "group": "The_Two", "actors": ["Anna_Adler"] }
  ]
}
`;

function withMinor(identity: string): string {
  const minor = `"${identity}": { "name": { "de": "Astana", "en": "Astana" }, "kind": "place" }`;
  return right.replace('  "key"', `  "minor": { ${minor} },\n  "key"`);
}

function errorsOf(text: string): readonly string[] {
  const read = readActors(text);
  return read.ok ? [] : read.errors.map((error) => describeError('actors.json', error));
}

describe('reading actors.json', () => {
  it('reads who the actors are and which are key, in their order', () => {
    const { actors, key } = readRegistry(right);
    expect(Object.keys(actors)).toEqual(['Anna_Adler', 'The_Two']);
    expect(actors.The_Two?.memberOf).toEqual([]);
    expect(key).toEqual([{ group: 'The_Two', actors: ['Anna_Adler'] }]);
  });

  it('reads who else is known by name', () => {
    expect(readRegistry(right).minor).toEqual({});
    const { minor } = readRegistry(withMinor('Astana'));
    expect(minor.Astana).toEqual({ name: { de: 'Astana', en: 'Astana' }, kind: 'place', wikipedia: {} });
  });

  it('refuses somebody who is an actor and a minor figure', () => {
    expect(errorsOf(withMinor('Anna_Adler'))).toEqual([
      'actors.json:15:28: found "Anna_Adler", expected an identity that is not in "actors" too',
    ]);
  });

  it('finds nothing wrong with the corpus’s own', () => {
    expect(errorsOf(readFileSync('src/corpus/actors.json', 'utf8'))).toEqual([]);
  });

  it.each([
    ['a comma too many', right.replace('"group",', '"group",,'), '11:23'],
    ['an end too early', right.slice(0, right.indexOf('  "key"')), '15:1'],
    ['a comma before the end', right.replace('"minister" },', '"minister", },'), '6:55'],
  ])('reports %s as broken JSON, at its place', (_, text, place) => {
    const [first = ''] = errorsOf(text);
    expect(first).toContain(`actors.json:${place}: found `);
    expect(first).toMatch(/expected JSON$/);
  });

  it('reports a comment, which JSON has none of', () => {
    expect(errorsOf(right.replace('  "actors"', '  // Personen\n  "actors"'))).toEqual([
      'actors.json:2:3: found a comment, "// Personen", expected JSON',
    ]);
  });

  it('takes no offence at a byte order mark', () => {
    expect(errorsOf(`\ufeff${right}`)).toEqual([]);
  });

  it.each(['[', '{"a":'])('reports the bracket that is too deep, of a hundred thousand %s', (bracket) => {
    const column = 50 * bracket.length + 1;
    expect(errorsOf(bracket.repeat(100_000))).toEqual([
      `actors.json:1:${column}: found bracket 51, expected at most 50 brackets inside one another`,
    ]);
  });

  it('reports somebody who is described twice: the first would be lost unsaid', () => {
    expect(errorsOf(right.replace('"The_Two": {', '"Anna_Adler": {'))).toEqual([
      'actors.json:9:5: found "Anna_Adler" again, expected each key once',
    ]);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'reports an actor called %s',
    (name) => {
      expect(errorsOf(right.replace('"Anna_Adler": {', `"${name}": {`))[0]).toBe(
        `actors.json:3:5: found "${name}", expected a key that JavaScript has no meaning for`,
      );
    },
  );

  it('reports a long value in short', () => {
    const [error = ''] = errorsOf(right.replace('"person"', `"${'x'.repeat(1_000_000)}"`));
    expect(error.length).toBeLessThan(300);
  });

  it('reports thousands of errors in no time', () => {
    const broken = Array.from({ length: 3_000 }, (_, index) => `"A${index}": {\n}`).join();
    const start = process.cpuUsage();
    expect(errorsOf(right.replace('"Anna_Adler"', `${broken}, "Anna_Adler"`)).length).toBeGreaterThan(3_000);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(8);
  });

  it('reports an empty file', () => {
    expect(errorsOf('')[0]).toMatch(/^actors\.json:1:1: found .+, expected JSON$/);
  });

  it.each([
    ['a kind that is none', right.replace('"person"', '"robot"'), '5:15', 'actors.Anna_Adler.kind "robot"'],
    ['a role without English', right.replace(', "en": "minister"', ''), '6:15', 'actors.Anna_Adler.role.en'],
    ['an empty name', right.replace('"de": "Anna Adler"', '"de": ""'), '4:23', 'actors.Anna_Adler.name.de'],
    [
      'a key that no actor has',
      right.replace('"memberOf"', '"memberof"'),
      '7:',
      'actors.Anna_Adler.memberof',
    ],
    ['a list that is none', right.replace('["The_Two"]', '"The_Two"'), '7:19', 'actors.Anna_Adler.memberOf'],
    ['no list of key actors', right.replace('"key"', '"keys"'), '', 'key'],
  ])('reports %s, with its line and column', (_, text, place, found) => {
    const all = errorsOf(text).join('\n');
    expect(all).toContain(`actors.json:${place}`);
    expect(all).toContain(`found ${found}`);
  });

  it.each([
    ['a member of a group', right.replace('["The_Two"]', '["The_Three"]'), '7:20: found "The_Three"'],
    ['a key group', right.replace('"group": "The_Two"', '"group": "The_Three"'), '16:16: found "The_Three"'],
    ['a key actor', right.replace('["Anna_Adler"]', '["Anna_Adler", "Ben_Berg"]'), '16:52: found "Ben_Berg"'],
    ['a name of all objects', right.replace('["The_Two"]', '["toString"]'), '7:20: found "toString"'],
  ])('reports %s that nobody describes', (_, text, error) => {
    expect(errorsOf(text)).toEqual([`actors.json:${error}, expected an identity described in "actors"`]);
  });

  it('reports all at once', () => {
    const text = right.replace('"person"', '"robot"').replace('"group",', '"crowd",');
    expect(errorsOf(text).map((error) => error.split(':')[1])).toEqual(['5', '11']);
  });
});
