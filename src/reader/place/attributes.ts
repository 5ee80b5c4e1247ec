/** Who uses an attribute: rooms, by their scripts and their styles, and the tests. */
interface Users {
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

/**
 * All attributes of ours, `data-…`: what each one says, of which element, who writes it and who reads it. A test holds the
 * list against what stands in the rooms. It is for people: no script asks for more than the names, so none carries it along.
 */
export const attributes = {
  // The page.
  /** Of the root: the reader is here for the first time, or hasn’t used anything yet. */
  'first-visit': { writers: ['reader/layers'], readers: ['reader/layers', 'tests'] },
  /** What shows the layers to them. */
  'layers-shown': { writers: ['reader/layers'], readers: ['reader/layers'] },

  // The text.
  /** A sentence of the text, the element with its id. */
  sentence: { writers: ['reader/text'], readers: ['reader/lookup', 'reader/place', 'reader/text', 'tests'] },
  /** A printed word of a sentence. */
  word: { writers: ['reader/text'], readers: ['reader/lookup', 'reader/place', 'tests'] },
  /** The signs behind a word that stand in it, so that its gloss doesn’t tear them off. */
  signs: { writers: ['reader/text'], readers: ['tools/quote', 'tools/speech'] },
  /** A gloss of what is common: the steps by which it is left out, a letter each. */
  common: { writers: ['reader/text'], readers: ['reader/text'] },
  /** A word that is a Konjunktiv: which of the two, `I` or `II`. */
  subjunctive: { writers: ['reader/text'], readers: ['reader/text', 'tests'] },
  /** The translation of a sentence, by the sentence’s id, or of the headline, `title`. */
  'translation-of': {
    writers: ['reader/text'],
    readers: ['reader/lookup', 'reader/place', 'reader/text', 'style', 'tests'],
  },
  /** The plain German of a sentence, by the sentence’s id. */
  'simple-of': {
    writers: ['reader/text'],
    readers: ['reader/lookup', 'reader/place', 'reader/text', 'style', 'tests'],
  },
  /** The control that opens the translation of one sentence, by its id. */
  opens: { writers: ['reader/text'], readers: ['reader/lookup', 'reader/place', 'tests'] },
  /** A sentence that reports a claim: whose, by identity. */
  speaker: { writers: ['reader/text'], readers: ['reader/text', 'tests'] },
  /** A stretch that means an actor, by the entity’s id in the article. */
  mention: { writers: ['reader/text'], readers: ['reader/actors', 'reader/place', 'reader/text', 'tests'] },
  /** A later stretch of a mention: the anchor of its first one. */
  continues: { writers: ['reader/text'], readers: ['reader/actors'] },
  /** Words of an expression that stand side by side, over one gloss. */
  run: { writers: ['reader/text'], readers: ['reader/lookup', 'site', 'tests'] },
  /** A word, or a run, whose gloss is only the likeliest: the first sense that a dictionary has. */
  likely: { writers: ['reader/text'], readers: ['shelf/senses', 'tests'] },
  /** The part of a mention that names, without its relative clause: what is marked. */
  name: { writers: ['reader/text'], readers: ['reader/actors', 'tests'] },
  /** A mention, or an actor’s entry: who it is, by identity. */
  actor: { writers: ['reader/actors', 'reader/text'], readers: ['reader/actors', 'tests'] },
  /** A mention, an entry, or a line that tells who is meant: a person, a country … It has the kind’s colour. */
  kind: { writers: ['reader/actors', 'reader/text'], readers: ['style', 'tests'] },

  // What happens to it.
  /** A section or a block that is laid out anew in its turn, and keeps its size until then. */
  waits: { writers: ['reader/place'], readers: ['reader/place', 'reader/text', 'tests'] },
  /** A word that is lit: all that is pointed at answers to it, or a part, `whole` or `part`. */
  lit: { writers: ['reader/lookup'], readers: ['reader/lookup', 'tests'] },
  /** The word whose card is open. */
  'looked-up': { writers: ['reader/lookup'], readers: ['reader/lookup', 'reader/place', 'tests'] },
  /** A word, or a run, whose gloss was asked for in a self-test. */
  revealed: { writers: ['reader/lookup'], readers: ['reader/lookup', 'reader/text', 'tests'] },
  /** A word of an expression that the reader has saved. */
  saved: { writers: ['site'], readers: ['study/views', 'tests'] },
  /** A word that the reader has saved in another sentence. */
  met: { writers: ['site'], readers: ['study/views', 'tests'] },
  /** A word, or a run, that the reader knows and wants no gloss of. */
  known: { writers: ['site'], readers: ['reader/text', 'tests'] },
  /** What is being read aloud, the `sentence` and the `word`. */
  spoken: { writers: ['tools/speech'], readers: ['tests', 'tools/speech'] },

  // The root element: what is chosen, and how the page is.
  /** Glosses are on. */
  words: {
    writers: ['reader/layers'],
    readers: ['build', 'reader/layers', 'reader/lookup', 'reader/text', 'site', 'tests'],
  },
  /** Which words have one, `all`, or how many of the commonest have none: `100`, `500`, `1000`, `harder` (2,000), `5000`. */
  glosses: { writers: ['reader/layers'], readers: ['build', 'reader/layers', 'reader/text', 'tests'] },
  /** A gloss is hidden until its word is asked for. */
  selftest: { writers: ['reader/layers'], readers: ['build', 'reader/layers', 'reader/text'] },
  /** Where translations stand, `off`, `below` or `beside`. */
  translation: {
    writers: ['reader/layers'],
    readers: ['build', 'reader/text', 'site', 'tests'],
  },
  /** Each sentence is there in plain German too. */
  simple: { writers: ['reader/layers'], readers: ['build', 'reader/text'] },
  /** The speakers of claims are named. */
  claims: { writers: ['reader/layers'], readers: ['build', 'reader/text', 'tests'] },
  /** All mentions are underlined. */
  marks: { writers: ['reader/layers'], readers: ['build', 'reader/actors', 'reader/text'] },
  /** The actors whose mentions are lit, by identity. */
  chosen: { writers: ['reader/layers'], readers: ['build', 'reader/actors', 'tests'] },
  /** Single keys do things. It is there because each layer has an attribute: no style asks for it yet. */
  keys: { writers: ['reader/layers'], readers: ['build', 'tests'] },
  /** The chosen colours. */
  theme: { writers: ['reader/comfort'], readers: ['style', 'tests'] },
  /** The chosen typeface. */
  face: { writers: ['reader/comfort'], readers: ['style'] },
  /** The article was opened where the reader had left it, and the page hasn’t said so yet. */
  reopened: { writers: ['reader/place'], readers: ['reader/place', 'tests'] },
  /** The page is being printed from the dialog, and only what was made for paper is shown. */
  printing: { writers: ['tools/print'], readers: ['tests', 'tools/print'] },
  /** All that comes by itself is live. */
  ready: { writers: ['site', 'ui'], readers: ['tests'] },
  /** On the body: the language in which a selection has begun, `de`, `en` or `de-simple`. */
  selecting: { writers: ['reader/lookup'], readers: ['reader/lookup'] },

  // Round the text.
  /** The root of the page: what the page says of itself to its script, as JSON. */
  page: { writers: ['build'], readers: ['site'] },
  /** The sentences that the page has for the case that no script comes to speak for it. */
  delivery: { writers: ['site'], readers: ['site'] },
  /** Which of them one is, `waiting` or `failed`. */
  said: { writers: ['site'], readers: ['site'] },
  /** A part of the page that lives, by name. */
  island: { writers: ['ui'], readers: ['reader/actors', 'site', 'ui'] },
  /** A column that is a sheet where the page is narrow. */
  drawer: { writers: ['ui'], readers: ['reader/actors', 'ui'] },
  /** The bar of controls. */
  bar: { writers: ['reader/layers'], readers: ['reader/layers', 'site', 'tests'] },
  /** The bar, while it is out of the way. */
  away: { writers: ['reader/layers'], readers: ['reader/actors', 'reader/layers', 'tests', 'tools/speech'] },
  /** The bar that steps through mentions. */
  steps: { writers: ['reader/actors'], readers: ['site', 'tests', 'tools/speech'] },
  /** The bar of the voice. */
  listening: { writers: ['tools/speech'], readers: ['site'] },
  /** The list of an actor’s mentions. */
  mentions: { writers: ['reader/actors'], readers: ['tests'] },
  /** The actors’ column, once `--reading` says how far the article is read. */
  reading: { writers: ['reader/actors'], readers: ['reader/actors', 'tests'] },
  /** A piece of the map: whose, by identity. */
  piece: { writers: ['reader/actors'], readers: ['reader/actors', 'tests'] },
  /** A name on the map: on which side of its place it stands, `n`, `sw` … */
  side: { writers: ['reader/actors'], readers: ['reader/actors'] },
  /** A clause in the diagram of a sentence: how deep, of three colours. */
  depth: { writers: ['reader/lookup'], readers: ['reader/lookup'] },
  /** The review, while cards are asked. */
  review: { writers: ['study/views'], readers: ['site', 'study/views', 'tests'] },
  /** The printed article, with glosses. */
  glossed: { writers: ['tools/print'], readers: ['tools/print'] },
  /** The printed article, with translations beside the text. */
  facing: { writers: ['tools/print'], readers: ['tools/print'] },
} as const satisfies Readonly<Record<string, Users>>;

/** The name of an attribute of ours, without its `data-`. */
export type Attribute = keyof typeof attributes;

/** The selector of the elements that have an attribute, with one value or with any. */
export function withAttribute(attribute: Attribute, value?: string): string {
  return value === undefined ? `[data-${attribute}]` : `[data-${attribute}="${value}"]`;
}
