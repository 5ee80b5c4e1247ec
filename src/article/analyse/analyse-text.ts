import { analyseSentence } from '#article/analyse/analyse-sentence.ts';
import { divideSource } from '#article/analyse/divide-source.ts';
import type { DraftWord, Knowledge } from '#article/analyse/draft.ts';
import { openCandidates } from '#article/analyse/find-candidates.ts';
import { findNames } from '#article/analyse/find-names.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import { kindOfName } from '#article/analyse/names.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';
import { rememberTable } from '#article/analyse/remember-table.ts';
import { openSureGlosses } from '#article/analyse/sure-gloss.ts';
import type { Weights } from '#article/analyse/tagger.ts';
import { writeSentence } from '#article/analyse/write-sentence.ts';
import type { BareToken } from '#article/conllu/write-bare-token.ts';
import { splitBlock, tokensOf } from '#article/skeleton/split-block.ts';

/** What an analysis is made with. */
export interface AnalysisMeans {
  readonly table: FormTable;
  readonly weights: Weights;
  /** Of which the words have glosses; without them none has. */
  readonly senses?: SenseTable;
}

/** What a text became: a file, and what there is in it. */
export interface AnalysedText {
  /** CoNLL-U; empty where the text is. */
  readonly file: string;
  readonly title?: string;
  readonly sentences: number;
  readonly words: number;
}

interface PlannedSentence {
  readonly comments: readonly string[];
  readonly text: string;
  readonly tokens: readonly BareToken[];
}

/** How each layer was made, as comments of the file: who opens it elsewhere is to know. */
const origin = [
  '# generator = Lesart',
  '# made_by::tokens = rules',
  '# made_by::upos = a tagger, trained on UD_German-GSD (CC BY-SA 4.0)',
  '# made_by::lemmas = dictionary forms (german-pos-dict, CC BY-SA 4.0) and rules',
  '# made_by::feats = agreement, government and word order; several values where they leave several open',
  '# made_by::separable_verbs = the tagger and a dictionary',
  '# made_by::names = capitals, lists, and the same words again',
];

const glossOrigin =
  '# made_by::glosses = of nouns, where the Ding list (GPL-2.0-or-later) has one sense only';

const checked = '# checked_by = nobody';

function formsOf(tokens: readonly BareToken[]): readonly string[] {
  return tokens.flatMap(({ form, parts }) => (parts.length > 0 ? parts : [form]));
}

function plan(
  text: string,
  isGlossed: boolean,
): { readonly title?: string; readonly sentences: readonly PlannedSentence[] } {
  const { title, blocks } = divideSource(text);
  let number = 0;
  const sentences = blocks.flatMap((block) => {
    const texts = splitBlock(block);
    return texts.map((sentence, index): PlannedSentence => {
      number += 1;
      const whole =
        number === 1
          ? [
              '# newdoc',
              '# global.Entity = eid-etype-head',
              ...(title === undefined ? [] : [`# title = ${title}`]),
              ...origin,
              ...(isGlossed ? [glossOrigin] : []),
              checked,
            ]
          : [];
      const opening = index === 0 ? ['# newpar', `# newpar_block = ${block.kind} (${texts.length} s)`] : [];
      return {
        comments: [...whole, ...opening, `# sent_id = s${number}`],
        text: sentence,
        tokens: tokensOf(block.kind, sentence),
      };
    });
  });
  return { ...(title !== undefined && { title }), sentences };
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

function isSurname(form: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(form) && kindOfName(form) === undefined;
}

/** How many sentences are analysed before who waits is told. */
const pace = 50;

/**
 * Analyses a German text as people have it and writes it as CoNLL-U: blocks, sentences, tokens, lemmas, parts of speech, features, separable
 * verbs and names; no tree. It gives way to others from time to time, tells how far it is, and never fails: of nothing comes nothing.
 */
export function* analyseSteps(
  text: string,
  { table, weights, senses }: AnalysisMeans,
): Generator<{ readonly done: number; readonly of: number }, AnalysedText> {
  const { title, sentences } = plan(text, senses !== undefined);
  const known = rememberTable(table);
  const knowledge: Knowledge = {
    table: known,
    weights,
    names: listNames(sentences),
    surnames: listSurnames(sentences),
  };
  const find = openCandidates(known);
  const drafts: (readonly DraftWord[])[] = [];
  for (const { tokens } of sentences) {
    drafts.push(analyseSentence(formsOf(tokens), find, knowledge));
    if (drafts.length % pace === 0) yield { done: drafts.length, of: sentences.length };
  }
  const names = findNames(drafts);
  const findGloss = senses ? openSureGlosses(senses, known) : () => undefined;
  const written = sentences.map((sentence, index) =>
    writeSentence(sentence, drafts[index] ?? [], names[index] ?? [], findGloss),
  );
  const words = drafts.reduce((sum, { length }) => sum + length, 0);
  return {
    file: written.join(''),
    ...(title !== undefined && { title }),
    sentences: sentences.length,
    words,
  };
}

/** The same at once. */
export function analyseText(text: string, means: AnalysisMeans): AnalysedText {
  const steps = analyseSteps(text, means);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
