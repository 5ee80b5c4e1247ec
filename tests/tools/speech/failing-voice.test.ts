import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, rest } from './listen.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a voice that fails', () => {
  it.each([
    ['network', 'failed'],
    ['synthesis-failed', 'failed'],
    ['voice-unavailable', 'failed'],
    ['not-allowed', 'failed'],
  ] as const)('says why, and can be asked again at the same place: %s', (error, status) => {
    const { speech, readAloud } = listen();
    readAloud.play('s3');
    speech.fail(error);
    expect(readAloud.getState()).toEqual({ status, sentence: 's3' });
    readAloud.play();
    expect(speech.texts).toEqual(['Zum See reist sie.', 'Zum See reist sie.']);
  });

  it('is given up when it doesn’t begin', async () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readAloud.getState()).toEqual({ status: 'silent', sentence: 's1' });
    expect(speech.current).toBeUndefined();
  });

  it('is told of when it ends without having begun, and reads no further in silence', async () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    speech.endUnheard();
    await rest();
    expect(readAloud.getState()).toEqual({ status: 'silent', sentence: 's1' });
    expect(speech.texts.length).toBe(1);
    readAloud.play();
    speech.end();
    expect(readAloud.getState()).toEqual({ status: 'speaking', sentence: 's2' });
  });

  it('has begun where it tells of a word, also where it tells of nothing else', () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    speech.reach(4);
    speech.endUnheard();
    expect(readAloud.getState()).toEqual({ status: 'speaking', sentence: 's2' });
  });

  it('is told of when it has begun and never ends, and goes on from the word', async () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    speech.begin();
    speech.reach(4);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readAloud.getState()).toEqual({ status: 'stuck', sentence: 's1', at: 4 });
    expect(speech.current).toBeUndefined();
    readAloud.play();
    expect(speech.current?.text).toBe('Ministerin lacht.');
  });

  it('may take the longer the more there is to say, and the slower it speaks', async () => {
    /** How long, in seconds, a voice that has begun is waited for. */
    const patience = async (length: number, rate: number): Promise<number> => {
      const text = 'Bericht '.repeat(length / 8);
      const { speech, readAloud } = listen({ rate, said: [{ id: 's1', text }] });
      readAloud.play();
      speech.begin();
      let seconds = 0;
      for (; readAloud.getState().status === 'speaking'; seconds += 1)
        await vi.advanceTimersByTimeAsync(1000);
      return seconds;
    };
    // At its own speed a voice says some fourteen characters in a second, and a slow one six.
    for (const [length, rate] of [
      [8, 1],
      [80, 1],
      [800, 1],
      [800, 0.5],
      [800, 1.5],
    ] as const) {
      const limit = await patience(length, rate);
      expect(limit).toBeGreaterThan(length / 6 / rate);
      expect(limit).toBeLessThan(20 + length / 2 / rate);
    }
  });

  it('is waited for anew from each word on', async () => {
    const text = 'Bericht '.repeat(20);
    const { speech, readAloud } = listen({ said: [{ id: 's1', text }] });
    readAloud.play();
    speech.begin();
    for (let at = 0; at < text.length; at += 8) {
      await vi.advanceTimersByTimeAsync(8000);
      speech.reach(at);
    }
    expect(readAloud.getState()).toEqual({ status: 'speaking', sentence: 's1', at: text.length - 8 });
  });

  it('is waited for no longer once the reader has paused', async () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    speech.begin();
    readAloud.pause();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readAloud.getState()).toEqual({ status: 'paused', sentence: 's1' });
  });

  it('is told of when the platform throws, and can be asked and stopped all the same', async () => {
    const { speech, readAloud } = listen();
    speech.broken = new Error('no speech');
    readAloud.play('s3');
    await rest();
    expect(readAloud.getState()).toEqual({ status: 'failed', sentence: 's3' });
    readAloud.step(-1);
    readAloud.play();
    readAloud.pause();
    expect(readAloud.getState()).toEqual({ status: 'paused', sentence: 's2' });
    speech.broken = undefined;
    readAloud.play();
    await rest();
    expect(speech.current?.text).toBe('Reise');
    speech.broken = new Error('no speech');
    readAloud.stop();
    expect(readAloud.getState()).toEqual({ status: 'idle' });
  });
});
