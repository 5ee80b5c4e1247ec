import type { SpeechPlatform, SpeechVoice, Synthesis, Utterance } from '#tools/speech/speech-platform.ts';

/** A voice that says in its name that it is none. */
export const fakeVoice: SpeechVoice = {
  name: 'Fake German voice (test)',
  lang: 'de-DE',
  voiceURI: 'fake:de',
  localService: true,
  default: false,
};

/** One that can't speak German. */
export const fakeEnglishVoice: SpeechVoice = {
  ...fakeVoice,
  name: 'Fake English voice (test)',
  lang: 'en-GB',
};

/** Another one of the same device. */
export const otherFakeVoice: SpeechVoice = {
  ...fakeVoice,
  name: 'Other fake German voice (test)',
  voiceURI: 'fake:other',
};

export class FakeUtterance extends EventTarget implements Utterance {
  readonly text: string;
  lang = '';
  rate = 1;
  voice: SpeechVoice | null = null;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** Stands for the platform's speech. It makes no sound; the test says when a word begins and when the voice is done. */
export class FakeSpeech extends EventTarget implements Synthesis {
  paused = false;
  /** All that was ever given to the voice, in order. */
  readonly spoken: FakeUtterance[] = [];
  /** What it throws when it is asked for anything, if it does. */
  broken: Error | undefined;
  #voices: readonly SpeechVoice[];
  #queue: FakeUtterance[] = [];
  #begun: FakeUtterance | undefined;

  constructor(voices: readonly SpeechVoice[] = [fakeVoice]) {
    super();
    this.#voices = voices;
  }

  readonly platform: SpeechPlatform = {
    synthesis: this,
    createUtterance: (text) => new FakeUtterance(text),
  };

  getVoices(): readonly SpeechVoice[] {
    this.#break();
    return this.#voices;
  }

  speak(utterance: Utterance): void {
    this.#break();
    if (!(utterance instanceof FakeUtterance)) throw new Error('Not an utterance of this platform');
    this.spoken.push(utterance);
    this.#queue.push(utterance);
  }

  /** What was under way still tells of its end, as in browsers: later, and in some of them both ways. */
  cancel(): void {
    this.#break();
    const silenced = this.#queue;
    this.#queue = [];
    queueMicrotask(() => {
      for (const utterance of silenced) {
        utterance.dispatchEvent(Object.assign(new Event('error'), { error: 'interrupted' }));
        utterance.dispatchEvent(new Event('end'));
      }
    });
  }

  resume(): void {
    this.#break();
    this.paused = false;
  }

  /** The texts given to the voice, in order. */
  get texts(): readonly string[] {
    return this.spoken.map(({ text }) => text);
  }

  /** What the voice speaks now. */
  get current(): FakeUtterance | undefined {
    return this.#queue[0];
  }

  /** The platform's list of voices has changed. */
  list(voices: readonly SpeechVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  begin(): void {
    this.#begun = this.current;
    this.current?.dispatchEvent(new Event('start'));
  }

  /** The voice comes to a word, or to a sentence. */
  reach(charIndex: number, name = 'word'): void {
    this.current?.dispatchEvent(Object.assign(new Event('boundary'), { charIndex, name }));
  }

  /** The voice has spoken; it has begun, if it hadn't told. */
  end(): void {
    if (this.#begun !== this.current) this.begin();
    this.endUnheard();
  }

  /** It is done with what it was given, and has spoken nothing unless it had begun. */
  endUnheard(): void {
    this.#queue.shift()?.dispatchEvent(new Event('end'));
  }

  fail(error: string): void {
    this.#queue.shift()?.dispatchEvent(Object.assign(new Event('error'), { error }));
  }

  #break(): void {
    if (this.broken) throw this.broken;
  }
}
