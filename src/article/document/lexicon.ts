export type Case = 'Nom' | 'Gen' | 'Dat' | 'Acc';

/** What a word governs: *um + accusative*, *jemanden*, *etwas*; a case alone (*+ genitive*) after a preposition or a noun. */
export interface Government {
  readonly preposition?: string;
  readonly case: Case;
  /** Of what a verb has without a preposition: a person, a thing or either. */
  readonly of?: 'person' | 'thing' | 'either';
}

/** What a dictionary says of a word or an expression, wherever it stands. */
export interface LexiconEntry {
  /** What is printed behind the headword: *-s, -e*; *gibt bekannt, gab bekannt, hat bekanntgegeben*. */
  readonly forms?: string;
  /** Senses of one meaning with commas between them, another meaning behind a semicolon: *to exist; to pass (an exam)*. */
  readonly gloss: string;
  readonly governs?: readonly Government[];
  /** The verb that a participle comes from: *ab|halten* of *abgehalten*. */
  readonly of?: { readonly dictionary: string; readonly forms: string };
}

const pronouns: Readonly<Record<Case, Readonly<Record<NonNullable<Government['of']>, string>>>> = {
  Nom: { person: 'jemand', thing: 'etwas', either: 'jemand/etwas' },
  Gen: { person: 'jemandes', thing: 'einer Sache', either: 'jemandes/einer Sache' },
  Dat: { person: 'jemandem', thing: 'einer Sache', either: 'jemandem/einer Sache' },
  Acc: { person: 'jemanden', thing: 'etwas', either: 'jemanden/etwas' },
};

/**
 * Words what an entry governs: *jemandem etwas*, *jemanden, zu + Dativ*, *+ Dativ/Akkusativ*; empty where it governs nothing.
 * @param nameCase names a case in the reader's language
 */
export function writeGovernment(
  governs: readonly Government[],
  nameCase: (grammaticalCase: Case) => string,
): string {
  const objects = governs.flatMap((one) => (one.of ? [pronouns[one.case][one.of]] : []));
  const alone = governs.filter(({ of, preposition }) => of === undefined && preposition === undefined);
  const prepositions = governs.flatMap((one) =>
    one.preposition === undefined ? [] : [`${one.preposition} + ${nameCase(one.case)}`],
  );
  return [
    ...(objects.length > 0 ? [objects.join(' ')] : []),
    ...prepositions,
    ...(alone.length > 0 ? [`+ ${alone.map((one) => nameCase(one.case)).join('/')}`] : []),
  ].join(', ');
}

const shortCases: Readonly<Record<Case, string>> = { Nom: 'Nom.', Gen: 'Gen.', Dat: 'Dat.', Acc: 'Akk.' };

/**
 * What a dictionary prints behind a headword, all of it in German: *-en; mit + Dat.*; *Partizip von ab|halten, hält ab, …*.
 * Empty where there is nothing.
 */
export function writeGrammar({ forms, governs = [], of }: LexiconEntry): string {
  const origin = of && `Partizip von ${of.dictionary}, ${of.forms}`;
  const governed = writeGovernment(governs, (grammaticalCase) => shortCases[grammaticalCase]);
  return [forms, origin, governed].filter((part) => part !== undefined && part !== '').join('; ');
}

/** Words that English adds to the form of another: *to announce*, *has announced*, *the visit*. */
const small: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'of', 'to', 'is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'will'],
]);

/** A word without what inflects it, for comparison only: *countries* and *country*, *announced* and *announcing*. */
function cutEnding(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/(?:’s|s’)$/, '')
    .replace(/ie[sd]$/, 'y')
    .replace(/(?<=..)(?:ing|ed|es|s)$/, '')
    .replace(/(?<=..)e$/, '')
    .replace(/([bdgmnprt])\1$/, '$1');
}

function foldGloss(gloss: string): string {
  const words = gloss
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const full = words.filter((word) => !small.has(word));
  return (full.length > 0 ? full.map(cutEnding) : words).join(' ');
}

/** Whether two glosses say the same, whatever their form: *detail* and *details*. */
export function isSameGloss(one: string, other: string): boolean {
  return foldGloss(one) === foldGloss(other);
}

/**
 * Whether a dictionary's gloss tells already what a word means here: *counterpart* tells *counterparts*, *to announce* tells
 * *announced*. Only its first meaning does: of *to exist; to pass (an exam)* a reader must be told which one it is.
 */
export function isToldBy(gloss: string, dictionaryGloss: string): boolean {
  const [first = ''] = dictionaryGloss.split(';');
  return [first, ...first.split(',')].some((sense) => isSameGloss(sense, gloss));
}
