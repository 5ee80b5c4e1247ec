import type { DraftWord } from '#article/analyse/draft.ts';
import { type FoundExpression, findExpressions } from '#article/analyse/find-expressions.ts';
import type { NameMention } from '#article/analyse/find-names.ts';
import type { GlossFinder } from '#article/analyse/sure-gloss.ts';
import { writeGrammar } from '#article/analyse/write-word.ts';
import { type BareToken, writeBareToken } from '#article/conllu/write-bare-token.ts';

/** A sentence with what stands before it in its file. */
export interface WrittenSentence {
  readonly comments: readonly string[];
  readonly text: string;
  readonly tokens: readonly BareToken[];
}

/** The brackets of names on a word. */
function writeEntity(names: readonly NameMention[], at: number): string | undefined {
  const name = names.find(({ first, last }) => at === first || at === last);
  if (name === undefined) return undefined;
  const { first, last, entity, kind } = name;
  // The head of a person’s name is the first of it, of all others too: its parts are flat.
  const opening = `(e${entity}-${kind}-1`;
  if (first === last) return `${opening})`;
  return at === first ? opening : `e${entity})`;
}

/** What `Mwe=` says on each word of an expression, and the expression. */
function markExpressions(
  expressions: readonly FoundExpression[],
): ReadonlyMap<number, { readonly mark: string; readonly isFirst: boolean; readonly of: FoundExpression }> {
  return new Map(
    expressions.flatMap((of, index) =>
      of.words.map((at, place) => {
        const mark = place === 0 ? `${index + 1}:${of.kind}` : `${index + 1}`;
        return [at, { mark, isFirst: place === 0, of }] as const;
      }),
    ),
  );
}

function writeMisc(items: readonly (readonly [key: string, value: string | undefined])[]): string {
  return items.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])).join('|') || '_';
}

/**
 * Writes a sentence of the file: its comments, and a line for each word. HEAD and DEPREL are left open.
 * Source: universaldependencies.org/format.html; FORMAT.md, section 4.
 */
export function writeSentence(
  { comments, text, tokens }: WrittenSentence,
  words: readonly DraftWord[],
  names: readonly NameMention[],
  findGloss: GlossFinder,
): string {
  const marks = markExpressions(findExpressions(words));
  const lines = [...comments, `# text = ${text}`];
  let at = 0;
  const write = (space: string | undefined) => {
    const word = words[at];
    if (word === undefined) return;
    const [lemma, upos, xpos, feats] = writeGrammar(word);
    const marked = marks.get(at);
    const expressed = marked?.of.gloss;
    const misc = writeMisc([
      ['Ambig', word.isMoodOpen ? 'Mood' : undefined],
      ['Entity', writeEntity(names, at)],
      ['Gloss', findGloss({ form: word.form, lemma, upos, ...(expressed !== undefined && { expressed }) })],
      ['MLemma', marked?.isFirst ? marked.of.dictionary : undefined],
      ['Mwe', marked?.mark],
      ['SpaceAfter', space],
    ]);
    lines.push([at + 1, word.form, lemma, upos, xpos, feats, '_', '_', '_', misc].join('\t'));
    at += 1;
  };
  for (const token of tokens) {
    const { parts, spaceAfter } = token;
    if (parts.length > 0) {
      const [contraction = ''] = writeBareToken(token, at + 1);
      lines.push(contraction);
      for (const _ of parts) write(undefined);
    } else write(spaceAfter ? undefined : 'No');
  }
  return `${lines.join('\n')}\n\n`;
}
