import type { Article } from '#article/document/article.ts';
import type { Background } from '#article/document/background.ts';
import type { Language, Localized } from '#article/document/language.ts';
import type { LexiconEntry } from '#article/document/lexicon.ts';
import type { Finding } from '#article/document/record.ts';

/**
 * Why a word has its form, as the tree tells it; `word` is the other word as it is printed. No reason where the tree
 * gives none.
 */
export type Reason =
  /** After a preposition: *mit den Ländern*. */
  | { readonly kind: 'preposition'; readonly word: string }
  /** Subject of a verb, active or passive. */
  | { readonly kind: 'subject' | 'passiveSubject'; readonly word: string }
  /** Object of a verb, in the accusative or another case. */
  | { readonly kind: 'object'; readonly word: string }
  /** Whose: *der Besuch Blinkens*. */
  | { readonly kind: 'genitive'; readonly word: string }
  /** A time or a measure without a preposition: *diese Woche*. */
  | { readonly kind: 'adverbial'; readonly word: string }
  /** Beside another noun, in its case: *Außenminister Antony*. */
  | { readonly kind: 'apposition'; readonly word: string }
  /** A further word of a name: *Antony Blinken*. */
  | { readonly kind: 'name'; readonly word: string }
  /** What somebody or something is: *die Visite ist Teil*. */
  | { readonly kind: 'predicate'; readonly word: string }
  /** *es* where nobody is meant. */
  | { readonly kind: 'placeholder' }
  /** An article or adjective follows its noun. */
  | { readonly kind: 'agreement'; readonly word: string }
  /** What a preposition governs. */
  | { readonly kind: 'governs'; readonly word: string; readonly case: string }
  /** The first part of a separated verb, or its particle; `word` is both, *gaben … bekannt*. */
  | { readonly kind: 'particle'; readonly word: string }
  /** *sich* where it refers to nobody: *sich beziehen*. */
  | { readonly kind: 'reflexive'; readonly word: string }
  /** *zu* before an infinitive. */
  | { readonly kind: 'infinitiveMark'; readonly word: string }
  /** What an auxiliary makes of the main verb. */
  | {
      readonly kind:
        | 'future'
        | 'perfect'
        | 'passive'
        | 'statePassive'
        | 'modal'
        | 'copula'
        | 'wouldForm'
        | 'toBe';
      readonly word: string;
    }
  /** An infinitive or participle with its auxiliary or with *zu*. */
  | { readonly kind: 'withAuxiliary' | 'withZu'; readonly word: string }
  /** Opens or joins: *dass … sei*. */
  | { readonly kind: 'opensClause' | 'joins' | 'modifies'; readonly word: string };

/** A part of a compound with its meaning. */
export interface WordPart {
  readonly form: string;
  readonly gloss: string;
}

/** A syntactic word with all that can be asked of it; its ID is its place in the sentence, from 1. */
export interface AnalysedWord {
  readonly form: string;
  /** UD's part of speech. */
  readonly upos: string;
  /** UD's features, `Case: 'Dat'`. */
  readonly features: Readonly<Record<string, string>>;
  /** The ID of the word that it hangs from, 0 for the root. */
  readonly head: number;
  readonly relation: string;
  /** As a dictionary prints it: *der Außenminister*, *bekannt|geben*. */
  readonly dictionary: string;
  readonly gloss?: string;
  /** What the lexicon says of it. */
  readonly entry?: LexiconEntry;
  /** A translator's note, in one language or more. */
  readonly note?: Readonly<Partial<Record<Language, string>>>;
  readonly parts?: readonly WordPart[];
  readonly reason?: Reason;
  /** The form could be indicative as well as subjunctive. */
  readonly ambiguous?: true;
  /** Identity of the actor that its name means. */
  readonly actor?: string;
}

/** Kinds of words that one learns one by one; the others are grammar, or names. */
const learnt: readonly string[] = ['NOUN', 'VERB', 'ADJ', 'ADV'];

/** Whether a word is of a kind that one learns one by one. */
export function isLearnt({ upos }: Pick<AnalysedWord, 'upos'>): boolean {
  return learnt.includes(upos);
}

/** Words that mean one thing, any distance apart: *gaben … bekannt*. */
export interface Expression {
  /** Word IDs, in order. */
  readonly words: readonly number[];
  /** The one under which its gloss is shown. */
  readonly head: number;
  /** As a dictionary prints it: *sich beziehen auf*. */
  readonly dictionary: string;
  readonly gloss?: string;
  /** What the lexicon says of it. */
  readonly entry?: LexiconEntry;
}

/** What is said of words and of English tokens that mean the same. Either side may be empty. */
export interface AlignedWords {
  readonly words: readonly number[];
  /** Indices of `tokens`, from 0. */
  readonly tokens: readonly number[];
}

