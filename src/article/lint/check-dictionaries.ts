import type { Path, PlaceInJson } from '#article/compile/parse-json.ts';
import type { Lexicon, NounEntry, VerbEntry, WordEntry } from '#article/compile/read-lexicon.ts';
import { nounBase } from '#article/compile/write-forms.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { Dictionaries, NounForms } from '#article/lint/dictionaries.ts';
import type { Finding } from '#article/lint/finding.ts';

/** What a dictionary has against an entry, at a key of it; none where it is the entry as a whole. */
interface Difference {
  readonly key?: string;
  readonly found: string;
  readonly expected: string;
}

function silent(word: string): readonly Difference[] {
  return [
    {
      found: `${quoteText(word)}, which the dictionary hasn’t`,
      expected: 'a "head" that it has, or a "remark"',
    },
  ];
}

function write(forms: readonly string[]): string {
  return forms.length === 0 ? 'none' : forms.map(quoteText).join(' or ');
}

/** A form of a compound, from that of its last part: *Amtskollegen* from *Kollegen*, *US-Dollars* from *Dollars*. */
function compound(start: string, form: string): string {
  return start === '' || start.endsWith('-')
    ? start + form
    : start + form.charAt(0).toLowerCase() + form.slice(1);
}

function startOf(lemma: string, head: string | undefined): string {
  return head === undefined ? '' : lemma.slice(0, -head.length);
}

function compareNoun(lemma: string, entry: NounEntry, forms: NounForms): readonly Difference[] {
  const start = startOf(lemma, entry.head);
  const differences: Difference[] = [];
  const { gender, genitive, plural } = forms;
  if (gender !== undefined && !entry.gender.includes(gender)) {
    differences.push({ key: 'gender', found: write(entry.gender), expected: quoteText(gender) });
  }
  if (genitive !== undefined && !entry.genitive.includes(compound(start, genitive))) {
    differences.push({
      key: 'genitive',
      found: write(entry.genitive),
      expected: quoteText(compound(start, genitive)),
    });
  }
  if (plural === undefined ? entry.plural.length > 0 : !entry.plural.includes(compound(start, plural))) {
    const expected = plural === undefined ? 'none' : quoteText(compound(start, plural));
    differences.push({ key: 'plural', found: write(entry.plural), expected });
  }
  return differences;
}

function checkNoun(lemma: string, entry: NounEntry, { noun }: Dictionaries): readonly Difference[] {
  const word = entry.head ?? lemma;
  const forms = noun(word) ?? noun(nounBase(word, entry));
  return forms ? compareNoun(lemma, entry, forms) : silent(word);
}

function checkVerb(lemma: string, entry: VerbEntry, { verb }: Dictionaries): readonly Difference[] {
  const word = entry.head ?? lemma;
  const forms = verb(word);
  if (!forms) return silent(word);
  const { present, past, participles } = forms;
  return [
    ...(present === entry.present
      ? []
      : [
          {
            key: 'present',
            found: quoteText(entry.present),
            expected: write(present === undefined ? [] : [present]),
          },
        ]),
    ...(past === entry.past
      ? []
      : [{ key: 'past', found: quoteText(entry.past), expected: write(past === undefined ? [] : [past]) }]),
    ...(participles.includes(entry.participle)
      ? []
      : [{ key: 'participle', found: quoteText(entry.participle), expected: write(participles) }]),
  ];
}

function checkAdjective(
  lemma: string,
  entry: WordEntry,
  { hasAdjective }: Dictionaries,
): readonly Difference[] {
  const word = entry.head ?? lemma;
  return hasAdjective(word) ? [] : silent(word);
}

/** What is wrong with an entry: it differs from the dictionaries and doesn't say why, or says so and doesn't differ. */
function judge(
  path: Path,
  lemma: string,
  { head, remark }: Pick<WordEntry, 'head' | 'remark'>,
  differences: readonly Difference[],
  at: PlaceInJson,
): readonly Finding[] {
  const toFinding = ({ key, found, expected }: Difference): Finding => ({
    ...at(key === undefined ? path : [...path, key]),
    severity: 'error',
    found,
    expected,
    rule: 'dictionary',
  });
  if (
    head !== undefined &&
    !(lemma.toLowerCase().endsWith(head.toLowerCase()) && lemma.length > head.length)
  ) {
    return [
      toFinding({ key: 'head', found: quoteText(head), expected: `what ${quoteText(lemma)} ends with` }),
    ];
  }
  if (remark === undefined) return differences.map(toFinding);
  if (differences.length > 0) return [];
  return [toFinding({ key: 'remark', found: 'a remark', expected: 'none, as the dictionary says the same' })];
}

/**
 * What is wrong with the entries of a lexicon, seen from the dictionaries: nouns, verbs and adjectives that they haven't, or have
 * otherwise, and that don't say why.
 * @param at tells where in the lexicon a value stands
 * Source: FORMAT.md, section 9.
 */
export function checkDictionaries(
  { NOUN, VERB, AUX, ADJ }: Lexicon,
  at: PlaceInJson,
  dictionaries: Dictionaries,
): readonly Finding[] {
  return [
    ...Object.entries(NOUN).flatMap(([lemma, entry]) =>
      judge(['NOUN', lemma], lemma, entry, checkNoun(lemma, entry, dictionaries), at),
    ),
    ...Object.entries({ VERB, AUX }).flatMap(([part, verbs]) =>
      Object.entries(verbs).flatMap(([lemma, entry]) =>
        judge([part, lemma], lemma, entry, checkVerb(lemma, entry, dictionaries), at),
      ),
    ),
    ...Object.entries(ADJ).flatMap(([lemma, entry]) =>
      judge(['ADJ', lemma], lemma, entry, checkAdjective(lemma, entry, dictionaries), at),
    ),
  ];
}
