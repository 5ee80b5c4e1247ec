/** Where the English of a sentence stands. */
export type TranslationLayout = 'off' | 'below' | 'beside';

export const translationLayouts: readonly TranslationLayout[] = ['off', 'below', 'beside'];

/** Which words have a gloss while glosses are on. */
export type GlossedWords = 'all' | 'harder';

export const glossedWords: readonly GlossedWords[] = ['all', 'harder'];

/** What the reader chose to see. Each key is also the name of the form controls that show it, and of its place in a URL's query. */
export interface Choices {
  readonly words: boolean;
  readonly glosses: GlossedWords;
  /** Whether a gloss stays hidden until its word is tapped. */
  readonly selftest: boolean;
  readonly translation: TranslationLayout;
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
  actor: [],
  keys: true,
};

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
  return (
    a.words === b.words &&
    a.glosses === b.glosses &&
    a.selftest === b.selftest &&
    a.translation === b.translation &&
    a.actor.join() === b.actor.join() &&
    a.keys === b.keys
  );
}
