import { compileArticle } from '#article/compile/compile-article.ts';
import { type ActorRegistry, readActors } from '#article/compile/read-actors.ts';
import { describeError } from '#article/conllu/format-error.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { CommonForms } from '#article/document/frequency.ts';
import { type Inline, isMention, type Mention } from '#article/document/inline.ts';

const actors = `{
  "actors": {
    "Anna_Adler": {
      "name": { "de": "Anna Adler", "en": "Anna Adler" },
      "kind": "person",
      "role": { "de": "Ministerin", "en": "minister" }
    },
    "Ben_Berg": {
      "name": { "de": "Ben Berg", "en": "Ben Berg" },
      "kind": "person",
      "role": { "de": "Beamter", "en": "official" }
    },
    "United_States": {
      "name": { "de": "Vereinigte Staaten", "en": "United States" },
      "kind": "country",
      "role": { "de": "Partner", "en": "partner" },
      "memberOf": ["The_Two"]
    },
    "Kazakhstan": {
      "name": { "de": "Kasachstan", "en": "Kazakhstan" },
      "kind": "country",
      "role": { "de": "Gastgeber", "en": "host" },
      "memberOf": ["The_Two"]
    },
    "The_Two": {
      "name": { "de": "Die beiden", "en": "The two" },
      "kind": "group",
      "role": { "de": "Gespräch", "en": "talks" }
    }
  },
  "minor": {
    "Astana": { "name": { "de": "Astana", "en": "Astana" }, "kind": "place" }
  },
  "key": [
    { "actors": ["Anna_Adler", "Ben_Berg"] },
    { "group": "The_Two", "actors": ["Kazakhstan", "United_States"] }
  ]
}
`;

/** A registry that is right. */
export function readRegistry(text: string): ActorRegistry {
  const read = readActors(text);
  if (!read.ok) throw new Error(read.errors.map((error) => describeError('actors.json', error)).join('\n'));
  return read.registry;
}

export const registry = readRegistry(actors);

/** What stands before the first sentence of an article that is right, its section included. */
export const opening = `# newdoc id = probe
# global.Entity = eid-etype-head-identity
# meta::title = Probe
# meta::dateCreated = 2023-02
# newpar id = auftakt
# newpar_block = p (1 s)
`;

/**
 * A sentence of a file. Each row stands for a token line: ID, FORM, LEMMA, UPOS, FEATS, MISC with blanks between, the
 * last ones left out where there are none.
 */
export function sentence(id: string, text: string, rows: readonly string[], comments = ''): string {
  const lines = rows.map((row) => {
    const [number, form, lemma = '_', upos = '_', feats = '_', misc = '_'] = row.split(' ');
    return [number, form, lemma, upos, '_', feats, '_', '_', '_', misc].join('\t');
  });
  return `${comments}# sent_id = ${id}\n# text = ${text}\n${lines.join('\n')}\n\n`;
}

/** An article of one sentence. */
export function oneSentence(text: string, rows: readonly string[]): string {
  return sentence('s1', text, rows, opening);
}

/** The article of a file that is right. */
export function compile(text: string, commonForms?: CommonForms): Article {
  const compiled = compileArticle(text, 'probe', registry, commonForms);
  if (!compiled.ok) throw new Error(compiled.errors.map((error) => describeError('probe', error)).join('\n'));
  return compiled.article;
}

/** What stands beside the article of a file that is right. */
export function compileBeside(text: string): Apparatus {
  const compiled = compileArticle(text, 'probe', registry);
  if (!compiled.ok) throw new Error(compiled.errors.map((error) => describeError('probe', error)).join('\n'));
  return compiled.apparatus;
}

/** What is wrong with a file, as a person reads it. */
export function errorsOf(text: string): readonly string[] {
  const compiled = compileArticle(text, 'probe', registry);
  return compiled.ok ? [] : compiled.errors.map((error) => describeError('probe', error));
}

/** The mentions among inlines, those within mentions too, in the order in which they begin. */
export function mentionsIn(inlines: readonly Inline[]): readonly Mention[] {
  return inlines.flatMap((inline) =>
    typeof inline === 'object' && isMention(inline)
      ? [inline, ...mentionsIn(inline.inlines), ...mentionsIn(inline.rest ?? [])]
      : [],
  );
}

/** All mentions of an article. */
export function mentionsOf(article: Article): readonly Mention[] {
  const sentences = article.sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [heading] : []),
    ...blocks.flatMap((block) => block.sentences),
  ]);
  return sentences.flatMap(({ inlines }) => mentionsIn(inlines));
}
