/** Where the English of a sentence stands. */
export type TranslationLayout = 'off' | 'below' | 'beside';

export const translationLayouts: readonly TranslationLayout[] = ['off', 'below', 'beside'];

/** Which words have a gloss while glosses are on. */
export type GlossedWords = 'all' | 'harder';

export const glossedWords: readonly GlossedWords[] = ['all', 'harder'];

/** Choices that are on or off, and off unless the reader chose otherwise; a URL says `1` or `0`. */
export const switches = ['words', 'selftest', 'claims', 'marks'] as const;

export type SwitchName = (typeof switches)[number];

/** What the reader chose to see. Each key is also the name of the form controls that show it, and of its place in a URL's query. */
export interface Choices {
  readonly words: boolean;
  readonly glosses: GlossedWords;
  /** Whether a gloss stays hidden until its word is tapped. */
  readonly selftest: boolean;
  readonly translation: TranslationLayout;
  /** Whether the speakers of claims are named beside them. */
  readonly claims: boolean;
  /** Whether all mentions of actors are underlined. */
  readonly marks: boolean;
  /** Identities of the actors whose mentions are lit. */
  readonly actor: readonly string[];
  /** Whether single keys do things: who dictates or writes with a switch turns them off (WCAG 2.1.4). Never in a URL. */
  readonly keys: boolean;
}

/** Clean German. */
export const defaultChoices: Choices = {
  words: false,
  glosses: 'all',
  selftest: false,
  translation: 'off',
  claims: false,
  marks: false,
  actor: [],
  keys: true,
};

/** The names of all choices, as a URL lists them. */
export const choiceNames = [
  'words',
  'glosses',
  'selftest',
  'translation',
  'claims',
  'marks',
  'actor',
  'keys',
] as const satisfies readonly (keyof Choices)[];

/** Narrows any text to a layout. */
export function isTranslationLayout(text: unknown): text is TranslationLayout {
  return translationLayouts.some((layout) => layout === text);
}

/** Narrows any text to the words that have a gloss. */
export function isGlossedWords(text: unknown): text is GlossedWords {
  return glossedWords.some((glossed) => glossed === text);
}

/** Whether two readers would see the same. */
export function sameChoices(a: Choices, b: Choices): boolean {
  return choiceNames.every((name) => String(a[name]) === String(b[name]));
}

/** The chosen actors with one more, at the end, or without it where it was chosen. */
export function toggleActor({ actor }: Pick<Choices, 'actor'>, identity: string): readonly string[] {
  const others = actor.filter((other) => other !== identity);
  return others.length < actor.length ? others : [...others, identity];
}
