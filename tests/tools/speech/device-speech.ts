import { vi } from 'vitest';
import type { SpeechVoice, Utterance } from '#tools/speech/speech-platform.ts';
import { FakeSpeech, FakeUtterance, fakeVoice } from './fake-speech.ts';

/** Tells that it has begun, as a device does. */
class DeviceSpeech extends FakeSpeech {
  override speak(utterance: Utterance): void {
    super.speak(utterance);
    this.begin();
  }
}

/** Puts a speech that makes no sound in the place of the device's, until the test is over. */
export function fakeDeviceSpeech(voices: readonly SpeechVoice[] = [fakeVoice]): FakeSpeech {
  const speech = new DeviceSpeech(voices);
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return speech;
}

/** What is marked in the page: the sentence by its id, and the word by its form. */
export function marked(): readonly string[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-spoken]'), (element) =>
    element.dataset.spoken === 'word' ? (element.firstChild?.nodeValue ?? '') : element.id,
  );
}
