import type { PlannedSentence } from '#article/analyse/plan-sentences.ts';

/** How each layer was made, as comments of the file: who opens it elsewhere is to know. */
const origin = [
  '# generator = Lesart',
  '# made_by::tokens = rules',
  '# made_by::upos = a tagger, trained on UD_German-GSD (CC BY-SA 4.0)',
  '# made_by::lemmas = dictionary forms (german-pos-dict, CC BY-SA 4.0) and rules',
  '# made_by::feats = agreement, government and word order; several values where they leave several open',
  '# made_by::separable_verbs = the tagger and a dictionary',
  '# made_by::expressions = a list of verbs with what belongs to them',
  '# made_by::names = capitals, lists, and the same words again',
];

const glossOrigin =
  '# made_by::glosses = of nouns, where the Ding list (GPL-2.0-or-later) has one sense only; of expressions, as they are listed';

const checked = '# checked_by = nobody';

/** What the comments of the whole say besides. */
interface WholeText {
  readonly title: string | undefined;
  /** What is known of it from elsewhere, by its keys. */
  readonly said: readonly (readonly [key: string, value: string])[];
  readonly isGlossed: boolean;
}

/**
 * The comments of each sentence of a piece: its first has those of the whole, each paragraph’s first says how long that is.
 * @param before sentences of the text that stand before the piece
 */
export function writeComments(
  sentences: readonly PlannedSentence[],
  before: number,
  { title, said, isGlossed }: WholeText,
): readonly (readonly string[])[] {
  const whole = [
    '# newdoc',
    '# global.Entity = eid-etype-head',
    ...(title === undefined ? [] : [`# title = ${title}`]),
    ...said.map(([key, value]) => `# ${key} = ${value}`),
    ...origin,
    ...(isGlossed ? [glossOrigin] : []),
    checked,
  ];
  return sentences.map(({ block }, index) => {
    const length = sentences.filter((other) => other.block === block).length;
    const opens = block !== sentences[index - 1]?.block;
    return [
      ...(index === 0 ? whole : []),
      ...(opens ? ['# newpar', `# newpar_block = ${block.kind} (${length} s)`] : []),
      `# sent_id = s${before + index + 1}`,
    ];
  });
}
