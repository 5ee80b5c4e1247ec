import type { Comment } from '#article/conllu/sentence.ts';

/** Whether a file is what this site has found of a plain text, and nobody has looked it over, by the comments before its first word. */
export function isUnchecked(opening: readonly Comment[]): boolean {
  const says = (key: string, value: string) =>
    opening.some((comment) => comment.key === key && comment.value === value);
  return says('generator', 'Lesart') && says('checked_by', 'nobody');
}
