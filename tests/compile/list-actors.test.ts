import { describe, expect, it } from 'vitest';
import { compileArticle } from '#compile/compile-article.ts';
import { compile, oneSentence, opening, readRegistry, sentence } from './sample.ts';

const adler = sentence(
  's1',
  'Adler trifft die beiden',
  [
    '1 Adler Adler PROPN _ Entity=(e1-person-1-Anna_Adler)',
    '2 trifft treffen VERB',
    '3 die der DET _ Entity=(e2-organization-2-The_Two',
    '4 beiden beide PRON _ Entity=e2)',
  ],
  opening,
);

const kasachstan = sentence(
  's2',
  'Sie besucht Kasachstan',
  [
    '1 Sie sie PRON _ Entity=(e1-person-1-Anna_Adler)',
    '2 besucht besuchen VERB',
    '3 Kasachstan Kasachstan PROPN _ Entity=(e3-place-1-Kazakhstan)',
  ],
  '# newpar id = reise\n# newpar_block = head (1 s)\n',
);

describe('listing actors', () => {
  it('lists nobody for an article that means none of them', () => {
    expect(compile(oneSentence('Ja', ['1 Ja ja INTJ'])).actorGroups).toEqual([]);
  });

  it('tells the places of mentions by name, with their sections', () => {
    const actors = compile(adler + kasachstan).actorGroups.flatMap((group) => group.actors);
    expect(actors.map(({ identity, named }) => [identity, named])).toEqual([
      ['Anna_Adler', ['s1.1-1']],
      ['Kazakhstan', ['s2.3-3']],
      ['United_States', []],
    ]);
  });

  it('counts a mention of the group for its members, and tells whose mentions mean them', () => {
    const [, two] = compile(adler + kasachstan).actorGroups;
    expect(two?.group?.name).toEqual({ de: 'Die beiden', en: 'The two' });
    for (const actor of two?.actors ?? []) {
      expect(actor.together).toEqual(['s1.3-4']);
      expect(actor.means).toEqual([actor.identity, 'The_Two']);
    }
    expect(two?.actors.length).toBe(2);
  });

  it('leaves out a single actor who is not in the article', () => {
    const [single] = compile(adler).actorGroups;
    expect(single?.actors.map(({ identity }) => identity)).toEqual(['Anna_Adler']);
  });

  it('leaves out a group that none of its actors is in', () => {
    const alone = oneSentence('Adler lacht', [
      '1 Adler Adler PROPN _ Entity=(e1-person-1-Anna_Adler)',
      '2 lacht lachen VERB',
    ]);
    const [first, ...others] = compile(alone).actorGroups;
    expect(first?.actors.map(({ identity }) => identity)).toEqual(['Anna_Adler']);
    expect(others).toEqual([]);
  });

  it('lists the places of two groups in reading order', () => {
    const twoGroups = readRegistry(
      JSON.stringify({
        actors: Object.fromEntries(
          ['A', 'B', 'Land'].map((identity) => [
            identity,
            {
              name: { de: identity, en: identity },
              kind: 'group',
              role: { de: 'Rolle', en: 'role' },
              memberOf: identity === 'Land' ? ['A', 'B'] : [],
            },
          ]),
        ),
        key: [{ actors: ['Land'] }],
      }),
    );
    const text = oneSentence('Sie alle', [
      '1 Sie sie PRON _ Entity=(e2-organization-1-B)',
      '2 alle alle PRON _ Entity=(e1-organization-1-A)',
    ]);
    const compiled = compileArticle(text, 'probe', twoGroups);
    const places = compiled.ok ? compiled.article.actorGroups[0]?.actors[0]?.together : undefined;
    expect(places).toEqual(['s1.1-1', 's1.2-2']);
  });
});
