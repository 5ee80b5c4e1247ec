import { describe, expect, it } from 'vitest';
import { createOpeningQueue } from '#shelf/views/opening-queue.ts';
import { createFakeOpener } from './fake-opening.ts';
import { keptText } from './sample-text.ts';

function begin(...sources: readonly string[]) {
  const { openSource, openings } = createFakeOpener();
  const queue = createOpeningQueue(openSource);
  queue.add(sources);
  const shown = () => queue.items().map(({ source, opening }) => `${source}${opening ? '' : ' waits'}`);
  const opened = () => openings.map(({ source, options }) => [source, options?.withoutLost]);
  return { queue, openings, shown, opened };
}

const adoption = {
  ok: true,
  ...{ texts: 1, broken: 0, leftOut: 0 },
  findings: { shown: [], errors: 0, warnings: 0 },
} as const;

const end = { end: { kind: 'failed', detail: '' } } as const;

describe('several files', () => {
  it('are opened one after the other', () => {
    const { queue, openings, shown } = begin('a');
    queue.add(['b']);
    expect(shown()).toEqual(['a', 'b waits']);
    queue.add(['c']);
    expect(queue.items().map(({ isAlone }) => isAlone)).toEqual([true, false, false]);
    openings[0]?.tell({ progress: { done: 1, of: 2 } });
    expect(shown()).toEqual(['a', 'b waits', 'c waits']);
    openings[0]?.tell(end);
    expect(shown()).toEqual(['a', 'b', 'c waits']);
    openings[0]?.tell(end);
    expect(shown()).toEqual(['a', 'b', 'c waits']);
  });

  it('are forgotten, which cancels what is under way and nothing else', () => {
    const { queue, openings, shown, opened } = begin('a', 'b', 'c');
    const [first, second, third] = queue.items().map(({ key }) => key);
    queue.remove(second ?? 0);
    expect(shown()).toEqual(['a', 'c waits']);
    queue.remove(first ?? 0);
    expect(shown()).toEqual(['c']);
    expect(openings[0]?.state().end).toEqual({ kind: 'cancelled' });
    openings[1]?.tell(end);
    queue.remove(third ?? 0);
    expect(openings[1]?.state().end).toEqual(end.end);
    expect(opened()).toEqual([
      ['a', false],
      ['c', false],
    ]);
  });

  it('that were pasted and came to nothing make room for the next', () => {
    const { queue, openings, shown, opened } = begin('a', 'b');
    const [first] = queue.items();
    openings[0]?.tell(end);
    openings[1]?.tell(end);
    let told = 0;
    queue.add(['c'], () => {
      told += 1;
    });
    expect(shown()).toEqual(['c']);
    expect(queue.items()[0]?.key).toBe(first?.key);
    openings[2]?.tell(end);
    queue.addWithoutLost(first?.key ?? 0);
    expect(told).toBe(0);
    openings[3]?.tell({ texts: [keptText('c', 'C')], end: { kind: 'done', adoption, kept: 'kept' } });
    expect(told).toBe(1);
    queue.add(['d']);
    expect(shown()).toEqual(['c', 'd']);
    expect(opened()).toHaveLength(5);
  });

  it('are opened again without what can’t be read, in their place', () => {
    const { queue, openings, shown, opened } = begin('a', 'b');
    openings[0]?.tell(end);
    queue.addWithoutLost(queue.items()[0]?.key ?? 0);
    expect(shown()).toEqual(['a waits', 'b']);
    openings[1]?.tell(end);
    expect(shown()).toEqual(['a', 'b']);
    expect(opened().at(-1)).toEqual(['a', true]);
  });
});
