import { describe, expect, it } from 'vitest';
import { compileArticle } from '#article/compile/compile-article.ts';
import { allActors } from '#article/document/apparatus.ts';
import { countManners, listMentions, mentionsOf } from '#article/document/mentions.ts';
import { compile, compileBeside, oneSentence, opening, readRegistry, sentence } from './sample.ts';

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
    const { groups, others } = compileBeside(oneSentence('Ja', ['1 Ja ja INTJ']));
    expect([...groups, ...others]).toEqual([]);
  });

  it('tells the places of mentions by name, with their sections', () => {
    const mentions = listMentions(compile(adler + kasachstan));
    const actors = allActors(compileBeside(adler + kasachstan));
    expect(actors.map((actor) => [actor.identity, countManners(mentions, actor).named])).toEqual([
      ['Anna_Adler', 1],
      ['The_Two', 0],
      ['Kazakhstan', 1],
      ['United_States', 0],
    ]);
    expect(mentions.map(({ id, section, manner }) => [id, section, manner])).toEqual([
      ['s1.1-1', 'auftakt', 'named'],
      ['s1.3-4', 'auftakt', 'pronominal'],
      ['s2.1-1', 'reise', 'pronominal'],
      ['s2.3-3', 'reise', 'named'],
    ]);
  });

  it('counts a mention of the group for its members, and tells whose mentions mean them', () => {
    const mentions = listMentions(compile(adler + kasachstan));
    const [, two] = compileBeside(adler + kasachstan).groups;
    expect(two?.group?.name).toEqual({ de: 'Die beiden', en: 'The two' });
    for (const actor of two?.actors ?? []) {
      expect(mentionsOf(mentions, actor).map(({ id }) => id)).toContain('s1.3-4');
      expect(countManners(mentions, actor).together).toBe(1);
      expect(actor.means).toEqual([actor.identity, 'The_Two']);
    }
    expect(two?.actors.length).toBe(2);
  });

  it('leaves out a single actor who is not in the article', () => {
    const [single] = compileBeside(adler).groups;
    expect(single?.actors.map(({ identity }) => identity)).toEqual(['Anna_Adler']);
  });

  it('leaves out a group that none of its actors is in', () => {
    const alone = oneSentence('Adler lacht', [
      '1 Adler Adler PROPN _ Entity=(e1-person-1-Anna_Adler)',
      '2 lacht lachen VERB',
    ]);
    const [first, ...others] = compileBeside(alone).groups;
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
    if (!compiled.ok) throw new Error('not compiled');
    const [land] = compiled.apparatus.groups.flatMap(({ actors }) => actors);
    const places = land && mentionsOf(listMentions(compiled.article), land).map(({ id }) => id);
    expect(places).toEqual(['s1.1-1', 's1.2-2']);
  });

  it('lists who else is mentioned or speaks, in reading order, key actors and their groups not again', () => {
    const text =
      sentence(
        's1',
        'Astana wartet',
        ['1 Astana Astana PROPN _ Entity=(e1-place-1-Astana)', '2 wartet warten VERB'],
        opening,
      ) +
      sentence(
        's2',
        'Adler lache',
        ['1 Adler Adler PROPN _ Entity=(e2-person-1-Anna_Adler)', '2 lache lachen VERB'],
        '# newpar_block = p (2 s)\n# speaker = Ben_Berg\n',
      ) +
      sentence('s3', 'Die beiden warten', [
        '1 Die der DET _ Entity=(e3-organization-2-The_Two',
        '2 beiden beide PRON _ Entity=e3)',
        '3 warten warten VERB',
      ]);
    expect(compileBeside(text).others.map(({ identity }) => identity)).toEqual(['Astana', 'Ben_Berg']);
  });
});
