import type { Candidate } from '#article/analyse/candidate.ts';
import { openCandidates } from '#article/analyse/find-candidates.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import { isPreposition } from '#article/analyse/preposition-cases.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';
import { definiteArticle } from '#article/conllu/definite-article.ts';

/** What a line of a list of words says. */
export type NamedLine =
  /** As a dictionary prints it: *das Haus*, *ab|fahren*. */
  | {
      readonly kind: 'word';
      readonly dictionary: string;
      readonly upos?: string;
      /** The preposition that stands by it, and is no part of the word: *auf*, *auf/über*. */
      readonly without?: string;
    }
  /** A form of several words: these. */
  | { readonly kind: 'several'; readonly lemmas: readonly string[] }
  /** No dictionary has it. */
  | { readonly kind: 'unknown' }
  /** More than one word, or none. */
  | { readonly kind: 'phrase' };

/** Names the lines of a list. */
export type LineNamer = (line: string) => NamedLine;

/** What lists have before a word: a byte order mark, a number, a stroke, and whom or what a verb has: *(sich) etw. ansehen*. */
const before =
  /^\uFEFF?\s*(?:(?:\d+|[a-z])[.)]\s*|[-–—•*·]\s+)?(?:(?:sich|\(sich\)|\(?(?:etw|jm|jmd|jmdn|jmdm|jdn|jdm)\.?\)?|etwas|jemand(?:en|em))\s+)*/;

/** Whom or what a word has: *freuen auf etw.*, *bitten jdn. um etwas*. */
const placeholder = /^(?:sich|(?:etw|jm|jmd|jmdn|jmdm|jdn|jdm)\.?|etwas|jemand(?:en|em))$/;

