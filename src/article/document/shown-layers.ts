import type { AnalysedSentence, Analysis } from '#article/document/analysis.ts';
import type { Article, Sentence } from '#article/document/article.ts';
import { type Inline, isMention } from '#article/document/inline.ts';
import { articleSentences, plainGerman } from '#article/document/sentences.ts';

function some(inlines: readonly Inline[], is: (inline: Exclude<Inline, string>) => boolean): boolean {
  return inlines.some((one) => {
    if (typeof one === 'string') return false;
    return is(one) || (isMention(one) && some([...one.inlines, ...(one.rest ?? [])], is));
  });
}

/** Whether a word of a sentence has a gloss. */
function isGlossed({ inlines }: Sentence): boolean {
  return some(inlines, (one) => !isMention(one) && one.gloss !== undefined);
}

/** Whether a sentence mentions an actor. */
function hasMention({ inlines }: Sentence): boolean {
  return some(inlines, isMention);
}

/** What a text has to be shown with its words, each of it from one sentence on. */
export interface ShownParts {
  readonly glosses: boolean;
  readonly translation: boolean;
  readonly claims: boolean;
  /** Plain German that doesn't only repeat what is plain already. */
  readonly simple: boolean;
  readonly mentions: boolean;
}

/** Tells what a text has to be shown with its words. */
export function shownParts(article: Article): ShownParts {
  const sentences = articleSentences(article);
  return {
    glosses: sentences.some(isGlossed),
    translation: sentences.some(({ translation }) => translation !== undefined),
    claims: sentences.some(({ speaker }) => speaker !== undefined),
    simple: sentences.some((sentence) => plainGerman(sentence) !== undefined),
    mentions: sentences.some(hasMention),
  };
}

/** What is read off the page, by the marks of the format. */
const ofSentences: readonly (readonly [mark: string, isIn: (sentence: Sentence) => boolean])[] = [
  ['Gloss', isGlossed],
  ['Entity', hasMention],
  ['# text_en', ({ translation }) => translation !== undefined],
  ['# text_de_simple', ({ simple }) => simple !== undefined],
  ['# speaker', ({ speaker }) => speaker !== undefined],
];

/** What can be asked of words. */
const ofWords: readonly (readonly [mark: string, isIn: (sentence: AnalysedSentence) => boolean])[] = [
  ['FEATS', ({ words }) => words.some(({ features }) => Object.keys(features).length > 0)],
  ['HEAD', ({ words }) => words.some(({ head }) => head > 0)],
  ['MSeg', ({ words }) => words.some(({ parts }) => parts !== undefined)],
  ['Mwe', ({ expressions }) => expressions.length > 0],
];

/** The layers that a compiled article has something of, by their marks in its file. Source: FORMAT.md. */
export function shownLayers(article: Article, analysis: Analysis): readonly string[] {
  const sentences = articleSentences(article);
  const analysed = Object.values(analysis.sentences);
  return [
    ...ofSentences.filter(([, isIn]) => sentences.some(isIn)),
    ...ofWords.filter(([, isIn]) => analysed.some(isIn)),
  ].map(([mark]) => mark);
}
