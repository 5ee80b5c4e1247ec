import { findMeantComment } from '#article/conllu/find-meant.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { type Comment, findComment, type Sentence } from '#article/conllu/sentence.ts';

// Other tools' names, which are no misspelling of what a sentence must have.
const KEYS: readonly string[] = ['text_en', 'sent_nr'];

/**
 * Whether each sentence says its name and its text.
 * Errors: `# sent_id` or `# text` missing, given twice or without a value; a sent_id with a blank or a slash, or one
 * that another sentence has: it is the sentence's anchor in the page.
 * Source: universaldependencies.org/format.html, Sentence Boundaries and Comments.
 */
export function checkComments(sentences: readonly Sentence[]): readonly FormatError[] {
  const lineOf = new Map<string, number>();
  return sentences.flatMap((sentence) => {
    const errors = [...checkOnce(sentence, 'sent_id'), ...checkOnce(sentence, 'text')];
    const comment = findComment(sentence, 'sent_id');
    if (!comment?.value) return errors;
    const earlier = lineOf.get(comment.value);
    if (earlier === undefined) lineOf.set(comment.value, comment.line);
    return [...errors, ...checkName(comment, comment.value, earlier)];
  });
}

function checkOnce(sentence: Sentence, key: string): readonly FormatError[] {
  const [first, ...others] = sentence.comments.filter((comment) => comment.key === key);
  if (first === undefined) {
    const meant = sentence.comments.find((comment) => findMeantComment(comment, [...KEYS, key]) === key);
    const found = meant === undefined ? `a sentence without # ${key}` : quoteText(`# ${meant.key}`);
    return [{ line: (meant ?? sentence).line, column: 1, found, expected: `# ${key} = …` }];
  }
  const again = others.map((comment) => ({
    line: comment.line,
    column: 1,
    found: `a second # ${key}`,
    expected: `one (line ${first.line})`,
  }));
  if (first.value) return again;
  return [{ ...commentPlace(first), found: `# ${key} without a value`, expected: `# ${key} = …` }, ...again];
}

function checkName(comment: Comment, name: string, earlier: number | undefined): readonly FormatError[] {
  const unfit = name.search(/[\s/]/);
  if (unfit !== -1) {
    const found = quoteText(name.charAt(unfit));
    return [{ ...commentPlace(comment, unfit), found, expected: 'a sent_id without blank or slash' }];
  }
  if (earlier === undefined) return [];
  const expected = `a sent_id of its own (line ${earlier} has this one)`;
  return [{ ...commentPlace(comment), found: quoteText(name), expected }];
}
