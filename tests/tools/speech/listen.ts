import { vi } from 'vitest';
import { createReadAloud } from '#tools/speech/read-aloud.ts';
import { FakeSpeech, fakeVoice } from './fake-speech.ts';

/** What is read aloud. */
export const sentences = [
  { id: 's1', text: 'Die Ministerin lacht.' },
  { id: 's2', text: 'Reise' },
  { id: 's3', text: 'Zum See reist sie.' },
];

/** Makes a reader of sentences whose voice makes no sound, and notes what it tells. */
export function listen({ voice = fakeVoice, rate = 1, said = sentences } = {}) {
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
export async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(200);
}
