import { describe, expect, it } from 'vitest';
import { allActors, keyActors } from '#article/document/apparatus.ts';
import { listMentions } from '#article/document/mentions.ts';
import { adoptOne, repeat, row } from './sample.ts';

const declare = (names: string) => `# global.Entity = ${names}\n`;
const usual = declare('eid-etype-head-minspan-infstat-link-identity');

const sentence = (...rows: readonly string[]) =>
  `${rows.map((cells, index) => row(`${index + 1} ${cells}`)).join('')}\n`;

/** One mention of one word. */
const one = (word: string, entity: string) => sentence(`${word} Entity=(${entity})`);

const namesOf = (file: string) =>
  allActors(adoptOne(file).apparatus).map(({ name, kind }) => `${name.de}: ${kind}`);
const mentionsOf = (file: string) => listMentions(adoptOne(file).article).map(({ id }) => id);

describe('the actors of a text from elsewhere', () => {
  it('are called by their longest proper name, in no genitive', () => {
    const genitive = (id: number, form: string, lemma: string, misc: string) =>
      `${id}\t${form}\t${lemma}\tPROPN\t_\tCase=Gen\t_\t_\t_\t${misc}\n`;
    const file =
      usual +
      one('Leyen Leyen PROPN', 'e1-person-1') +
      sentence(
        'die der DET Entity=(e1-person-2',
        'Chefin Chefin NOUN',
        'Ursula Ursula PROPN',
        'von von ADP',
        'der der DET',
        'Leyen Leyen PROPN Entity=e1)',
      ) +
      `${genitive(1, 'Annas', 'Anna', 'Entity=(e2-person-1)')}\n`;
    expect(namesOf(file)).toEqual(['Ursula von der Leyen: person', 'Anna: person']);
  });

  it('are not called by the names of others inside', () => {
    const file =
      usual +
      repeat(2, () =>
        sentence('Minister Minister NOUN Entity=(e1-person-1', 'Polens Polen PROPN Entity=(e2-place-1)e1)'),
      );
    expect(namesOf(file)).toEqual(['Minister: person', 'Polens: place']);
  });

  it('without a name are called by the noun that is most often their head', () => {
    const file =
      usual +
      one('er er PRON', 'e1-person-1') +
      one('Wölfe Wolf NOUN', 'e1-person-1') +
      one('Tier Tier NOUN', 'e1-person-1') +
      one('Wolf Wolf NOUN', 'e1-person-1');
    expect(namesOf(file)).toEqual(['Wolf: person']);
    // What has no name is not meant by it.
    expect(listMentions(adoptOne(file).article).map(({ manner }) => manner)).toEqual([
      'pronominal',
      'described',
      'described',
      'described',
    ]);
  });

  it.each([
    ['eid-etype-head-other', 'e1-person-1-x', 'person'],
    ['etype-eid', 'gpe-e1', 'place'],
    ['entity-GRP-infstat-MIN', 'organization-e1-new-1', 'organization'],
    ['eid', 'e1', 'other'],
    ['eid-etype', 'e1-Räuber', 'other'],
  ])('are read by whatever attributes are declared: %s', (names, entity, kind) => {
    expect(namesOf(declare(names) + one('Anna Anna PROPN', entity))).toEqual([`Anna: ${kind}`]);
  });

  it('are read as all files have them where nothing is declared, which is told', () => {
    const file = one('Anna Anna PROPN', 'e1-person-1-x-y');
    expect(namesOf(file)).toEqual(['Anna: person']);
    expect(adoptOne(file).notes).toContainEqual({ rule: 'entity-names' });
  });

  it('are those with a name, or mentioned often enough; never times and numbers', () => {
    const often = (count: number, word: string, entity: string) => repeat(count, () => one(word, entity));
    const file =
      usual +
      often(1, 'Frau Frau NOUN', 'e1-person-1') +
      often(2, 'Mann Mann NOUN', 'e2-person-1') +
      often(2, 'Idee Idee NOUN', 'e3-abstract-1') +
      often(3, 'Hund Hund NOUN', 'e4-animal-1') +
      often(9, 'Montag Montag PROPN', 'e5-time-1') +
      often(1, 'Titanic Titanic PROPN', 'e6-object-1');
    expect(namesOf(file)).toEqual(['Hund: other', 'Mann: person', 'Titanic: other']);
    expect(adoptOne(file).notes).toContainEqual({ rule: 'actors', shown: 3, of: 6 });
  });

  it('are two hundred at most, the eight that are mentioned most being key actors', () => {
    const file =
      usual +
      repeat(300, (number) =>
        repeat(number > 290 ? 2 : 1, () => one(`N${number} N${number} PROPN`, `e${number}-person-1`)),
      );
    const { apparatus } = adoptOne(file);
    expect(allActors(apparatus)).toHaveLength(200);
    expect(keyActors(apparatus).map(({ name }) => name.de)).toEqual(
      Array.from({ length: 8 }, (_, index) => `N${291 + index}`),
    );
  });

  it('are one by their identity, whatever their eids, and one each by the eids of their document', () => {
    const identified =
      usual +
      one('Anna Anna PROPN', 'e1-person-1----Anna_Adler') +
      one('sie sie PRON', 'e7-person-1----Anna_Adler');
    expect(namesOf(identified)).toEqual(['Anna: person']);
    const joined = repeat(
      20,
      (number) => `# newdoc\n${number === 1 ? usual : ''}${one(`N${number} _ PROPN`, 'e1-person-1')}`,
    );
    expect(namesOf(joined)).toHaveLength(20);
  });

  it('have names and identities that objects know by themselves, and signs that mean something in an address', () => {
    const file =
      declare('eid-etype-identity') +
      one('Anna Anna PROPN', '__proto__-person-__proto__') +
      one('Ben Ben PROPN', 'constructor-person') +
      one('Cem Cem PROPN', '<b>"-person-Saint%2DDenis,"x');
    const { apparatus, article } = adoptOne(file);
    expect(allActors(apparatus).map(({ identity, name }) => [identity, name.de])).toEqual([
      ['__proto__', 'Anna'],
      ['constructor', 'Ben'],
      ['Saint%2DDenis__x', 'Cem'],
    ]);
    expect(listMentions(article).map(({ actor }) => actor)).toEqual([
      '__proto__',
      'constructor',
      'Saint%2DDenis__x',
    ]);
  });

  it('are the names that a parser marked, where there are no entities', () => {
    const file =
      sentence(
        'Clara Clara PROPN ner=B-PER',
        'Lind Lind PROPN ner=E-PER',
        'liebt lieben VERB ner=O',
        'Wien Wien PROPN ner=S-LOC',
      ) +
      sentence('Linds Lind PROPN ner=S-PER', 'Wien Wien PROPN ner=S-LOC', 'Paris Paris PROPN ner=B-LOC') +
      sentence(
        'Emil Emil PROPN ner=B-PER',
        'Roth Roth PROPN ner=I-PER',
        'und und CCONJ',
        'Roth Roth PROPN ner=I-PER',
      ) +
      sentence('Eva Eva PROPN ner=B-PER', 'Roth Roth PROPN ner=E-PER');
    const { apparatus, notes, article } = adoptOne(file);
    expect(allActors(apparatus).map(({ identity, name, kind }) => `${identity} ${name.de} ${kind}`)).toEqual([
      'Clara_Lind Clara Lind person',
      'Wien Wien place',
      'Paris Paris place',
      'Emil_Roth Emil Roth person',
      // Of two who have the surname nobody knows which is meant.
      'Roth Roth person',
      'Eva_Roth Eva Roth person',
    ]);
    expect(listMentions(article).map(({ id }) => id)).toEqual([
      's1.1-2',
      's1.4-4',
      's2.1-1',
      's2.2-2',
      's2.3-3',
      's3.1-2',
      's3.4-4',
      's4.1-2',
    ]);
    expect(notes).toContainEqual({ rule: 'names' });
  });

  it('are those who speak too', () => {
    const file = `# speaker = Anna Adler\n${sentence('Ja ja INTJ')}`;
    const { article, apparatus } = adoptOne(file);
    expect(article.sections[0]?.blocks[0]?.sentences[0]?.speaker).toEqual({
      identity: 'Anna_Adler',
      name: { de: 'Anna Adler', en: 'Anna Adler' },
    });
    expect(allActors(apparatus).map(({ identity }) => identity)).toEqual(['Anna_Adler']);
  });
});

