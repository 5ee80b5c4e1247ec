import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadAloud } from '#tools/speech/read-aloud.ts';
import type { SpeechVoice } from '#tools/speech/speech-platform.ts';
import { FakeSpeech, fakeVoice, otherFakeVoice } from './fake-speech.ts';

const sentences = [
  { id: 's1', text: 'Die Ministerin lacht.' },
  { id: 's2', text: 'Reise' },
  { id: 's3', text: 'Zum See reist sie.' },
];

function listen({ voice = fakeVoice, rate = 1, said = sentences } = {}) {
  const speech = new FakeSpeech([voice]);
  const readAloud = createReadAloud(speech.platform, said, { voice, rate });
  const heard: string[] = [];
  readAloud.subscribe(() => {
    const { status, sentence, at } = readAloud.getState();
    heard.push([status, sentence, at].filter((part) => part !== undefined).join(' '));
  });
  return { speech, readAloud, heard };
}

/** Lets the platform come to rest, and its late events come. */
async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading aloud', () => {
  it('speaks sentence by sentence from one on, and ends', () => {
    const { speech, readAloud, heard } = listen();
    readAloud.play('s2');
    speech.end();
    speech.end();
    expect(speech.texts).toEqual(['Reise', 'Zum See reist sie.']);
    expect(heard).toEqual(['speaking s2', 'speaking s3', 'ended']);
  });

  it('begins at the beginning where it is told of no place, or of none there is', () => {
    const { speech, readAloud } = listen();
    readAloud.play('s99');
    expect(speech.current?.text).toBe('Die Ministerin lacht.');
  });

  it.each([
    ['de-DE', 'de-DE'],
    ['de_AT', 'de-AT'],
    ['de-CH', 'de-CH'],
    ['de', 'de-DE'],
    ['deu_DEU', 'de-DE'],
  ])('is in German for the platform too: a voice that says %s speaks %s', (lang, spoken) => {
    const voice: SpeechVoice = { ...fakeVoice, lang };
    const { speech, readAloud } = listen({ voice, rate: 0.85 });
    readAloud.play();
    expect(speech.current).toMatchObject({ lang: spoken, rate: 0.85, voice });
  });

  it('tells the word, where the platform does', () => {
    const { speech, readAloud, heard } = listen();
    readAloud.play();
    speech.begin();
    speech.reach(0, 'sentence');
    speech.reach(4);
    speech.reach(15);
    speech.reach(21);
    expect(heard).toEqual(['speaking s1', 'speaking s1 4', 'speaking s1 15']);
  });

  it('passes over a sentence that has nothing to say', () => {
    const { speech, readAloud } = listen({ said: [{ id: 's0', text: ' ' }, ...sentences] });
    readAloud.play();
    expect(speech.texts).toEqual(['Die Ministerin lacht.']);
    expect(readAloud.getState()).toEqual({ status: 'speaking', sentence: 's1' });
  });

  it('wakes a platform that another page has left paused', () => {
    const { speech, readAloud } = listen();
    speech.paused = true;
    readAloud.play();
    expect(speech.paused).toBe(false);
  });
});

