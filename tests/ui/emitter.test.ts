import { describe, expect, it, vi } from 'vitest';
import { createEmitter } from '#ui/emitter.ts';

describe('those who listen', () => {
  it('are told until they stop', () => {
    const { subscribe, emit } = createEmitter();
    const [first, second] = [vi.fn(), vi.fn()];
    const stop = subscribe(first);
    subscribe(second);
    emit();
    stop();
    emit();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2]);
  });

  it('are forgotten all at once', () => {
    const { subscribe, emit, clear } = createEmitter();
    const listener = vi.fn();
    subscribe(listener);
    clear();
    emit();
    expect(listener).not.toHaveBeenCalled();
  });

  it('begin something with the first, and end it with the last', () => {
    const end = vi.fn();
    const begin = vi.fn(() => end);
    const { subscribe } = createEmitter(begin);
    const [stopOne, stopOther] = [subscribe(() => {}), subscribe(() => {})];
    stopOne();
    // To stop twice is to stop once.
    stopOne();
    expect([begin.mock.calls.length, end.mock.calls.length]).toEqual([1, 0]);
    stopOther();
    expect(end).toHaveBeenCalledOnce();
    subscribe(() => {})();
    expect([begin.mock.calls.length, end.mock.calls.length]).toEqual([2, 2]);
  });
});
