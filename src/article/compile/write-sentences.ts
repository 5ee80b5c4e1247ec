import { buildExpressions, readGloss } from '#article/compile/build-expressions.ts';
import type { Draft } from '#article/compile/draft.ts';
import { featureOf } from '#article/compile/feature-of.ts';
import { groupMentions } from '#article/compile/group-mentions.ts';
import { nestMentions, type Piece, type Stretch } from '#article/compile/nest-mentions.ts';
import { readSpeaker } from '#article/compile/read-speaker.ts';
import { type TiedRun, type TiedWord, tieWords } from '#article/compile/tie-words.ts';
import { miscValue } from '#article/conllu/find-misc.ts';
import { isSign } from '#article/conllu/is-sign.ts';
import { commentValue } from '#article/conllu/sentence.ts';
import { type SurfaceToken, surfaceTokens } from '#article/conllu/surface.ts';
import type { WordLine } from '#article/conllu/token.ts';
import type { Expression } from '#article/document/analysis.ts';
import type { Sentence } from '#article/document/article.ts';
import { bandOf, type CommonForms, commonBand, type FrequencyStep } from '#article/document/frequency.ts';
import type { Run, Word } from '#article/document/inline.ts';
import { hasRoom } from '#article/document/room.ts';

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

/** An expression, and the band of the rarest of its printed words, if each is in one. */
interface WrittenExpression {
  readonly expression: Expression;
  readonly common: FrequencyStep | undefined;
}

/** What a word is written from: its sentence, and what is common. */
interface Context {
  /** Whether the sentence reports somebody's claim. */
  readonly isClaim: boolean;
  /** The expression that a word belongs to, by its ID; the first one of a word in several. */
  readonly expressions: ReadonlyMap<number, WrittenExpression>;
  readonly commonForms: CommonForms;
  /** Whether words may have a gloss that the file hasn’t. */
  readonly mayBeGlossed: boolean;
}

/** The expressions of a sentence, by the IDs of their words. */
function findExpressions(
  expressions: readonly Expression[],
  tokenOf: (id: number) => SurfaceToken | undefined,
  commonForms: CommonForms,
): ReadonlyMap<number, WrittenExpression> {
  const byWord = new Map<number, WrittenExpression>();
  for (const expression of expressions) {
    const common = commonBand(
      expression.words.map((id) => {
        const token = tokenOf(id);
        return token && bandOf(token.form, commonForms);
      }),
    );
    for (const id of expression.words) if (!byWord.has(id)) byWord.set(id, { expression, common });
  }
  return byWord;
}

/** The expression that a printed word shows. */
function expressionOf(
  { words }: SurfaceToken,
  expressions: Context['expressions'],
): WrittenExpression | undefined {
  return words.flatMap(({ id }) => expressions.get(id) ?? []).at(0);
}

function isHead({ words }: SurfaceToken, { head }: Expression): boolean {
  return words.some(({ id }) => id === head);
}

/** The printed words of a sentence, tied to those of their expressions. */
function findRuns(
  tokens: readonly SurfaceToken[],
  expressions: Context['expressions'],
  breaks: ReadonlySet<number>,
): readonly TiedRun[] {
  let length = 0;
  const words = tokens.map((token): TiedWord => {
    const expression = token.words.every(isSign) ? undefined : expressionOf(token, expressions)?.expression;
    const start = length;
    length += token.form.length + token.space.length;
    return {
      ...(expression && { expression }),
      isHead: expression !== undefined && isHead(token, expression),
      start,
      length: token.form.length,
    };
  });
  return tieWords(words, breaks);
}

/**
 * A printed word with its gloss. Of a contraction the line above its words has the gloss. Names have none: they lead to the actor.
 * @param run where it is one of several words of an expression: what stands under it is the whole's
 */
function writeWord(token: SurfaceToken, run: TiedRun | undefined, context: Context): string | Word {
  const { expressions, commonForms, isClaim, mayBeGlossed } = context;
  const { form, line, words } = token;
  if (token.words.every(isSign)) return form;
  const found = expressionOf(token, expressions);
  const isName = words.every(({ upos }) => upos === 'PROPN');
  const gloss = run || isName ? undefined : (found?.expression.gloss ?? readGloss(line));
  const common = found ? found.common : bandOf(form, commonForms);
  return {
    form,
    ...(gloss !== undefined && { gloss }),
    // A text of the reader’s own may get a gloss later, by what they say.
    ...(common && (mayBeGlossed || (run ?? gloss) !== undefined) && { common }),
    ...(isClaim && readSubjunctive(words)),
  };
}

