import { confirmGlosses } from '#article/adopt/confirm-glosses.ts';
import { decodePiece, decodeSource } from '#article/adopt/decode-source.ts';
import { divideBlocks } from '#article/adopt/divide-blocks.ts';
import { divideFile, type TextPlan } from '#article/adopt/divide-file.ts';
import { insertLines } from '#article/adopt/insert-lines.ts';
import { isUnchecked } from '#article/adopt/is-unchecked.ts';
import { matchTranslation, placePairs, type TranslationMatch } from '#article/adopt/match-translation.ts';
import { outlineFile } from '#article/adopt/outline-file.ts';
import { readText } from '#article/adopt/read-text.ts';
import { recogniseFormat } from '#article/adopt/recognise-format.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';
import type { Comment, Sentence } from '#article/conllu/sentence.ts';
import type { Localized } from '#article/document/language.ts';

/** An English text for one of the texts of a file. */
export interface GivenTranslation {
  /** Which of the file's texts it is of, from 0. */
  readonly part: number;
  /** As it was pasted; or, where it was made sentence by sentence, those in pairs as `writePairs` has them. */
  readonly text: string;
  readonly isPaired?: boolean;
  /** Who made it, and how, as the file is to say: one line. */
  readonly madeBy: string;
  /** The same for readers, where the file doesn't tell them who made its layers. */
  readonly told: Localized;
}

/** A file with the translation of one of its texts, and how well that fitted. */
export interface TranslatedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly match: TranslationMatch;
}

/** The sentences of a text, those left out that can't be read. */
function readSentences(
  bytes: Uint8Array,
  outline: Parameters<typeof readText>[1],
  plan: TextPlan,
): readonly Sentence[] {
  const reading = readText(bytes, outline, plan);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value.sentences;
}

/** The line behind which a comment of a sentence is to stand: `# text`, else before its words. */
function lineBehind({ comments, tokens, line }: Sentence): number {
  const text = comments.findLast(({ key }) => key === 'text')?.line;
  return text === undefined ? (tokens[0]?.line ?? line) : text + 1;
}

/** The line before which it stands how a layer was made: behind what the file says of others, if it does. */
function lineOfOrigin(sentence: Sentence): number {
  const last = sentence.comments.findLast(({ key }) => key.startsWith('made_by::'));
  return last ? last.line + 1 : lineBehind(sentence);
}

const glossOrigin =
  '# made_by::confirmed_glosses = of nouns, verbs and adjectives, the one sense of the Ding list (GPL-2.0-or-later) that stands in text_en';

/**
 * Adds a translation to a text of a CoNLL-U file: `# text_en` where a sentence has found its own, and who made it. Of what this site itself has found
 * of a plain text the words have glosses, too, where the translation confirms one. All else stays byte for byte. Undefined where the file is none,
 * or hasn't got the text.
 * @param senses of German words, which tell what belongs together; without them lengths, names and numbers do
 */
export function translateFile(
  source: Uint8Array,
  { part, text, isPaired = false, madeBy, told }: GivenTranslation,
  senses?: SenseTable,
): TranslatedFile | undefined {
  const decoded = decodeSource(source);
  if (!decoded.ok || recogniseFormat(decoded.bytes) !== undefined) return undefined;
  const { bytes } = decoded;
  const outline = outlineFile(bytes);
  const plan = divideFile(outline).texts[part];
  const first = plan && outline.sentences[plan.first];
  if (!plan || !first) return undefined;
  const sentences = readSentences(bytes, outline, plan);
  const [opening] = readSentences(bytes, outline, { ...plan, first: plan.opening, end: plan.opening + 1 });
  const comments: readonly Comment[] = opening?.comments ?? [];
  const { blocks } = divideBlocks(sentences, plan.joins !== undefined);
  const title = comments.find(({ key }) => key === 'title' || key === 'meta::title')?.value;
  const match = isPaired
    ? placePairs(sentences, text, title)
    : matchTranslation(
        blocks.map((block) => sentences.slice(block.first, block.first + block.length)),
        { text, hasTitle: title !== undefined },
        senses,
      );
  const insertions = new Map<number, readonly string[]>();
  const insert = (line: number, added: readonly string[]) =>
    insertions.set(line, [...(insertions.get(line) ?? []), ...added]);
  const [start] = sentences;
  const glosses =
    senses && isUnchecked(comments) ? confirmGlosses(sentences, match.translations, senses) : new Map();
  if (start && match.translated > 0)
    insert(lineOfOrigin(start), [
      // Of a later part the headline stands before the first.
      ...(match.title === undefined || plan.first !== plan.opening
        ? []
        : [`# meta::title_en = ${match.title}`]),
      ...(comments.some(({ key }) => key === 'meta::annotation')
        ? []
        : [`# annotation = ${told.de}`, `# annotation_en = ${told.en}`]),
      `# made_by::text_en = ${madeBy}`,
      ...(glosses.size > 0 ? [glossOrigin] : []),
    ]);
  for (const [index, sentence] of sentences.entries()) {
    const english = match.translations[index];
    if (english !== undefined) insert(lineBehind(sentence), [`# text_en = ${english}`]);
  }
  const end = outline.sentences[plan.end]?.start ?? bytes.length;
  const piece = decodePiece(bytes, first.start, end);
  const written = new TextEncoder().encode(insertLines(piece, first.line, insertions, glosses));
  const whole = new Uint8Array(first.start + written.length + bytes.length - end);
  whole.set(bytes.subarray(0, first.start));
  whole.set(written, first.start);
  whole.set(bytes.subarray(end), first.start + written.length);
  return { bytes: whole, match };
}
