import type { Checked } from '#article/conllu/checked.ts';
import { type MiscPlace, miscPlaces, miscValuePlace } from '#article/conllu/find-misc.ts';
import type { FormatError, Place } from '#article/conllu/format-error.ts';
import { type EntityOpening, parseEntityOpening } from '#article/conllu/parse-entity-opening.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { type EntityChunk, splitEntity } from '#article/conllu/split-entity.ts';
import { writeId } from '#article/conllu/write-id.ts';

/** A contiguous stretch of a mention, by the numbers of its nodes in the sentence, words and empty ones, from 1. */
export interface MentionPart {
  readonly first: number;
  readonly last: number;
  readonly opening: EntityOpening;
}

/** A mention as its brackets tell it: with the opening of its first part. */
export interface TracedMention {
  readonly opening: EntityOpening;
  readonly parts: readonly MentionPart[];
}

/** A mention on its way: the part that is open now, if one is, and those that are closed. */
interface Trace {
  readonly opening: EntityOpening;
  readonly parts: MentionPart[];
  open: { readonly first: number; readonly opening: EntityOpening } | undefined;
}

/** What the brackets of a sentence have told so far. */
interface Tracing {
  readonly traces: Trace[];
  /** Those of which a part is open, by its name, the one that was opened last at the end. */
  readonly open: Map<string, Trace[]>;
  /** Those that wait for a part, by what it will say of itself. */
  readonly waiting: Map<string, Trace[]>;
  /** What an opening bracket says is wrong; where the mention begins and ends is clear all the same. */
  readonly misnamed: FormatError[];
  /** Brackets that can't be read or are in the wrong place. */
  readonly unreadable: FormatError[];
  /** Brackets that close nothing. */
  readonly stray: FormatError[];
}

/** The mentions of a sentence, and whether its brackets are right, whatever the opening ones say. */
export interface TracedSentence extends Checked<readonly TracedMention[]> {
  readonly isBracketed: boolean;
}

/**
 * Follows the brackets of one sentence from word to word: each closing one ends the mention of its name that was opened
 * last, and each part of a discontinuous mention goes on where the one before it ended.
 * Errors: `Entity=` on a contraction, twice on a line or without a value; a bracket that closes nothing, is never
 * closed, or continues nothing; see also `splitEntity` and `parseEntityOpening`.
 * Source: ufal.mff.cuni.cz/corefud, file format: an empty node can be a mention, or be in one.
 */
export function traceMentions(sentence: Sentence, names: readonly string[]): TracedSentence {
  const tracing: Tracing = {
    traces: [],
    open: new Map(),
    waiting: new Map(),
    misnamed: [],
    unreadable: [],
    stray: [],
  };
  let node = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== 'multiword') node += 1;
    const [item, again] = miscPlaces(token, 'Entity');
    if (item === undefined) continue;
    if (again !== undefined)
      tracing.unreadable.push(errorAt(again, 'Entity again', 'one, with all brackets'));
    if (token.kind !== 'multiword') readItem(item, node, names, tracing);
    else
      tracing.unreadable.push(
        errorAt(item, `Entity on ${writeId(token)}`, 'Entity on words and empty nodes'),
      );
  }
  const { traces, misnamed, unreadable, stray } = tracing;
  // `(e1-person` … `e2)` is one slip, not two; and a bracket that can't be read may be the one that is missed.
  const unpaired = stray.length > 0 ? stray : traces.flatMap(unfinished);
  const brackets = unreadable.length > 0 ? unreadable : unpaired;
  return { value: traces, errors: [...misnamed, ...brackets], isBracketed: brackets.length === 0 };
}

function readItem(place: MiscPlace, node: number, names: readonly string[], tracing: Tracing) {
  const chunks = splitEntity(place.item.value ?? '', miscValuePlace(place));
  tracing.unreadable.push(...chunks.errors);
  for (const chunk of chunks.value) {
    if (chunk.opens) open(chunk, node, names, tracing);
    else if (!close(chunk.text, node, tracing)) {
      const expected = 'a mention of this name, open in the sentence';
      tracing.stray.push(errorAt(chunk, quoteText(`${chunk.text})`), expected));
    }
  }
}

function open(chunk: EntityChunk, node: number, names: readonly string[], tracing: Tracing) {
  const { value: opening, errors } = parseEntityOpening(chunk, names);
  tracing.misnamed.push(...errors);
  const earlier = opening.part === 1 ? undefined : findTrace(opening, node, tracing);
  if (earlier === undefined && opening.part > 1) {
    const expected = `part ${opening.part - 1} of ${opening.parts} before it`;
    tracing.unreadable.push(errorAt(opening, quoteText(`(${opening.name}`), expected));
  }
  const trace: Trace = earlier ?? { opening, parts: [], open: undefined };
  if (earlier === undefined) tracing.traces.push(trace);
  trace.open = { first: node, opening };
  append(tracing.open, opening.name, trace);
  if (chunk.closes) close(opening.name, node, tracing);
}

/** The mention that a later part continues: its part before is closed, on an earlier node. */
function findTrace(opening: EntityOpening, node: number, { waiting }: Tracing): Trace | undefined {
  const candidates = waiting.get(partName(opening, opening.part));
  const index = candidates?.findLastIndex(({ parts }) => (parts.at(-1)?.last ?? node) < node) ?? -1;
  return index === -1 ? undefined : candidates?.splice(index, 1)[0];
}

function close(name: string, node: number, { open, waiting }: Tracing): boolean {
  const trace = open.get(name)?.pop();
  if (trace?.open === undefined) return false;
  trace.parts.push({ ...trace.open, last: node });
  trace.open = undefined;
  append(waiting, partName(trace.opening, trace.parts.length + 1), trace);
  return true;
}

function partName({ eid, parts }: EntityOpening, part: number): string {
  return `${eid}[${part}/${parts}]`;
}

function append(traces: Map<string, Trace[]>, name: string, trace: Trace): void {
  const named = traces.get(name);
  if (named) named.push(trace);
  else traces.set(name, [trace]);
}

function unfinished({ opening, parts, open }: Trace): readonly FormatError[] {
  if (open !== undefined) {
    const expected = `"${open.opening.name})" to close it in the same sentence`;
    return [errorAt(open.opening, quoteText(`(${open.opening.name}`), expected)];
  }
  if (parts.length === opening.parts) return [];
  const expected = `${opening.parts} parts, part ${parts.length + 1} too`;
  return [errorAt(opening, quoteText(`(${opening.name}`), expected)];
}

function errorAt({ line, column }: Place, found: string, expected: string): FormatError {
  return { line, column, found, expected };
}
