import { buildExpressions, readGloss } from '#article/compile/build-expressions.ts';
import type { Draft } from '#article/compile/draft.ts';
import { featureOf } from '#article/compile/feature-of.ts';
import { groupMentions } from '#article/compile/group-mentions.ts';
import { nestMentions, type Stretch } from '#article/compile/nest-mentions.ts';
import { readSpeaker } from '#article/compile/read-speaker.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { commentValue } from '#article/conllu/sentence.ts';
import { type SurfaceToken, surfaceTokens } from '#article/conllu/surface.ts';
import type { WordLine } from '#article/conllu/token.ts';
import type { Expression } from '#article/document/analysis.ts';
import type { Sentence } from '#article/document/article.ts';
import type { Word } from '#article/document/inline.ts';

function isRelative(word: WordLine | undefined): boolean {
  return word?.feats.some(({ name, values }) => name === 'PronType' && values.includes('Rel')) ?? false;
}

/**
 * Where the relative clause of a mention begins, counted in surface tokens from the start of the sentence:
 * *Blinkens, für den …* at the comma. The mention's end where it has none.
 */
function relativeClauseStart(tokens: readonly SurfaceToken[], first: number, last: number): number {
  const words = tokens.map((token) => token.words[0]);
  for (let index = first + 1; index < last; index += 1) {
    if (tokens[index]?.form !== ',') continue;
    const next = words[index + 1];
    if (isRelative(next) || (next?.upos === 'ADP' && isRelative(words[index + 2]))) return index;
  }
  return last + 1;
}

/** The Konjunktiv of a verb: in a reported sentence the reader is to see it. */
function readSubjunctive(words: readonly WordLine[]): Pick<Word, 'subjunctive' | 'ambiguous'> {
  const verb = words.find((word) => featureOf(word, 'Mood') === 'Sub');
  if (!verb) return {};
  const isAmbiguous = miscValue(verb.misc, 'Ambig') === 'Mood';
  return {
    subjunctive: featureOf(verb, 'Tense') === 'Pres' ? 'I' : 'II',
    ...(isAmbiguous && { ambiguous: true }),
  };
}

/** An expression, and whether all its printed words are among the most common. */
interface WrittenExpression {
  readonly expression: Expression;
  readonly isCommon: boolean;
}

/** What a word is written from: its sentence, and what is common. */
interface Context {
  /** Whether the sentence reports somebody's claim. */
  readonly isClaim: boolean;
  /** The expression that a word belongs to, by its ID; the first one of a word in several. */
  readonly expressions: ReadonlyMap<number, WrittenExpression>;
  readonly commonForms: ReadonlySet<string>;
}

function isCommonForm({ form }: SurfaceToken, commonForms: ReadonlySet<string>): boolean {
  return commonForms.has(form.toLowerCase());
}

/** The expressions of a sentence, by the IDs of their words. */
function findExpressions(
  expressions: readonly Expression[],
  tokenOf: (id: number) => SurfaceToken | undefined,
  commonForms: ReadonlySet<string>,
): ReadonlyMap<number, WrittenExpression> {
  const byWord = new Map<number, WrittenExpression>();
  for (const expression of expressions) {
    const isCommon = expression.words.every((id) => {
      const token = tokenOf(id);
      return token !== undefined && isCommonForm(token, commonForms);
    });
    for (const id of expression.words) if (!byWord.has(id)) byWord.set(id, { expression, isCommon });
  }
  return byWord;
}

/**
 * A printed word with what is shown under it: its gloss, or, of an expression, the gloss of the whole under its head and
 * a tie under the others. Of a contraction the line above its words has the gloss. Names have none: they lead to the actor.
 * An expression is common only if all its words are: who knows *an* and *kommen* needn't know *es kommt darauf an*.
 */
function writeWord(token: SurfaceToken, context: Context): string | Word {
  const { expressions, commonForms, isClaim } = context;
  const { form, line, words } = token;
  const [first] = words;
  if (first === undefined || words.every(({ upos }) => upos === 'PUNCT')) return form;
  const ids = words.map(({ id }) => id);
  const [found] = ids.flatMap((id) => expressions.get(id) ?? []);
  const expression = found?.expression;
  const isName = words.every(({ upos }) => upos === 'PROPN');
  const isShown = expression === undefined || ids.includes(expression.head);
  const gloss = isName || !isShown ? undefined : (expression?.gloss ?? readGloss(line));
  // *im Rahmen*: both words of *im* are in the expression, and none of them is its head.
  const isTied = expression?.words.some((id) => !ids.includes(id)) ?? false;
  const isCommon = found?.isCommon ?? isCommonForm(token, commonForms);
  return {
    form,
    ...(gloss !== undefined && { gloss }),
    ...(isTied && { tied: true }),
    ...(isCommon && (gloss !== undefined || isTied) && { common: true }),
    ...(isClaim && readSubjunctive(words)),
  };
}

/**
 * Writes every sentence as the page shows it: printed words with their glosses, in nested mentions, with the
 * translation and the speaker. A contraction is one printed word: *im* = *in* + *dem*.
 */
export function writeSentences(draft: Draft): Draft {
  const mentions = groupMentions(draft.mentions);
  const sentences = draft.source.map((source, index): Sentence => {
    const tokens = surfaceTokens(source);
    const places = new Map(tokens.flatMap(({ words }, at) => words.map(({ id }) => [id, at] as const)));
    const tokenOf = (id: number): number => places.get(id) ?? -1;
    const stretches = (mentions.get(index) ?? []).flatMap((mention) =>
      mention.parts.map((part, number): Stretch => {
        const start = tokenOf(part.first);
        const contracted =
          (tokens[start]?.words.length ?? 1) > 1 && tokens[start]?.words[0]?.id !== part.first;
        const last = tokenOf(part.last);
        // *im Mai* begins at *dem*, which isn't printed: draw it from *Mai*.
        const first = contracted && last > start ? start + 1 : start;
        const rest = relativeClauseStart(tokens, first, last);
        const { eid, actor, kind, manner, lemma, anchor } = mention;
        const own = { eid, actor, kind, manner, ...(lemma !== undefined && { lemma }) };
        return { first, last, rest, ...own, ...(number === 0 ? { id: anchor } : { continues: anchor }) };
      }),
    );
    const speaker = readSpeaker(source, draft.registry);
    const { commonForms } = draft;
    const expressions = findExpressions(buildExpressions(source), (id) => tokens[tokenOf(id)], commonForms);
    const context = { isClaim: speaker !== undefined, expressions, commonForms };
    const pieces = tokens.map((token) => ({ inline: writeWord(token, context), space: token.space }));
    const translation = commentValue(source, 'text_en');
    return {
      id: commentValue(source, 'sent_id') ?? '',
      inlines: nestMentions(pieces, stretches),
      ...(translation !== undefined && { translation }),
      ...(speaker && { speaker }),
    };
  });
  return { ...draft, sentences };
}