describe('the mentions of a text from elsewhere', () => {
  it('are left out in the sentences whose brackets are wrong, and there alone', () => {
    const file =
      usual +
      sentence('Anna Anna PROPN Entity=(e1-person-1', 'ja ja INTJ') +
      one('Anna Anna PROPN', 'e1-person-1');
    expect(mentionsOf(file)).toEqual(['s2.1-1']);
    expect(adoptOne(file).notes).toContainEqual({ rule: 'left-out', layer: 'mentions', sentences: 1 });
  });

  it('are one where several are of the same words', () => {
    expect(mentionsOf(usual + one('Anna Anna PROPN', 'e1-person-1)(e2-person-1'))).toEqual(['s1.1-1']);
  });

  it('are fifty inside one another at most', () => {
    const opens = Array.from({ length: 60 }, (_, index) => `N _ PROPN Entity=(e${index}-person-I${index}`);
    const closes = Array.from({ length: 60 }, (_, index) => `N _ PROPN Entity=e${59 - index})`);
    const file = declare('eid-etype-identity') + sentence(...opens, ...closes);
    expect(mentionsOf(file)).toHaveLength(50);
  });

  it('are not shown where they are of words that are not printed', () => {
    const empty = '1.1\tsie\tsie\tPRON\t_\t_\t_\t_\t_\tEntity=(e1-person-1)\n';
    const file = `${usual}${row('1 Anna Anna PROPN Entity=(e1-person-1)')}${empty}${row('2 kommt kommen VERB')}\n`;
    expect(mentionsOf(file)).toEqual(['s1.1-1']);
  });
});
