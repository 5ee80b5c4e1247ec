/** A file that no editor writes: much of one thing. */
export interface Monster {
  readonly name: string;
  /** How much of it: a work that grows with the square takes seconds, one that grows with the file half of one. */
  readonly size: number;
  readonly write: (size: number) => string;
}

interface Row {
  readonly form?: string;
  readonly upos?: string;
  readonly feats?: string;
  readonly head?: number;
  readonly deprel?: string;
  readonly misc?: string;
}

const opening = `# newdoc id = probe
# global.Entity = eid-etype-head-identity
# meta::title = Probe
# meta::dateCreated = 2023-02
# newpar id = auftakt
`;

/** The numbers from 1. */
function count<Value>(size: number, of: (number: number) => Value): readonly Value[] {
  return Array.from({ length: size }, (_, index) => of(index + 1));
}

function line(id: number, row: Row): string {
  const { form = 'Ja', upos = 'NOUN', feats = '_', head = id === 1 ? 0 : 1, misc = '_' } = row;
  const { deprel = head === 0 ? 'root' : 'nmod' } = row;
  return `${id}\t${form}\t${form}\t${upos}\t_\t${feats}\t${head}\t${deprel}\t_\t${misc}\n`;
}

/** An article of one block of one sentence. */
function article(rows: readonly Row[], comments = ''): string {
  const text = rows.map(({ form = 'Ja' }) => form).join(' ');
  const lines = rows.map((row, index) => line(index + 1, row));
  return `${opening}# newpar_block = p (1 s)\n# sent_id = s1\n# text = ${text}\n${comments}${lines.join('')}\n`;
}

/** An article of many blocks of one sentence; a heading has a section of its own. */
function blocks(size: number, kind: 'head' | 'p', comments: (number: number) => string = () => ''): string {
  const sentences = count(size, (number) => {
    const par = number === 1 ? '' : kind === 'head' ? `# newpar id = a${number}\n` : '# newpar\n';
    const names = `# newpar_block = ${kind} (1 s)\n# sent_id = s${number}\n# text = Ja\n`;
    return `${par}${names}${comments(number)}${line(1, {})}\n`;
  });
  return opening + sentences.join('');
}

const mention = (number: number, inside = '') => `(e${number}-person-1-Anna_Adler${inside}`;

/** Mentions of which each is inside the one before it. */
function nested(size: number): string {
  const opens = count(size, (number) => ({ misc: `Entity=(e${number}-person` }));
  return article([...opens, ...count(size, (number) => ({ misc: `Entity=e${size + 1 - number})` }))]);
}

/** An alignment of so many words, in which a group may be written otherwise. */
function aligned(size: number, group: (number: number) => string): string {
  const tokens = count(size, (number) => `w${number}`).join(' ');
  const groups = count(size, group).join(' ');
  const comments = `# text_en = ${tokens}\n# tokens_en = ${tokens}\n# align_en = ${groups}\n`;
  return article(
    count(size, () => ({})),
    comments,
  );
}

