import type { Draft } from '#compile/draft.ts';
import { commentValue } from '#conllu/sentence.ts';
import type { Block, Section } from '#document/article.ts';

const blockPattern = /^(head|p|byline) \((\d+) s\)$/;

/**
 * Divides the sentences into blocks by `# newpar_block`, and the blocks into sections: a heading opens one, and so
 * does the first block. A section's anchor is the `# newpar id` of the block that opens it.
 * Errors: an unknown block, a count that doesn't match the next one's start, a section without an anchor.
 */
export function divideSections(draft: Draft): Draft {
  const sections: Section[] = [];
  const errors = [...draft.errors];
  let index = 0;
  while (index < draft.source.length) {
    const source = draft.source[index];
    if (!source) break;
    const comment = source.comments.find(({ key }) => key === 'newpar_block');
    const [, kind, count] = blockPattern.exec(comment?.value ?? '') ?? [];
    if (!kind || !count) {
      const line = comment?.line ?? source.line;
      const found = comment ? `"${comment.value ?? ''}"` : 'no "# newpar_block"';
      errors.push({
        line,
        column: 1,
        found,
        expected: '"head (N s)", "p (N s)" or "byline (N s)" where a block begins',
      });
      index += 1;
      continue;
    }
    const end = index + Number(count);
    const covered = draft.source.slice(index + 1, end);
    const strayed = covered.find((sentence) => sentence.comments.some(({ key }) => key.startsWith('newpar')));
    if (strayed || end > draft.source.length || count === '0') {
      const found = strayed
        ? `a block of ${covered.indexOf(strayed) + 1} sentences`
        : `${draft.source.length - index}`;
      errors.push({ line: comment?.line ?? source.line, column: 1, found, expected: `${count} sentences` });
    }
    const sentences = draft.sentences.slice(index, end);
    const opening = sections.length === 0;
    if (kind === 'head' || opening) {
      const id = commentValue(source, 'newpar id');
      if (!id || !/^[a-z][a-z0-9-]*$/.test(id)) {
        const expected = '"# newpar id = …" in small ASCII letters where a section begins';
        errors.push({ line: source.line, column: 1, found: id ? `"${id}"` : 'no "# newpar id"', expected });
      }
      const heading = kind === 'head' ? sentences[0] : undefined;
      sections.push({ id: id ?? '', ...(heading && { heading }), blocks: [] });
    }
    if (kind !== 'head') {
      const block: Block = { kind: kind === 'byline' ? 'byline' : 'paragraph', sentences };
      const section = sections.pop();
      if (section) sections.push({ ...section, blocks: [...section.blocks, block] });
    }
    index = Math.max(end, index + 1);
  }
  return { ...draft, sections, errors };
}
