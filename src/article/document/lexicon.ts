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
  /** Nothing tells which of the senses is meant: they are a dictionary's, of any word of this form. */
  readonly areCandidates?: true;
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

/** An entry as a list prints it, its grammar in German. */
export interface PrintedEntry {
  /** *gibt bekannt, gab bekannt, hat bekanntgegeben*; *Partizip von ab|halten, hält ab, …*. */
  readonly forms?: string;
  /** *um + Akk.* */
  readonly governs?: string;
  readonly gloss: string;
  /** Nothing tells which of the senses is meant. */
  readonly areCandidates?: true;
}

/** Prints an entry for a list: what a card words in the reader's language is in German there, as in a dictionary. */
export function printEntry({ forms, gloss, governs = [], of, areCandidates }: LexiconEntry): PrintedEntry {
  const all = [
    ...(forms === undefined ? [] : [forms]),
    ...(of ? [`Partizip von ${of.dictionary}, ${of.forms}`] : []),
  ];
  const governed = writeGovernment(governs, (grammaticalCase) => shortCases[grammaticalCase]);
  return {
    ...(all.length > 0 && { forms: all.join(', ') }),
    ...(governed !== '' && { governs: governed }),
    gloss,
    ...(areCandidates && { areCandidates }),
  };
}

/** The headword alone, by which words of two texts are the same: *Außenminister* of *der Außenminister*, *bekanntgeben* of *bekannt|geben*. */
export function headwordOf(dictionary: string): string {
  return dictionary.replace(/^(?:der|die|das) /, '').replaceAll('|', '');
}

/** What a dictionary prints behind a headword: *warb, hat geworben (um + Akk.)*; empty where there is nothing. */
export function writeGrammar(entry: PrintedEntry | undefined): string {
  const governs = entry?.governs === undefined ? undefined : `(${entry.governs})`;
  return [entry?.forms, governs].filter((part) => part !== undefined).join(' ');
}

/** A headword with what a dictionary prints behind it: *werben um, wirbt, warb, hat geworben (um + Akk.)*. */
export function writeHeadword(dictionary: string, entry?: PrintedEntry): string {
  const grammar = writeGrammar(entry);
  return grammar === '' ? dictionary : `${dictionary}${entry?.forms === undefined ? '' : ','} ${grammar}`;
}

/** Words that English adds to the form of another: *to announce*, *has announced*, *the visit*, *it is about*. */
const small: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'the',
    'of',
    'to',
    'it',
    'is',
    'are',
    'was',
    'were',
    'be',
    'been',
    'has',
    'have',
    'had',
    'will',
  ],
]);

/** What remains of a gloss that has nothing but such words: *is to* and *to be*, *has* and *to have*. */
const infinitives: ReadonlyMap<string, string> = new Map([
  ...['is', 'are', 'was', 'were', 'been'].map((form) => [form, 'be'] as const),
  ...['has', 'had'].map((form) => [form, 'have'] as const),
]);

/** A word without what inflects it, for comparison only: *countries* and *country*, *announced* and *announcing*. */
function cutEnding(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/(?<=...)(?:al)?ly$/, '')
    .replace(/(?:’s|s’)$/, '')
    .replace(/ie[sd]$/, 'y')
    .replace(/(?<=..)(?:ing|ed|es|(?<!s)s)$/, '')
    .replace(/(?<=..)e$/, '')
    .replace(/([bdgmnprt])\1$/, '$1');
}

function foldGloss(gloss: string): string {
  const words = gloss
    .toLowerCase()
    .replaceAll(/\([^)]*\)|…/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const full = words.filter((word) => !small.has(word));
  if (full.length > 0) return full.map(cutEnding).join(' ');
  const verbs = words.filter((word) => word !== 'to').map((word) => infinitives.get(word) ?? word);
  return (verbs.length > 0 ? verbs : words).join(' ');
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

/**
 * What a dictionary's gloss says besides a meaning that is told already: of *to confer with, to talk things over with* beside *confer
 * with* the second; all of it where that isn't among its first.
 */
export function sensesBeside(gloss: string, dictionaryGloss: string): string {
  const [first = '', ...others] = dictionaryGloss.split(';');
  const senses = first.split(',');
  const left = isSameGloss(first, gloss) ? [] : senses.filter((sense) => !isSameGloss(sense, gloss));
  if (left.length === senses.length) return dictionaryGloss;
  return [...(left.length > 0 ? [left.join(',')] : []), ...others].join(';').trim();
}

/** What a word means: what the dictionary says, and what it is `here`, where that is more than another form of it. */
export interface Meaning {
  readonly gloss: string;
  readonly here?: string;
  /** They are a dictionary’s senses, and nothing tells which is meant. */
  readonly areCandidates?: true;
}

/** Puts together what a word means wherever it stands and what it means here; undefined where nothing is known of either. */
export function joinMeanings(
  gloss: string | undefined,
  entry: PrintedEntry | undefined,
): Meaning | undefined {
  if (!entry) return gloss === undefined ? undefined : { gloss };
  const { areCandidates } = entry;
  if (gloss === undefined) return { gloss: entry.gloss, ...(areCandidates && { areCandidates }) };
  // Of candidates the one that is meant is told, and no other.
  if (areCandidates) return { gloss };
  if (isToldBy(gloss, entry.gloss)) return { gloss: entry.gloss };
  return { gloss: entry.gloss, here: gloss };
}

/**
 * A meaning as one text: *to announce (here: released)*, *perhaps: ship; boat*; empty where nothing is known.
 * @param words how a reader's language says that
 */
export function writeMeaning(
  meaning: Meaning | undefined,
  words: { readonly here: string; readonly perhaps: string },
): string {
  if (!meaning) return '';
  const { gloss, here, areCandidates } = meaning;
  if (areCandidates) return `${words.perhaps} ${gloss}`;
  return here === undefined ? gloss : `${gloss} (${words.here} ${here})`;
}
