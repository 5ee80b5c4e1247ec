import type { DraftWord, Pass } from '#article/analyse/draft.ts';
import { kindOfName } from '#article/analyse/names.ts';
import { tagOf } from '#article/analyse/tag-codes.ts';
import { readInput } from '#article/analyse/tag-input.ts';
import { tagSentence } from '#article/analyse/tagger.ts';

/** What the lists name, and what is nothing else: *Polen* are people too. */
function isKnownName(form: string): boolean {
  const kind = kindOfName(form);
  return (kind === 'place' || kind === 'organization') && form !== 'Polen';
}

/** The tag of what has lost a letter, which the tagger has hardly met: *’s*, *heil’ge*. */
function ofShort({ form, candidates }: DraftWord): string | undefined {
  const [first] = /^\p{Ll}*['’]\p{Ll}+$/u.test(form) ? candidates.all : [];
  return first && tagOf(first.upos, first.xpos);
}

/** Gives each word its tag; a name of the lists, or of someone whose given name stands elsewhere in the text, is always one. */
export const tagWords: Pass = (words, { table, weights, surnames }) => {
  const input = readInput(
    words.map(({ form }) => form),
    words.map(({ candidates }) => candidates),
    table,
  );
  const isName = (form: string) =>
    isKnownName(form) || surnames.has(form) || (form.endsWith('s') && surnames.has(form.slice(0, -1)));
  const tags = tagSentence(input, weights);
  return words.map((word, index) => {
    const tag = isName(word.form) ? 'PROPN NE' : (tags[index] ?? word.tag);
    return { ...word, tag: ofShort(word) ?? tag };
  });
};
