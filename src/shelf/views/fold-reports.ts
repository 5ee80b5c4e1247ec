import type { OpeningState } from '#shelf/open/opening.ts';
import type { QueuedSource } from '#shelf/views/opening-queue.ts';

/** Whether all of a source is on the shelf, and there is nothing more to say of it. */
function isWhole({ end, texts, broken }: OpeningState): boolean {
  if (end?.kind !== 'done' || end.kept !== 'kept' || !end.adoption.ok) return false;
  const { findings, leftOut } = end.adoption;
  return texts.length > 0 && broken.length === 0 && findings.errors === 0 && leftOut === 0;
}

/** What the list of reports shows one by one, and what it says in a line. */
interface FoldedQueue<Source> {
  /** All that they have is on the shelf. */
  readonly whole: readonly Source[];
  readonly waiting: readonly Source[];
  readonly single: readonly Source[];
  /** The first of what was asked for last. */
  readonly first: Source | undefined;
  /** Whether nothing is being opened any more. */
  readonly isOver: boolean;
}

/** So many are read one by one. */
const few = 3;

/**
 * Folds the reports of many sources: of those that are whole, as soon as there will be many, so that nothing moves with each; and
 * of those that wait. What was asked for last is read one by one, unless that itself is many.
 */
export function foldReports<Source extends Pick<QueuedSource, 'opening' | 'asked'>>(
  queued: readonly Source[],
): FoldedQueue<Source> {
  const ended = queued.filter(({ opening }) => opening && isWhole(opening.state()));
  const pending = queued.filter(({ opening }) => !opening?.state().end);
  const later = pending.filter(({ opening }) => !opening);
  const latest = Math.max(0, ...queued.map(({ asked }) => asked));
  const isNews = ({ asked }: Source) => asked === latest;
  const news = queued.filter(isNews);
  const folded = news.length > few ? ended : ended.filter((source) => !isNews(source));
  const whole = ended.length + pending.length > few ? folded : [];
  const waiting = later.length > few ? later : [];
  return {
    ...{ whole, waiting, first: news[0], isOver: pending.length === 0 },
    single: queued.filter((source) => !whole.includes(source) && !waiting.includes(source)),
  };
}
