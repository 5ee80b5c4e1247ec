import { analyseSentence } from '#article/analyse/analyse-sentence.ts';
import { divideIntoPieces } from '#article/analyse/divide-pieces.ts';
import { type DividedSource, divideSource } from '#article/analyse/divide-source.ts';
import type { DraftWord, Knowledge } from '#article/analyse/draft.ts';
import { openCandidates } from '#article/analyse/find-candidates.ts';
import { findNames } from '#article/analyse/find-names.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import { kindOfName } from '#article/analyse/names.ts';
import { writeComments } from '#article/analyse/piece-comments.ts';
import { beginningOf, type PlannedSentence, planSentences } from '#article/analyse/plan-sentences.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';
import { countRecognised, type Recognised } from '#article/analyse/recognised.ts';
import { rememberTable } from '#article/analyse/remember-table.ts';
import { openSureGlosses } from '#article/analyse/sure-gloss.ts';
import type { Weights } from '#article/analyse/tagger.ts';
import { listToldNouns } from '#article/analyse/told-nouns.ts';
import { writeSentence } from '#article/analyse/write-sentence.ts';
import type { BareToken } from '#article/conllu/write-bare-token.ts';

/** What an analysis is made with. */
export interface AnalysisMeans {
  readonly table: FormTable;
  readonly weights: Weights;
  /** Of which the words have glosses; without them none has. */
  readonly senses?: SenseTable;
}

/** A stretch of a text as a file of its own. */
export interface AnalysedPiece {
  /** CoNLL-U; empty where the text is. */
  readonly file: string;
  readonly title?: string;
  /** Which of how many, from 1: a text of more than a thousand sentences has several. */
  readonly number: number;
  readonly of: number;
  readonly sentences: number;
  readonly words: number;
  readonly recognised: Recognised;
}

/** What has come of a text so far. */
export type AnalysisStep =
  /** So many of its sentences have been analysed. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'piece'; readonly piece: AnalysedPiece };

/** What a text became: a file, in which each piece is a document, and what there is in it. */
export interface AnalysedText {
  readonly file: string;
  readonly title?: string;
  readonly sentences: number;
  readonly words: number;
}

function formsOf(tokens: readonly BareToken[]): readonly string[] {
  return tokens.flatMap(({ form, parts }) => (parts.length > 0 ? parts : [form]));
}

/** Forms with a capital that stand where nothing else gives them one. */
function listNames(sentences: readonly PlannedSentence[]): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ tokens }) => formsOf(tokens).filter((form) => /^\p{Lu}/u.test(form))));
}

/** What stands behind a given name, with a capital: *Blinken* in *Antony Blinken*. */
function listSurnames(sentences: readonly PlannedSentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ tokens }) => {
      const forms = formsOf(tokens);
      return forms.filter((form, at) => at > 0 && isSurname(form) && isGiven(forms[at - 1] ?? ''));
    }),
  );
}

function isGiven(form: string): boolean {
  return kindOfName(form) === 'person';
}

/** A given name may be one: *Wolf* in *Thomas Wolf*. */
function isSurname(form: string): boolean {
  const kind = kindOfName(form);
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(form) && (kind === undefined || kind === 'person');
}

/** How many sentences are analysed before who waits is told. */
const pace = 50;

/**
 * Analyses a German text in its blocks and writes it as CoNLL-U: blocks, sentences, tokens, lemmas, parts of speech, features, separable
 * verbs and names; no tree. A long one comes in pieces, one after the other, so that the first can be read while the others are made. It gives way
 * to others from time to time, tells how far it is, and never fails: of nothing comes nothing.
 * @param only the number of the piece that is wanted, from 1, where not all are
 */
export function* analyseSteps(
  source: DividedSource,
  { table, weights, senses }: AnalysisMeans,
  only?: number,
): Generator<AnalysisStep, void> {
  const { title, blocks, comments: said = [] } = source;
  const planned = planSentences(blocks);
  const starts = divideIntoPieces(planned.map((one, index) => beginningOf(one, planned[index - 1])));
  const known = rememberTable(table);
  const knowledge: Knowledge = {
    table: known,
    weights,
    names: listNames(planned),
    surnames: listSurnames(planned),
    nouns: listToldNouns(
      planned.map(({ tokens }) => formsOf(tokens)),
      known,
    ),
  };
  const find = openCandidates(known);
  const findGloss = senses ? openSureGlosses(senses, known) : () => undefined;
  const pieces = starts.map((start, index) => ({
    number: index + 1,
    start,
    sentences: planned.slice(start, starts[index + 1]),
  }));
  const wanted = only === undefined ? pieces : pieces.slice(only - 1, only);
  const of = wanted.reduce((sum, { sentences }) => sum + sentences.length, 0);
  let done = 0;
  for (const { number, start, sentences } of wanted) {
    const drafts: (readonly DraftWord[])[] = [];
    for (const { tokens } of sentences) {
      drafts.push(analyseSentence(formsOf(tokens), find, knowledge));
      done += 1;
      if (done % pace === 0) yield { kind: 'progress', done, of };
    }
    const names = findNames(drafts);
    const comments = writeComments(sentences, start, { title, said, isGlossed: senses !== undefined });
    const written = sentences.map(({ text: sentence, tokens }, at) =>
      writeSentence(
        { comments: comments[at] ?? [], text: sentence, tokens },
        drafts[at] ?? [],
        names[at] ?? [],
        findGloss,
      ),
    );
    const piece: AnalysedPiece = {
      file: written.join(''),
      ...(title !== undefined && { title }),
      number,
      of: starts.length,
      sentences: sentences.length,
      words: drafts.reduce((sum, { length }) => sum + length, 0),
      recognised: countRecognised(drafts),
    };
    yield { kind: 'piece', piece };
  }
}

/** The same at once, of a text as people have it. */
export function analyseText(text: string, means: AnalysisMeans): AnalysedText {
  const pieces = Array.from(analyseSteps(divideSource(text), means)).flatMap((step) =>
    step.kind === 'piece' ? [step.piece] : [],
  );
  const title = pieces[0]?.title;
  return {
    file: pieces.map(({ file }) => file).join(''),
    ...(title !== undefined && { title }),
    sentences: pieces.reduce((sum, { sentences }) => sum + sentences, 0),
    words: pieces.reduce((sum, { words }) => sum + words, 0),
  };
}
