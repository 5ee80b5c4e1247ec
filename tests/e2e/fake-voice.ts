import type { Page } from '@playwright/test';

/** The name by which the voice says that it is none. */
export const fakeVoiceName = 'Fake German voice (test)';

/**
 * Puts a voice that makes no sound in the place of the platform's, before the page is asked for. What it is given to speak
 * is in `window.fakeSpoken`, what it speaks now in `window.fakeUtterance`; it speaks until `speak` tells that it has come to a word, to the end, or to an error.
 * @param lang of the only voice; none at all where it is undefined
 */
export async function fakeVoice(page: Page, lang: string | undefined = 'de-DE'): Promise<void> {
  await page.addInitScript(
    ([name, language]) => {
      const voice = { name, lang: language, voiceURI: 'fake:voice', localService: true, default: true };
      class FakeUtterance extends EventTarget {
        lang = '';
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      class FakeSynthesis extends EventTarget {
        readonly paused = false;
        getVoices = () => (language === null || Reflect.get(window, 'fakeRemoved') ? [] : [voice]);
        cancel = () => void Reflect.deleteProperty(window, 'fakeUtterance');
        resume = () => undefined;
        speak(utterance: FakeUtterance): void {
          Reflect.set(window, 'fakeUtterance', utterance);
          const spoken: unknown = Reflect.get(window, 'fakeSpoken');
          const line = `${utterance.lang}: ${utterance.text}`;
          Reflect.set(window, 'fakeSpoken', [...(Array.isArray(spoken) ? spoken : []), line]);
          utterance.dispatchEvent(new Event('start'));
        }
      }
      Object.defineProperty(window, 'speechSynthesis', { value: new FakeSynthesis() });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
    },
    [fakeVoiceName, lang ?? null] as const,
  );
}

/** Lets the voice tell how far it is. */
export async function speak(
  page: Page,
  type: 'boundary' | 'end' | 'error',
  detail: { readonly charIndex?: number; readonly error?: string } = {},
): Promise<void> {
  await page.evaluate(
    ([name, members]) => {
      const utterance: unknown = Reflect.get(window, 'fakeUtterance');
      if (!(utterance instanceof EventTarget)) throw new Error('Nothing is being spoken');
      if (name !== 'boundary') Reflect.deleteProperty(window, 'fakeUtterance');
      utterance.dispatchEvent(Object.assign(new Event(name), members));
    },
    [type, detail] as const,
  );
}

/** Whether the voice is speaking: it was given something, and is neither done with it nor silenced. */
export function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.has(window, 'fakeUtterance'));
}

/** Takes the voice off the device, or puts it back, while the page is open. */
export async function installVoice(page: Page, installed: boolean): Promise<void> {
  await page.evaluate((there) => {
    Reflect.set(window, 'fakeRemoved', !there);
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  }, installed);
}

/** All that the voice was given, in order: `de-DE: Reise`. */
export function spoken(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lines: unknown = Reflect.get(window, 'fakeSpoken');
    return Array.isArray(lines) ? lines.map(String) : [];
  });
}