/** One of each way in which a file can be too much. */
export const monsters: readonly Monster[] = [
  { name: 'a sentence of many words', size: 2_500, write: (size) => article(count(size, () => ({}))) },
  {
    name: 'a tree as deep as the sentence is long',
    size: 1_000,
    write: (size) =>
      article(
        count(size, (number) => ({
          head: number - 1,
          deprel: number === 1 ? 'root' : 'conj',
          feats: 'Case=Nom',
        })),
      ),
  },
  {
    name: 'a name of many words',
    size: 1_250,
    write: (size) =>
      article(
        count(size, (number) => ({
          upos: 'PROPN',
          head: number - 1,
          deprel: number === 1 ? 'root' : 'flat',
          misc: number === 1 ? `Entity=${mention(1)}` : number === size ? 'Entity=e1)' : '_',
        })),
      ),
  },
  {
    name: 'verbs with auxiliaries, a copula and particles',
    size: 1_000,
    write: (size) =>
      article(
        count(size, (number) => ({
          upos: number % 2 === 1 ? 'VERB' : 'ADV',
          head: number === 1 ? 0 : number % 2 === 1 ? 1 : number - 1,
          deprel: number === 1 ? 'root' : number % 2 === 1 ? 'conj' : 'compound:prt',
        })),
      ),
  },
  {
    name: 'a verb with many particles',
    size: 2_000,
    write: (size) =>
      article(
        count(size, (number) => ({
          upos: number === 1 ? 'VERB' : 'ADV',
          deprel: number === 1 ? 'root' : 'compound:prt',
        })),
      ),
  },
  {
    name: 'a circle of words',
    size: 4_000,
    write: (size) =>
      article(count(size, (number) => ({ head: number === 1 ? 0 : number === 2 ? size : number - 1 }))),
  },
  { name: 'many mentions inside one another', size: 500, write: nested },
  {
    name: 'many mentions beside one another',
    size: 400,
    write: (size) => article(count(size, () => ({ misc: `Entity=${mention(1)})`, upos: 'PROPN' }))),
  },
  {
    name: 'many mentions of many words',
    size: 400,
    write: (size) =>
      article(
        count(size, (number) => ({
          misc: `Entity=${number > 20 ? `e${number - 20})` : ''}${number <= size - 20 ? `(e${number}-person` : ''}`,
        })).map((row) => (row.misc === 'Entity=' ? {} : row)),
      ),
  },
  {
    name: 'many mentions of the same words',
    size: 1_000,
    write: (size) => article([{ misc: `Entity=${count(size, (number) => `(e${number}-person)`).join('')}` }]),
  },
  {
    name: 'a mention in many parts',
    size: 400,
    write: (size) =>
      article(
        count(2 * size, (number) => {
          const part = `[${(number + 1) / 2}/${size}]`;
          return number % 2 === 1 ? { misc: `Entity=(e1${part}-person-1-Anna_Adler)` } : {};
        }),
      ),
  },
  {
    name: 'many brackets that close nothing',
    size: 1_500,
    write: (size) => article([{ misc: `Entity=${'e1)'.repeat(size)}` }]),
  },
  {
    name: 'many expressions',
    size: 1_000,
    write: (size) =>
      article(
        count(size, (number) => {
          const own = Math.ceil(number / 2);
          return { misc: number % 2 === 1 ? `Gloss=a|Mwe=${own}:VID` : `Gloss=a|Mwe=${own}` };
        }),
      ),
  },
  {
    name: 'an expression of many words',
    size: 1_500,
    write: (size) =>
      article(count(size, (number) => ({ misc: `Gloss=a|Mwe=1${number === 1 ? ':VID' : ''}` }))),
  },
  {
    name: 'many expressions of the same words',
    size: 1_500,
    write: (size) =>
      article([
        { misc: `Gloss=a|Mwe=${count(size, (number) => `${number}:VID`).join(';')}` },
        { misc: `Gloss=a|Mwe=${count(size, (number) => number).join(';')}` },
      ]),
  },
  {
    name: 'a long alignment',
    size: 1_250,
    write: (size) => aligned(size, (number) => `${number}:${number}`),
  },
  { name: 'an alignment without most words', size: 1_000, write: (size) => aligned(size, () => '1:1') },
  {
    name: 'an alignment of one group',
    size: 5_000,
    write: (size) => aligned(10, () => `${count(size / 10, () => 99).join()}:1`),
  },
  {
    name: 'many features',
    size: 4_000,
    write: (size) =>
      article([{ feats: count(size, (number) => `F${String(number).padStart(8, '0')}=Yes`).join('|') }]),
  },
  {
    name: 'a feature of many values',
    size: 50_000,
    write: (size) => article([{ feats: `Case=${count(size, (number) => `N${number}`).join()}` }]),
  },
  {
    name: 'many items of MISC',
    size: 25_000,
    write: (size) => article([{ misc: count(size, () => 'a=b').join('|') }]),
  },
  {
    name: 'a letter with many marks',
    size: 500_000,
    write: (size) => article([{ form: `a${'\u0323\u0301'.repeat(size / 2)}` }]),
  },
  {
    name: 'letters that are written in two signs',
    size: 25_000,
    write: (size) => article([{ form: 'a\u0308'.repeat(size) }]),
  },
  { name: 'an enormous word', size: 500_000, write: (size) => article([{ form: 'ja'.repeat(size / 2) }]) },
  {
    name: 'three enormous words',
    size: 150_000,
    write: (size) =>
      article(
        count(3, (number) => ({
          form: 'a'.repeat(size / 3),
          misc: number === 3 ? `Entity=${mention(1)})` : '_',
        })),
      ),
  },
  { name: 'an enormous line that is none of the format', size: 2_500_000, write: (size) => 'x'.repeat(size) },
  { name: 'many empty lines', size: 100_000, write: (size) => `${article([{}])}${'\n'.repeat(size)}` },
  { name: 'many comments', size: 25_000, write: (size) => article([{}], '# a = b\n'.repeat(size)) },
  {
    name: 'comments between tokens',
    size: 25_000,
    write: (size) => article([{}]).replace(/\n\n$/, `\n${'# a\n'.repeat(size)}`),
  },
  { name: 'comments with an empty line after each', size: 25_000, write: (size) => '# a\n\n'.repeat(size) },
  { name: 'many sections', size: 250, write: (size) => blocks(size, 'head') },
  { name: 'many paragraphs', size: 500, write: (size) => blocks(size, 'p') },
  { name: 'many lines that are wrong', size: 10_000, write: (size) => `${'1 Ja\n'.repeat(size)}\n` },
  {
    name: 'many sentences with a word that is wrong',
    size: 300,
    write: (size) => blocks(size, 'p', () => '# speaker = Nobody\n').replaceAll('NOUN', 'FOO'),
  },
  {
    name: 'many empty nodes',
    size: 2_000,
    write: (size) =>
      article([{ misc: `Entity=${mention(1)}` }, { misc: 'Entity=e1)' }]).replace(
        /\n(?=2\t)/,
        `\n${count(size, (number) => `1.${number}\tja\t_\t_\t_\t_\t_\t_\t0:root\t_\n`).join('')}`,
      ),
  },
  {
    name: 'many contractions',
    size: 750,
    write: (size) =>
      article(count(2 * size, () => ({})))
        .replace(/^# text = .*$/m, `# text = ${count(size, () => 'JaJa').join(' ')}`)
        .replaceAll(
          /^(\d*[13579])\t/gm,
          (found, id: string) => `${id}-${Number(id) + 1}\tJaJa\t_\t_\t_\t_\t_\t_\t_\t_\n${found}`,
        ),
  },
];
