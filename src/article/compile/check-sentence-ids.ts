import type { Draft } from '#article/compile/draft.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { findComment } from '#article/conllu/sentence.ts';
import { pageAnchors } from '#article/document/anchors.ts';

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Checks that each `# sent_id` can be the sentence's anchor in the page: where two elements have one id, a link leads to the
 * wrong one.
 * Errors: one with a sign that an address writes otherwise, one that a part of the page or a mention (`s1.2-4`) has.
 */
export function checkSentenceIds(draft: Draft): Draft {
  const taken = new Set([...pageAnchors, ...draft.mentions.map(({ anchor }) => anchor)]);
  const errors = draft.source.flatMap((sentence): readonly FormatError[] => {
    const comment = findComment(sentence, 'sent_id');
    const id = comment?.value ?? '';
    if (comment === undefined || (idPattern.test(id) && !taken.has(id))) return [];
    const expected = idPattern.test(id)
      ? 'a sent_id that nothing else on the page has'
      : 'a sent_id of ASCII letters, digits, ".", "_" and "-", as it is an anchor';
    return [{ ...commentPlace(comment), found: quoteText(id), expected }];
  });
  return { ...draft, errors: [...draft.errors, ...errors] };
}
