import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '#article/compile/compile-article.ts';
import { describeError } from '#article/conllu/format-error.ts';
import { allActors, findActor } from '#article/document/apparatus.ts';
import { listClaims, paper } from '#article/document/claims.ts';
import { listMentions, type MentionPlace, mentionsOf } from '#article/document/mentions.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { readRegistry } from '../article/compile/sample.ts';

const slug = 'fjord-konferenz';
const ids = v.record(v.string(), v.array(v.string()));
const places = v.record(
  v.string(),
  v.array(v.strictObject({ anchor: v.string(), manner: v.picklist(['named', 'described', 'pronominal']) })),
);
const read = (name: string) => readFileSync(`tests/articles/${name}`, 'utf8');

/** What a person found in the article, by FORMAT.md and by hand. */
const expected = v.parse(
  v.strictObject({
    mentions: places,
    minor: places,
    together: ids,
    speakers: ids,
    paper: v.array(v.string()),
  }),
  JSON.parse(read('expected.json')),
);
const registry = readRegistry(read('actors.json'));
const compiled = compileArticle(read(`${slug}.conllu`), slug, registry);
if (!compiled.ok) throw new Error(compiled.errors.map((error) => describeError(slug, error)).join('\n'));
const { article, apparatus } = compiled;
const mentions = listMentions(article);
const claims = listClaims(article);

const anchors = (all: readonly MentionPlace[]) => all.map(({ id }) => id);

describe('an article that nobody wrote the code for', () => {
  it.each(Object.entries({ ...expected.mentions, ...expected.minor }))(
    'means %s where a person found it',
    (identity, found) => {
      const own = mentions.filter(({ actor }) => actor === identity);
      expect(own.map(({ id, manner }) => ({ anchor: id, manner }))).toEqual(found);
    },
  );

  it('means nobody else', () => {
    const known = Object.keys({ ...expected.mentions, ...expected.minor });
    expect(known.toSorted()).toEqual(Object.keys({ ...registry.actors, ...registry.minor }).toSorted());
    expect(new Set(anchors(mentions)).size).toBe(mentions.length);
  });

  it.each(Object.entries(expected.together))(
    'means %s together with others where it did',
    (identity, found) => {
      const actor = findActor(apparatus, identity);
      const together = actor ? mentionsOf(mentions, actor).filter((one) => one.actor !== identity) : [];
      expect(anchors(together)).toEqual(found);
    },
  );

  it('means no other actor together with others', () => {
    const members = allActors(apparatus).filter(({ means }) => means.length > 1);
    expect(members.map(({ identity }) => identity)).toEqual(Object.keys(expected.together));
  });

  it('reports the claims of those who speak, and leaves the others to the paper', () => {
    const found = Array.from(claims, ([speaker, said]) => [speaker, said.map(({ id }) => id)]);
    expect(Object.fromEntries(found)).toEqual({ ...expected.speakers, [paper]: expected.paper });
  });

  it('has every speaker among the actors, mentioned or not', () => {
    const others = apparatus.others.map(({ identity }) => identity);
    expect(others).toContain('Nordbund_officials');
    for (const speaker of Object.keys(expected.speakers))
      expect(findActor(apparatus, speaker)?.identity).toBe(speaker);
  });

  it('lists key actors in the order of actors.json, and the others as they come', () => {
    expect(apparatus.groups.map(({ actors }) => actors.map(({ identity }) => identity))).toEqual([
      ['Eva_Ernst', 'Per_Holm', 'Nordbund'],
      ['Nordland', 'Südland', 'Westland'],
    ]);
    expect(apparatus.others.map(({ identity }) => identity)).toEqual([
      'Nordland_and_Südland',
      'Graufjord',
      'Fjord_Conference',
      'Lundhavn',
      'Nordbund_officials',
    ]);
  });

  it('gives each mention its words, of a split or crossing one all of them', () => {
    const text = (id: string) => mentions.find((mention) => mention.id === id)?.excerpt.text;
    expect(text('s10.9-22')).toBe('dem Nachbarn … mit dem es zwanzig Jahre lang gestritten habe');
    expect(text('s12.5-7')).toBe('Nordlands und Südlands');
    expect(text('s12.7-8')).toBe('Südlands Sprecher');
  });

  it('marks the Konjunktiv in what is reported, and where its form doesn’t tell', () => {
    const marked = articleSentences(article).flatMap(({ id, inlines }) =>
      JSON.stringify(inlines).includes('"subjunctive"') ? [id] : [],
    );
    expect(marked).toEqual(['s3', 's5', 's7', 's8', 's10', 's11']);
  });
});

describe('an article without mentions and speakers', () => {
  it.each(['nur-text', 'nur-lemmas'])('has nobody and nothing beside it: %s', (name) => {
    const bareRegistry = readRegistry(readFileSync('tests/articles-bare/actors.json', 'utf8'));
    const text = readFileSync(`tests/articles-bare/${name}.conllu`, 'utf8');
    const bare = compileArticle(text, name, bareRegistry);
    if (!bare.ok) throw new Error(bare.errors.map((error) => describeError(name, error)).join('\n'));
    expect(bare.apparatus).toEqual({
      groups: [],
      others: [],
      timeline: [],
      additions: [],
      background: [],
      versions: [],
    });
    expect(listMentions(bare.article)).toEqual([]);
    expect(listClaims(bare.article).size).toBe(0);
  });
});
