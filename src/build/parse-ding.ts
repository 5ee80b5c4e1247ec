/** A headword with some of what it means. */
export interface DingSense {
  readonly headword: string;
  /** UD's part of speech; `X` where the list doesn't say. */
  readonly upos: string;
  readonly senses: readonly string[];
  /** How much the line has to say of this meaning, and how near the headword is to what the line is about; more is better. */
  readonly weight: number;
  /** Whether an article stands before the headword, which then is often one of several meanings. */
  readonly hasArticle: boolean;
}

const partsOfSpeech: readonly (readonly [tag: RegExp, upos: string])[] = [
  [/\{(?:[mfn](?:,[mfn])*|pl)\b/, 'NOUN'],
  [/\{v[tir]?\b/, 'VERB'],
  [/\{(?:adj\b|[^}]*; ?adj\b)/, 'ADJ'],
  [/\{(?:adv\b|[^}]*; ?adv\b)/, 'ADV'],
  [/\{prp\b/, 'ADP'],
  [/\{conj\b/, 'CCONJ'],
  [/\{p?pron\b/, 'PRON'],
  [/\{num\b/, 'NUM'],
  [/\{interj\b/, 'INTJ'],
];

const placeholder = /(?:etw|jdn|jdm|jds|jd)\.(?:\/(?:etw|jdn|jdm|jds|jd)\.)*/.source;
const before = 'an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|über|um|unter|von|vor|zu|zwischen';
/** What stands for something else: *etw.*, *sich*, and *auf jdn./etw.* with its preposition. */
const placeholders = new RegExp(
  `(?<![\\p{L}.])(?:(?:(?:${before}) )?${placeholder}|sich)(?![\\p{L}/])`,
  'gu',
);

/** What is no word: grammar, subjects, remarks, and signs for where something stands. */
const remarks = /\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|<[^>]*>/g;

/** Abbreviations of what stands before: *government /Gov.; Govt./*. */
const abbreviations = /\s\/(?=\S)[^/|]*\/(?=[\s;|]|$)/g;

/** Senses and headwords that nobody uses any more. */
const outdated = /\[(?:obs\.|archaic|dated|rare|alt|veraltet|obsolete|poet\.)\]/;

/** Subjects of which a general reader means a word last: *Hund* of a mine. */
const technical =
  /\[(?:aerodyn|agr|arch|astrol|astron|aviat|biochem|chem|constr|electr|envir|geol|hist|mach|math|meteo|min|mus|myc|naut|pharm|phil|photo|phys|print|statist|techn|telco|textil)\./;

/** English that is said by few, or not to everybody. */
const marginal = /\[(?:slang|dialect|Sc\.|humor\.|vulg\.|pej\.|formal|iron\.|geh\.)\]/;

const longestSense = 36;

/** Divides at a sign that stands in no brackets. */
function divide(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    if ('([{'.includes(one)) depth += 1;
    else if (')]}'.includes(one)) depth = Math.max(0, depth - 1);
    else if (one === sign && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
}

function tidy(text: string): string {
  return text.replace(remarks, ' ').replace(/\s+/g, ' ').trim();
}

/** What stands before a headword that is one word all the same: *die Polizei*, *ein bisschen*. */
const article = /^(?:d(?:er|ie|as) (?=\p{Lu}\p{L}+$)|ein (?=\p{Ll}+$))/u;

/** A word of the German side as a headword; nothing where it is several words. */
function readHeadword(term: string): Pick<DingSense, 'headword' | 'hasArticle'> | undefined {
  const written = tidy(tidy(term).replace(placeholders, ' '));
  const headword = written.replace(article, '');
  return /^\p{L}[\p{L}-]*\p{L}$|^\p{L}$/u.test(headword)
    ? { headword, hasArticle: headword !== written }
    : undefined;
}

function findPartsOfSpeech(term: string): readonly string[] {
  return partsOfSpeech.filter(([tag]) => tag.test(term)).map(([, upos]) => upos);
}

/** A sense as a gloss: without *to*, and without what only holds the place of an object. */
function readSense(term: string): readonly string[] {
  if (outdated.test(term)) return [];
  const sense = tidy(term)
    .replace(/^to /, '')
    .replace(/(?: (?:sb|sth|so)\.(?:\/(?:sb|sth)\.)?)+$/, '')
    .replace(/[!.]$/, '')
    .trim();
  const isGloss =
    sense !== '' && sense.length <= longestSense && !/…|\.\.\.|[;|]|\s\/|^[^\p{L}\d]/u.test(sense);
  return isGloss ? [sense] : [];
}

/**
 * Reads a line of the Ding list, `Haus {n}; Zuhause {n} | Häuser {pl} :: house; home | houses`: each headword of one word with the senses of
 * its part of the line. What stands below the first part is taken where it says that it is a word and no form or example.
 */
export function parseDing(line: string): readonly DingSense[] {
  const [german, english, ...more] = line.replace(abbreviations, '').split(' :: ');
  if (german === undefined || english === undefined || more.length > 0 || line.startsWith('#')) return [];
  const parts = divide(german, '|');
  const answers = divide(english, '|');
  return parts.flatMap((part, below) => {
    const answer = divide(answers[below] ?? '', ';');
    const isMarginal = (term: string) => Number(marginal.test(term));
    const senses = answer.toSorted((a, b) => isMarginal(a) - isMarginal(b)).flatMap(readSense);
    const terms = divide(part, ';');
    const ofLast = findPartsOfSpeech(terms.at(-1) ?? '');
    if (senses.length === 0 || (below > 0 && (ofLast.length === 0 || part.includes('{pl}')))) return [];
    return terms.flatMap((term, index): readonly DingSense[] => {
      const found = outdated.test(term) ? undefined : readHeadword(term);
      if (found === undefined) return [];
      const { headword, hasArticle } = found;
      const ofTerm = findPartsOfSpeech(term);
      // An adverb before *tun* is none, whatever the line says.
      const all = (ofTerm.length > 0 ? ofTerm : ofLast).filter(
        (upos) => upos !== 'VERB' || headword.endsWith('n'),
      );
      if (all.length === 0 && ofTerm.length + ofLast.length > 0) return [];
      // Common meanings have many forms and examples below them; a synonym may mean something else first.
      const isTechnical = technical.test(part) || technical.test(answers[below] ?? '');
      const weight = (below > 0 ? -2 : Math.log2(parts.length)) - (index > 0 ? 1 : 0) - (isTechnical ? 8 : 0);
      // *the police* of *die Polizei* is *police*.
      const own = hasArticle ? senses.map((sense) => sense.replace(/^the /, '')) : senses;
      return (all.length > 0 ? all : ['X']).map((upos) => ({
        headword,
        upos,
        senses: own,
        weight,
        hasArticle,
      }));
    });
  });
}
