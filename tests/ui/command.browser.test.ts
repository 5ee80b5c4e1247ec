import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommand, forgetWishes, onInVain } from '#ui/command.ts';

describe('a command', () => {
  beforeEach(forgetWishes);

  it('is done at once by the part that does it, as long as that is there', () => {
    const { run, handle } = createCommand<string>();
    const handler = vi.fn();
    const stop = handle(handler);
    run('first');
    expect(handler.mock.calls).toEqual([['first']]);
    stop();
    run('second');
    expect(handler).toHaveBeenCalledOnce();
  });

  it('waits for its part, the last wish of all, whichever it is of', () => {
    const { run, handle } = createCommand<string>();
    const other = createCommand();
    const overtaken = vi.fn();
    run('first');
    other.run();
    run('second');
    other.handle(overtaken);
    const [handler, later] = [vi.fn(), vi.fn()];
    handle(handler)();
    handle(later);
    expect(handler.mock.calls).toEqual([['second']]);
    expect([later.mock.calls, overtaken.mock.calls]).toEqual([[], []]);
  });

  it('waits no longer when the reader asks for something that is there', () => {
    const { run, handle } = createCommand();
    const other = createCommand();
    other.handle(vi.fn());
    run();
    other.run();
    const handler = vi.fn();
    handle(handler);
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ['presses Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
    ['taps something else', () => fireEvent.pointerDown(document.body)],
    ['goes on in the page', () => fireEvent.focusIn(document.body)],
  ])('waits no longer when the reader %s', (_, turnAway) => {
    const { run, handle } = createCommand();
    run();
    turnAway();
    const handler = vi.fn();
    handle(handler);
    expect(handler).not.toHaveBeenCalled();
  });

  it('is forgotten where its part can’t be had', () => {
    const { run, handle } = createCommand();
    run();
    forgetWishes();
    const handler = vi.fn();
    handle(handler);
    expect(handler).not.toHaveBeenCalled();
  });

  it('is kept by the part that came last, whichever goes first', () => {
    const { run, handle } = createCommand();
    const handler = vi.fn();
    const stop = handle(() => undefined);
    handle(handler);
    stop();
    run();
    expect(handler).toHaveBeenCalledOnce();
  });

  it('that has to wait says so, each time, whichever it is', () => {
    const [one, other] = [createCommand(), createCommand()];
    const listener = vi.fn();
    one.handle(() => undefined);
    const stop = onInVain(listener);
    one.run();
    expect(listener).not.toHaveBeenCalled();
    other.run();
    other.run();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    other.run();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
