import { type Cells, casesOf, everyCell, inCase, inColumn, readCells } from '#article/analyse/cells.ts';
import { type DraftWord, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';
import { endOf, findNounPhrases, type NounPhrase, startOf } from '#article/analyse/noun-phrases.ts';
import { governedBy } from '#article/analyse/preposition-cases.ts';

/** What the endings of adjectives mean behind *der*, and where nothing is before them that tells the case. */
const weak: ReadonlyMap<string, Cells> = new Map([
  ['e', readCells('Nom.Masc NA.Fem NA.Neut')],
  ['en', readCells('Acc.Masc Dat.MN Gen.MN Dat.Fem Gen.Fem NA.Plur Dat.Plur Gen.Plur')],
]);
const strong: ReadonlyMap<string, Cells> = new Map([
  ['e', readCells('NA.Fem NA.Plur')],
  ['en', readCells('Acc.Masc Gen.MN Dat.Plur')],
  ['er', readCells('Nom.Masc Dat.Fem Gen.Fem Gen.Plur')],
  ['es', readCells('NA.Neut')],
  ['em', readCells('Dat.MN')],
]);

/** What an adjective’s ending means behind what stands before it. */
function cellsOfAdjective(form: string, determiner: DraftWord | undefined): Cells {
  const ending = /e[mnrs]?$/.exec(form)?.[0] ?? '';
  if (determiner === undefined) return strong.get(ending) ?? everyCell;
  const small = determiner.form.toLowerCase();
  if (/^(?:der|die|das|dem|den|des|dies.+|jen.+|jede.+|welche.+|alle.?)$/.test(small))
    return weak.get(ending) ?? everyCell;
  if (/^(?:k?ein|[mds]ein|ihr|unser|euer)$/.test(small) && ending !== 'e')
    return strong.get(ending) ?? everyCell;
  return everyCell;
}

/** Words that are declined as adjectives are: by themselves their endings tell more than behind an article. */
const adjectival = /^(?:beid|solch|viel|wenig|meist|ander|sämtlich)(e[mnrs]?)$/i;

function cellsOfDeterminer(form: string): Cells {
  return strong.get(adjectival.exec(form)?.[1]?.toLowerCase() ?? '') ?? everyCell;
}

/** What all words of a phrase may be together; where that is nothing, the noun isn’t asked, and then not the adjectives. */
function cellsOfPhrase(
  words: readonly DraftWord[],
  { determiner, adjectives, head, preposition, isCounted }: NounPhrase,
): Cells {
  const article = determiner === undefined ? undefined : words[determiner];
  const governed = preposition === undefined ? everyCell : governedBy(words[preposition]?.form ?? '');
  const own = words[head]?.cells ?? everyCell;
  const described = adjectives.reduce((cells, at) => {
    const adjective = words[at];
    return adjective ? cells & adjective.cells & cellsOfAdjective(adjective.form, article) : cells;
  }, everyCell);
  const articles = article === undefined ? everyCell : article.cells & cellsOfDeterminer(article.form);
  // Without an article or an adjective nothing shows a genitive: *der Preis von Öl*, not *der Preis Öls*.
  const shown =
    article === undefined &&
    adjectives.length === 0 &&
    /[^s]$/.test(words[head]?.form ?? '') &&
    isNoun(words[head])
      ? ~inCase('Gen')
      : everyCell;
  const counted = isCounted ? inColumn('Plur') : everyCell;
  const ways = [
    own & described & articles & governed & shown & counted,
    own & described & articles & governed & shown,
    own & described & articles & governed,
    ...(isCounted ? [own & governed & inColumn('Plur')] : []),
    own & articles & governed,
    described & articles & governed,
    own & governed,
    articles & governed,
    own & articles,
  ];
  return ways.find((cells) => cells !== 0) ?? own;
}

function isNoun(word: DraftWord | undefined): boolean {
  return word !== undefined && uposOf(word) === 'NOUN';
}

/** Prepositions that a place or a state without an article follows in the dative: *in Berlin*, *vor Freude*. */
const inDative = /^(?:in|an|vor|unter|zwischen|hinter|neben)$/i;

/** A noun without article and adjective is a dative only where a preposition makes it one. */
function settleBare(words: readonly DraftWord[], phrase: NounPhrase, cells: Cells): Cells {
  const { preposition, determiner, adjectives, head } = phrase;
  if (
    determiner !== undefined ||
    adjectives.length > 0 ||
    !/^(?:NOUN|PROPN)$/.test(uposOf(words[head] ?? blank))
  )
    return cells;
  const form = preposition === undefined ? undefined : words[preposition]?.form;
  const wanted = form === undefined ? ~inCase('Dat') : inDative.test(form) ? inCase('Dat') : everyCell;
  return (cells & wanted) === 0 ? cells : cells & wanted;
}

/** What *und* joins has one case: *mit Kind und Hund*. In a row the commas before it do the same. */
function isJoined(words: readonly DraftWord[], before: NounPhrase | undefined, phrase: NounPhrase): boolean {
  const at = startOf(phrase) - 1;
  const joint = words[at];
  if (
    before === undefined ||
    joint === undefined ||
    phrase.preposition !== undefined ||
    endOf(before) !== at - 1
  )
    return false;
  if (/^(?:und|oder|sowie|&|bzw\.|beziehungsweise)$/.test(joint.form)) return true;
  const next = words[endOf(phrase) + 1]?.form ?? '';
  return joint.form === ',' && /^(?:und|oder|sowie)$/.test(next) && phrase.determiner === undefined;
}

/** A noun phrase behind a noun is its genitive where it can be one, and none elsewhere where it can be something else. */
function settleGenitive(words: readonly DraftWord[], phrase: NounPhrase, cells: Cells): Cells {
  const genitive = cells & inCase('Gen');
  if (genitive === 0 || genitive === cells || phrase.preposition !== undefined) return cells;
  if (
    phrase.determiner === undefined &&
    phrase.adjectives.length === 0 &&
    !/[sxzß]['’]?$/.test(words[phrase.head]?.form ?? '')
  )
    return cells & ~genitive;
  const before = words[startOf(phrase) - 1];
  const isBehindNoun = before !== undefined && /^(?:NOUN|PROPN|NUM)$/.test(uposOf(before));
  const isAlone = /^(?:PPER|PRF|PDS|PRELS|PIS|PWS)$/.test(xposOf(words[phrase.head] ?? blank));
  if (isBehindNoun && !isAlone) return genitive;
  return cells & ~genitive;
}

const blank = { form: '', candidates: { all: [], isKnown: false }, tag: ' ', options: [], cells: everyCell };

/** A noun’s own cells: of what it agrees with it has case and number, and its gender where it is known. */
function narrowWord(word: DraftWord, cells: Cells): DraftWord {
  const narrowed = word.cells & cells;
  const left = word.options.filter((option) => (option.cells & cells) !== 0);
  if (narrowed === 0) return { ...word, cells };
  return { ...word, cells: narrowed, options: left.length > 0 ? left : word.options };
}

/** What describes a plural has the gender of its noun; an article doesn’t show it, and has none. */
function withGender(word: DraftWord, gender: string): DraftWord {
  const isPlural = (word.cells & ~inColumn('Plur')) === 0;
  if (!isPlural || xposOf(word) === 'ART') return word;
  return { ...word, options: word.options.map((option) => ({ ...option, gender })) };
}

/**
 * Narrows case, gender and number by agreement within each noun phrase, by what its preposition governs, and by where a genitive
 * can stand.
 */
export const agree: Pass = (words) => {
  const result = [...words];
  let before: { readonly phrase: NounPhrase; readonly cells: Cells } | undefined;
  for (const phrase of findNounPhrases(words)) {
    const { determiner, adjectives, head, names } = phrase;
    const own = cellsOfPhrase(words, phrase);
    const isJoint = isJoined(words, before?.phrase, phrase);
    const shared = isJoint && before ? own & inCase(...casesOf(before.cells)) : 0;
    const cells = shared !== 0 ? shared : settleBare(words, phrase, settleGenitive(words, phrase, own));
    before = { phrase, cells };
    for (const at of [...(determiner === undefined ? [] : [determiner]), ...adjectives, head]) {
      const word = result[at];
      if (word) result[at] = narrowWord(word, cells);
    }
    const gender = result[head]?.options[0]?.gender;
    for (const at of [...(determiner === undefined ? [] : [determiner]), ...adjectives]) {
      const word = result[at];
      if (word && gender !== undefined && at !== head) result[at] = withGender(word, gender);
    }
    // A name has the case of its title, but a gender of its own.
    for (const at of names) {
      const word = result[at];
      if (word) result[at] = narrowWord(word, inCase(...casesOf(cells)) & inColumn('Masc', 'Fem', 'Neut'));
    }
  }
  return result;
};
