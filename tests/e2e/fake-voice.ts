import type { Page } from 'playwright-core';

/** The name by which the voice says that it is none. */
export const fakeVoiceName = 'Fake German voice (test)';

/**
 * Puts a voice that makes no sound in the place of the platform's, before the page is asked for. What it is given to speak
 * is in `window.fakeSpoken`; it speaks until `speak` tells that it has come to a word, to the end, or to an error.
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
        getVoices = () => (language === null ? [] : [voice]);
        cancel = () => undefined;
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
      utterance.dispatchEvent(Object.assign(new Event(name), members));
    },
    [type, detail] as const,
  );
}

/** All that the voice was given, in order: `de-DE: Reise`. */
export function spoken(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lines: unknown = Reflect.get(window, 'fakeSpoken');
    return Array.isArray(lines) ? lines.map(String) : [];
  });
}
