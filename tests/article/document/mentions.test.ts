import { describe, expect, it } from 'vitest';
import type { Actor } from '#article/document/actor.ts';
import { allActors, findActor } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { countManners, listMentions, mentionsOf, sentencesOfAll } from '#article/document/mentions.ts';
import { compile, compileBeside, oneSentence, opening, sentence } from '../compile/sample.ts';

/** Each mention with whom it means, in which manner, and the words that mean it. */
const told = (article: Article) =>
  listMentions(article).map(({ id, actor, manner, excerpt }) => [id, actor, manner, excerpt.text]);

/** Who is meant in a file, by identity. */
function actorOf(text: string, identity: string): Actor {
  const actor = findActor(compileBeside(text), identity);
  if (!actor) throw new Error(`${identity} is not in the article`);
  return actor;
}

describe('the mentions of an article', () => {
  it('come in the order in which they begin, the outer before the inner', () => {
    const article = compile(
      oneSentence('Adler aus Kasachstan trifft Berg', [
        '1 Adler Adler PROPN _ Entity=(e1-person-1-Anna_Adler',
        '2 aus aus ADP',
        '3 Kasachstan Kasachstan PROPN _ Entity=(e2-place-1-Kazakhstan)e1)',
        '4 trifft treffen VERB',
        '5 Berg Berg PROPN _ Entity=(e3-person-1-Ben_Berg)',
      ]),
    );
    expect(told(article)).toEqual([
      ['s1.1-3', 'Anna_Adler', 'named', 'Adler aus Kasachstan'],
      ['s1.3-3', 'Kazakhstan', 'named', 'Kasachstan'],
      ['s1.5-5', 'Ben_Berg', 'named', 'Berg'],
    ]);
  });

  it('are told where the pronoun comes first too, with its form in a dictionary', () => {
    const mentions = listMentions(
      compile(
        oneSentence('In ihrer Rede lachte die Ministerin', [
          '1 In in ADP',
          '2 ihrer ihr DET _ Entity=(e1-person-1-Anna_Adler)',
          '3 Rede Rede NOUN',
          '4 lachte lachen VERB',
          '5 die der DET _ Entity=(e1-person-2-Anna_Adler',
          '6 Ministerin Ministerin NOUN _ Entity=e1)',
        ]),
      ),
    );
    expect(mentions.map(({ id, manner, lemma }) => [id, manner, lemma])).toEqual([
      ['s1.2-2', 'pronominal', 'ihr'],
      ['s1.5-6', 'described', undefined],
    ]);
  });

  it('are one where they are split, with a sign for what is between', () => {
    const article = compile(
      oneSentence('Die Ministerin lacht, die kam', [
        '1 Die der DET _ Entity=(e1[1/2]-person-2-Anna_Adler',
        '2 Ministerin Ministerin NOUN _ Entity=e1[1/2])',
        '3 lacht lachen VERB _ SpaceAfter=No',
        '4 , , PUNCT',
        '5 die der PRON PronType=Rel Entity=(e1[2/2]-person-2-Anna_Adler',
        '6 kam kommen VERB _ Entity=e1[2/2])',
      ]),
    );
    expect(told(article)).toEqual([['s1.1-6', 'Anna_Adler', 'described', 'Die Ministerin … die kam']]);
  });

  it('are whole where they cross', () => {
    const article = compile(
      oneSentence('Adlers und Bergs Sprecher', [
        '1 Adlers Adler PROPN _ Entity=(e1-organization-1-The_Two(e2-person-1-Anna_Adler)',
        '2 und und CCONJ',
        '3 Bergs Berg PROPN _ Entity=e1)(e3-person-2-Ben_Berg',
        '4 Sprecher Sprecher NOUN _ Entity=e3)',
      ]),
    );
    expect(told(article).map(([id, , , text]) => [id, text])).toEqual([
      ['s1.1-3', 'Adlers und Bergs'],
      ['s1.1-1', 'Adlers'],
      ['s1.3-4', 'Bergs Sprecher'],
    ]);
  });

  it('keep their own stretches where one is inside of another’s gap', () => {
    const article = compile(
      oneSentence('Die Ministerin hielt ihre Rede, die kam', [
        '1 Die der DET _ Entity=(e1[1/2]-person-2-Anna_Adler',
        '2 Ministerin Ministerin NOUN _ Entity=e1[1/2])',
        '3 hielt halten VERB',
        '4 ihre ihr DET _ Entity=(e1-person-1-Anna_Adler)',
        '5 Rede Rede NOUN _ SpaceAfter=No',
        '6 , , PUNCT',
        '7 die der PRON PronType=Rel Entity=(e1[2/2]-person-2-Anna_Adler',
        '8 kam kommen VERB _ Entity=e1[2/2])',
      ]),
    );
    expect(told(article)).toEqual([
      ['s1.1-8', 'Anna_Adler', 'described', 'Die Ministerin … die kam'],
      ['s1.4-4', 'Anna_Adler', 'pronominal', 'ihre'],
    ]);
  });
});

