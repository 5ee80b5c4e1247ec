import type { Draft } from '#article/compile/draft.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { type Sentence as ConlluSentence, commentValue, findComment } from '#article/conllu/sentence.ts';
import { pageAnchors } from '#article/document/anchors.ts';
import type { Block, Section } from '#article/document/article.ts';

const blockPattern = /^(head|p|lg|byline) \(([1-9]\d*) s\)$/;
const kindsOfBlocks: Readonly<Record<string, Block['kind']>> = { lg: 'stanza', byline: 'byline' };
const countPattern = /\(([1-9]\d*) s\)$/;
const anchorPattern = /^[A-Za-z][A-Za-z0-9-]*$/;

/** What is wrong with the anchor of a section, if anything is. */
function checkAnchor(source: ConlluSentence, taken: ReadonlySet<string>): FormatError | undefined {
  const comment = findComment(source, 'newpar id');
  const id = comment?.value;
  const place = comment ? commentPlace(comment) : { line: source.line, column: 1 };
  if (!id) {
    return { ...place, found: 'no "# newpar id"', expected: '"# newpar id = …" where a section begins' };
  }
  if (!anchorPattern.test(id))
    return { ...place, found: quoteText(id), expected: 'an id of ASCII letters, digits and hyphens' };
  if (!taken.has(id)) return undefined;
  return { ...place, found: quoteText(id), expected: 'an id that nothing else on the page has' };
}

/** The first sentence behind the one at `index` where a block begins, or the end. */
function findBlockEnd(source: readonly ConlluSentence[], index: number): number {
  let end = index + 1;
  while (source[end]?.comments.some(({ key }) => key.startsWith('newpar')) === false) end += 1;
  return end;
}

/**
 * Divides the sentences into blocks by `# newpar_block`, and the blocks into sections: a heading opens one, and so
 * does the first block. A section's anchor is the `# newpar id` of the block that opens it.
 * Errors: an unknown block, a count that doesn't match the next one's start, a section without an anchor of its own.
 */
export function divideSections(draft: Draft): Draft {
  const sections: (Section & { readonly blocks: Block[] })[] = [];
  const errors: FormatError[] = [];
  const taken = new Set([...pageAnchors, ...draft.sentences.map(({ id }) => id)]);
  let index = 0;
  for (let source = draft.source[0]; source; source = draft.source[index]) {
    const comment = findComment(source, 'newpar_block');
    const place = comment ? commentPlace(comment) : { line: source.line, column: 1 };
    const [, kind, count] = blockPattern.exec(comment?.value ?? '') ?? [];
    if (!kind || !count) {
      const found = comment ? quoteText(comment.value ?? '') : 'no "# newpar_block"';
      const expected = '"head (N s)", "p (N s)", "lg (N s)" or "byline (N s)" where a block begins';
      errors.push({ ...place, found, expected });
      // The sentences that it counts, or up to the next block, are of this one, whatever it is.
      const [, given] = countPattern.exec(comment?.value ?? '') ?? [];
      index = Math.min(findBlockEnd(draft.source, index), given ? index + Number(given) : Infinity);
      continue;
    }
    const end = index + Number(count);
    const length = Math.min(findBlockEnd(draft.source, index), end) - index;
    if (index + length < end) {
      errors.push({ ...place, found: `a block of ${length} sentences`, expected: `${count} sentences` });
    }
    const sentences = draft.sentences.slice(index, end);
    const previous = sections.at(-1);
    if (kind === 'head' || !previous) {
      const error = checkAnchor(source, taken);
      if (error) errors.push(error);
      const heading = kind === 'head' ? sentences[0] : undefined;
      const id = commentValue(source, 'newpar id') ?? '';
      taken.add(id);
      sections.push({ id, ...(heading && { heading }), blocks: [] });
    }
    const section = sections.at(-1);
    if (kind !== 'head' && section) {
      section.blocks.push({ kind: kindsOfBlocks[kind] ?? 'paragraph', sentences });
    }
    index = end;
  }
  return { ...draft, sections, errors: [...draft.errors, ...errors] };
}
