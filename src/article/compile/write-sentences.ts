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

/** What a word is written from: its sentence, and what is common. */
interface Context {
  readonly tokens: readonly SurfaceToken[];
  /** Whether the sentence reports somebody's claim. */
  readonly isClaim: boolean;
  readonly expressions: readonly Expression[];
  readonly commonForms: ReadonlySet<string>;
}

function hasWordOf(token: SurfaceToken, expression: Expression): boolean {
  return token.words.some(({ id }) => expression.words.includes(id));
}

/**
 * A printed word with what is shown under it: its gloss, or, of an expression, the gloss of the whole under its head and
 * a tie under the others. Of a contraction the line above its words has the gloss. Names have none: they lead to the actor.
 * An expression is common only if all its words are: who knows *an* and *kommen* needn't know *es kommt darauf an*.
 */
function writeWord(token: SurfaceToken, context: Context): string | Word {
  const { tokens, expressions, commonForms, isClaim } = context;
  const { form, line, words } = token;
  const [first] = words;
  if (first === undefined || words.every(({ upos }) => upos === 'PUNCT')) return form;
  const ids = words.map(({ id }) => id);
  const expression = expressions.find((candidate) => hasWordOf(token, candidate));
  const isName = words.every(({ upos }) => upos === 'PROPN');
  const isShown = expression === undefined || ids.includes(expression.head);
  const gloss = isName || !isShown ? undefined : (expression?.gloss ?? readGloss(line));
  // *im Rahmen*: both words of *im* are in the expression, and none of them is its head.
  const isTied = expression?.words.some((id) => !ids.includes(id)) ?? false;
  const printed = expression ? tokens.filter((other) => hasWordOf(other, expression)) : [token];
  const isCommon = printed.every((other) => commonForms.has(other.form.toLowerCase()));
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
    const tokenOf = (id: number): number =>
      tokens.findIndex((token) => token.words.some((word) => word.id === id));
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
    const expressions = buildExpressions(source);
    const context = { tokens, isClaim: speaker !== undefined, expressions, commonForms: draft.commonForms };
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
