import { miscPlaces, miscValuePlace } from '#article/conllu/find-misc.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { splitEntity } from '#article/conllu/split-entity.ts';

/**
 * Whether a mention of one word is closed before the longer one that ends with it: in *(seinem Besuch in (Astana))* the
 * city is inside the visit, `(e9-place-1-Astana)e8)`. The other way round the brackets say that they cross.
 * Source: ufal.mff.cuni.cz/corefud, file format; the validator's "spurious-entity-statement".
 */
export function checkBrackets(sentence: Sentence): readonly FormatError[] {
  return sentence.tokens.flatMap((token) =>
    miscPlaces(token, 'Entity').flatMap((place) => {
      const chunks = splitEntity(place.item.value ?? '', miscValuePlace(place)).value;
      const opening = chunks.findIndex(({ opens }) => opens);
      const [first, closing] = [chunks[opening], chunks[opening - 1]];
      if (first === undefined || closing === undefined || !first.closes) return [];
      const { line, column, text } = first;
      return [{ line, column, found: quoteText(`(${text})`), expected: `it before "${closing.text})"` }];
    }),
  );
}
