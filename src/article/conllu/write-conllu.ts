import { writeMiscItem } from '#article/conllu/parse-misc.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import type { TokenLine } from '#article/conllu/token.ts';
import { writeId } from '#article/conllu/write-id.ts';

/**
 * Writes sentences as a CoNLL-U file: for a well-formed file, byte for byte what `parseConllu` read. Features, MISC items
 * and comments stand as they are given; an empty line ends every sentence, the last one too.
 * Source: universaldependencies.org/format.html.
 */
export function writeConllu(sentences: readonly Sentence[]): string {
  return sentences.map(writeSentence).join('');
}

function writeSentence(sentence: Sentence): string {
  const comments = sentence.comments.map((comment) => `#${comment.text}\n`);
  const tokens = sentence.tokens.map((token) => `${writeCells(token).join('\t')}\n`);
  return `${[...comments, ...tokens].join('')}\n`;
}

function writeCells(token: TokenLine): readonly string[] {
  const id = writeId(token);
  const feats = join(token.feats.map(({ name, values }) => `${name}=${values.join(',')}`));
  const misc = join(token.misc.map(writeMiscItem));
  if (token.kind === 'multiword') return [id, token.form, '_', '_', '_', feats, '_', '_', '_', misc];
  const grammar = [id, token.form, token.lemma ?? '_', token.upos ?? '_', token.xpos ?? '_', feats];
  const tree = token.kind === 'word' ? [`${token.head ?? '_'}`, token.deprel ?? '_'] : ['_', '_'];
  return [...grammar, ...tree, token.deps ?? '_', misc];
}

function join(items: readonly string[]): string {
  return items.length === 0 ? '_' : items.join('|');
}
