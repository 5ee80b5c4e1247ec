import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpeechVoice } from '#tools/speech/speech-platform.ts';
import { fakeVoice, otherFakeVoice } from './fake-speech.ts';
import { listen, rest, sentences } from './listen.ts';

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
