import type { PlaceInJson } from '#article/compile/parse-json.ts';
import type { Edition } from '#article/compile/read-edition.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import type { Sentence } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';

/**
 * Checks what other versions of an article have otherwise.
 * @param at tells where in the edition's file a value stands
 * Errors: a sentence that the article doesn't have, words that the sentence doesn't have.
 */
export function checkVersions(
  { versions }: Edition,
  at: PlaceInJson,
  sentences: readonly Sentence[],
): readonly FormatError[] {
  return versions.flatMap(({ changes }, version) =>
    changes.flatMap(({ sentence, ours }, index): readonly FormatError[] => {
      const path = ['versions', version, 'changes', index] as const;
      const own = sentences.find(({ id }) => id === sentence);
      if (!own) {
        const place = at([...path, 'sentence']);
        return [{ ...place, found: `"${sentence}"`, expected: 'a sent_id of the article' }];
      }
      if (inlineText(own.inlines).includes(ours)) return [];
      return [{ ...at([...path, 'ours']), found: `"${ours}"`, expected: 'words of the sentence' }];
    }),
  );
}