describe('a pause', () => {
  it('goes on from the word, and tells the words after it rightly', async () => {
    const { speech, readAloud, heard } = listen();
    readAloud.play();
    speech.reach(4);
    readAloud.pause();
    await rest();
    expect(speech.current).toBeUndefined();
    expect(readAloud.getState()).toEqual({ status: 'paused', sentence: 's1', at: 4 });
    readAloud.play();
    expect(speech.current?.text).toBe('Ministerin lacht.');
    speech.reach(11);
    speech.end();
    expect(heard.slice(-3)).toEqual(['speaking s1 4', 'speaking s1 15', 'speaking s2']);
  });

  it('goes on from the start of the sentence where the platform tells of no words', async () => {
    const { speech, readAloud } = listen();
    readAloud.play('s3');
    readAloud.pause();
    await rest();
    readAloud.play();
    expect(speech.texts).toEqual(['Zum See reist sie.', 'Zum See reist sie.']);
  });

  it('lasts while the reader goes from sentence to sentence', async () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    readAloud.pause();
    readAloud.step(1);
    readAloud.step(1);
    readAloud.step(-1);
    await rest();
    expect(readAloud.getState()).toEqual({ status: 'paused', sentence: 's2' });
    expect(speech.texts.length).toBe(1);
  });

  it.each(['interrupted', 'canceled'])('comes from outside too: %s', (error) => {
    const { speech, readAloud } = listen();
    readAloud.play();
    speech.reach(4);
    speech.fail(error);
    expect(readAloud.getState()).toEqual({ status: 'paused', sentence: 's1', at: 4 });
  });

  it('is none before it has begun', () => {
    const { readAloud } = listen();
    readAloud.pause();
    expect(readAloud.getState()).toEqual({ status: 'idle' });
  });
});

describe('going from sentence to sentence', () => {
  it('speaks the next one, and hears nothing of the last', async () => {
    const { speech, readAloud, heard } = listen();
    readAloud.play();
    speech.reach(4);
    readAloud.step(1);
    await rest();
    expect(speech.current?.text).toBe('Reise');
    expect(heard).toEqual(['speaking s1', 'speaking s1 4', 'speaking s2']);
  });

  it('speaks only what it has come to, however fast it went', async () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    readAloud.step(1);
    readAloud.step(1);
    await rest();
    expect(speech.texts).toEqual(['Die Ministerin lacht.', 'Zum See reist sie.']);
  });

  it('begins the first one anew before it, and ends after the last one', async () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    readAloud.step(-1);
    await rest();
    expect(speech.texts).toEqual(['Die Ministerin lacht.', 'Die Ministerin lacht.']);
    for (let step = 0; step < sentences.length; step += 1) readAloud.step(1);
    await rest();
    expect(readAloud.getState()).toEqual({ status: 'ended' });
    expect(speech.current).toBeUndefined();
    readAloud.step(-1);
    expect(speech.current?.text).toBe('Zum See reist sie.');
  });

  it('begins at the beginning once it has ended', () => {
    const { speech, readAloud } = listen();
    readAloud.play('s3');
    speech.end();
    readAloud.play();
    expect(speech.current?.text).toBe('Die Ministerin lacht.');
  });
});

describe('voice and speed', () => {
  it('change at once, and the sentence goes on from the word', async () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    speech.reach(4);
    readAloud.change({ voice: fakeVoice, rate: 0.7 });
    await rest();
    expect(speech.current).toMatchObject({ text: 'Ministerin lacht.', rate: 0.7 });
    readAloud.change({ voice: otherFakeVoice, rate: 0.7 });
    await rest();
    expect(speech.current).toMatchObject({ text: 'Ministerin lacht.', voice: otherFakeVoice });
  });

  it('are as they were when the platform lists the same voice anew', async () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    readAloud.change({ voice: { ...fakeVoice }, rate: 1 });
    await rest();
    expect(speech.texts.length).toBe(1);
  });

  it('wait for the reader in a pause', async () => {
    const { speech, readAloud } = listen();
    readAloud.play();
    readAloud.pause();
    readAloud.change({ voice: fakeVoice, rate: 1.5 });
    await rest();
    expect(speech.current).toBeUndefined();
    readAloud.play();
    expect(speech.current?.rate).toBe(1.5);
  });
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

it('falls silent when it is stopped, and forgets the place', async () => {
  const { speech, readAloud } = listen();
  readAloud.play('s3');
  speech.reach(4);
  readAloud.stop();
  await rest();
  expect(speech.current).toBeUndefined();
  expect(readAloud.getState()).toEqual({ status: 'idle' });
  readAloud.play();
  expect(speech.current?.text).toBe('Die Ministerin lacht.');
});
