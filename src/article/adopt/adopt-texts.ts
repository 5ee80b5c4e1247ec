import type { Adoption, AdoptionStep, TextPlace } from '#article/adopt/adopted.ts';
import { compileText } from '#article/adopt/compile-text.ts';
import { decodePiece, decodeSource } from '#article/adopt/decode-source.ts';
import { divideFile, type TextPlan } from '#article/adopt/divide-file.ts';
import { gatherFindings } from '#article/adopt/gather-findings.ts';
import { type FileOutline, outlineFile } from '#article/adopt/outline-file.ts';
import { readText } from '#article/adopt/read-text.ts';
import { recogniseFormat } from '#article/adopt/recognise-format.ts';
import { parseComment } from '#article/conllu/parse-comment.ts';
import type { Comment } from '#article/conllu/sentence.ts';
import { splitLines } from '#article/conllu/split-lines.ts';
import type { CommonForms } from '#article/document/frequency.ts';
import { judgeSentences } from '#article/lint/judge-sentences.ts';

/** What is known of a file besides its content. */
export interface AdoptionOptions {
  /** What it is called, with its ending; what was pasted has a name all the same. */
  readonly fileName: string;
  /** Without them no word counts as common. */
  readonly commonForms?: CommonForms;
  /** Whether a text is opened without the sentences that can't be read, as a reader may ask for who was told of them. */
  readonly withoutLost?: boolean;
  /** Which part of a longer text the file is, where it was divided before. */
  readonly part?: NonNullable<TextPlan['part']>;
}

/** How much of the comments before a document's first word is read, in bytes. */
const longestOpening = 20_000;

function readOpening(bytes: Uint8Array, { sentences }: FileOutline, index: number): readonly Comment[] {
  const start = sentences[index]?.start ?? 0;
  const lines = splitLines(decodePiece(bytes, start, start + longestOpening), sentences[index]?.line);
  const end = lines.findIndex(({ text }) => text.trim() !== '' && !text.startsWith('#'));
  return lines
    .slice(0, end === -1 ? undefined : end)
    .filter(({ text }) => text.startsWith('#'))
    .map(parseComment);
}

function placeOf(
  { sentences, lines }: FileOutline,
  { first, end }: TextPlan,
  opening: readonly Comment[],
): TextPlace {
  const document = opening.find(({ key }) => key === 'newdoc id')?.value;
  return {
    firstLine: sentences[first]?.line ?? 1,
    lastLine: (sentences[end]?.line ?? lines + 1) - 1,
    ...(document && { document }),
  };
}

/**
 * Takes in a file from elsewhere: recognises it by its content and makes a readable text of each of its documents, one after the
 * other, so that who runs it can show the first, tell how far it is, and stop. It never throws.
 * @param source the file's bytes, or a text that was pasted
 * Source: FORMAT.md, “Files from elsewhere”.
 */
export function* adoptTexts(
  source: Uint8Array | string,
  { fileName, commonForms = new Map(), withoutLost = false, part: ofLonger }: AdoptionOptions,
): Generator<AdoptionStep, Adoption> {
  const decoded = decodeSource(source);
  if (!decoded.ok) return decoded;
  const { bytes } = decoded;
  const refusal = recogniseFormat(bytes);
  if (refusal !== undefined) return { ok: false, refusal };
  const outline = outlineFile(bytes);
  const { texts: plans, leftOut } = divideFile(outline);
  const findings = gatherFindings(bytes, outline);
  const slugs = new Map<string, number>();
  const of = plans.reduce((sum, { first, end }) => sum + end - first, 0);
  let passed = 0;
  let texts = 0;
  let broken = 0;
  yield { kind: 'progress', done: 0, of };
  for (const plan of plans) {
    const reading = readText(bytes, outline, plan);
    let step = reading.next();
    for (; !step.done; step = reading.next()) yield { kind: 'progress', done: passed + step.value, of };
    const { sentences, hindrances, lost, slips } = step.value;
    passed += plan.end - plan.first;
    const opening = readOpening(bytes, outline, plan.opening);
    const place = placeOf(outline, plan, plan.joins === undefined ? opening : []);
    const { part = ofLonger, joins } = plan;
    const compiled =
      sentences.length === 0 || (hindrances.length > 0 && !withoutLost)
        ? undefined
        : compileText(sentences, {
            ...{ opening, fileName, slugs, place, commonForms, lost, before: plan.first - plan.opening },
            ...(part && { part }),
            ...(joins !== undefined && { joins }),
            ...(outline.entityNames !== undefined && { entityNames: outline.entityNames }),
          });
    findings.addErrors(hindrances, 'format', 'error');
    findings.addErrors(slips, 'format', compiled ? 'warning' : 'error');
    if (compiled?.ok) {
      texts += 1;
      yield { kind: 'text', text: compiled.text };
      const isGerman = compiled.text.language === 'de';
      findings.addWarnings(judgeSentences(sentences, slips, isGerman, opening));
    } else {
      if (compiled) findings.addErrors(compiled.errors, 'article', 'error');
      broken += 1;
      yield { kind: 'broken', place };
    }
    yield { kind: 'progress', done: passed, of };
  }
  return { ok: true, texts, broken, leftOut, findings: findings.show() };
}