/** What is known of a sentence beyond what the page shows of it. */
export interface AnalysedSentence {
  readonly words: readonly AnalysedWord[];
  /** Printed words that are several syntactic ones, by their first ID: *zum* = *zu* + *dem*. */
  readonly contractions: Readonly<
    Record<number, { readonly form: string; readonly gloss?: string; readonly words: readonly number[] }>
  >;
  readonly expressions: readonly Expression[];
  /** A main verb with its auxiliaries, copula and particle, by word IDs: *wird … treffen*. */
  readonly verbGroups: readonly (readonly number[])[];
  /** Where the tokens of the translation stand in it: offsets of start and end. */
  readonly tokens: readonly (readonly [start: number, end: number])[];
  readonly alignment: readonly AlignedWords[];
  /** Whose claim it reports. */
  readonly speaker?: Localized;
  /** What the record has of that claim. */
  readonly finding?: Finding;
  /** What the edition tells behind words of it, by word IDs. */
  readonly background?: readonly (Background & { readonly words: readonly number[] })[];
}

/** What can be asked of the words of an article, or of a section: not part of the page. */
export interface Analysis {
  /** By sentence id. */
  readonly sentences: Readonly<Record<string, AnalysedSentence>>;
}

/** Loads what can be asked of the words of a section, by its anchor. Errors: it can't be had. */
export type LoadAnalysis = (section: string) => Promise<Analysis>;

/** Loads what can be asked of the words of a whole article. Errors: some of it can't be had. */
export async function loadWholeAnalysis(
  { sections }: Pick<Article, 'sections'>,
  loadAnalysis: LoadAnalysis,
): Promise<Analysis> {
  const analyses = await Promise.all(sections.map(({ id }) => loadAnalysis(id)));
  return { sentences: Object.fromEntries(analyses.flatMap(({ sentences }) => Object.entries(sentences))) };
}

/**
 * The printed words of a sentence in order, each as the IDs that it stands for: *zum* for those of *zu* and *dem*. Signs
 * are no words.
 */
export function printedWords({ words, contractions }: AnalysedSentence): readonly (readonly number[])[] {
  const covered = new Set<number>();
  return words.flatMap(({ upos }, index) => {
    const id = index + 1;
    const printed = contractions[id]?.words ?? [id];
    if (covered.has(id) || (upos === 'PUNCT' && printed.length === 1)) return [];
    for (const one of printed) covered.add(one);
    return [printed];
  });
}

/**
 * The words that belong together with a word: its expressions, its verb group, and those of their members. *solle es …
 * um … gehen* is a verb group and an expression, which share *gehen*.
 */
export function relatedWords({ expressions, verbGroups }: AnalysedSentence, word: number): readonly number[] {
  const units = [...expressions.map(({ words }) => words), ...verbGroups];
  const related = new Set([word]);
  for (let size = 0; size < related.size; ) {
    size = related.size;
    for (const unit of units) {
      if (unit.some((id) => related.has(id))) for (const id of unit) related.add(id);
    }
  }
  return Array.from(related).toSorted((a, b) => a - b);
}

/** The IDs of the words that a printed one stands for: *zum* for *zu* and *dem*. None where there is no such position. */
export function coveredWords(sentence: AnalysedSentence, position: number): readonly number[] {
  return printedWords(sentence)[position] ?? [];
}

/** The position of the printed word that a word stands in: *dem* in *zum*. -1 for a sign. */
export function printedWord(sentence: AnalysedSentence, word: number): number {
  return printedWords(sentence).findIndex((ids) => ids.includes(word));
}

/** The expression that a printed word belongs to, by its position; the first one of a word in several. */
export function expressionOf(sentence: AnalysedSentence, position: number): Expression | undefined {
  const ids = coveredWords(sentence, position);
  return sentence.expressions.find(({ words }) => words.some((id) => ids.includes(id)));
}

/** Tokens of the translation that answer to words: those that answer to them alone, and those that answer to others too. */
export interface Counterpart {
  readonly whole: readonly number[];
  readonly part: readonly number[];
}

/** What of the translation answers to words: nothing for *der* where English has no article. */
export function findCounterpart({ alignment }: AnalysedSentence, words: readonly number[]): Counterpart {
  const groups = alignment.filter((group) => group.words.some((id) => words.includes(id)));
  const isWhole = (group: AlignedWords) => group.words.every((id) => words.includes(id));
  return {
    whole: groups.filter(isWhole).flatMap(({ tokens }) => tokens),
    part: groups.filter((group) => !isWhole(group)).flatMap(({ tokens }) => tokens),
  };
}

/** The words that a token of the translation answers to, and whether it alone does. */
export function findOriginal(
  { alignment }: AnalysedSentence,
  token: number,
): { readonly words: readonly number[]; readonly isWhole: boolean } {
  const group = alignment.find(({ tokens }) => tokens.includes(token));
  return { words: group?.words ?? [], isWhole: group?.tokens.length === 1 };
}