/** Where what stands behind a word begins: *der Hund, -e*, *Hund ¨-er*, *ab|fahren (ist)*, *Hund – dog*, *Hund = dog*, *warten auf + A*. */
const behind = /[\t,;:=([→+]|\s[-–—¨~"]/;

const article = /^(?<article>der|die|das)(?:\/(?:der|die|das))*\s+/i;

/** A bar of another kind: *ab-fahren*, *ab·holen*. */
const otherBar = /^(\p{Ll}+)[-·](?=\p{Ll}+$)/u;

/** The word of a line with nothing around it; of a table its first cell. */
function readCell(line: string): string {
  const quoted = /^\uFEFF?"(?<cell>[^"]*)"/.exec(line)?.groups?.cell;
  const rest = (quoted ?? line).normalize('NFC').replace(before, '');
  return (rest.split(behind)[0] ?? '')
    .trim()
    .replace(/[.!?*]+$/, '')
    .replace(otherBar, '$1|');
}

/** *auf*, *auf/über*. */
function arePrepositions(word: string): boolean {
  return word.split('/').every(isPreposition);
}

/** The word of several that has the others by it: *freuen* of *freuen auf* and of *auf etwas freuen*; of *zu Hause* none. */
function findGoverning(cell: string): string | undefined {
  const words = cell.split(/\s+/);
  const [first = '', second = ''] = words;
  const isPhrase = arePrepositions(first) && !placeholder.test(second);
  const [only, other] = words.filter((word) => !arePrepositions(word) && !placeholder.test(word));
  return isPhrase || other !== undefined ? undefined : only;
}

/** A preposition behind the word: *warten (auf)*, *freuen auf, über*; *an* may be English, where it has a word behind it. */
const added = /[(,]\s*(?<words>\p{Ll}+(?:\/\p{Ll}+)*)\s*(?:[),+]|$)/gu;

/** The prepositions of a line beside its word, of a cell that has them by it or behind that; undefined where there are none. */
function findLeft(line: string, cell: string, isGoverning: boolean): string | undefined {
  const within = isGoverning ? cell.split(/\s+/).filter(arePrepositions) : [];
  const after = Array.from(line.matchAll(added), ({ groups }) => groups?.words ?? '').filter(arePrepositions);
  const all = [...within, ...after];
  return all.length > 0 ? all.join(', ') : undefined;
}

/** Whether a word may have a preposition by it: *warten*, *stolz*, *Angst*. */
function canGovern({ upos }: Candidate): boolean {
  return upos === 'VERB' || upos === 'ADJ' || upos === 'NOUN';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whether a form may be a plural: of *die Lehrer* the article is no lemma's. */
function isPlural(word: string, table: FormTable): boolean {
  return table.find(word).some(({ feats }) => /Case=Nom.*Number=Plur/.test(feats));
}

/** The article of a noun: that which was written with its lemma, for a list knows better (*die See*); else the only one that it has. */
function articleOf(
  word: string,
  { lemma }: Candidate,
  nouns: readonly Candidate[],
  written: string | undefined,
  table: FormTable,
): string | undefined {
  if (written !== undefined && word === lemma && (written !== 'die' || !isPlural(word, table)))
    return written;
  const all = new Set(nouns.flatMap(({ gender }) => definiteArticle(gender) ?? []));
  if (all.size === 1) return [...all][0];
  if (written !== undefined && all.has(written)) return written;
  // *Liebe* is a noun of its own beside *der, die, das Liebe*: these are *der Lieben* in the dative.
  const dative = /Case=Dat\|Gender=Fem\|Number=Sing/;
  return table.find(lemma).some(({ feats }) => dative.test(feats)) ? 'die' : undefined;
}

/** A verb with a bar behind its particle, if it has one: *ab|fahren*, for there is *abzufahren*. */
function divideVerb(lemma: string, table: FormTable): string {
  for (let at = 2; at < lemma.length - 2; at++) {
    const [particle, rest] = [lemma.slice(0, at), lemma.slice(at)];
    const isDivided = table.find(`${particle}zu${rest}`).some((reading) => reading.lemma === lemma);
    if (isDivided) return `${particle}|${rest}`;
  }
  return lemma;
}

/** Opens what names lines of a list of words, as a course or a reader writes them: by the dictionary, where these stand in no sentence. */
export function openLineNamer(table: FormTable, senses: SenseTable): LineNamer {
  const find = openCandidates(table);
  const findWord = (word: string, isNoun: boolean): readonly Candidate[] => {
    // As it is written; else as one writes it who has a phone begin each line with a capital, or who writes none.
    const ways = [() => find(word, false), () => find(word, true), () => find(capital(word), false)];
    for (const way of ways) {
      const { all, isKnown } = way();
      const fitting = all.filter(({ upos }) => (isNoun ? upos === 'NOUN' : upos !== 'PROPN'));
      if (isKnown && fitting.length > 0) return fitting;
    }
    return [];
  };
  /** Whether a line has words of their own behind its first: *Hund, Katze*. Its forms (*ging, ist gegangen*) and English words are none. */
  const hasOthers = (line: string, first: string): boolean =>
    line
      .split(/[,;]/)
      .slice(1)
      .map((piece) => readCell(piece).replace(article, ''))
      .filter(
        (piece) => piece !== 'sich' && !isPreposition(piece) && piece.toLowerCase() !== first.toLowerCase(),
      )
      .some((piece) => find(piece, false).all.some(({ lemma }) => lemma === piece));
  const nameLine: LineNamer = (line) => {
    const cell = readCell(line);
    const written = article.exec(cell)?.groups?.article?.toLowerCase();
    const whole = cell.replace(article, '').replaceAll('|', '');
    const governing = whole.includes(' ') ? findGoverning(whole) : undefined;
    const word = governing ?? whole;
    if (hasOthers(line, word)) return { kind: 'phrase' };
    if (!/^\p{L}[\p{L}\p{M}’'-]*$/u.test(word)) return { kind: 'phrase' };
    const found = findWord(word, written !== undefined);
    // Who writes *gefallen* means that, and not a form of *fallen*.
    const own = found.filter(({ lemma }) => lemma === word);
    if (governing !== undefined && !own.some(canGovern)) return { kind: 'phrase' };
    const meant = own.length > 0 ? own : found;
    const lemmas = [...new Set(meant.map(({ lemma }) => lemma))];
    const [first] = meant;
    if (!first) {
      // *Cashflow*, of which only the other dictionary knows; its article is the one that was written.
      if (senses.find(word, written === undefined ? undefined : 'NOUN').length === 0)
        return { kind: 'unknown' };
      return written === undefined
        ? { kind: 'word', dictionary: word }
        : { kind: 'word', dictionary: `${written} ${word}`, upos: 'NOUN' };
    }
    if (lemmas.length > 1) return { kind: 'several', lemmas };
    const { lemma, upos } = first;
    const noun = upos === 'NOUN' ? articleOf(word, first, meant, written, table) : undefined;
    if (noun !== undefined) return { kind: 'word', dictionary: `${noun} ${lemma}`, upos };
    return { kind: 'word', dictionary: upos === 'VERB' ? divideVerb(lemma, table) : lemma, upos };
  };
  return (line) => {
    const named = nameLine(line);
    if (named.kind !== 'word') return named;
    const cell = readCell(line);
    const without = findLeft(line, cell, cell.includes(' '));
    return without === undefined ? named : { ...named, without };
  };
}