/**
 * Words of an expression that stand side by side, or one that stands alone, with the gloss of the whole where its head is. An expression is
 * as common as the rarest of its words: who knows *an* and *kommen* needn't know *es kommt darauf an*.
 */
function writeRun(run: TiedRun, tokens: readonly SurfaceToken[], context: Context): string | Word | Run {
  const { places, tie } = run;
  const [first = 0] = places;
  const own = tokens.slice(first, first + places.length);
  const found = own.flatMap((token) => expressionOf(token, context.expressions) ?? []).at(0);
  const whole = run.gloss && found?.expression.gloss;
  const gloss = whole && run.gloss === 'repeated' ? `(${whole})` : whole;
  const shown = { ...(gloss !== undefined && { gloss }), tie };
  const written = own.map((token) => writeWord(token, run, context));
  const [word] = written;
  if (written.length === 1 && word !== undefined && typeof word !== 'string') return { ...word, ...shown };
  const words = written.flatMap((one, index) => {
    const space = index + 1 < own.length ? (own[index]?.space ?? '') : '';
    return space === '' ? [one] : [one, space];
  });
  return { words, ...shown, ...(found?.common && { common: found.common }) };
}

/** Marks each word whose longer gloss has room to run on. */
function markRoom(pieces: readonly Piece[]): readonly Piece[] {
  const inlines = pieces.map(({ inline }) => inline);
  return pieces.map((piece, index) => {
    const { inline } = piece;
    if (typeof inline === 'string' || !hasRoom(inlines, index)) return piece;
    return { ...piece, inline: { ...inline, room: true } };
  });
}

/** The pieces of a sentence, and for each printed word the index of the piece that it is in. */
interface Pieces {
  readonly pieces: readonly Piece[];
  readonly pieceOf: readonly number[];
}

/** Writes the printed words of a sentence, those of a run as one piece. */
function writePieces(tokens: readonly SurfaceToken[], runs: readonly TiedRun[], context: Context): Pieces {
  const runAt = new Map(runs.flatMap((run) => run.places.map((place) => [place, run] as const)));
  const pieces: Piece[] = [];
  const pieceOf = tokens.map((token, place) => {
    const run = runAt.get(place);
    const isFirst = run === undefined || run.places[0] === place;
    if (isFirst) {
      const last = run?.places.at(-1) ?? place;
      const inline = run ? writeRun(run, tokens, context) : writeWord(token, undefined, context);
      pieces.push({ inline, space: tokens[last]?.space ?? '' });
    }
    return pieces.length - 1;
  });
  return { pieces: markRoom(pieces), pieceOf };
}

/** Stretches of printed words as stretches of pieces: none of them begins or ends in the midst of a run. */
function placeStretches(stretches: readonly Stretch[], pieceOf: readonly number[]): readonly Stretch[] {
  return stretches.map((stretch) => {
    const [first = 0, last = 0] = [pieceOf[stretch.first], pieceOf[stretch.last]];
    const rest = stretch.rest > stretch.last ? last + 1 : (pieceOf[stretch.rest] ?? 0);
    return { ...stretch, first, last, rest };
  });
}

/**
 * Writes every sentence as the page shows it: printed words with their glosses, in nested mentions, with the
 * translation, the plain German and the speaker. A contraction is one printed word: *im* = *in* + *dem*.
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
    const breaks = new Set(stretches.flatMap(({ first, last, rest }) => [first, last + 1, rest]));
    const mayBeGlossed = draft.takenIn !== undefined;
    const context = { isClaim: speaker !== undefined, expressions, commonForms, mayBeGlossed };
    const { pieces, pieceOf } = writePieces(tokens, findRuns(tokens, expressions, breaks), context);
    const translation = commentValue(source, 'text_en');
    const simple = commentValue(source, 'text_de_simple');
    return {
      id: commentValue(source, 'sent_id') ?? '',
      inlines: nestMentions(pieces, placeStretches(stretches, pieceOf)),
      ...(translation !== undefined && { translation }),
      ...(simple !== undefined && { simple }),
      ...(speaker && { speaker }),
    };
  });
  return { ...draft, sentences };
}