const adler = '1 Adler Adler PROPN _ Entity=(e1-person-1-Anna_Adler)';
const berg = '3 Berg Berg PROPN _ Entity=(e2-person-1-Ben_Berg)';
const text =
  sentence('s1', 'Adler trifft Berg', [adler, '2 trifft treffen VERB', berg], opening) +
  sentence('s2', 'Sie grüßt ihn', [
    '1 Sie sie PRON _ Entity=(e1-person-1-Anna_Adler)',
    '2 grüßt grüßen VERB',
    '3 ihn er PRON _ Entity=(e2-person-1-Ben_Berg)',
  ]) +
  sentence('s3', 'Sie lacht', [
    '1 Sie sie PRON _ Entity=(e1-person-1-Anna_Adler)',
    '2 lacht lachen VERB',
  ]).replace('# sent_id', '# newpar_block = p (2 s)\n# sent_id') +
  sentence('s4', 'Die beiden und Kasachstan warten', [
    '1 Die der DET _ Entity=(e3-organization-2-The_Two',
    '2 beiden beide PRON _ Entity=e3)',
    '3 und und CCONJ',
    '4 Kasachstan Kasachstan PROPN _ Entity=(e4-place-1-Kazakhstan)',
    '5 warten warten VERB',
  ]);
const file = text.replace('p (1 s)', 'p (2 s)');

describe('counting by manner', () => {
  const mentions = listMentions(compile(file));

  it.each([
    ['Anna_Adler', { named: 1, described: 0, pronouns: new Map([['sie', 2]]), together: 0 }],
    ['Ben_Berg', { named: 1, described: 0, pronouns: new Map([['er', 1]]), together: 0 }],
    ['Kazakhstan', { named: 1, described: 0, pronouns: new Map(), together: 1 }],
    ['United_States', { named: 0, described: 0, pronouns: new Map(), together: 1 }],
  ])('counts for %s', (identity, counts) => {
    expect(countManners(mentions, actorOf(file, identity))).toEqual(counts);
  });

  it('counts each mention of an actor once', () => {
    for (const actor of allActors(compileBeside(file))) {
      const { named, described, pronouns, together } = countManners(mentions, actor);
      const pronominal = Array.from(pronouns.values()).reduce((sum, count) => sum + count, 0);
      expect(named + described + pronominal + together).toBe(mentionsOf(mentions, actor).length);
    }
  });
});

describe('the sentences that actors share', () => {
  const mentions = listMentions(compile(file));
  const shared = (...identities: readonly string[]) =>
    sentencesOfAll(
      mentions,
      identities.map((identity) => actorOf(file, identity)),
    );

  it.each([
    [
      ['Anna_Adler', 'Ben_Berg'],
      ['s1', 's2'],
    ],
    [
      ['Ben_Berg', 'Anna_Adler'],
      ['s1', 's2'],
    ],
    [['Anna_Adler'], ['s1', 's2', 's3']],
    // As members of one group.
    [['Kazakhstan', 'United_States'], ['s4']],
    [['Anna_Adler', 'Kazakhstan'], []],
    [['Anna_Adler', 'Ben_Berg', 'Kazakhstan'], []],
    [[], []],
  ])('of %j', (identities, sentences) => {
    expect(shared(...identities)).toEqual(sentences);
  });
});
