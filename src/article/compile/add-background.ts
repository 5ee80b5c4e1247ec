import type { PlaceInJson } from '#article/compile/parse-json.ts';
import type { Edition } from '#article/compile/read-edition.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { type AnalysedSentence, type Analysis, printedWords } from '#article/document/analysis.ts';
import type { BackgroundNote } from '#article/document/background.ts';

interface Background {
  readonly notes: readonly BackgroundNote[];
  readonly analysis: Analysis;
  readonly errors: readonly FormatError[];
}

/** The stretches of a sentence's words, by their IDs, that are printed as a text; signs between them aren't looked at. */
function findStretches(sentence: AnalysedSentence, text: string): readonly (readonly number[])[] {
  const printed = printedWords(sentence);
  const forms = printed.map(([first = 0]) => {
    const one = sentence.contractions[first] ?? sentence.words[first - 1];
    return one?.form ?? '';
  });
  const wanted = text.split(' ');
  return printed.flatMap((_, start) =>
    wanted.every((form, index) => forms[start + index] === form)
      ? [printed.slice(start, start + wanted.length).flat()]
      : [],
  );
}

/** What is wrong with where a note stands, if anything is. */
function describeAnchor(sentence: AnalysedSentence | undefined, found: number): string | undefined {
  if (!sentence) return 'a sent_id of the article';
  if (found === 0) return 'words of the sentence, as it prints them';
  return found > 1 ? 'words that the sentence has once' : undefined;
}

/**
 * Finds the words that each note of background stands at, and adds it to what can be asked of them.
 * @param at tells where in the edition's file a value stands
 * Errors: a sentence that the article doesn't have, words that aren't in it or are there twice.
 */
export function addBackground({ notes }: Edition, at: PlaceInJson, analysis: Analysis): Background {
  const sentences = { ...analysis.sentences };
  const errors: FormatError[] = [];
  for (const [index, { anchor, text, sources }] of notes.entries()) {
    const sentence = Object.hasOwn(sentences, anchor.sentence) ? sentences[anchor.sentence] : undefined;
    const [words = [], ...others] = sentence ? findStretches(sentence, anchor.words) : [];
    const expected = describeAnchor(sentence, words.length > 0 ? 1 + others.length : 0);
    if (sentence && expected === undefined) {
      const background = [...(sentence.background ?? []), { words, text, sources }];
      sentences[anchor.sentence] = { ...sentence, background };
    } else {
      const key = sentence ? 'words' : 'sentence';
      const place = at(['notes', index, 'anchor', key]);
      errors.push({ ...place, found: `"${anchor[key]}"`, expected: expected ?? '' });
    }
  }
  const placed = notes.map(({ anchor, text, sources }) => ({ ...anchor, text, sources }));
  return { notes: placed, analysis: { ...analysis, sentences }, errors };
}
