/** What a reader gets from a text, besides its words, in the order in which an entry tells it. */
const layerWords = ['translation', 'glosses', 'plain', 'actors', 'claims', 'structure', 'forms'] as const;

export type LayerWord = (typeof layerWords)[number];

/** Which mark of a file gives it; what only serves another layer, as an alignment does, isn't told. */
const marks: Readonly<Record<LayerWord, readonly string[]>> = {
  translation: ['# text_en'],
  glosses: ['Gloss'],
  plain: ['# text_de_simple'],
  actors: ['Entity'],
  claims: ['# speaker'],
  structure: ['HEAD'],
  forms: ['FEATS', 'LEMMA'],
};

/** Tells in a few words what a text has, by the marks of its layers. */
export function readLayerWords(layers: readonly string[]): readonly LayerWord[] {
  const found = layerWords.filter((word) => marks[word].some((mark) => layers.includes(mark)));
  // Whoever has the structure of a sentence has the forms of its words too.
  return found.filter((word) => word !== 'forms' || !found.includes('structure'));
}
