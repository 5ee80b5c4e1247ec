import { isSame } from '#keep/plain-data.ts';
import { readShape } from '#keep/shape.ts';
import { readBackup, writeBackup } from '#study/export/backup.ts';
import {
  addReview,
  editNote,
  saveExpression,
  setDeleted,
  setKnown,
  writeNote,
} from '#study/store/change-expression.ts';
import { mergeExpression, mergeExpressions } from '#study/store/merge-expressions.ts';
import { grades, type SavedExpression } from '#study/store/saved-expression.ts';
import { savedExpression } from '#study/store/study-shape.ts';
import { fc } from '../seeded.ts';
import { anyExpression } from '../study/store/sample.ts';

const list = fc.array(anyExpression, { maxLength: 5 });

/** Three devices' copies of the same three expressions. */
export const anyCopies = fc.record({ a: list, b: list, c: list });

type Copies = typeof anyCopies extends fc.Arbitrary<infer T> ? T : never;

const merge = (...lists: readonly (readonly SavedExpression[])[]) => mergeExpressions(lists.flat());

/** Whether two lists hold the same, in whatever order. */
function holdSame(a: readonly SavedExpression[], b: readonly SavedExpression[]): boolean {
  const sorted = (one: readonly SavedExpression[]) => one.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  return isSame(sorted(a), sorted(b));
}

/** What is wrong with the merging of copies. */
export function complainOfMerging({ a, b, c }: Copies): readonly string[] {
  const merged = merge(a, b);
  const reviews = new Map(merged.map((saved) => [saved.id, saved.reviews]));
  const laws: readonly (readonly [law: string, holds: boolean])[] = [
    ['commutative', holdSame(merged, merge(b, a))],
    ['associative', holdSame(merge(merged, c), merge(a, merge(b, c)))],
    ['idempotent', holdSame(merge(merged, b), merged) && holdSame(merge(merged, merged), merged)],
    [
      'without loss',
      [...a, ...b].every((saved) =>
        saved.reviews.every((review) => reviews.get(saved.id)?.some((other) => isSame(other, review))),
      ),
    ],
    ['valid', merged.every((saved) => readShape(savedExpression, saved).ok)],
  ];
  return laws.filter(([, holds]) => !holds).map(([law]) => `not ${law}`);
}

/** Any moment until the year 2096, not in order: clocks are set back. */
const now = fc.integer({ min: 0, max: 4_000_000_000_000 });
const step = fc.oneof(
  fc.record({ kind: fc.constantFrom('save', 'delete', 'restore', 'know', 'forget'), now }),
  fc.record({ kind: fc.constantFrom('note', 'edit'), now, text: fc.string({ unit: 'grapheme' }) }),
  fc.record({ kind: fc.constant('review'), now, grade: fc.constantFrom(...grades) }),
  fc.record({ kind: fc.constant('merge'), now, other: anyExpression }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** An expression that is saved, and what a reader does with it. */
export const anyUse = fc.record({ saved: anyExpression, steps: fc.array(step, { maxLength: 12 }) });

type Use = typeof anyUse extends fc.Arbitrary<infer T> ? T : never;

function take(saved: SavedExpression, use: Step): SavedExpression {
  if ('grade' in use) return addReview(saved, use.grade, use.now);
  if ('other' in use) return use.other.id === saved.id ? mergeExpression(saved, use.other) : saved;
  if ('text' in use) {
    return use.kind === 'note' ? writeNote(saved, use.text, use.now) : editNote(saved, '', use.text, use.now);
  }
  switch (use.kind) {
    case 'delete':
    case 'restore':
      return setDeleted(saved, use.kind === 'delete', use.now);
    case 'know':
    case 'forget':
      return setKnown(saved, use.kind === 'know', use.now);
    default:
      return saveExpression(saved, { place: saved.place, content: saved.content.value }, use.now);
  }
}

/** What is wrong with an expression after it was used, and with the way back from its backup. */
export function complainOfUse({ saved, steps }: Use): readonly string[] {
  const used = steps.reduce(take, saved);
  const read = readShape(savedExpression, used);
  const backup = readBackup(writeBackup({ expressions: [used], unreadable: [] }, 0));
  return [
    ...(read.ok ? [] : [`invalid: ${JSON.stringify(read.breach)}`]),
    ...(backup.ok && isSame(backup.expressions, [used]) ? [] : ['lost by its backup']),
  ];
}
