import { type Breach, readShape } from '#keep/shape.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import { savedExpression, toldWord } from '#study/store/study-shape.ts';
import type { ToldWord } from '#study/store/told-word.ts';

/** What a value is that may be any record of the reader's. */
export type AnyRecord =
  | { readonly kind: 'expression'; readonly saved: SavedExpression }
  | { readonly kind: 'word'; readonly told: ToldWord }
  | { readonly kind: 'broken'; readonly breach: Breach };

/** Tells what a value is that stands where expressions do. */
export function readExpression(raw: unknown): Exclude<AnyRecord, { kind: 'word' }> {
  const read = readShape(savedExpression, raw);
  return read.ok ? { kind: 'expression', saved: read.value } : { kind: 'broken', breach: read.breach };
}

/** Tells what a value is that stands where words do. */
export function readWord(raw: unknown): Exclude<AnyRecord, { kind: 'expression' }> {
  const read = readShape(toldWord, raw);
  return read.ok ? { kind: 'word', told: read.value } : { kind: 'broken', breach: read.breach };
}

/** Tells what a value is that was put aside: it was broken for the version that met it, and this one may know better. */
export function readRecord(raw: unknown): AnyRecord {
  const read = readExpression(raw);
  const other = read.kind === 'broken' ? readWord(raw) : read;
  return other.kind === 'broken' ? read : other;
}
