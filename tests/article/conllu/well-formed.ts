import { fc } from '../../seeded.ts';

const FORMS = ['Anna', 'im', 'C5+1-Format', '20 000', '.', '„', '_', 'ß', 'Äh', '🙂', 'e.V.', '#', '-'];
const FEATS = [
  '_',
  'Case=Dat',
  'Case=Nom|Gender=Fem,Masc|Gender[psor]=Neut|Number=Sing',
  'Abbr=Yes|VerbForm=Fin',
];
const MISC = [
  'Gloss=in',
  'Gloss=at',
  'Mwe',
  'Note=2 + 2 = 4',
  'MSeg=',
  'TokenRange=0:4',
  'Bridge=e1<e2',
  '=',
];
const COMMENTS = [
  '# newpar',
  '# text_en = Anna.',
  '#',
  '#key=value ',
  '# generator = x\ty',
  '# meta::a = b = c',
];

const word = fc.record({
  form: fc.constantFrom(...FORMS),
  lemma: fc.constantFrom(...FORMS),
  feats: fc.constantFrom(...FEATS),
  misc: fc.array(fc.constantFrom(...MISC), { maxLength: 3 }),
  entity: fc.boolean(),
  joined: fc.boolean(),
  contraction: fc.boolean(),
  emptyAfter: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 11 })),
  up: fc.nat(),
});

type GeneratedWord = typeof word extends fc.Arbitrary<infer T> ? T : never;

const sentence = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 6 }),
  comments: fc.array(fc.constantFrom(...COMMENTS), { maxLength: 3 }),
  tree: fc.boolean(),
  leftwards: fc.boolean(),
});

/** A file that keeps every rule: contractions, empty nodes, trees in either direction, odd MISC items and comments. */
export const wellFormed: fc.Arbitrary<string> = fc
  .array(sentence, { maxLength: 3 })
  .map((sentences) => sentences.map((parts, index) => writeSentence(parts, index)).join(''));

type GeneratedSentence = typeof sentence extends fc.Arbitrary<infer T> ? T : never;

function writeSentence({ words, comments, tree, leftwards }: GeneratedSentence, index: number): string {
  const lines: string[] = emptyNodes(0, words[0]?.emptyAfter ?? 0);
  let text = '';
  let covered = 0;
  for (const [at, word] of words.entries()) {
    const id = at + 1;
    const opens = word.contraction && id > covered && id < words.length;
    // The last word's SpaceAfter would be wrong before a `# newpar`.
    const isLast = id === words.length || (opens && id + 1 === words.length);
    const space = word.joined && !isLast ? ['SpaceAfter=No'] : [];
    if (opens)
      lines.push(row([`${id}-${id + 1}`, 'zum', '_', '_', '_', 'Typo=Yes', '_', '_', '_', misc(space)]));
    if (opens) covered = id + 1;
    const printed = opens ? 'zum' : id > covered ? word.form : '';
    if (printed !== '') text += printed + (space.length > 0 ? '' : ' ');
    const entity = word.entity ? [`Entity=(e${id}-person-1)`] : [];
    const items = [...entity, ...word.misc, ...(id > covered ? space : [])];
    const head = tree ? headOf(at, words, leftwards) : ['_', '_'];
    lines.push(row([`${id}`, word.form, word.lemma, 'X', '_', word.feats, ...head, '_', misc(items)]));
    lines.push(...emptyNodes(id, id === covered - 1 ? 0 : word.emptyAfter));
  }
  const declaration = index === 0 ? ['# global.Entity = eid-etype-head-identity'] : [];
  const names = [...declaration, ...comments, `# sent_id = s${index}`, `# text = ${text.trimEnd()}`];
  return `${[...names, ...lines].join('\n')}\n\n`;
}

/** The first word is the root and each hangs from one before it, or the same seen in a mirror. */
function headOf(at: number, words: readonly GeneratedWord[], leftwards: boolean): readonly string[] {
  const place = leftwards ? words.length - 1 - at : at;
  if (place === 0) return ['0', 'root'];
  const up = (words[at]?.up ?? 0) % place;
  return [`${(leftwards ? words.length - 1 - up : up) + 1}`, 'obl:arg'];
}

function emptyNodes(after: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    row([`${after}.${index + 1}`, 'war', 'sein', 'AUX', '_', '_', '_', '_', '1:cop', 'Copy=1']),
  );
}

function row(cells: readonly string[]): string {
  return cells.join('\t');
}

function misc(items: readonly string[]): string {
  return items.length === 0 ? '_' : items.join('|');
}
